/** Where tables and single cells of a package stand, however far a table reaches beyond its last cell. */
import type { Adressen } from '../../mappe/belegteNamen';
import type { Teile } from '../../mappe/teile';
import type { Fundorte } from './fundort';
import { adresse } from './zellen';

/** The address of every table and name that leads to cells. */
export function adressenVon(fundorte: Fundorte, { listen, felder }: Teile): Adressen {
  const tabellen = listen.flatMap(({ name }) =>
    fundorte.tabellen(name).map(({ blatt, bereich }) => [name, adresse(blatt, bereich)] as const),
  );
  const namen = felder.flatMap((teil) => {
    const fund = fundorte.name(teil.name, 'spalte' in teil);
    if (fund === null || 'fehler' in fund) return [];
    return [[teil.name, adresse(fund.zellen.blatt.name, fund.bereich)] as const];
  });
  return new Map([...tabellen, ...namen]);
}
