/** What a list takes over of a Fallmappe: every column as it stands there, and not a word of its free texts. */
import fc from 'fast-check';
import { EINLESE_TEILE } from '../../src/bereiche/fallangaben';
import { BETREUUNGSWORTE, FM_DATEN, STATUS } from '../../src/bereiche/bfm/prozess/listen';
import { VERMERKE } from '../../src/bereiche/bfm/vermerke/listen';
import { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import type { Fallangaben } from '../../src/bereiche/fallliste/fach/fallangaben';
import { EINGABESPALTEN } from '../../src/bereiche/fallliste/listen';
import { ANDERE_BETREUUNG, IN_DER_FALLMAPPE } from '../../src/bereiche/fallliste/regeln/vokabular';
import { berechneListe } from '../../src/bereiche/fallliste/vorhaben/berechneListe';
import { RUECKSPRACHEN } from '../../src/bereiche/verlauf/listen';
import type { Fall } from '../../src/fall/fall';
import { ortText } from '../../src/fall/texte/ort';
import { anfuegen, setzen } from '../../src/listen/aenderung';
import type { Fehler, Lesung } from '../../src/listen/fehler';
import { serialOfDate } from '../../src/listen/plainDate';
import { sichtVon } from '../../src/mappe/sicht';
import { BEDARFE } from '../../src/rules/vocabulary';
import {
  angabenAus,
  angabenIn,
  type Beiwerk,
  fallmappeMit,
  mitVerlauf,
  offeneFallmappe,
  schritteZu,
} from '../support/einlesen';
import { alle, date, fallMit, STICHTAG, zufallsfallMitStatus } from '../support/faelle';
import { rasterVon } from '../support/fallliste';
import { mitExcelize } from '../support/mitExcelize';
import { JETZT } from '../support/mappe';
import { INHALT } from '../support/verlaufFaelle';
import { zufallslauf } from '../support/zufallslauf';

const serial = (tag: string): number => serialOfDate(date(tag));

async function angaben(fall: Fall, beiwerk: Beiwerk = {}): Promise<Fallangaben> {
  return gut(await angabenIn(await fallmappeMit(fall, beiwerk)));
}

function gut(lesung: Lesung<Fallangaben>): Fallangaben {
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

async function fehlerIn(fall: Fall, beiwerk: Beiwerk = {}): Promise<readonly Fehler[]> {
  const lesung = await angabenIn(await fallmappeMit(fall, beiwerk));
  return lesung.ok ? [] : lesung.fehler;
}

const K1 = { ...fallMit({}), kundennummer: '123D456789' };
const OHNE_WOHNUNG = { ...INHALT.bedarfe, wohnsituation: 0 } as const;

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

describe('das Ergebnis der Zeile ist das der Fallmappe', () => {
  it.each([
    ['alles bekannt', { offen: 0, nein: 1, ja: 1 }],
    ['teils offen', { offen: 1, nein: 3, ja: 3 }],
  ])('%s', async (_, mischung) => {
    const { numRuns, seed } = zufallslauf(400, 50);
    for (const fall of fc.sample(zufallsfallMitStatus(mischung), { numRuns, seed })) {
      const { kriterium, status } = fall.bfm;
      const beiwerk = { schritte: schritteZu({ status }), kriterium };
      const mappe = await offeneFallmappe({ ...fall, kundennummer: 'K1' }, beiwerk);
      const gelesen = await mappe.read(EINLESE_TEILE);
      const einzeln = sichtVon(gelesen, [], STICHTAG);
      if (einzeln.art !== 'berechnet') throw new Error(einzeln.art);
      const { steuerung } = einzeln.ergebnis;
      expect(kurz(gut(angabenAus(gelesen)))).toEqual({
        profillage: steuerung.profillage.gueltig,
        kennung: steuerung.kennung.gueltig,
        kennungErrechnet: steuerung.kennung.errechnet,
        betreuung: steuerung.betreuung.vorschlag,
        wechsel: wechselwort(steuerung.betreuung.wechsel),
      });
    }
  });
});

const wechselwort = (wechsel: boolean | null): string =>
  wechsel === null ? 'offen' : wechsel ? 'ja' : 'nein';

/** The results of the row that the list makes of it. */
function kurz({ werte }: Fallangaben): unknown {
  const auftrag = { jetzt: JETZT, stand: STICHTAG, tage: 90 };
  const liste = berechneListe(rasterVon([werte]), auftrag);
  if (!liste.ok) throw new Error(JSON.stringify(liste.fehler));
  const [zeile] = liste.wert.berechnet;
  if (zeile === undefined) throw new Error(JSON.stringify(liste.wert.fehler));
  const { profillage, kennung, kennungErrechnet, betreuung, wechsel } = zeile.werte;
  return { profillage, kennung, kennungErrechnet, betreuung, wechsel };
}

describe('freie Texte bleiben in der Fallmappe', () => {
  it('ein Grund in eigenen Worten zählt als „sonstiges“', async () => {
    const { werte } = await angaben({ ...K1, fmEinschaetzung: 'nein', fmGrund: 'wegen der Nachbarin' });
    expect(werte.fmGrund).toBe('sonstiges');
    expect((await angaben({ ...K1, fmGrund: 'Mitwirkung fehlt' })).werte.fmGrund).toBe(
      'erforderliche Mitwirkung fehlt',
    );
  });

  it('eine Betreuung in eigenen Worten ist eine andere, und die Zeile sagt dasselbe wie die Fallmappe', async () => {
    const { werte } = await angaben({ ...K1, bisherigeBetreuung: 'bei Frau Nachbarin' });
    expect(werte.bisherigeBetreuung).toBe(ANDERE_BETREUUNG);
    expect(kurz({ werte } as Fallangaben)).toMatchObject({ wechsel: 'offen' });
  });

  it('ein Wort des Hauses steht in der Liste als das, was es meint', async () => {
    const wort = anfuegen(BETREUUNGSWORTE, { wort: 'Team Nord', betreuung: 'Hochschulteam' });
    const { werte } = await angaben({ ...K1, bisherigeBetreuung: 'team nord' }, { aenderungen: [wort] });
    expect(werte.bisherigeBetreuung).toBe('Hochschulteam');
  });

  it('eine Begründung aus Leerzeichen ist keine', async () => {
    expect((await angaben({ ...K1, verdichtungBegruendung: '   ' })).werte.verdichtungBegruendung).toBe('');
  });
});

describe('der Vorgang', () => {
  it('ein Vermerk ist ein Kontakt; gelesen wird sein Tag', async () => {
    const vermerk = anfuegen(VERMERKE, { id: 'V1', datum: date('2026-11-02'), text: 'verschlüsselt' });
    const { werte } = await angaben(VOLL, {
      ...VOLLES_BEIWERK,
      aenderungen: [...(VOLLES_BEIWERK.aenderungen ?? []), vermerk],
    });
    expect(werte.letzterKontakt).toBe(serial('2026-11-02'));
  });

  it('ein Kontakt nach heute zählt noch nicht', async () => {
    const morgen = anfuegen(WIEDERVORLAGEN, { hinweis: 'Kontakt', erledigtAm: date('2026-12-24') });
    expect((await angaben(K1, { aenderungen: [morgen] })).werte).not.toHaveProperty('letzterKontakt');
  });

  it.each([
    ['vorgemerkt', { bfmStatus: 'zum bFM vorgemerkt', vorgemerktAm: serial('2026-01-10'), imBfmSeit: '' }],
    ['beendet', { bfmStatus: 'bFM beendet', kriterium: '', vorgemerktAm: '', imBfmSeit: '' }],
  ] as const)('%s', async (status, soll) => {
    const { werte } = await angaben(K1, { schritte: schritteZu({ status }), kriterium: 'lokal' });
    expect(werte).toMatchObject(soll);
  });

  it('eine Zustimmung seit dem letzten Profiling', async () => {
    const einig = { ...K1, bisherigeBetreuung: 'Arbeitsvermittlung' };
    const gespraech = (am: string): Beiwerk => ({
      aenderungen: [
        ...mitVerlauf([{ ...INHALT, kennung: 'AV', datum: date('2026-05-05') }]),
        anfuegen(RUECKSPRACHEN, { am: date(am), mit: 'N', ergebnis: 'angenommen' }),
      ],
    });
    expect((await angaben(einig, gespraech('2026-06-06'))).werte.ruecksprache).toBe('zugestimmt');
    expect((await angaben(einig, gespraech('2026-04-04'))).werte.ruecksprache).toBe('');
  });

  it('drei Bedarfe, die heute keine mehr sind, haben keinen Beginn', async () => {
    const { dreiBedarfeSeit } = await angaben(K1, VOLLES_BEIWERK);
    expect(dreiBedarfeSeit).toBeNull();
  });

  it('ein Verlauf, der zuletzt keine drei hatte, sagt nicht, seit wann', async () => {
    const verlauf = mitVerlauf([{ ...INHALT, bedarfe: { ...OHNE_WOHNUNG, mobilitaet: 0 } }]);
    expect((await angaben(VOLL, { aenderungen: verlauf })).dreiBedarfeSeit).toBeNull();
  });

  it('ein Verlauf, der nicht zu seinen Siegeln passt, sagt nichts; die Spalten werden genannt', async () => {
    const fremdes = [...mitVerlauf([{ ...INHALT, bedarfe: alle(BEDARFE, 3) }]).slice(0, 1)];
    const { werte, ungewiss, dreiBedarfeSeit } = await angaben(VOLL, { aenderungen: fremdes });
    expect([ungewiss, dreiBedarfeSeit]).toEqual([
      ['letztesProfiling', 'letzterKontakt', 'ruecksprache'],
      null,
    ]);
    expect(ungewiss.filter((spalte) => spalte in werte)).toEqual([]);
  });

  it('ein Tag, der keiner ist, wird genannt und nicht übernommen', async () => {
    const kaputt = await mitName(await fallmappeMit(K1), FM_DATEN.erstberatung.name, 'im Mai');
    const { werte, ungewiss } = gut(await angabenIn(kaputt));
    expect(ungewiss).toEqual(['erstberatungAm', 'letzterKontakt']);
    expect(werte).not.toHaveProperty('erstberatungAm');
  });
});

/** Types into the cell behind a name. */
async function mitName(bytes: Uint8Array, name: string, wert: string | number): Promise<Uint8Array> {
  return mitExcelize(bytes, (file) => {
    const { definedNames } = file.GetDefinedName() as unknown as {
      definedNames: { Name: string; RefersTo: string }[];
    };
    const ziel = definedNames.find((each) => each.Name === name)?.RefersTo ?? '';
    const [blatt = '', zelle = ''] = ziel.replaceAll(/['$]/g, '').split('!');
    file.SetCellValue(blatt, zelle, wert);
  });
}

describe('was sich nicht übernehmen lässt, wird mit seiner Zelle genannt', () => {
  const orteIn = (fehler: readonly Fehler[]): string[] =>
    fehler.map(({ code, orte }) => `${code} ${orte.map(ortText).join()}`);

  it.each<[string, Fall, Beiwerk, RegExp]>([
    ['ohne Kundennummer', { ...K1, kundennummer: '' }, {}, /^ANGABE_FEHLT Profiling!/],
    ['unlesbares Datum', K1, { felder: { geburtsdatum: '1.5.90' } }, /^DATUM_UNGUELTIG Profiling!/],
    [
      'zwei Schritte, die nicht folgen',
      K1,
      { aenderungen: [anfuegen(STATUS, { datum: STICHTAG, schritt: 'uebernehmen', status: 'imBfm' })] },
      /^STATUSFOLGE_UNGUELTIG bFM!/,
    ],
  ])('%s', async (_, fall, beiwerk, soll) => {
    expect(orteIn(await fehlerIn(fall, beiwerk)).join()).toMatch(soll);
  });

  it.each([
    ['einschaetzung', 'einschaetzung 9, verlauf 4, bfm 4'],
    ['verlauf', 'einschaetzung 4, verlauf 9, bfm 4'],
    ['bfm', 'einschaetzung 4, verlauf 4, bfm 9'],
  ])('eine neuere Vorlage (%s)', async (_, bereiche) => {
    const neuer = await mitExcelize(await fallmappeMit(K1), (file) => {
      for (let zeile = 1; zeile <= 12; zeile++)
        if (file.GetCellValue('_Integrationstool', `A${zeile}`).value === 'Bereiche')
          file.SetCellValue('_Integrationstool', `B${zeile}`, bereiche);
    });
    const lesung = await angabenIn(neuer);
    expect(!lesung.ok && lesung.fehler).toMatchObject([{ code: 'VERSION_UNBEKANNT' }]);
  });
});
