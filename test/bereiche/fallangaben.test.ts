/** What a list takes over of a Fallmappe: every column as it stands there, and the same result. Costs five seconds. */
import fc from 'fast-check';
import { EINLESE_TEILE } from '../../src/bereiche/fallangaben';
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { type Fallangaben, fallangabenAus } from '../../src/bereiche/fallliste/fach/fallangaben';
import { EINGABESPALTEN } from '../../src/bereiche/fallliste/listen';
import { IN_DER_FALLMAPPE } from '../../src/bereiche/fallliste/regeln/vokabular';
import type { Fall } from '../../src/fall/fall';
import type { Steuerung } from '../../src/fall/ergebnis';
import { readFall } from '../../src/fall/readFall';
import { steerFall } from '../../src/fall/steerFall';
import { anfuegen, setzen } from '../../src/listen/aenderung';
import { serialOfDate } from '../../src/listen/plainDate';
import { sichtVon } from '../../src/mappe/sicht';
import { BEDARFE } from '../../src/rules/vocabulary';
import {
  angabenAus,
  angabenIn,
  ergebnisse,
  gut,
  type Beiwerk,
  fallmappeMit,
  mitVerlauf,
  offeneFallmappe,
  rohfallZu,
  schritteZu,
} from '../support/einlesen';
import { alle, date, fallMit, STICHTAG, zufallsfallMitStatus } from '../support/faelle';
import { INHALT } from '../support/verlaufFaelle';
import { zufallslauf } from '../support/zufallslauf';

const serial = (tag: string): number => serialOfDate(date(tag));

async function angaben(fall: Fall, beiwerk: Beiwerk = {}): Promise<Fallangaben> {
  return gut(await angabenIn(await fallmappeMit(fall, beiwerk)));
}

const K1 = { ...fallMit({}), kundennummer: '123D456789' };

/** A case in which every column has something to say. */
const VOLL: Fall = {
  ...fallMit({
    wohnsituation: 2,
    mobilitaet: 3,
    finanzielleSituation: 2,
    sprachkenntnisse: 1,
    eigeninitiative: null,
  }),
  name: 'Erle, Ada',
  kundennummer: '123D456789',
  fachkraft: 'Frau Beispiel',
  geburtsdatum: date('1990-05-01'),
  zugang: date('2026-01-02'),
  neukunde: false,
  bisherigeBetreuung: 'FM',
  prognoseArbeitsmarkt: 'ueber12',
  dominierend: 'R',
  festlegung: 'wahrscheinlich',
  verdichtung: true,
  verdichtungBegruendung: 'Wohnung und Schulden',
  festgelegteProfillage: 'Stabilisierungsprofil',
  festlegungBegruendung: 'Die Lage hat sich verschärft.',
  pruefung: { von: 'A. Adler', am: date('2026-11-20'), kennung: 'bFM' },
  fmEinschaetzung: 'nein',
  fmGrund: 'erforderliche Mitwirkung fehlt',
  exterPlatzFrei: true,
  fachteam: 'hochschulteam',
  paragraph428: false,
  paragraph10Grund: 'pflege',
  ressourcenbereiche: { ...fallMit({}).ressourcenbereiche, mitwirkung: 2, rahmenbedingungen: 2 },
  direktVermittelbar: false,
  foerderziel: 'prozessfaehigkeit',
  entwicklungsziel: 'mitwirkung',
};

/** What stands around it in the Fallmappe. */
const VOLLES_BEIWERK: Beiwerk = {
  schritte: [...schritteZu({ status: 'imBfm' }), ['fortfuehren', '2026-08-03']],
  kriterium: 'formal',
  aenderungen: [
    setzen(FM_DATEN.erstberatung, date('2026-01-07')),
    setzen(FM_DATEN.aktivierungsende, date('2027-01-31')),
    setzen(FM_DATEN.schulabgang, date('2027-07-31')),
    setzen(FM_DATEN.schulbescheinigung, date('2026-12-31')),
    ...mitVerlauf([
      { ...INHALT, datum: date('2026-01-08'), bedarfe: { ...alle(BEDARFE, 0), wohnsituation: 2 } },
      { ...INHALT, datum: date('2026-03-09'), bedarfe: { ...alle(BEDARFE, 3) } },
      { ...INHALT, datum: date('2026-09-10'), bedarfe: { ...alle(BEDARFE, 2) } },
    ]),
    anfuegen(WIEDERVORLAGEN, { hinweis: 'Kontakt', erledigtAm: date('2026-10-13') }),
  ],
};

/** The same as cells of the list. */
const VOLLE_ZEILE = {
  kundennummer: '123D456789',
  name: 'Erle, Ada',
  fachkraft: 'Frau Beispiel',
  geburtsdatum: serial('1990-05-01'),
  zugang: serial('2026-01-02'),
  neukunde: 'nein',
  stichtag: serialOfDate(STICHTAG),
  bisherigeBetreuung: 'FM',
  schulischeQualifikation: 0,
  beruflicheQualifikation: 0,
  berufserfahrung: 0,
  sprachkenntnisse: 1,
  intellektuelleLeistungsfaehigkeit: 0,
  gesundheitlicheLeistungsfaehigkeit: 0,
  arbeitsUndSozialverhalten: 0,
  eigeninitiative: '',
  lernbereitschaft: 0,
  persoenlicheRahmenbedingungen: 0,
  wohnsituation: 2,
  familiaereSituation: 0,
  finanzielleSituation: 2,
  mobilitaet: 3,
  prognoseArbeitsmarkt: 'über 12 Monate',
  dominierend: 'R Rahmenbedingungen',
  festlegung: 'Integration in Beschäftigung in den nächsten zwei Jahren wahrscheinlich',
  verdichtung: 'ja',
  verdichtungBegruendung: IN_DER_FALLMAPPE,
  festgelegteProfillage: 'Stabilisierungsprofil',
  festlegungBegruendung: IN_DER_FALLMAPPE,
  geprueftVon: 'A. Adler',
  geprueftAm: serial('2026-11-20'),
  geprueftKennung: 'bFM',
  fmEinschaetzung: 'nein',
  fmGrund: 'erforderliche Mitwirkung fehlt',
  exterPlatzFrei: 'ja',
  fachteam: 'Hochschulteam',
  paragraph428: 'nein',
  paragraph10Grund: 'Pflege',
  bfmStatus: 'im bFM',
  kriterium: 'formale Kriterien erfüllt',
  vorgemerktAm: serial('2026-01-10'),
  imBfmSeit: serial('2026-02-11'),
  letzteEntscheidung: serial('2026-08-03'),
  letzterKontakt: serial('2026-10-13'),
  letztesProfiling: serial('2026-09-10'),
  erstberatungAm: serial('2026-01-07'),
  ruecksprache: 'offen',
  aktivierungsende: serial('2027-01-31'),
  schulabgang: serial('2027-07-31'),
  schulbescheinigungBis: serial('2026-12-31'),
  foerderziel: 'Herstellung der Prozessfähigkeit',
  entwicklungsziel: 'Mitwirkung in der Fallarbeit',
};

describe('jede Spalte einer ausgefüllten Fallmappe', () => {
  it('kommt mit demselben Wert an', async () => {
    const { werte, stichtag, kundennummer, dreiBedarfeSeit, ungewiss } = await angaben(VOLL, VOLLES_BEIWERK);
    expect(werte).toEqual(VOLLE_ZEILE);
    expect({ stichtag, kundennummer, dreiBedarfeSeit, ungewiss }).toEqual({
      stichtag: STICHTAG,
      kundennummer: '123D456789',
      dreiBedarfeSeit: '2026-03-09',
      ungewiss: [],
    });
  });

  it('nur was in keiner Fallmappe steht, fehlt', () => {
    const fehlende = EINGABESPALTEN.filter((spalte) => !(spalte in VOLLE_ZEILE));
    expect(fehlende).toEqual(['bgNummer', 'team', 'exterTraeger']);
  });

  it('aus der leeren Vorlage mit Kundennummer: offen, und was leer nichts sagt, wird nicht genannt', async () => {
    const leer = await angaben({ ...K1, bedarfe: alle(BEDARFE, null), stichtagEingetragen: false });
    expect(leer.stichtag).toBeNull();
    const { bfmStatus, kundennummer, ...offene } = leer.werte;
    expect([kundennummer, bfmStatus, ...new Set(Object.values(offene))]).toEqual([
      '123D456789',
      'nicht im bFM',
      '',
    ]);
    const ungenannte = EINGABESPALTEN.filter((spalte) => !(spalte in leer.werte));
    expect(ungenannte).toEqual([
      'bgNummer',
      'name',
      'fachkraft',
      'team',
      'geburtsdatum',
      'zugang',
      'stichtag',
      'letzterKontakt',
      'letztesProfiling',
      'erstberatungAm',
      'aktivierungsende',
      'schulabgang',
      'schulbescheinigungBis',
      'exterTraeger',
    ]);
  });
});

const MISCHUNGEN = [
  ['alles bekannt', { offen: 0, nein: 1, ja: 1 }],
  ['teils offen', { offen: 1, nein: 3, ja: 3 }],
] as const;

describe.each(MISCHUNGEN)('das Ergebnis der Zeile ist das der Fallmappe: %s', (_, mischung) => {
  it('in der Datei', async () => {
    const { numRuns, seed } = zufallslauf(160, 40);
    for (const fall of fc.sample(zufallsfallMitStatus(mischung), { numRuns, seed })) {
      const { kriterium, status } = fall.bfm;
      const beiwerk = { schritte: schritteZu({ status }), kriterium };
      const mappe = await offeneFallmappe({ ...fall, kundennummer: 'K1' }, beiwerk);
      const gelesen = await mappe.read(EINLESE_TEILE);
      const einzeln = sichtVon(gelesen, [], STICHTAG);
      if (einzeln.art !== 'berechnet') throw new Error(einzeln.art);
      expect(ergebnisse([gut(angabenAus(gelesen))])).toEqual([allein(einzeln.ergebnis.steuerung)]);
    }
  });

  it('in sehr vielen Fällen', () => {
    const { numRuns, seed } = zufallslauf(10_000, 20);
    const faelle = fc.sample(zufallsfallMitStatus(mischung), { numRuns, seed }).map((fall, nr) => {
      const gelesen = readFall(rohfallZu({ ...fall, kundennummer: `K${nr}` }), STICHTAG, {
        ok: true,
        wert: fall.bfm,
      });
      if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
      return gelesen.wert;
    });
    const zeilen = faelle.map((fall) => {
      const { status, kriterium } = fall.bfm;
      const vorgang = { werte: { bfmStatus: status, kriterium }, ungewiss: [], dreiBedarfeSeit: null };
      return gut(fallangabenAus(rohfallZu(fall), fall, vorgang, null));
    });
    ergebnisse(zeilen).forEach((ergebnis, nr) => {
      expect(ergebnis).toEqual(allein(steerFall(faelle[nr] as Fall)));
    });
  });
});

function allein({ profillage, kennung, betreuung }: Steuerung): unknown {
  return {
    profillage: profillage.gueltig,
    kennung: kennung.gueltig,
    kennungErrechnet: kennung.errechnet,
    betreuung: betreuung.vorschlag,
    wechsel: wechselwort(betreuung.wechsel),
  };
}

const wechselwort = (wechsel: boolean | null): string =>
  wechsel === null ? 'offen' : wechsel ? 'ja' : 'nein';
