/**
 * Reads the single cells by where their names led when the inventory was read, and the names once more along with them: only
 * where none of them leads elsewhere by then are these the cells of the names. Everything else is read like any other part.
 */
import type { Bestand } from '../../mappe/bestand';
import { type Inventar, istLesbar } from '../../mappe/inventar';
import { bestandOf, loaded } from './bestand';
import { queueNamen } from './inventar';
import { type Leseauftrag, queueTeile } from './teileLesen';
import { bereichVon, einzeln, zellreihen } from './zellreihen';

/** Asks for the parts that are there; the answer gives them after the next round trip, null where a name leads elsewhere by then. */
export function queueReihen(
  context: Excel.RequestContext,
  inventar: Inventar,
  { felder, ...auftrag }: Leseauftrag,
): () => ReadonlyMap<string, Bestand> | null {
  const namen = queueNamen(context);
  const stellen = new Map(
    felder
      .filter((feld) => !('zeilen' in feld) && istLesbar(inventar, feld))
      .map(({ name }) => [name, inventar.namen.get(name) ?? '']),
  );
  const uebrige = queueTeile(context, inventar, {
    ...auftrag,
    felder: felder.filter(({ name }) => !stellen.has(name)),
  });
  const { worksheets } = context.workbook;
  const reihen = zellreihen(stellen).map((reihe) => {
    const blatt = worksheets.getItem(reihe.anker.blatt);
    return { reihe, zellen: loaded(blatt.getRange(bereichVon(reihe))) };
  });
  return () => {
    const jetzt = namen();
    if ([...stellen].some(([name, bezug]) => jetzt.get(name) !== bezug)) return null;
    const gelesene = reihen.flatMap(({ reihe, zellen }) => einzeln(reihe, bestandOf(zellen)));
    return new Map([...uebrige().bestaende, ...gelesene]);
  };
}
