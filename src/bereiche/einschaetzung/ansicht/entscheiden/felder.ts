/** What the fields of this view show and where their inputs go: one place that reads cells and writes inputs. */
import { istOffen } from '../../../../listen/readFelder';
import { type Auswahlliste, findAuswahl } from '../../../../listen/auswahl';
import { istDatumsfeld } from '../../../../fall/datumsfelder';
import type { Einzelfeld } from '../../../../fall/rawFall';
import type { Ort, RawCell } from '../../../../listen/zelle';
import { fehlerSatz } from '../../../../fall/texte/fehler';
import type { Handlungen } from '../../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { datumText } from '../../../../bausteine/datumseingabe';

/** Stands for an entry that none of the choices means; never written. */
export const UNGUELTIG = 'ungueltig';

/** The fields of a case as the view uses them. */
export interface Felder {
  /** What stands in the cell, as a person would type it. */
  text(feld: Einzelfeld): string;
  /** The label of the choice in the cell, '' for none, `UNGUELTIG` for an entry that is no choice. */
  wahl(feld: Einzelfeld, auswahl: Auswahlliste<unknown>): string;
  /** What is wrong with these cells, as sentences; null when nothing is. */
  fehler(...cells: readonly RawCell[]): string | null;
  /** The same for the cell of a field. */
  feldfehler(feld: Einzelfeld): string | null;
  setze(feld: Einzelfeld, wert: string | number): void;
}

/** What every field of this view is given. */
export interface FeldProps {
  readonly felder: Felder;
  readonly feld: Einzelfeld;
  readonly label: string;
  readonly hinweis?: string;
}

/** The fields of what was read; inputs go to `eingeben` at once. */
export function felderVon(sicht: LesbareSicht, { eingeben }: Pick<Handlungen, 'eingeben'>): Felder {
  const { felder } = sicht.mappe.raw;
  const fehler = (...cells: readonly RawCell[]): string | null => {
    if (sicht.art !== 'fehlerhaft') return null;
    const gemeint = sicht.fehler.filter(({ orte }) =>
      orte.some((ort) => cells.some((cell) => istGleich(ort, cell.ort))),
    );
    return gemeint.length === 0 ? null : gemeint.map((each) => fehlerSatz(each)).join(' ');
  };
  return {
    text: (feld) => textIn(felder[feld], feld),
    wahl: (feld, auswahl) => wahlIn(felder[feld], auswahl),
    fehler,
    feldfehler: (feld) => fehler(felder[feld]),
    setze: (feld, wert) => void eingeben([{ ziel: { art: 'feld', feld }, wert }]),
  };
}

function textIn({ value }: RawCell, feld: Einzelfeld): string {
  switch (value.art) {
    case 'text':
      return value.wert;
    case 'zahl':
      return istDatumsfeld(feld) ? datumText(value.wert) : String(value.wert);
    case 'datum':
      return datumText(value.wert);
    default:
      return '';
  }
}

function wahlIn(cell: RawCell, auswahl: Auswahlliste<unknown>): string {
  const { value } = cell;
  if (istOffen(cell)) return '';
  const text =
    value.art === 'wahrheitswert' ? (value.wert ? 'ja' : 'nein') : value.art === 'text' ? value.wert : '';
  return findAuswahl(text, auswahl)?.eintraege.at(-1) ?? UNGUELTIG;
}

function istGleich(a: Ort, b: Ort): boolean {
  return a.art === 'zelle' && b.art === 'zelle' && a.blatt === b.blatt && a.zelle === b.zelle;
}
