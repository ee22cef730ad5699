/** The workbook behind the port: two round trips to read, one to write; what fails is put back or said plainly. */
import type {
  Ablehnung,
  Blockstand,
  Eintrag,
  Fallmappe,
  Leseergebnis,
  Ruecknahme,
  Schreibergebnis,
  Schreibstand,
} from '../app/fallmappe';
import type { Fehler } from '../core/fehler';
import type { Ort } from '../core/rawFall';
import { planeEintrag, unvollstaendig } from './bloecke';
import { ablehnungVon } from './hostFehler';
import type { Inventar } from './inventar';
import { pruefeInventar, readInventar } from './inventar';
import { mappeAus, readWerte, type Werte } from './readMappe';
import { queueNachher, queueVorher, zielbereich } from './schreiben';

/** The part of office.js the adapter needs. */
export type ExcelRuntime = Pick<typeof Excel, 'run'>;

/** A sound workbook as last read; a write builds on it. */
interface Gelesen {
  readonly inventar: Inventar;
  readonly werte: Werte;
}

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
  };
}

function unlesbar(fehler: readonly Fehler[]): Leseergebnis {
  return { art: 'unlesbar', fehler };
}

async function writeEintrag(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  eintrag: Eintrag,
): Promise<Schreibergebnis> {
  const { bloecke, fingerabdruck } = planeEintrag(gelesen.werte, eintrag);
  const gesperrt = geschuetzteBlaetter(gelesen.inventar, [...bloecke, fingerabdruck]);
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  try {
    await excel.run(async (context) => {
      queueNachher(context, [unvollstaendig(fingerabdruck), ...bloecke, fingerabdruck]);
      await context.sync();
    });
    return { art: 'geschrieben', stand: { bloecke: [...bloecke, fingerabdruck] } };
  } catch (error) {
    return restore(excel, [...bloecke, fingerabdruck], ablehnungVon(error));
  }
}

function geschuetzteBlaetter(inventar: Inventar, bloecke: readonly Blockstand[]): Fehler[] {
  const blaetter = bloecke.flatMap(({ ort }) => (ort.art === 'zelle' ? [ort.blatt] : []));
  return [...new Set(blaetter)]
    .filter((blatt) => inventar.blaetter.get(blatt)?.geschuetzt === true)
    .map((blatt) => ({ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt }] }));
}

/** Puts everything back, the fingerprint last, so that it says „unvollständig“ for as long as something is missing. */
async function restore(
  excel: ExcelRuntime,
  bloecke: readonly Blockstand[],
  ablehnung: Ablehnung,
): Promise<Extract<Schreibergebnis & Ruecknahme, { art: 'unveraendert' | 'unvollstaendig' }>> {
  try {
    await excel.run(async (context) => {
      queueVorher(context, bloecke);
      await context.sync();
    });
    return { art: 'unveraendert', ablehnung };
  } catch (error) {
    ablehnungVon(error);
    return { art: 'unvollstaendig', ablehnung, orte: bloecke.map(({ ort }) => ort) };
  }
}

async function undoEintrag(excel: ExcelRuntime, { bloecke }: Schreibstand): Promise<Ruecknahme> {
  try {
    const geaendert = await excel.run((context) => geaenderteOrte(context, bloecke));
    if (geaendert.length > 0) return { art: 'inzwischenGeaendert', orte: geaendert };
  } catch (error) {
    return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  }
  return takeBack(excel, bloecke);
}

async function takeBack(excel: ExcelRuntime, bloecke: readonly Blockstand[]): Promise<Ruecknahme> {
  const fingerabdruck = bloecke.at(-1);
  try {
    await excel.run(async (context) => {
      if (fingerabdruck) queueNachher(context, [unvollstaendig(fingerabdruck)]);
      queueVorher(context, bloecke);
      await context.sync();
    });
    return { art: 'zurueckgenommen', orte: bloecke.map(({ ort }) => ort) };
  } catch (error) {
    return putForward(excel, bloecke, ablehnungVon(error));
  }
}

/** A take-back that failed half way: the written state is made whole again. */
async function putForward(
  excel: ExcelRuntime,
  bloecke: readonly Blockstand[],
  ablehnung: Ablehnung,
): Promise<Ruecknahme> {
  try {
    await excel.run(async (context) => {
      queueNachher(context, bloecke);
      await context.sync();
    });
    return { art: 'unveraendert', ablehnung };
  } catch (error) {
    ablehnungVon(error);
    return { art: 'unvollstaendig', ablehnung, orte: bloecke.map(({ ort }) => ort) };
  }
}

/** The places that no longer hold what was written. */
async function geaenderteOrte(context: Excel.RequestContext, bloecke: readonly Blockstand[]): Promise<Ort[]> {
  const ranges = bloecke.map((block) => zielbereich(context, block));
  ranges.forEach((range) => range.load('values'));
  await context.sync();
  return bloecke.flatMap(({ ort, nachher }, index) => {
    const values = ranges[index]?.values;
    return JSON.stringify(values) === JSON.stringify(nachher) ? [] : [ort];
  });
}
