/** Formulas that several cells share: one of them says it, the others say it as it reads in their place. */
import type { Zelle } from '../lesen/zelle';
import { verschoben } from './verschieben';

/** The first cells of shared formulas by the name of their group. */
export function gruppenkoepfe(zellen: readonly Zelle[]): ReadonlyMap<string, Zelle> {
  const koepfe = zellen.filter(({ formel }) => formel?.art === 'shared' && formel.text !== '');
  return new Map(koepfe.map((zelle) => [zelle.formel?.gruppe ?? '', zelle]));
}

/** What a formula says in its own cell; null where nobody can tell. */
export function formeltext(
  { formel, zeile, spalte }: Zelle,
  koepfe: ReadonlyMap<string, Zelle>,
): string | null {
  if (!formel || formel.art === 'dataTable') return null;
  if (formel.art !== 'shared' || formel.text !== '') return formel.text === '' ? null : formel.text;
  const kopf = koepfe.get(formel.gruppe ?? '');
  return kopf?.formel ? verschoben(kopf.formel.text, zeile - kopf.zeile, spalte - kopf.spalte) : null;
}
