/**
 * Reads the single cells by where their names led when the inventory was read, and the names once more along with them: only
 * where none of them leads elsewhere by then are these the cells of the names. Everything else is read like any other part.
 */
import type { Bestand } from '../../mappe/bestand';
import { type Inventar, istLesbar } from '../../mappe/inventar';
import { queueNamen } from './inventar';
import { type Leseauftrag, queueTeile } from './teileLesen';
import { bereichVon, einzeln, REIHE_LOAD, zellreihen } from './zellreihen';

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
    return { reihe, zellen: blatt.getRange(bereichVon(reihe)).load(REIHE_LOAD).untrack() };
  });
  return () => {
    const jetzt = namen();
    if ([...stellen].some(([name, bezug]) => jetzt.get(name) !== bezug)) return null;
    const gelesene = reihen.flatMap(({ reihe, zellen }) => einzeln(reihe, zellen));
    return new Map([...uebrige().bestaende, ...gelesene]);
  };
}
