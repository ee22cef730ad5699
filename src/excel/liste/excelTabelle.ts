/** A large table of the open workbook behind its port. */
import { wecker as uhr, type Wecker } from '../../mappe/frist';
import type { Ablehnung } from '../../mappe/ablehnung';
import type { Spaltenfilter, Tabellenereignis, Tabellenmappe } from '../../mappe/liste/tabellenmappe';
import { ablehnungBeimZeigen, ablehnungVon } from '../hostFehler';
import { type ExcelRuntime, leitungZu, Wache } from '../leitung';
import { listen, selectOrt } from '../zeigen';
import { fuegeZeilenAn } from './anfuegen';
import { liesAuswahl } from './auswahl';
import { ZELLEN_JE_BLOCK } from './bloecke';
import { liesTabelle } from './lesen';
import { schreibeZeilen } from './schreiben';

/** What the adapter works with; what is not given is that of the running add-in. */
interface Umwelt {
  readonly excel?: ExcelRuntime;
  readonly wecker?: Wecker;
  /** Cells of one block at most. */
  readonly zellen?: number;
}

/** Binds the port to the workbook that is active in Excel. */
export function createExcelTabelle({
  excel: runtime = Excel,
  wecker = uhr,
  zellen = ZELLEN_JE_BLOCK,
}: Umwelt = {}): Tabellenmappe {
  let hoere: (ereignis: Tabellenereignis) => void = () => undefined;
  const excel = leitungZu(runtime, new Wache(wecker, (stand) => hoere({ art: 'verbindung', stand })));
  return {
    lies: (wunsch, lauf) =>
      liesTabelle({ excel, zellen }, wunsch, lauf).catch((fehler: unknown) => ({
        art: 'abgelehnt' as const,
        ablehnung: ablehnungVon(fehler),
      })),
    waehle: (wunsch, umfang) => liesAuswahl(excel, wunsch, umfang).catch(ablehnungVon),
    schreibe: (auftrag) => schreibeZeilen(excel, auftrag),
    fuegeAn: (wunsch, schluessel) =>
      fuegeZeilenAn(excel, wunsch, schluessel).catch((fehler: unknown) => ablehnungVon(fehler)),
    filtere: (filter) => ohneAntwort(excel.run((context) => filtere(context, filter))),
    zeige: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungBeimZeigen),
    beobachte: (listener) => {
      // From now on, for this request may itself be the one that takes long.
      hoere = listener;
      const melde = (ereignis: Parameters<Parameters<typeof listen>[1]>[0]): void => {
        if (ereignis.art === 'geaendert') listener({ art: 'geaendert', eigen: ereignis.eigen });
      };
      return ohneAntwort(excel.run((context) => listen(context, melde)));
    },
  };
}

function ohneAntwort(tun: Promise<void>): Promise<Ablehnung | null> {
  return tun.then(() => null, ablehnungVon);
}

/** Filters of other columns stay. In one round trip. */
async function filtere(
  context: Excel.RequestContext,
  { tabelle, spalte, enthaelt }: Spaltenfilter,
): Promise<void> {
  const table = context.workbook.tables.getItem(tabelle);
  const { filter } = table.columns.getItem(spalte);
  if (enthaelt === '') filter.clear();
  else filter.applyCustomFilter(`=*${platzhalterfrei(enthaelt)}*`);
  table.worksheet.activate();
  await context.sync();
}

/** Signs that Excel would take for others are meant as they stand. */
function platzhalterfrei(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}
