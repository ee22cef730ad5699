/** What a row of the rating talk is: what is asked, which answers there are, how cells are read and changed by it. */
import type { Eingabe, Eingabeziel } from '../../../../mappe/eingabe';
import { normalized } from '../../../../listen/readRating';
import type { RawValue } from '../../../../listen/zelle';
import { NOCH_OFFEN_TEXT } from '../../texte/erheben';

/** One answer: its key, what the narrow button shows, what it means, what goes into the cell. */
export interface Antwort {
  readonly taste: string;
  readonly kurz: string;
  readonly text: string;
  readonly wert: string | number;
}

/** What stands in the cell of an input. */
export type Zellblick = (ziel: Eingabeziel) => RawValue;

export type Zeilenziel =
  | Extract<Eingabeziel, { art: 'bedarf' | 'bereich' | 'marke' }>
  | { readonly art: 'feld'; readonly feld: 'prognoseArbeitsmarkt' | 'dominierend' };

/** One question of the talk. */
export interface Zeile {
  /** Names the row within the view; for a question it is the id of the input. */
  readonly id: string;
  /** The cell to show. */
  readonly ziel: Zeilenziel;
  readonly label: string;
  readonly antworten: readonly Antwort[];
  /** The key of the answer in the cell; null while there is none, undefined where the cell cannot be understood. */
  readonly lies: (zelle: Zellblick) => string | null | undefined;
  /** What an answer changes; '' takes it back. */
  readonly eingaben: (wert: Antwort['wert']) => readonly Eingabe[];
  /** What one has to know before answering. */
  readonly hinweis?: (zelle: Zellblick) => string;
}

export const OFFEN = '?';

export const NOCH_OFFEN: Antwort = { taste: OFFEN, kurz: OFFEN, text: NOCH_OFFEN_TEXT, wert: OFFEN };

/** Whether a cell says that the answer is open. */
export function istFragezeichen(value: RawValue): boolean {
  return value.art === 'text' && normalized(value.wert) === OFFEN;
}

/** A row whose answer stands in one cell. */
export function zellzeile(
  zeile: Pick<Zeile, 'id' | 'ziel' | 'label' | 'antworten'>,
  lies: (value: RawValue) => string | null | undefined,
): Zeile {
  const { ziel } = zeile;
  return { ...zeile, lies: (zelle) => lies(zelle(ziel)), eingaben: (wert) => [{ ziel, wert }] };
}
