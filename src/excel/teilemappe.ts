/** Tables and single cells of the open workbook behind their port: two round trips to read, one to write. */
import { wecker as uhr, type Wecker } from '../mappe/frist';
import type { Gelesen } from '../mappe/gelesen';
import type { Teile } from '../mappe/teile';
import { type Teilelesung, teilelesungVon, type Teilemappe } from '../mappe/teilemappe';
import { ablehnungBeimZeigen, ablehnungVon } from './hostFehler';
import { type ExcelRuntime, leitungZu, Wache } from './leitung';
import { readInventar } from './lesen/inventar';
import { queueTeile } from './lesen/teileLesen';
import { aendere } from './schreiben/aendern';
import { selectOrt } from './zeigen';

/** What the adapter works with; what is not given is that of the running add-in. */
interface Umwelt {
  readonly excel?: ExcelRuntime;
  readonly wecker?: Wecker;
}

/** Binds the port to the workbook that is active in Excel. @param teile all that it is asked for. */
export function createExcelTeilemappe(
  teile: Teile,
  { excel: runtime = Excel, wecker = uhr }: Umwelt = {},
): Teilemappe {
  const excel = leitungZu(runtime, new Wache(wecker, () => undefined));
  let gelesen: Gelesen | null = null;
  return {
    async lies(): Promise<Teilelesung> {
      gelesen = null;
      try {
        const fund = await excel.run((context) => liesTeile(context, teile));
        const adressen = [...fund.teile.bestaende].map(([name, { address }]) => [name, address] as const);
        const lesung = teilelesungVon({ ...fund, adressen: new Map(adressen) }, teile);
        if (lesung.art === 'gelesen') gelesen = { ...fund, hauptweg: new Map() };
        return lesung;
      } catch (error) {
        return { art: 'abgelehnt', ablehnung: ablehnungVon(error) };
      }
    },
    async aendere(aenderungen) {
      if (gelesen === null) throw new Error('Changing must follow a successful reading');
      return aendere(excel, gelesen, aenderungen);
    },
    zeige: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungBeimZeigen),
  };
}

async function liesTeile(
  context: Excel.RequestContext,
  teile: Teile,
): Promise<Pick<Gelesen, 'inventar' | 'teile'>> {
  const inventar = await readInventar(context);
  const bestand = queueTeile(context, inventar, teile);
  await context.sync();
  return { inventar, teile: bestand() };
}
