/** Reads who has released a set from its rows of text cells. */
import type { Satzfreigabe } from '../regelsatz';
import { FREIGABEIDS, FREIGABEZEILE, HOECHSTENS_BUCHSTABEN, type Satzspalte, type Satzzeile } from './form';
import { mangelhaft } from './mangel';

/** Null where there are no such rows: nobody says that they released it. @throws Satzfehler at the first fault. */
export function freigabeAus(zeilen: readonly Satzzeile[]): Satzfreigabe | null {
  const fehl = (id: string, spalte: Satzspalte): never =>
    mangelhaft({ tabelle: FREIGABEZEILE, id, spalte, art: 'UNLESBAR' });
  if (zeilen.length === 0) return null;
  const fremde = zeilen.find(({ id }) => !FREIGABEIDS.some((each) => each === id));
  if (fremde !== undefined) fehl(fremde.id, 'id');
  const angaben = FREIGABEIDS.map((id) => {
    const eigene = zeilen.filter((zeile) => zeile.id === id);
    const text = eigene.length === 1 ? (eigene[0]?.antwort ?? '') : '';
    if (!istBrauchbar(text)) fehl(id, 'antwort');
    return [id, text] as const;
  });
  return Object.fromEntries(angaben) as unknown as Satzfreigabe;
}

/** As a cell keeps it: nothing around it, and not too long. */
function istBrauchbar(text: string): boolean {
  return text !== '' && text === text.trim() && text.length <= HOECHSTENS_BUCHSTABEN;
}
