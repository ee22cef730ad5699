/**
 * The session of the pane with a list of cases: reads it, computes it in blocks that a person may end, assigns places, and takes
 * the last act back. One thing at a time; every action resolves when it is over and never rejects.
 */
import type { Ort } from '../../../listen/zelle';
import type { Tabellenmappe } from '../../../mappe/liste/tabellenmappe';
import type { Readable } from '../../../mappe/store';
import type { Einschaetzung } from '../../../listen/werte';
import type { Mappendatei } from '../fach/einlesebefund';
import type { Zuweisungswunsch } from '../fach/exter';
import { FAELLE } from '../listen';
import type { GeteilterBedarf } from '../regeln/haushalt';
import { SUCHLAUF_REGEL, type Suchlauf } from '../regeln/suchlaeufe';
import { legeAn } from './anlegen';
import { berechne } from './berechnen';
import { merkeStand } from './blattzahlen';
import { type Einschaetzungswunsch, schaetzeEin } from './einschaetzen';
import { pruefeMappen, uebernimmMappen } from './einlesen';
import { liesExter, weiseZu } from './exterplaetze';
import { liesHaushaltsregel } from './haushaltsregel';
import type { Listenumgebung } from './listenumgebung';
import { Listenwerk } from './listenwerk';
import { leseDateien, type Mappenquelle } from './mappenquelle';
import { trageWartelisteEin } from './warteliste';
import type { Berechnungsumfang, Listenzustand } from './listenzustand';

export interface Listensitzung extends Readable<Listenzustand> {
  /** Reads the list and begins to follow it. */
  starte(): Promise<void>;
  neuLesen(): Promise<void>;
  /** Reads, decides and writes all rows, or those that a person means. */
  berechne(umfang?: Berechnungsumfang): Promise<void>;
  /** Ends what is under way after the present block. */
  brichAb(): void;
  /** Puts back what the last act has written, as far as it still stands. */
  nimmZurueck(): Promise<void>;
  /** Shows in the sheet what a search finds; null shows everything. */
  filtere(suchlauf: Suchlauf | null): Promise<void>;
  zeige(ort: Ort): Promise<void>;
  /** Days without contact for search 3; reads anew. */
  setzeTage(tage: number): Promise<void>;
  /** Reads the places of the external Fallmanagement and who waits for one. */
  liesExter(): Promise<void>;
  /** Reads these files and shows what would become of each; without any, what was shown goes. */
  pruefeMappen(dateien: readonly Mappenquelle[]): Promise<void>;
  /** Takes over what was shown. */
  uebernimmMappen(): Promise<void>;
  /** Opens a new Fallmappe of somebody, or of the one whose row is selected. */
  legeAn(kundennummer?: string): Promise<void>;
  /** Reads what the house lets a household share. */
  liesHaushaltsregel(): Promise<void>;
  /** Shows a Bedarfsgemeinschaft; what was suggested for another is gone. */
  waehleHaushalt(bgNummer: string): void;
  /** Suggests a rating to all of its members; null suggests nothing. It stands in no cell. */
  schlageVor(bedarf: GeteilterBedarf, stufe: Einschaetzung): void;
  /** Rates a Handlungsbedarf of somebody in a Bedarfsgemeinschaft; several in the order in which they are given. */
  schaetzeEin(wunsch: Einschaetzungswunsch): Promise<void>;
  /** Writes who waits into the table of the waiting list. */
  trageWartelisteEin(): Promise<void>;
  /** Counts cooperation over these files; without any, what was shown goes. */
  zaehleKooperation(dateien: readonly Mappenquelle[]): Promise<void>;
  /** Writes the counting that is shown into its table. */
  trageKooperationEin(): Promise<void>;
  /** Remembers the numbers of now for the sheet „Team“. */
  merkeStand(): Promise<void>;
  /** Gives somebody a place, as long as one is free when it is written. */
  weiseZu(wunsch: Zuweisungswunsch): Promise<void>;
}

/** Comes with what asks for it. */
const ladeKooperation = () => import(/* webpackChunkName: "kooperationszahlen" */ './kooperation');

/** Begins a session; nothing is read yet. */
export function createListensitzung(mappe: Tabellenmappe, umgebung: Listenumgebung): Listensitzung {
  const werk = new Listenwerk(mappe, umgebung);
  const neuLesen = (): Promise<void> => werk.allein('liest', async () => void (await werk.lies()));
  return {
    get: werk.get,
    subscribe: werk.subscribe,
    starte: async () => {
      await neuLesen();
      await werk.sage(() => beobachte(werk));
    },
    neuLesen,
    berechne: (umfang = 'alle') => werk.allein('berechnet', () => berechne(werk, umfang)),
    brichAb: () => werk.brichAb(),
    nimmZurueck: () => werk.nimmZurueck(),
    filtere: (suchlauf) => werk.sage(() => mappe.filtere(filterFuer(suchlauf))),
    zeige: (ort) => werk.sage(() => mappe.zeige(ort)),
    setzeTage: (tage) => {
      werk.setze({ tage });
      return neuLesen();
    },
    waehleHaushalt: (bgNummer) => werk.setze({ haushalt: { bgNummer, vorschlaege: {} } }),
    schlageVor: (bedarf, stufe) => {
      const { bgNummer, vorschlaege } = werk.get().haushalt;
      werk.setze({ haushalt: { bgNummer, vorschlaege: { ...vorschlaege, [bedarf]: stufe ?? undefined } } });
    },
    liesHaushaltsregel: () => werk.danach('liest', () => liesHaushaltsregel(werk)),
    liesExter: () => werk.danach('liest', async () => void (await liesExter(werk))),
    ...einleser(werk, umgebung),
    legeAn: (kundennummer) => werk.allein('liest', () => legeAn(werk, umgebung, kundennummer)),
    schaetzeEin: (wunsch) => werk.danach('berechnet', () => schaetzeEin(werk, wunsch)),
    trageWartelisteEin: () => werk.allein('berechnet', () => trageWartelisteEin(werk)),
    zaehleKooperation: (dateien) =>
      werk.allein('liest', async () => (await ladeKooperation()).zaehleAus(werk, dateien)),
    trageKooperationEin: () =>
      werk.allein('berechnet', async () => (await ladeKooperation()).trageKooperationEin(werk)),
    merkeStand: () => werk.allein('berechnet', () => merkeStand(werk)),
    weiseZu: (wunsch) => werk.allein('berechnet', () => weiseZu(werk, wunsch)),
  };
}

/** What was read of the chosen files is kept until it is taken over, or others are chosen. */
function einleser(
  werk: Listenwerk,
  { liesMappe, dateisaetze }: Listenumgebung,
): Pick<Listensitzung, 'pruefeMappen' | 'uebernimmMappen'> {
  let gelesene: readonly Mappendatei[] = [];
  return {
    pruefeMappen: (dateien) =>
      werk.allein('liest', async () => {
        gelesene = [];
        werk.setze({ einlesen: null });
        if (dateien.length === 0) return;
        const neue: Mappendatei[] | null = await leseDateien(werk, dateien, liesMappe);
        if (neue === null) return;
        gelesene = neue;
        werk.setze({ dateisaetze: await dateisaetze() });
        await pruefeMappen(werk, neue);
      }),
    uebernimmMappen: () => werk.allein('berechnet', () => uebernimmMappen(werk, gelesene)),
  };
}

function beobachte(werk: Listenwerk): ReturnType<Tabellenmappe['beobachte']> {
  return werk.mappe.beobachte((ereignis) => {
    if (ereignis.art === 'verbindung') werk.setze({ verbindung: ereignis.stand });
    else if (!ereignis.eigen) werk.setze({ istGeaendert: true });
  });
}

function filterFuer(suchlauf: Suchlauf | null): Parameters<Tabellenmappe['filtere']>[0] {
  const enthaelt = suchlauf === null ? '' : SUCHLAUF_REGEL[suchlauf].code;
  return { tabelle: FAELLE.name, spalte: FAELLE.spalten.suchlaeufe.kopf, enthaelt };
}
