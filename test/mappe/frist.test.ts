/** Excel does not answer: each request of each thing that a session does, lost or carried out in silence, or answered late. */
import '../support/probekrypto';
import { uebergabeblattSchreiben } from '../../src/bereiche/kooperation/vorhaben/blaetter';
import { einwilligungWiderrufen } from '../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { schrittAendern, schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { statusText } from '../../src/bausteine/meldung';
import type { Eingabe } from '../../src/mappe/eingabe';
import { FRIST_MS } from '../../src/mappe/frist';
import type { Sitzung } from '../../src/mappe/sitzung';
import { bildVon } from '../support/bild';
import { BEIWERK } from '../support/bereiche';
import { mappeFuerAlle } from '../support/handlungen';
import { mappeFuerKooperation } from '../support/kooperationshandlungen';
import { openMappe } from '../support/mappe';
import { SCHRITT } from '../support/plan';
import { unterschied } from '../support/stoerendeHand';
import { stichprobe } from '../support/stichprobe';
import { stummesExcel, type StummesExcel } from '../support/stummesExcel';
import { stufe } from './bedarfseingabe';

interface Befehl {
  readonly name: string;
  /** So many requests it sends, reading again included. */
  readonly anfragen: number;
  readonly bereite?: (sitzung: Sitzung) => Promise<unknown>;
  readonly tue: (sitzung: Sitzung) => Promise<unknown>;
  /** Inputs that it was given. */
  readonly eingaben?: readonly Eingabe[];
  readonly ohneStart?: boolean;
  readonly ohneBlatt?: string;
  /** On a workbook with a Verweisung. */
  readonly mitPartnern?: true;
}

const EINGABEN: readonly Eingabe[] = [
  stufe('mobilitaet', 3),
  { ziel: { art: 'feld', feld: 'fachkraft' }, wert: 'Herr Neu' },
];

const zeigeAlles = (sitzung: Sitzung): Promise<void> => sitzung.zeige(BEIWERK);

const BEFEHLE: readonly Befehl[] = [
  { name: 'Start', anfragen: 3, tue: (sitzung) => sitzung.start(), ohneStart: true },
  { name: 'Neu lesen', anfragen: 2, tue: (sitzung) => sitzung.neuLesen() },
  { name: 'Eingeben', anfragen: 4, tue: (sitzung) => sitzung.eingeben(EINGABEN), eingaben: EINGABEN },
  { name: 'Verwerfen', anfragen: 2, tue: (sitzung) => sitzung.verwerfen() },
  { name: 'Eintragen', anfragen: 5, tue: (sitzung) => sitzung.eintragen() },
  {
    name: 'Zurücknehmen',
    anfragen: 4,
    bereite: (sitzung) => sitzung.eintragen(),
    tue: (sitzung) => sitzung.zuruecknehmen(),
  },
  {
    name: 'Zeigen',
    anfragen: 1,
    tue: (sitzung) => sitzung.zeigen({ art: 'zelle', blatt: 'Profiling', zelle: 'D20' }),
  },
  {
    name: 'Schritt anlegen',
    anfragen: 5,
    bereite: zeigeAlles,
    tue: (sitzung) => sitzung.akteAendern('schritt', schrittAnlegen(SCHRITT)),
  },
  {
    name: 'Schritt ändern',
    anfragen: 5,
    bereite: zeigeAlles,
    tue: (sitzung) => sitzung.akteAendern('schrittAendern', schrittAendern('S2-AAAAAA', { was: 'anders' })),
  },
  {
    name: 'Übergabeblatt schreiben',
    anfragen: 5,
    mitPartnern: true,
    bereite: zeigeAlles,
    tue: (sitzung) => sitzung.akteAendern({ getan: 'getan' }, uebergabeblattSchreiben('V1-AAAAAA')),
  },
  {
    name: 'Einwilligung widerrufen',
    anfragen: 5,
    mitPartnern: true,
    bereite: zeigeAlles,
    tue: (sitzung) => sitzung.akteAendern({ getan: 'getan' }, einwilligungWiderrufen('E1-AAAAAA')),
  },
  { name: 'Aktualisieren', anfragen: 13, tue: (sitzung) => sitzung.aktualisieren(), ohneBlatt: 'Verlauf' },
];

let alles: Uint8Array;
let ohneVerlauf: Uint8Array;
let partner: Uint8Array;
beforeAll(async () => {
  [alles, partner] = [await mappeFuerAlle(), await mappeFuerKooperation()];
  const offen = await openMappe(alles);
  offen.host.workbook.deleteSheet('Verlauf');
  ohneVerlauf = offen.host.save();
}, 60_000);

/** Ready for the command. */
async function bereit({ bereite, ohneStart, ohneBlatt, mitPartnern }: Befehl): Promise<StummesExcel> {
  const bytes = ohneBlatt === undefined ? alles : ohneVerlauf;
  const excel = await stummesExcel(mitPartnern ? partner : bytes);
  if (ohneStart !== true) await excel.sitzung.start();
  await bereite?.(excel.sitzung);
  await excel.ruhe();
  return excel;
}

const gemerkt = new Map<Befehl, Promise<readonly string[]>>();

/** How the workbook looks when Excel answers. */
function ungestoert(befehl: Befehl): Promise<readonly string[]> {
  const bild =
    gemerkt.get(befehl) ??
    bereit(befehl).then(async (excel) => {
      excel.host.traffic.reset();
      await befehl.tue(excel.sitzung);
      expect(excel.host.traffic.roundTrips).toBe(befehl.anfragen);
      return bildVon(excel.host.connect());
    });
  gemerkt.set(befehl, bild);
  return bild;
}

function satz({ sitzung }: StummesExcel): string {
  const zustand = sitzung.zustand();
  const gelesen = zustand.sicht.art === 'abgelehnt' ? zustand.sicht.ablehnung.code : '';
  return `${statusText(zustand, false)} ${gelesen}`;
}

/** What a person does once Excel answers again: look, and go on with what is offered or do it again. */
async function machWeiter(excel: StummesExcel, befehl: Befehl): Promise<void> {
  const { sitzung } = excel;
  const wurdeGesagt = istGetan(sitzung.zustand().meldung);
  await sitzung.neuLesen();
  await excel.ruhe();
  const { meldung, kannNochmal } = sitzung.zustand();
  if (kannNochmal) await sitzung.nochmal();
  else if (!wurdeGesagt && !istGetan(meldung)) await befehl.tue(sitzung);
  await excel.ruhe();
}

const GETAN = ['eingetragen', 'zurueckgenommen', 'geaendert', 'aktualisiert'];

function istGetan(meldung: ReturnType<Sitzung['zustand']>['meldung']): boolean {
  return meldung !== null && 'ergebnis' in meldung && GETAN.includes(meldung.ergebnis.art);
}

describe('eine Anfrage bleibt ohne Antwort', () => {
  const alle = BEFEHLE.flatMap((befehl) =>
    (['verloren', 'ausgefuehrt'] as const).flatMap((art) =>
      Array.from({ length: befehl.anfragen }, (_, anfrage) => ({ befehl, art, anfrage })),
    ),
  );
  const laeufe = stichprobe(alle, 1, 'unanswered requests', ({ befehl }) => befehl.name);

  it.each(laeufe.map(({ befehl, art, anfrage }) => [befehl.name, anfrage, art, befehl] as const))(
    '%s, Anfrage %i (%s): ein Satz in der Frist, nichts Getipptes verloren, danach geht es',
    async (_, anfrage, art, befehl) => {
      const soll = await ungestoert(befehl);
      const excel = await bereit(befehl);
      const { sitzung, uhr } = excel;
      excel.verstumme(anfrage, art);
      const beginn = uhr.jetzt;
      let gesagt = Infinity;
      sitzung.subscribe(() => {
        if (/antwortet nicht|nicht geantwortet|NoAnswer|NotArrived/.test(satz(excel)))
          gesagt = Math.min(gesagt, uhr.jetzt - beginn);
      });
      void befehl.tue(sitzung);
      await excel.ruhe();
      expect(excel.istVerstummt).toBe(true);
      expect(gesagt).toBeLessThanOrEqual(
        FRIST_MS[befehl.name === 'Aktualisieren' ? 'einfuegen' : 'schreiben'],
      );
      const { wartend, sicht } = sitzung.zustand();
      if (befehl.eingaben?.every((each) => wartend.includes(each)) === false)
        expect(unterschied(soll, await bildVon(excel.host.connect()))).toEqual([]);
      expect(sicht.art).toBe(befehl.ohneStart === true ? 'abgelehnt' : 'berechnet');
      excel.verstumme(Infinity, art);
      await machWeiter(excel, befehl);
      expect(unterschied(soll, await bildVon(excel.host.connect()))).toEqual([]);
      expect(sitzung.zustand()).toMatchObject({
        wartend: [],
        ungewiss: null,
        verbindung: 'da',
        defekt: null,
        sicht: { art: 'berechnet' },
      });
    },
    120_000,
  );
});
