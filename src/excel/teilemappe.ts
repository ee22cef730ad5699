/** Tables and single cells of the open workbook behind their port: two round trips to read, one to write. */
import { wecker as uhr, type Wecker } from '../mappe/frist';
import type { Gelesen } from '../mappe/gelesen';
import type { Teile } from '../mappe/teile';
import type { Tabellenraum } from '../mappe/liste/tabellenraum';
import type { Ereignis } from '../mappe/fallmappe';
import { type Raumlesung, type Raummappe, teilelesungVon, type Teilemappe } from '../mappe/teilemappe';
import { ablehnungBeimZeigen, ablehnungVon } from './hostFehler';
import { type ExcelRuntime, leitungZu, Wache } from './leitung';
import { readInventar } from './lesen/inventar';
import { queueTabellenraeume } from './lesen/tabellenraum';
import { queueTeile } from './lesen/teileLesen';
import { aendere } from './schreiben/aendern';
import { listen, selectOrt } from './zeigen';

/** What the adapter works with; what is not given is that of the running add-in. */
interface Umwelt {
  readonly excel?: ExcelRuntime;
  readonly wecker?: Wecker;
}

/** Binds the port to the workbook that is active in Excel. @param teile all that it is asked for. */
export function createExcelTeilemappe(teile: Teile, umwelt: Umwelt = {}): Teilemappe {
  return gebunden(teile, umwelt, false);
}

/** The same for a workbook of which nothing may be passed over: what stands around its tables is read in the same round trips. */
export function createExcelRaummappe(teile: Teile, umwelt: Umwelt = {}): Raummappe {
  return gebunden(teile, umwelt, true);
}

function gebunden(
  teile: Teile,
  { excel: runtime = Excel, wecker = uhr }: Umwelt,
  mitRaum: boolean,
): Raummappe {
  let hoere: (ereignis: Ereignis) => void = () => undefined;
  const excel = leitungZu(runtime, new Wache(wecker, (stand) => hoere({ art: 'verbindung', stand })));
  let gelesen: Gelesen | null = null;
  return {
    async lies(): Promise<Raumlesung> {
      gelesen = null;
      try {
        const { raeume, ...fund } = await excel.run((context) => liesTeile(context, teile, mitRaum));
        const adressen = [...fund.teile.bestaende].map(([name, { address }]) => [name, address] as const);
        const lesung = teilelesungVon({ ...fund, adressen: new Map(adressen) }, teile);
        if (lesung.art === 'gelesen') gelesen = { ...fund, hauptweg: new Map() };
        return { ...lesung, raeume };
      } catch (error) {
        return { art: 'abgelehnt', ablehnung: ablehnungVon(error) };
      }
    },
    async aendere(aenderungen) {
      if (gelesen === null) throw new Error('Changing must follow a successful reading');
      return aendere(excel, gelesen, aenderungen);
    },
    zeige: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungBeimZeigen),
    watch: (listener) => {
      hoere = listener;
      return excel.run((context) => listen(context, listener)).then(() => null, ablehnungVon);
    },
  };
}

interface Fund extends Pick<Gelesen, 'inventar' | 'teile'> {
  /** None where nobody asked. */
  readonly raeume: readonly Tabellenraum[];
}

async function liesTeile(context: Excel.RequestContext, teile: Teile, mitRaum: boolean): Promise<Fund> {
  const inventar = await readInventar(context);
  const bestand = queueTeile(context, inventar, teile);
  const raeume = queueTabellenraeume(context, inventar, mitRaum ? teile.listen : []);
  await context.sync();
  const gelesene = bestand();
  return { inventar, teile: gelesene, raeume: raeume(gelesene.bestaende) };
}
