/**
 * The session of the pane with a list of cases: reads it, computes it in blocks that a person may end, and takes that back. One
 * thing at a time; every action resolves when it is over and never rejects.
 */
import { ortAt, parseAnker } from '../../../listen/adresse';
import { readFeld } from '../../../listen/feld';
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import type { Ort } from '../../../listen/zelle';
import type {
  Blockausgang,
  Blockauftrag,
  Tabellenbestand,
  Tabellenmappe,
} from '../../../mappe/liste/tabellenmappe';
import { createStore, type Readable } from '../../../mappe/store';
import { FAELLE, LISTE_STAND } from '../listen';
import { SUCHLAUF_REGEL, type Suchlauf } from '../regeln/suchlaeufe';
import { TAGE_OHNE_KONTAKT } from '../regeln/vokabular';
import { berechneListe } from './berechneListe';
import type { Listenergebnis } from '../fach/listenergebnis';
import type { Ausgelassene, Listenbericht, Listenlauf, Listensicht, Listenzustand } from './listenzustand';
import { blockauftraege, TABELLE } from './zeilenauftraege';

/** What the session needs of the world. */
export interface Listenumgebung {
  readonly jetzt: () => Zeitpunkt;
}

export interface Listensitzung extends Readable<Listenzustand> {
  /** Reads the list and begins to follow it. */
  starte(): Promise<void>;
  neuLesen(): Promise<void>;
  /** Reads, decides and writes all rows. */
  berechne(): Promise<void>;
  /** Ends what is under way after the present block. */
  brichAb(): void;
  /** Puts back what computing has written, as far as it still stands. */
  nimmZurueck(): Promise<void>;
  /** Shows in the sheet what a search finds; null shows everything. */
  filtere(suchlauf: Suchlauf | null): Promise<void>;
  zeige(ort: Ort): Promise<void>;
  /** Days without contact for search 3; reads anew. */
  setzeTage(tage: number): Promise<void>;
}

const ANFANG: Listenzustand = {
  laeuft: null,
  sicht: { art: 'leer' },
  bericht: null,
  istRuecknehmbar: false,
  istGeaendert: false,
  tage: TAGE_OHNE_KONTAKT,
  verbindung: 'da',
  ablehnung: null,
  defekt: null,
};

/** A block that was written, and what it takes to put it back. */
interface Geschrieben {
  readonly auftrag: Blockauftrag;
  readonly davor: Blockausgang['davor'];
}

/** Begins a session; nothing is read yet. */
export function createListensitzung(mappe: Tabellenmappe, umgebung: Listenumgebung): Listensitzung {
  return new Sitzung(mappe, umgebung);
}

class Sitzung implements Listensitzung {
  private readonly store = createStore(ANFANG);
  private geschrieben: readonly Geschrieben[] = [];
  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly mappe: Tabellenmappe,
    private readonly umgebung: Listenumgebung,
  ) {}

  async starte(): Promise<void> {
    await this.neuLesen();
    const ablehnung = await this.mappe.beobachte((ereignis) => {
      if (ereignis.art === 'verbindung') this.setze({ verbindung: ereignis.stand });
      else if (!ereignis.eigen) this.setze({ istGeaendert: true });
    });
    this.setze({ ablehnung });
  }

  neuLesen(): Promise<void> {
    return this.allein('liest', async () => void (await this.lies()));
  }

  berechne(): Promise<void> {
    return this.allein('berechnet', async () => {
      const gelesen = await this.lies();
      if (gelesen === null) return;
      const { bestand, ergebnis } = gelesen;
      const auftraege = blockauftraege(bestand, ergebnis.berechnet);
      const ausgaenge = await this.schreibe(auftraege);
      this.geschrieben = ausgaenge;
      const geschrieben = new Set(
        ausgaenge.flatMap(({ davor }) => [...davor.keys()].map((nummer) => String(nummer).trim())),
      );
      this.setze({
        istRuecknehmbar: geschrieben.size > 0,
        bericht: {
          ...berichtUeber('berechnet', ausgaenge, auftraege.length, this.get()),
          geaendert: ergebnis.geaendert.filter(({ kundennummer }) => geschrieben.has(kundennummer)),
          fehler: ergebnis.fehler,
        },
        sicht: { ...gelesen.sicht, ergebnis: eingetragen(ergebnis, geschrieben) },
      });
    });
  }

  nimmZurueck(): Promise<void> {
    return this.allein('nimmtZurueck', async () => {
      const auftraege = this.geschrieben.map(rueckauftrag);
      const ausgaenge = await this.schreibe(auftraege);
      // What was not tried can be tried once more.
      this.geschrieben = this.geschrieben.slice(ausgaenge.length);
      const bericht = berichtUeber('zurueckgenommen', ausgaenge, auftraege.length, this.get());
      this.setze({ istRuecknehmbar: this.geschrieben.length > 0, bericht, istGeaendert: true });
    });
  }

  brichAb(): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, sollEnden: true } });
  }

  async filtere(suchlauf: Suchlauf | null): Promise<void> {
    const enthaelt = suchlauf === null ? '' : SUCHLAUF_REGEL[suchlauf].code;
    const { name: tabelle, spalten } = FAELLE;
    await this.sage(() => this.mappe.filtere({ tabelle, spalte: spalten.suchlaeufe.kopf, enthaelt }));
  }

  async zeige(ort: Ort): Promise<void> {
    await this.sage(() => this.mappe.zeige(ort));
  }

  async setzeTage(tage: number): Promise<void> {
    this.setze({ tage });
    await this.neuLesen();
  }

  private setze(teil: Partial<Listenzustand>): void {
    this.store.set({ ...this.get(), ...teil });
  }

  private async sage(tun: () => Promise<Listenzustand['ablehnung']>): Promise<void> {
    try {
      this.setze({ ablehnung: await tun() });
    } catch (defekt) {
      this.setze({ defekt });
    }
  }

  /** Does it unless something else is under way. */
  private async allein(was: Listenlauf['was'], tun: () => Promise<void>): Promise<void> {
    if (this.get().laeuft !== null) return;
    this.setze({ laeuft: { was, erledigt: 0, gesamt: 0, sollEnden: false }, ablehnung: null });
    try {
      await tun();
    } catch (defekt) {
      this.setze({ defekt });
    } finally {
      this.setze({ laeuft: null });
    }
  }

  private melde(erledigt: number, gesamt: number): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, erledigt, gesamt } });
  }

  private istAbgebrochen(): boolean {
    return this.get().laeuft?.sollEnden === true;
  }

  /** Reads and computes; null where that came to nothing, and the state says why. */
  private async lies(): Promise<Gelesene | null> {
    this.setze({ istGeaendert: false });
    const gelesen = await this.mappe.lies(
      { ...TABELLE, felder: [LISTE_STAND] },
      {
        melde: (erledigt, gesamt) => this.melde(erledigt, gesamt),
        istAbgebrochen: () => this.istAbgebrochen(),
      },
    );
    if (gelesen.art === 'abgebrochen') return null;
    const sicht = gelesen.art === 'gelesen' ? this.sichtAus(gelesen.bestand) : ohneBestand(gelesen);
    this.setze({ sicht });
    if (gelesen.art !== 'gelesen' || sicht.art !== 'gelesen') return null;
    return { bestand: gelesen.bestand, ergebnis: sicht.ergebnis, sicht };
  }

  private sichtAus({ tabelle, felder }: Tabellenbestand): Listensicht {
    const jetzt = this.umgebung.jetzt();
    const zelle = felder.get(LISTE_STAND.name);
    const { wert, fehler } = zelle ? readFeld(LISTE_STAND, zelle) : { wert: null, fehler: [] };
    if (fehler.length > 0) return { art: 'fehlerhaft', fehler };
    const stand = wert ?? jetzt.datum;
    const ergebnis = berechneListe(tabelle, { jetzt, stand, tage: this.get().tage });
    if (!ergebnis.ok) return { art: 'fehlerhaft', fehler: ergebnis.fehler };
    return { art: 'gelesen', ergebnis: ergebnis.wert, stand, ortVon: nummernort(tabelle) };
  }

  /** One block after the other, until one is disturbed or a person ends it. */
  private async schreibe(auftraege: readonly Blockauftrag[]): Promise<Ausgang[]> {
    const gesamt = auftraege.reduce((summe, { zeilen }) => summe + zeilen.length, 0);
    const ausgaenge: Ausgang[] = [];
    let erledigt = 0;
    for (const auftrag of auftraege) {
      if (this.istAbgebrochen()) break;
      const ausgang = await this.mappe.schreibe(auftrag);
      ausgaenge.push({ auftrag, ...ausgang });
      erledigt += auftrag.zeilen.length;
      this.melde(erledigt, gesamt);
      if (ausgang.stoerung !== null) break;
    }
    return ausgaenge;
  }
}

interface Gelesene {
  readonly bestand: Tabellenbestand;
  readonly ergebnis: Listenergebnis;
  readonly sicht: Extract<Listensicht, { art: 'gelesen' }>;
}

type Ausgang = Blockausgang & Pick<Geschrieben, 'auftrag'>;

const OHNE_TABELLE = [{ code: 'KEINE_FALLLISTE', orte: [{ art: 'mappe' }] }] as const;

function ohneBestand(
  gelesen: Extract<Awaited<ReturnType<Tabellenmappe['lies']>>, { art: 'fehlt' | 'unlesbar' | 'abgelehnt' }>,
): Listensicht {
  if (gelesen.art === 'abgelehnt') return { art: 'abgelehnt', ablehnung: gelesen.ablehnung };
  return { art: 'fehlerhaft', fehler: gelesen.art === 'fehlt' ? OHNE_TABELLE : gelesen.fehler };
}

/** Rows go back only where they still hold what was written. */
function rueckauftrag({ auftrag, davor }: Geschrieben): Blockauftrag {
  return {
    ...auftrag,
    zeilen: auftrag.zeilen.flatMap(({ schluessel, zeile, neu }) => {
      const alt = davor.get(schluessel);
      return alt === undefined ? [] : [{ schluessel, zeile, neu: alt, erwartet: neu }];
    }),
  };
}

/** @param bloecke how many there were to write. */
function berichtUeber(
  art: Listenbericht['art'],
  ausgaenge: readonly Ausgang[],
  bloecke: number,
  { istGeaendert }: Pick<Listenzustand, 'istGeaendert'>,
): Listenbericht {
  const stoerung = ausgaenge.at(-1)?.stoerung ?? null;
  return {
    art,
    zeilen: ausgaenge.reduce((summe, { davor }) => summe + davor.size, 0),
    geaendert: [],
    fehler: [],
    ausgelassen: ausgaenge.flatMap(({ ausgelassen }) =>
      [...ausgelassen].map(([nummer, grund]): Ausgelassene => ({ kundennummer: String(nummer), grund })),
    ),
    istAbgebrochen: stoerung === null && ausgaenge.length < bloecke,
    stoerung,
    istGeaendert,
  };
}

function nummernort(tabelle: Raster): (zeile: number) => Ort {
  const position = findeSpalten(FAELLE, tabelle).fundort.positionen.get('kundennummer') ?? 0;
  return (zeile) => ortAt(parseAnker(tabelle.address), zeile + 1, position);
}

/** As reading it anew would find it: of rows that were written nothing is out of date. */
function eingetragen(ergebnis: Listenergebnis, geschrieben: ReadonlySet<string>): Listenergebnis {
  const berechnet = ergebnis.berechnet.map((zeile) =>
    geschrieben.has(zeile.kundennummer) ? { ...zeile, istEingetragen: true, istVeraltet: false } : zeile,
  );
  const veraltet = berechnet.filter(({ istVeraltet }) => istVeraltet).length;
  return {
    ...ergebnis,
    berechnet,
    geaendert: ergebnis.geaendert.filter(({ kundennummer }) => !geschrieben.has(kundennummer)),
    suchlaeufe: { ...ergebnis.suchlaeufe, veraltet },
  };
}
