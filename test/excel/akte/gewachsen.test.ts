// A workbook of the program before under a later one: only the lists of what is rated are others, see `support/gewachsen`.
import '../../support/gewachseneListen';
import { partsOf } from '../../host/packageEdit';
import { abgeschlossen, aendere, verlaufIn } from '../../support/akte';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { KOOPERATION_MAPPE } from '../../../src/bereiche/kooperation/mappe';
import type { Ergebnis } from '../../../src/fall/ergebnis';
import type { Fall } from '../../../src/fall/fall';
import { lesen } from '../../../src/mappe/lesen';
import { unterschiede } from '../../support/abbild';
import { gleichGeschrieben, passIn, zellenOhne } from '../../support/aktualisieren';
import { STICHTAG } from '../../support/faelle';
import { NEUER_BEDARF, NEUER_BEREICH } from '../../support/gewachsen';
import {
  alteMappe,
  aufnahmenVon,
  GEWACHSENE_BEREICHE,
  hebeAn,
  oeffneNeu,
} from '../../support/gewachseneMappe';
import { arbeitsordner } from '../../support/arbeitsordner';
import { durchLibreOffice, ergebnis, mitLibreOffice } from '../../support/libreOffice';
import { abbild, BEISPIEL, eingetragen, type Testmappe } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { stichprobe } from '../../support/stichprobe';

const BLAETTER_MIT_NEUEM = [
  'Profiling',
  'Förderziele',
  'Verlauf',
  'Gespräch',
  'Leitfaden',
  'Rechtsangaben',
  'Haus',
  ...KOOPERATION_MAPPE.blaetter,
  'Hauslisten',
  '_Integrationstool',
  '_Regelwerk',
  '_Kontrolle',
  'Kennung',
  'Plan',
  'Planpunkte',
  'Akte',
  'Angebote',
];

/** The case as it is read and computed. */
async function berechnet({ mappe }: Testmappe): Promise<{ fall: Fall; ergebnis: Ergebnis; stand: string }> {
  const gelesen = await lesen(mappe, STICHTAG);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  return gelesen;
}

/** What a reading says is wrong. */
async function fehlerIn({ mappe }: Testmappe): Promise<unknown> {
  const gelesen = await lesen(mappe, STICHTAG);
  return 'fehler' in gelesen ? gelesen.fehler : gelesen.art;
}

let angehoben: Uint8Array;
let bericht: unknown;
beforeAll(async () => {
  const offen = await oeffneNeu(alteMappe());
  bericht = await hebeAn(offen);
  angehoben = offen.host.save();
});

describe('eine Mappe von früher', () => {
  let alt: Testmappe;
  beforeAll(async () => {
    alt = await oeffneNeu(alteMappe());
  });

  it('bleibt lesbar: was neu hinzugekommen ist, ist offen, alles andere wie eingetragen', async () => {
    const { fall } = await berechnet(alt);
    const { [NEUER_BEDARF]: bedarf, ...bedarfe } = fall.bedarfe;
    const { [NEUER_BEREICH]: bereich, ...bereiche } = fall.ressourcenbereiche;
    expect([bedarf, bereich]).toEqual([null, null]);
    expect(bedarfe).toEqual(BEISPIEL.bedarfe);
    expect(bereiche).toMatchObject({ ...BEISPIEL.ressourcenbereiche });
  });

  it('ihr Verlauf ist unversehrt, und das Neue ist in jeder Zeile offen', async () => {
    const { verlauf, fehler } = await verlaufIn(alt);
    expect([verlauf.kette, fehler]).toEqual([[], []]);
    expect(verlauf.aufnahmen.map(({ nr, korrigiert }) => [nr, korrigiert])).toEqual([
      [1, null],
      [2, null],
      [3, 1],
    ]);
    for (const { bedarfe, ressourcenbereiche } of verlauf.aufnahmen) {
      expect([bedarfe[NEUER_BEDARF], ressourcenbereiche[NEUER_BEREICH]]).toEqual([null, null]);
      expect([bedarfe.wohnsituation, ressourcenbereiche.qualifikation]).toEqual([3, 3]);
    }
  });

  it('wo noch kein Platz ist, wird nichts geschrieben: keine Einschätzung, kein Profiling', async () => {
    const offen = await oeffneNeu(alteMappe());
    await verlaufIn(offen);
    const vorher = abbild(offen);
    const ziele = [
      { art: 'bedarf', id: NEUER_BEDARF, teil: 'stufe' },
      { art: 'bereich', id: NEUER_BEREICH, teil: 'stufe' },
    ] as const;
    for (const ziel of ziele)
      expect(await offen.mappe.enter([{ ziel, wert: 2 }])).toMatchObject({
        art: 'gesperrt',
        fehler: [{ code: 'ID_FEHLT', id: ziel.id }],
      });
    expect(await aendere(offen, profilingAbschliessen({ korrigiert: null, bemerkung: '' }))).toMatchObject({
      art: 'fehlerhaft',
      fehler: expect.arrayContaining(
        [NEUER_BEDARF, NEUER_BEREICH].map((spalte): unknown =>
          expect.objectContaining({ code: 'SPALTE_FEHLT', spalte }),
        ),
      ),
    });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('frühere Ergebnisse sind veraltet; neue sind nach dem Aktualisieren unvollständig: der neuen Zeile der Matrix fehlen sie', async () => {
    const offen = await oeffneNeu(alteMappe());
    expect((await berechnet(offen)).stand).toBe('veraltet');
    await eingetragen(offen);
    expect((await berechnet(offen)).stand).toBe('aktuell');
    await hebeAn(offen);
    expect((await berechnet(offen)).stand).toBe('unvollstaendig');
    await eingetragen(offen);
    expect((await berechnet(offen)).stand).toBe('aktuell');
  });

  it('eine Zeile, die sie schon haben muss, fehlt nicht ungemeldet', async () => {
    const offen = await oeffneNeu(alteMappe());
    offen.host.workbook.deleteRow('Profiling', 29);
    expect(await fehlerIn(offen)).toMatchObject([
      { code: 'ID_FEHLT', tabelle: 'tblBedarfe', id: 'wohnsituation' },
    ]);
  });
});

describe('die Aktualisierung', () => {
  let neu: Testmappe;
  beforeAll(async () => {
    neu = await oeffneNeu(angehoben);
  });

  it('sagt, was sie nachgetragen hat, und die Mappe nennt ihre neuen Versionen', () => {
    expect(bericht).toEqual({
      art: 'aktualisiert',
      bericht: {
        blaetter: [
          'Planpunkte',
          'Akte',
          'Kooperation',
          'Einwilligungen',
          'Weitergaben',
          'Rückmeldungen',
          'Freigaben',
          'Fallkonferenz',
          'Konferenzaufgaben',
          'Hilfeplanung',
          'Übergabeblatt',
          'Einwilligung',
          'Konferenzblatt',
          'Hauslisten',
          'Partner',
          'Angebotsketten',
          'Partnerregeln',
          'Leitfaden',
          'Rechtsangaben',
          'Haus',
          '_Regelwerk',
          '_Kontrolle',
        ],
        fehlt: [],
        was: [
          'Die Kennung bei festgelegter Profillage kann bestätigt, der Grund zu § 10 genannt werden',
          'Zeile „Suchtverhalten“ in tblBedarfe',
          'Zeile „Digitale Kompetenzen“ in tblRessourcen',
          'Zeile „Digitale Kompetenzen“ in tblFoerderzielmatrix',
          'Feld „Geprüft von“',
          'Feld „Geprüft am“',
          'Feld „Bestätigte Kennung“',
          'Feld „Grund zu § 10: sonstiges“',
          'Die Prüfpunkte des Gesprächs kennen „entfällt“ und halten fest, wer sie wann angesehen hat',
          'Spalte „Suchtverhalten“ in tblVerlauf',
          'Spalte „Digitale Kompetenzen“ in tblVerlauf',
          'Spalte „Entfällt“ in tblPruefpunkte',
          'Spalte „Festgestellt am“ in tblPruefpunkte',
          'Spalte „Festgestellt von“ in tblPruefpunkte',
          'Die Inhalte nach § 15 Abs. 2 stehen auf dem Blatt „Planpunkte“; Schritte und Angebote sagen, ob es um § 16a geht',
          'Spalte „Leistung nach § 16a“ in tblSchritte',
          'Spalte „Leistung nach § 16a“ in tblAngebote',
          'Die Checkliste für Neukunden kennt „entfällt“, und die Einladung nennt das geltende Recht',
          'Spalte „Entfällt“ in tblNeukunde',
          'Feld „Kontrolle: Profillage“',
          'Feld „Kontrolle: bFM-Kennung“',
          'Feld „Kontrolle: Vergleich“',
        ],
      },
    });
    expect(passIn(neu)).toBe(
      'einschaetzung 5, verlauf 6, plan 4, bfm 4, akte 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
  });

  it('lässt alles andere: Eingaben, Ergebnisse, Verlauf, alle anderen Blätter', async () => {
    const alt = await oeffneNeu(alteMappe());
    const [vorher, nachher] = [await berechnet(alt), await berechnet(neu)];
    expect(nachher.fall).toEqual(vorher.fall);
    expect(nachher.ergebnis).toEqual(vorher.ergebnis);
    expect(nachher.stand).toBe(vorher.stand);
    expect(aufnahmenVon(await verlaufIn(neu))).toEqual(aufnahmenVon(await verlaufIn(alt)));
    const andere = [alt, neu].map((each) => zellenOhne(abbild(each), BLAETTER_MIT_NEUEM));
    expect(andere[0]?.size).toBeGreaterThan(500);
    const [davor = new Map<string, string>(), danach = new Map<string, string>()] =
      andere.map(gleichGeschrieben);
    // What the checklist for new people has got with its version 4.
    expect(unterschiede(davor, danach)).toEqual(['Fallmanagement!AH9', 'Fallmanagement!AL7']);
  });

  it('stellt die neuen Zeilen zwischen die anderen, mit deren Aussehen und der Stufe in Worten', () => {
    const { workbook } = neu.host;
    const zeile = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((spalte) =>
      workbook.getCell('Profiling', `${spalte}26`),
    );
    expect(zeile).toEqual([
      NEUER_BEDARF,
      'L Leistungsfähigkeit',
      'Suchtverhalten',
      '',
      '',
      '',
      'noch nicht erhoben (offen)',
    ]);
    expect(workbook.getCell('Profiling', 'C25')).toBe('Arbeits- und Sozialverhalten');
    const bild = abbild(neu);
    for (const spalte of ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
      expect(aussehen(bild, `Profiling!${spalte}26`)).toBe(aussehen(bild, `Profiling!${spalte}25`));
    workbook.setCell('Profiling', 'D26', 3);
    expect(workbook.getCell('Profiling', 'G26')).toBe('gravierender vermittlungsrelevanter Bedarf');
    expect([14, 41].map((row) => workbook.getCell('Förderziele', `B${row}`))).toEqual([
      'Digitale Kompetenzen',
      'Digitale Kompetenzen',
    ]);
  });

  it('beschriftet die neuen Spalten wie die anderen, und die Zählung darüber nimmt sie auf', async () => {
    const offen = await oeffneNeu(angehoben);
    const { workbook } = offen.host;
    const bild = abbild(offen);
    for (const [spalte, label] of [
      ['AM', 'Suchtverhalten'],
      ['AN', 'Digitale Kompetenzen'],
    ] as const) {
      expect(workbook.getCell('Verlauf', `${spalte}18`)).toBe(label);
      for (const row of [18, 19, 20, 22])
        expect(aussehen(bild, `Verlauf!${spalte}${row}`)).toBe(aussehen(bild, `Verlauf!AG${row}`));
    }
    const zaehlung = workbook.getFormula('Verlauf', 'C9');
    expect(zaehlung).toContain('+COUNTIF(INDEX(tblVerlauf[[suchtverhalten]:[suchtverhalten]],F9,0),">=2")');
  });

  it('ein zweites Mal ändert nichts', async () => {
    const offen = await oeffneNeu(angehoben);
    const vorher = abbild(offen);
    expect(await hebeAn(offen)).toEqual({ art: 'aktuell' });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('geht auch über eine Fassung dazwischen, und jede Zeile trägt das Siegel ihrer Zeit', async () => {
    const offen = await oeffneNeu(alteMappe());
    const zwischen = GEWACHSENE_BEREICHE.map((each) =>
      each.id === 'verlauf' ? { ...each, version: 5 } : each,
    );
    expect((await hebeAn(offen, offen.host.excel, zwischen)).art).toBe('aktualisiert');
    expect(passIn(offen)).toContain('verlauf 5');
    expect((await hebeAn(offen)).art).toBe('aktualisiert');
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([]);
    expect(passIn(offen)).toContain('verlauf 6');
  });

  it.each(stichprobe(['Förderziele', 'Verlauf'], 1, 'protected sheets in the way of an upgrade'))(
    'ist das Blatt „%s“ geschützt, wird es genannt, und nichts ist geändert',
    async (blatt) => {
      const offen = await oeffneNeu(alteMappe());
      offen.host.workbook.protectSheet(blatt);
      const vorher = abbild(offen);
      expect(await hebeAn(offen)).toEqual({
        art: 'ungeeignet',
        fehler: [{ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt }] }],
      });
      expect(unterschiede(vorher, abbild(offen))).toEqual([]);
      const wieder = await oeffneNeu(
        await mitExcelize(offen.host.save(), (file) => file.UnprotectSheet(blatt)),
      );
      expect((await hebeAn(wieder)).art).toBe('aktualisiert');
    },
  );
});

describe('nach der Aktualisierung', () => {
  /** The workbook with both new ratings and a Profiling completed over them. */
  async function weitergefuehrt(): Promise<Testmappe> {
    const offen = await oeffneNeu(angehoben);
    await berechnet(offen);
    const { art } = await offen.mappe.enter([
      { ziel: { art: 'bedarf', id: NEUER_BEDARF, teil: 'stufe' }, wert: 2 },
      { ziel: { art: 'bereich', id: NEUER_BEREICH, teil: 'stufe' }, wert: 3 },
    ]);
    expect(art).toBe('eingegeben');
    await abgeschlossen(offen, 'mit allem');
    return offen;
  }

  it('werden die neuen Einschätzungen erhoben und abgeschlossen; alte wie neue Siegel gelten', async () => {
    const offen = await weitergefuehrt();
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf.kette).toEqual([]);
    const { nr, bedarfe, ressourcenbereiche } = verlauf.aufnahmen.at(-1) ?? {};
    expect([nr, bedarfe?.[NEUER_BEDARF], ressourcenbereiche?.[NEUER_BEREICH]]).toEqual([4, 2, 3]);
    expect(String(offen.host.workbook.getCell('Verlauf', 'AL23'))).toMatch(/^4-[0-9a-f]{32}-[0-9a-f]{32}-6$/);
    expect((await eingetragen(offen)).art).toBe('eingetragen');
    expect(offen.host.workbook.getCell('Förderziele', 'D41')).toBe('zurückgestellt');
  });

  mitLibreOffice('LibreOffice zählt', () => {
    it('in der neuen Zeile auch das Neue, in den alten wie bisher', async () => {
      const ordner = arbeitsordner();
      const { host } = await weitergefuehrt();
      const parts = partsOf(durchLibreOffice(ordner, host.save()));
      const verlauf = parts.get('xl/worksheets/sheet4.xml') ?? '';
      expect(['C7', 'C8', 'C9', 'C10', 'E10'].map((zelle) => ergebnis(verlauf, zelle))).toEqual([
        '1',
        '1',
        '1',
        '2',
        '2',
      ]);
      ordner.raeumeAuf();
    }, 120_000);
  });

  it('fällt auf, wer in der neuen Zeile löscht oder in einer alten nachträgt', async () => {
    const offen = await weitergefuehrt();
    const { workbook } = offen.host;
    workbook.setCell('Verlauf', 'AM23', '');
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([{ art: 'geaendert', nr: 4, zeile: 3 }]);
    workbook.setCell('Verlauf', 'AM23', 2);
    workbook.setCell('Verlauf', 'AN21', 0);
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([{ art: 'geaendert', nr: 2, zeile: 1 }]);
  });

  it('ist eine Zeile oder Spalte, die fehlt, ein Fehler', async () => {
    const ohneZeile = await oeffneNeu(angehoben);
    ohneZeile.host.workbook.deleteRow('Profiling', 26);
    expect(await fehlerIn(ohneZeile)).toMatchObject([
      { code: 'ID_FEHLT', tabelle: 'tblBedarfe', id: NEUER_BEDARF },
    ]);
    const ohneSpalte = await oeffneNeu(angehoben);
    ohneSpalte.host.workbook.setCell('Verlauf', 'AN19', 'weg');
    const { verlauf } = await verlaufIn(ohneSpalte);
    expect(verlauf.aufnahmen).toEqual([]);
    expect(verlauf.fehler).toMatchObject([{ code: 'SPALTE_FEHLT', spalte: NEUER_BEREICH }]);
  });
});

/** How a cell looks; it must look like something. */
function aussehen(bild: ReadonlyMap<string, string>, zelle: string): string {
  const stil = (bild.get(zelle) ?? '').split(' | ').slice(1).join(' | ');
  expect([zelle, stil]).not.toEqual([zelle, '']);
  return stil;
}
