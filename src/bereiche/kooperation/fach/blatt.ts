/** A printed sheet of cooperation: its lines as rows of cells, broken as they are printed. Nothing is left out. */
import type { Lesung } from '../../../listen/fehler';
import type { Block } from '../../../listen/feld';
import type { Zellwert } from '../../../listen/werte';
import { type Dokumentformat, type Dokumentzeile, druckzeilen, mitLuft } from '../../plan';

/** Widths of the sheets of cooperation, in digits at 12 points. */
const BREITE: Dokumentformat['breite'] = { text: 78, was: 39, wer: 17, wann: 21 };

/** The rows of a block; refused where they are more than it has. @param blatt the sheet of the block. */
export function blattzellen(
  zeilen: readonly Dokumentzeile[],
  blatt: string,
  { zeilen: hoechstens }: Block,
): Lesung<readonly (readonly Zellwert[])[]> {
  const format: Dokumentformat = { blatt, hoechstens, breite: BREITE };
  const gedruckt = mitLuft(zeilen, format).flatMap((zeile) => druckzeilen(zeile, format));
  if (gedruckt.length > hoechstens) {
    const orte = [{ art: 'blatt' as const, blatt }];
    return { ok: false, fehler: [{ code: 'DOKUMENT_ZU_LANG', orte, zeilen: gedruckt.length, hoechstens }] };
  }
  return { ok: true, wert: gedruckt.map(({ art, text, wer, wann }) => [art, text, wer ?? '', wann ?? '']) };
}
