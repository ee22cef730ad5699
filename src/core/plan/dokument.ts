/** A printed document as data: lines with their kind. Lays nothing out and never cuts a line. */
import type { Fehler, Lesung } from '../fehler';
import type { PlainDate } from '../plainDate';
import type { Plan } from './plan';
import { planPruefung } from './planPruefung';

/**
 * One line of a document. `zeile` is a row with who and by when. Texts of people stand in it as they were entered: who
 * writes them into cells writes them as text, never as formula.
 */
export interface Dokumentzeile {
  readonly art: 'titel' | 'abschnitt' | 'text' | 'punkt' | 'zeile' | 'leer';
  readonly text: string;
  readonly wer?: string;
  readonly wann?: string;
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
  /** Characters of one printed line of text, and of the columns of a row. */
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
  const gedruckt = zeilen.reduce((sum, zeile) => sum + druckzeilen(zeile, format), 0);
  if (gedruckt <= format.hoechstens) return { ok: true, wert: zeilen };
  const orte = [{ art: 'blatt' as const, blatt: format.blatt }];
  const fehler = [
    { code: 'DOKUMENT_ZU_LANG' as const, orte, zeilen: gedruckt, hoechstens: format.hoechstens },
  ];
  return { ok: false, fehler };
}

/** What stops every document of a plan: counselling on § 16a that is not marked as voluntary (S2). */
function dokumentFehler(plan: Plan, datum: PlainDate): readonly Fehler[] {
  const orte = planPruefung(plan, datum)
    .filter(({ art, ok }) => art === 'fehler' && !ok)
    .map(({ stelle }) => stelle);
  return orte.length > 0 ? [{ code: 'PARAGRAPH_16A_NICHT_FREIWILLIG', orte }] : [];
}

/** How many printed lines a line takes once its texts are wrapped (at least one). */
function druckzeilen(zeile: Dokumentzeile, { breite }: Dokumentformat): number {
  if (zeile.art !== 'zeile') return umbrochen(zeile.text, breite.text);
  return Math.max(
    umbrochen(zeile.text, breite.was),
    umbrochen(zeile.wer ?? '', breite.wer),
    umbrochen(zeile.wann ?? '', breite.wann),
  );
}

function umbrochen(text: string, breite: number): number {
  return text.split(/\r\n|\r|\n/).reduce((sum, absatz) => sum + absatzZeilen(absatz, breite), 0);
}

/** Wraps between words; a word longer than a line is broken. */
function absatzZeilen(absatz: string, breite: number): number {
  let zeilen = 1;
  let benutzt = 0;
  for (const wort of absatz.split(' ')) {
    const leerzeichen = benutzt === 0 ? 0 : 1;
    if (benutzt + leerzeichen + wort.length <= breite) benutzt += leerzeichen + wort.length;
    else {
      zeilen += (benutzt === 0 ? 0 : 1) + Math.ceil(wort.length / breite) - 1;
      benutzt = wort.length % breite || breite;
    }
  }
  return zeilen;
}
