/** The workbook behind the port: two round trips to read, one to write. Binds the port to the open workbook. */
import type { Fallmappe, Leseergebnis } from '../app/fallmappe';
import { ablehnungVon } from './hostFehler';
import { pruefeInventar, readInventar } from './inventar';
import { mappeAus, readWerte } from './readMappe';
import { enterEingaben, type ExcelRuntime, type Gelesen, undoEintrag, writeEintrag } from './vorgaenge';
import { listen, selectOrt } from './zeigen';

export type { ExcelRuntime };

/** Opens the workbook that is active in Excel. */
export function createExcelFallmappe(excel: ExcelRuntime = Excel): Fallmappe {
  let gelesen: Gelesen | null = null;
  const letzteLesung = (): Gelesen => {
    if (gelesen === null) throw new Error('Writing must follow a successful read()');
    return gelesen;
  };
  return {
    async read() {
      const lesung = await readMappe(excel);
      // A refusal tells nothing about the workbook; inputs still find their cells with the reading before.
      if (lesung.ergebnis.art !== 'abgelehnt') gelesen = lesung.gelesen ?? null;
      return lesung.ergebnis;
    },
    write: (eintrag) => writeEintrag(excel, letzteLesung(), eintrag),
    undo: (stand) => undoEintrag(excel, stand),
    enter: (eingaben) => enterEingaben(excel, letzteLesung().werte, eingaben),
    select: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungVon),
    watch: (listener) => excel.run((context) => listen(context, listener)).catch(nurAblehnung),
  };
}

/** A reading, and what a later write builds on if the workbook is sound. */
interface Lesung {
  readonly ergebnis: Leseergebnis;
  readonly gelesen?: Gelesen;
}

async function readMappe(excel: ExcelRuntime): Promise<Lesung> {
  try {
    return await excel.run(readOnce);
  } catch (error) {
    return { ergebnis: { art: 'abgelehnt', ablehnung: ablehnungVon(error) } };
  }
}

async function readOnce(context: Excel.RequestContext): Promise<Lesung> {
  const inventar = await readInventar(context);
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) return { ergebnis: { art: 'unlesbar', fehler: maengel } };
  const werte = await readWerte(context);
  const mappe = mappeAus(werte);
  if (!mappe.ok) return { ergebnis: { art: 'unlesbar', fehler: mappe.fehler } };
  return { ergebnis: { art: 'gelesen', mappe: mappe.wert }, gelesen: { inventar, werte } };
}

/** Null where Excel refuses; a bug is thrown on. */
function nurAblehnung(error: unknown): null {
  ablehnungVon(error);
  return null;
}
