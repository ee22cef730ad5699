/** The workbook behind the port: two round trips to read, one to write. Binds the port to the open workbook. */
import type { Fallmappe, Leseergebnis } from '../app/fallmappe';
import type { Fehler } from '../core/fehler';
import { ablehnungVon } from './hostFehler';
import { pruefeInventar, readInventar } from './inventar';
import { mappeAus, readWerte } from './readMappe';
import { enterEingaben, type ExcelRuntime, type Gelesen, undoEintrag, writeEintrag } from './vorgaenge';
import { listen, queueSelect } from './zeigen';

export type { ExcelRuntime };

/** Opens the workbook that is active in Excel. */
export function createExcelFallmappe(excel: ExcelRuntime): Fallmappe {
  let gelesen: Gelesen | null = null;
  return {
    async read() {
      gelesen = null;
      try {
        return await excel.run(async (context) => {
          const inventar = await readInventar(context);
          const maengel = pruefeInventar(inventar);
          if (maengel.length > 0) return unlesbar(maengel);
          const werte = await readWerte(context);
          const mappe = mappeAus(werte);
          if (!mappe.ok) return unlesbar(mappe.fehler);
          gelesen = { inventar, werte };
          return { art: 'gelesen', mappe: mappe.wert };
        });
      } catch (error) {
        return { art: 'abgelehnt', ablehnung: ablehnungVon(error) };
      }
    },
    write(eintrag) {
      if (gelesen === null) throw new Error('write() must follow a successful read()');
      return writeEintrag(excel, gelesen, eintrag);
    },
    undo(stand) {
      return undoEintrag(excel, stand);
    },
    enter(eingaben) {
      if (gelesen === null) throw new Error('enter() must follow a successful read()');
      return enterEingaben(excel, gelesen.werte, eingaben);
    },
    async select(ort) {
      try {
        await excel.run(async (context) => {
          queueSelect(context, ort);
          await context.sync();
        });
        return null;
      } catch (error) {
        return ablehnungVon(error);
      }
    },
    async watch(listener) {
      try {
        return await excel.run((context) => listen(context, listener));
      } catch (error) {
        ablehnungVon(error);
        return null;
      }
    },
  };
}

function unlesbar(fehler: readonly Fehler[]): Leseergebnis {
  return { art: 'unlesbar', fehler };
}
