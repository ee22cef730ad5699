/** What an upgrade has done in tables that were there, in words. */
import type { Liste } from '../../listen/liste';
import type { Migration } from '../../mappe/bereich';
import type { NeueFelder } from './spaetereFelder';
import type { NeueZeile } from './spaetereZeilen';

/** What is done for one Bereich. */
interface Nachgetragenes {
  readonly migrationen: readonly Migration[];
  readonly zeilen: readonly NeueZeile[];
  readonly felder: NeueFelder;
  readonly spalten: readonly { readonly liste: Liste; readonly kopf: string }[];
}

/** The words for one Bereich. */
export function wasGeschieht({ migrationen, spalten, zeilen, felder: { felder } }: Nachgetragenes): string[] {
  return [
    ...migrationen.map((each) => each.was),
    ...zeilen.map(({ liste, id }) => `Zeile „${aufschriftVon(liste, id)}“ in ${liste.name}`),
    ...felder.map(({ spalte }) => `Feld „${spalte.kopf}“`),
    ...spalten.map(({ liste, kopf }) => `Spalte „${ueberschriftVon(liste, kopf)}“ in ${liste.name}`),
  ];
}

/** What people read in a row that is named by an Id. */
function aufschriftVon({ schluessel }: Liste, id: string): string {
  return (schluessel.art === 'fest' && schluessel.zeilen[id]?.fest['label']) || id;
}

/** What people read above a column. */
function ueberschriftVon({ spalten }: Liste, kopf: string): string {
  return Object.values(spalten).find((each) => each.kopf === kopf)?.spaeter?.aufschrift ?? kopf;
}
