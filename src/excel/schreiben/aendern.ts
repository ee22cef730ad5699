/** Changes tables and single cells in one batch, in the given order: all of it, or nothing. */
import type { Aenderung } from '../../listen/aenderung';
import { zellfehlerIn } from '../../listen/zellgrenze';
import type { Aenderungsergebnis } from '../../mappe/akte';
import { type Gelesen, istVerborgen } from '../../mappe/gelesen';
import { istGeschuetzt } from '../../mappe/inventar';
import { planeAenderungen } from '../../mappe/schreibplan/aenderungsplan';
import { gesperrteBlaetter } from '../../mappe/schreibplan/bloecke';
import { zellweise } from '../../mappe/schreibplan/zellweise';
import type { ExcelRuntime } from '../leitung';
import { schreibe } from './schreibvorgang';

/** @throws Error for a change of something that was not read, or that its table does not have: bugs. */
export async function aendere(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  aenderungen: readonly Aenderung[],
): Promise<Aenderungsergebnis> {
  const unhaltbar = zellfehlerIn(aenderungen);
  if (unhaltbar.length > 0) return { art: 'gesperrt', fehler: unhaltbar };
  const plan = zellweise(planeAenderungen(gelesen, aenderungen), (stueck) => istVerborgen(gelesen, stueck));
  const gesperrt = gesperrteBlaetter(plan, (blatt) => istGeschuetzt(gelesen.inventar, blatt));
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  return schreibe(excel, plan, { art: 'geaendert' } as const);
}
