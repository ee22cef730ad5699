/** Names of single cells that lead to a cell which belongs to something else already: one would overwrite the other. */
import type { Fehler } from '../../listen/fehler';
import { ortAt } from '../../listen/adresse';
import type { Teile } from '../../mappe/teile';
import { schneidenSich } from './bereich';
import type { Ziel } from './bezug';
import type { Fundorte } from './fundort';
import { namensschluessel } from './name';

/** An error for every such name; of two names with the same cell it is the second. */
export function belegteNamen(fundorte: Fundorte, { listen, felder }: Teile): Fehler[] {
  const belegt: Ziel[] = listen.flatMap(({ name }) => fundorte.tabellen(name));
  const jeName = new Map(felder.map((teil) => [teil.name, teil]));
  return [...jeName.values()].flatMap((teil): Fehler[] => {
    const fund = fundorte.name(teil.name, 'spalte' in teil);
    if (fund === null || 'fehler' in fund) return [];
    const ziel: Ziel = { blatt: fund.zellen.blatt.name, bereich: fund.bereich };
    const istBelegt = belegt.some((each) => treffenSich(each, ziel));
    belegt.push(ziel);
    const { blatt, bereich } = ziel;
    const orte = [ortAt({ blatt, zeile: bereich.zeile, spalte: bereich.spalte })];
    return istBelegt ? [{ code: 'NAME_UNBRAUCHBAR', orte, name: teil.name, mangel: 'belegt' }] : [];
  });
}

function treffenSich(one: Ziel, other: Ziel): boolean {
  return (
    namensschluessel(one.blatt) === namensschluessel(other.blatt) && schneidenSich(one.bereich, other.bereich)
  );
}
