/** Where a rule says it comes from: each source is one that is listed, and says what it is named for. */
import { renderRegelwerk } from '../../scripts/regelwerk/render';
import { PLANPUNKTE } from '../../src/bereiche/plan/regeln/planpunkte';
import { UEBERPRUEFUNG_MONATE } from '../../src/bereiche/plan/regeln/smarter';
import { QUELLEN_ERKLAERUNG } from '../../src/fall/texte/ergebnis';
import { HINWEIS_TEXT } from '../../src/fall/texte/hinweise';
import { germanDate, type PlainDate } from '../../src/listen/plainDate';
import { MINDESTALTER } from '../../src/rules/altersgrenze';
import { UEBERGAENGE } from '../../src/rules/fallmanagement';
import { ALTE_EINSCHAETZUNG_MONATE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { hinweisWorte } from '../../src/rules/hinweiseWorte';
import { RECHTSANGABE_TEXT } from '../../src/rules/rechtsangabenTexte';
import { PARAGRAPH_428_GEBOREN_VOR, PARAGRAPH_53A_GEBOREN_VOR } from '../../src/rules/regelwerk';
import { WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';
import { PRUEFLINGE } from '../support/tabellen';

const QUELLE = /\b(?:S[0-9]|4PM)\b/g;

function quellenIn(text: string): string[] {
  return [...new Set(text.match(QUELLE))].sort();
}

it('docs/regelwerk.md führt am Ende jede Quelle auf, die eine Zeile nennt, und keine andere', () => {
  const [zeilen = '', liste = ''] = renderRegelwerk().split('\n## Quellen\n');
  expect(quellenIn(liste)).toEqual(quellenIn(zeilen));
  expect(quellenIn(liste)).toContain('S2');
});

it('der Aufgabenbereich erklärt jede Quelle der Tabellen, deren Begründung er zeigt', () => {
  const gezeigt = PRUEFLINGE.filter(({ name }) => name !== 'F').flatMap(({ tabelle }) =>
    tabelle.rows.map(({ source }) => source),
  );
  expect(quellenIn(gezeigt.join())).toEqual(quellenIn(QUELLEN_ERKLAERUNG));
});

const HINWEISQUELLE = new Map<string, string>(HINWEISE.map((row) => [row.code, hinweisWorte(row).source]));

/** What no seed asks for: a Begründung of another Profillage, name and day, a checklist in time, what a step writes. */
it.each([
  ...['FESTLEGUNG_OHNE_BEGRUENDUNG', 'GEPRUEFT_UNBESTAETIGT'].map(
    (code) => [code, HINWEISQUELLE.get(code)] as const,
  ),
  ['D-2', WIEDERVORLAGE_REGEL.neukundeCheckliste.source] as const,
  ['D-23', WIEDERVORLAGE_REGEL.einwilligungsende.source] as const,
  ['Vergleich nach Monaten', ALTE_EINSCHAETZUNG_MONATE.source] as const,
  ...UEBERGAENGE.filter(({ words }) => words.includes('Einschätzung')).map(
    ({ id, source }) => [id, source] as const,
  ),
])('%s heißt auch örtliche Festlegung', (_, source) => {
  expect(source).toMatch(/\bSET\b/);
});

it.each([
  ['D-10', WIEDERVORLAGE_REGEL.planFortschreibung.source],
  ['FORTSCHREIBUNG', PLANPUNKTE.FORTSCHREIBUNG.source],
  ['Überprüfung eines Ziels', UEBERPRUEFUNG_MONATE.source],
])('%s sagt, bis wann die sechs Monate im Gesetz gelesen sind, und beruft sich nicht auf S4', (_, source) => {
  expect(source).toMatch(/§ 15 Abs\. 3.*(?:bis 30\.06\.2026|ab 01\.07\.2026 SET)/);
  expect(source).not.toContain('S4');
});

it.each([
  [
    '§ 428',
    PARAGRAPH_428_GEBOREN_VOR.datum,
    HINWEIS_TEXT.PARAGRAPH_428_ALTER,
    RECHTSANGABE_TEXT.paragraph428,
  ],
  [
    '§ 53a',
    PARAGRAPH_53A_GEBOREN_VOR.datum,
    HINWEIS_TEXT.PARAGRAPH_53A_GEBURTSDATUM,
    RECHTSANGABE_TEXT.paragraph53a,
  ],
] as const)(
  '%s: Hinweis und Rechtsangabe nennen den Tag, der geprüft wird',
  (_, datum, hinweis, { wofuer }) => {
    const tag = germanDate(datum as PlainDate);
    expect(hinweis).toContain(tag);
    expect(wofuer).toContain(tag);
  },
);

it('unter 15 ist niemand erwerbsfähig leistungsberechtigt; andere Leistungsberechtigte gibt es (§ 7 Abs. 2)', () => {
  expect(MINDESTALTER.words).toContain('erwerbsfähig leistungsberechtigt');
});

it('von S3 ist nur der eine Schreibfehler gesagt, der dort steht', () => {
  expect(RECHTSANGABE_TEXT.sgb8.source).toBe('S2, S3 (dort an einer Stelle „SGB VII“)');
});
