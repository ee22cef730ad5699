/** What a workbook consists of, with its names, tables and sheets as the definitions write them. */
import { FALL_BLATT } from '../../fall/listen';
import { type Inventar, SERIAL_1904_IM_1900_SYSTEM } from '../../mappe/inventar';
import { BLATT } from '../../mappe/layout';
import type { Teile } from '../../mappe/teile';
import type { Blatt } from './arbeitsmappe';
import type { Fundorte } from './fundort';

/** What a workbook that counts from 1904 answers. */
const SERIAL_1904_IM_1904_SYSTEM = 1;

const BLAETTER_DER_VORLAGE: readonly string[] = [...Object.values(FALL_BLATT), BLATT.pass];

/** The inventory, as far as these parts are concerned. Protection is looked up when it is asked for. */
export function inventarVon(fundorte: Fundorte, { listen, felder }: Teile): Inventar {
  const { mappe } = fundorte;
  const schutz = (blatt: Blatt): { readonly geschuetzt: boolean } => ({
    get geschuetzt() {
      return mappe.inhalt(blatt).geschuetzt;
    },
  });
  const genannte = BLAETTER_DER_VORLAGE.flatMap((name) => {
    const blatt = mappe.blatt(name);
    return blatt ? [[name, schutz(blatt)] as const] : [];
  });
  return {
    namen: new Map(
      felder.flatMap(({ name }) => fundorte.definitionen(name).map(({ bezug }) => [name, bezug] as const)),
    ),
    tabellen: new Set(listen.flatMap(({ name }) => (fundorte.tabellen(name).length > 0 ? [name] : []))),
    blaetter: new Map([...genannte, ...mappe.blaetter.map((blatt) => [blatt.name, schutz(blatt)] as const)]),
    serial1904: mappe.teil.ab1904 ? SERIAL_1904_IM_1904_SYSTEM : SERIAL_1904_IM_1900_SYSTEM,
  };
}
