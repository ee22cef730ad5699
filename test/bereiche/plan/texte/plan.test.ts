import type { Pruefung } from '../../../../src/bereiche/plan/fach/planPruefung';
import { rechtsstandAm } from '../../../../src/bereiche/plan/fach/rechtsstandAm';
import { ANGEBOTSPUNKTE, PLANPUNKTE } from '../../../../src/bereiche/plan/regeln/planVokabular';
import { SMARTER, type MangelRow, type SmarterMangel } from '../../../../src/bereiche/plan/regeln/smarter';
import { RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import {
  bereichLabel,
  keinAngebotText,
  MANGEL_TEXT,
  plaetzeText,
  pruefungText,
  PUNKT_TEXT,
  rechtsstandText,
  schrittText,
  werText,
  ZIELERREICHUNG_TEXT,
} from '../../../../src/bereiche/plan/texte/plan';
import { date } from '../../../support/faelle';
import { angebotMit, schrittMit } from '../fach/planFaelle';

const punkt = (werte: Partial<Pruefung>): Pruefung => ({
  code: 'SCHRITT_WER',
  art: 'hinweis',
  words: 'Bedingung.',
  ok: false,
  stelle: { art: 'mappe' },
  zeile: 'S1',
  maengel: [],
  ...werte,
});

describe('was fehlt, in einem Satz', () => {
  it.each(Object.entries({ ...MANGEL_TEXT, ...PUNKT_TEXT, ...ZIELERREICHUNG_TEXT }))('%s', (_, satz) => {
    expect(satz).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('für jeden Mangel und jeden Punkt genau einer', () => {
    const codes = SMARTER.flatMap(({ maengel }): readonly MangelRow[] => maengel).map(({ code }) => code);
    expect(Object.keys(MANGEL_TEXT).sort()).toEqual(codes.sort());
    const punkte = [...Object.keys(PLANPUNKTE), ...Object.keys(ANGEBOTSPUNKTE)];
    expect(Object.keys(PUNKT_TEXT)).toEqual(punkte);
    const saetze = [...Object.values(MANGEL_TEXT), ...Object.values(PUNKT_TEXT)];
    expect(new Set(saetze).size).toBe(saetze.length);
  });

  it.each<[Partial<Pruefung>, string]>([
    [{}, 'S1: Es fehlt, wer den Schritt übernimmt.'],
    [{ ok: true }, 'S1: Bedingung.'],
    [{ code: 'ZIEL_VORHANDEN', zeile: null }, 'Zurzeit ist kein Ziel vereinbart.'],
    [{ code: 'ANGEBOT_MATRIX', zeile: '', ok: true }, 'Bedingung.'],
    [{ code: 'SMARTER_S', zeile: 'Z1', ok: true }, 'Z1: S (spezifisch): Bedingung.'],
    [
      {
        code: 'SMARTER_R2',
        zeile: 'Z1',
        maengel: ['ERGEBNIS_FEHLT', 'UEBERPRUEFT_AM_FEHLT'] satisfies SmarterMangel[],
      },
      'Z1: R (Ergebnis und Weiteres festgehalten): Das Ergebnis der Überprüfung fehlt. Es fehlt, wann überprüft wurde.',
    ],
  ])('%j', (werte, satz) => expect(pruefungText(punkt(werte))).toBe(satz));
});

describe('Angebote', () => {
  it.each([
    [null, 'Plätze unbekannt'],
    [0, '0 Plätze'],
    [1, '1 Platz'],
    [12, '12 Plätze'],
  ])('%s freie Plätze: %s', (plaetze, satz) => expect(plaetzeText(plaetze)).toBe(satz));

  it('dass keines passt, wird mit dem Bereich gesagt', () => {
    expect(keinAngebotText('mitwirkung')).toContain('„Mitwirkung in der Fallarbeit“');
  });

  it.each(RESSOURCENBEREICHE)('$id heißt $label', ({ id, label }) => expect(bereichLabel(id)).toBe(label));
  it('ohne Bereich ist er noch offen', () => expect(bereichLabel(null)).toBe('noch offen'));
});

describe('Schritte', () => {
  it.each([
    ['Kurs besuchen', '', 'Kurs besuchen'],
    ['Kurs besuchen', 'Alltag', 'Kurs besuchen (Alltag)'],
    ['Kurs Alltag besuchen', 'Alltag', 'Kurs Alltag besuchen'],
    ['', 'Alltag', 'Alltag'],
    ['', '', ''],
  ])('was „%s“ mit Angebot „%s“: %s', (was, angebot, satz) => {
    expect(schrittText(schrittMit({ was, angebot }))).toBe(satz);
  });

  it.each([
    ['Person', '', 'Sie'],
    ['Jobcenter', 'Kurs', 'Jobcenter'],
    ['Dritte', 'KURS', 'Caritas'],
    ['Dritte', 'unbekannt', 'andere Stelle'],
    ['Dritte', '', 'andere Stelle'],
    [null, 'Kurs', ''],
  ] as const)('wer %s mit Angebot „%s“: %s', (wer, angebot, satz) => {
    const angebote = [
      angebotMit({ name: 'Kurs', traeger: '' }),
      angebotMit({ name: 'Kurs', traeger: 'Caritas' }),
    ];
    expect(werText(schrittMit({ wer, angebot }), angebote)).toBe(satz);
  });
});

it('der Rechtsstand in einer Zeile', () => {
  expect(rechtsstandText(rechtsstandAm(date('2026-07-01')))).toBe(
    'Kooperationsplan nach § 15 SGB II in der ab 01.07.2026 geltenden Fassung',
  );
});
