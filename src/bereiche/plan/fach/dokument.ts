/** A printed document as data: lines with their kind, and the printed lines they take. Never cuts a line. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Plan } from './plan';
import { planPruefung } from './planPruefung';
import { umbruch } from './umbruch';

/**
 * One line of a document. `zeile` is a row with who and by when. Texts of people stand in it as they were entered: who
 * writes them into cells writes them as text, never as formula.
 */
export interface Dokumentzeile {
  readonly art: 'titel' | 'abschnitt' | 'text' | 'zeile' | 'leer';
  readonly text: string;
  readonly wer?: string;
  readonly wann?: string;
}

/** A line of text. */
export function textzeile(text: string): Dokumentzeile {
  return { art: 'text', text };
}

/** A heading. */
export function ueberschrift(titel: string): Dokumentzeile {
  return { art: 'abschnitt', text: titel };
}

const LEERZEILE: Dokumentzeile = { art: 'leer', text: '' };

/** A blank line before each heading, where the document has the room for all of them; else as it was. */
export function mitLuft(zeilen: readonly Dokumentzeile[], format: Dokumentformat): readonly Dokumentzeile[] {
  const luftig = zeilen.flatMap((zeile) => (zeile.art === 'abschnitt' ? [LEERZEILE, zeile] : [zeile]));
  return gedruckt(luftig, format) <= format.hoechstens ? luftig : zeilen;
}

/** What a document tells about; `datum` decides on its state of the law. */
export interface Dokumentangaben {
  readonly plan: Plan;
  readonly datum: PlainDate;
  readonly name: string;
  readonly kundennummer: string;
  readonly fachkraft: string;
}

/** Name and size of a document; the name is that of its sheet. */
export interface Dokumentformat {
  readonly blatt: string;
  /** Printed lines it may have. */
  readonly hoechstens: number;
  /** Width of one printed line of text and of the columns of a row, in digits. */
  readonly breite: {
    readonly text: number;
    readonly was: number;
    readonly wer: number;
    readonly wann: number;
  };
}

/** The document, or why there is none: what stops every document, or too many lines. Nothing is left out. */
export function alsDokument(
  { plan, datum }: Pick<Dokumentangaben, 'plan' | 'datum'>,
  zeilen: readonly Dokumentzeile[],
  format: Dokumentformat,
): Lesung<readonly Dokumentzeile[]> {
  const hindernisse = dokumentFehler(plan, datum);
  if (hindernisse.length > 0) return { ok: false, fehler: hindernisse };
  const anzahl = gedruckt(zeilen, format);
  if (anzahl <= format.hoechstens) return { ok: true, wert: zeilen };
  const orte = [{ art: 'blatt' as const, blatt: format.blatt }];
  const fehler = [{ code: 'DOKUMENT_ZU_LANG' as const, orte, zeilen: anzahl, hoechstens: format.hoechstens }];
  return { ok: false, fehler };
}

/** How many lines are printed. */
function gedruckt(zeilen: readonly Dokumentzeile[], format: Dokumentformat): number {
  return zeilen.flatMap((zeile) => druckzeilen(zeile, format)).length;
}

/** The points that stop every document, and the error that says so: services of § 16a are voluntary, and known as such (S2). */
const HINDERNISSE = [
  ['PARAGRAPH_16A_BEANTWORTET', 'PARAGRAPH_16A_UNBEANTWORTET'],
  ['PARAGRAPH_16A_FREIWILLIG', 'PARAGRAPH_16A_NICHT_FREIWILLIG'],
  ['PARAGRAPH_16A_NICHT_EIGEN', 'PARAGRAPH_16A_ALS_EIGENBEMUEHUNG'],
] as const;

function dokumentFehler(plan: Plan, datum: PlainDate): readonly Fehler[] {
  const unerfuellt = planPruefung(plan, datum).filter(({ ok }) => !ok);
  return HINDERNISSE.flatMap(([punkt, code]) => {
    const orte = unerfuellt.filter((each) => each.code === punkt).map(({ stelle }) => stelle);
    return orte.length > 0 ? [{ code, orte }] : [];
  });
}

/** A line as printed: one line for each row of its sheet. Only the last one of a row carries the look of a row. */
export function druckzeilen(zeile: Dokumentzeile, { breite }: Dokumentformat): Dokumentzeile[] {
  if (zeile.art === 'zeile') return schrittzeilen(zeile, breite);
  return umbruch(zeile.text, breite.text).map((text) => ({ ...zeile, text }));
}

function schrittzeilen(
  { text, wer, wann }: Dokumentzeile,
  breite: Dokumentformat['breite'],
): Dokumentzeile[] {
  const spalten = [
    umbruch(text, breite.was),
    umbruch(wer ?? '', breite.wer),
    umbruch(wann ?? '', breite.wann),
  ];
  const hoehe = Math.max(...spalten.map(({ length }) => length));
  return Array.from({ length: hoehe }, (_, index) => ({
    art: index === hoehe - 1 ? 'zeile' : 'text',
    text: spalten[0]?.[index] ?? '',
    wer: spalten[1]?.[index] ?? '',
    wann: spalten[2]?.[index] ?? '',
  }));
}
