/** The workbook behind the port: two round trips to read, one to write. Binds the port to the open workbook. */
import type { Fallmappe, Leseergebnis } from '../mappe/fallmappe';
import { ablehnungVon } from './hostFehler';
import { pruefeInventar, readInventar } from './lesen/inventar';
import { akteAus, queueAkte } from './lesen/akteLesen';
import { schreibeAkte } from './schreiben/akteSchreiben';
import { mappeAktualisieren } from './aktualisieren/aktualisieren';
import { type LadeDatei, ladeVomServer } from './aktualisieren/eigeneDatei';
import { mappeAus, queueWerte } from './lesen/readMappe';
import {
  enterEingaben,
  type ExcelRuntime,
  type Gelesen,
  undoEintrag,
  writeEintrag,
} from './schreiben/vorgaenge';
import { mitVersion } from './lesen/vorlagenversion';
import { listen, selectOrt } from './zeigen';

export type { ExcelRuntime };

/** Opens the workbook that is active in Excel; `fetch` gets files of the add-in. */
export function createExcelFallmappe(
  excel: ExcelRuntime = Excel,
  fetch: LadeDatei = ladeVomServer,
): Fallmappe {
  let gelesen: Gelesen | null = null;
  const letzteLesung = (): Gelesen => {
    if (gelesen === null) throw new Error('Writing must follow a successful read()');
    return gelesen;
  };
  return {
    async read(mitAkte = false) {
      const lesung = await readMappe(excel, mitAkte);
      // A refusal tells nothing about the workbook; inputs still find their cells with the reading before.
      if (lesung.ergebnis.art !== 'abgelehnt') gelesen = lesung.gelesen ?? null;
      return lesung.ergebnis;
    },
    write: (eintrag) => writeEintrag(excel, letzteLesung(), eintrag),
    upgrade: () => mappeAktualisieren({ excel, fetch }),
    change: (aenderungen) => schreibeAkte(excel, letzteLesung(), aenderungen),
    undo: (stand) => undoEintrag(excel, stand),
    enter: (eingaben) => enterEingaben(excel, letzteLesung().werte, eingaben),
    select: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungVon),
    watch: (listener) => excel.run((context) => listen(context, listener)).then(() => null, ablehnungVon),
  };
}

/** A reading, and what a later write builds on if the workbook is sound. */
interface Lesung {
  readonly ergebnis: Leseergebnis;
  readonly gelesen?: Gelesen;
}

async function readMappe(excel: ExcelRuntime, mitAkte: boolean): Promise<Lesung> {
  try {
    return await excel.run((context) => readOnce(context, mitAkte));
  } catch (error) {
    return { ergebnis: { art: 'abgelehnt', ablehnung: ablehnungVon(error) } };
  }
}

async function readOnce(context: Excel.RequestContext, mitAkte: boolean): Promise<Lesung> {
  const inventar = await readInventar(context);
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) {
    return { ergebnis: { art: 'unlesbar', fehler: await mitVersion(context, inventar, maengel) } };
  }
  const werteNach = queueWerte(context);
  const akteNach = mitAkte ? queueAkte(context, inventar) : null;
  await context.sync();
  const werte = werteNach();
  const mappe = mappeAus(werte);
  if (!mappe.ok) return { ergebnis: { art: 'unlesbar', fehler: mappe.fehler } };
  const bestand = akteNach?.() ?? null;
  const akte = bestand === null ? null : akteAus(bestand, werte.version);
  return {
    ergebnis: { art: 'gelesen', mappe: { ...mappe.wert, akte } },
    gelesen: { inventar, werte, akte: bestand },
  };
}
