/** The workbook behind the port: two round trips to read, one to write; what fails is put back or said plainly. */
import type {
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
import { ortAt, parseAnker } from './adresse';
import { planeEintrag } from './bloecke';
import { ablehnungVon, istGanzAbgelehnt } from './hostFehler';
import type { Inventar } from './inventar';
import { pruefeInventar, readInventar } from './inventar';
import { mappeAus, readWerte, type Werte } from './readMappe';
import { abweichungen, queueNachher, queueUnvollstaendig, queueVorher, zielbereich } from './schreiben';

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
  const bloecke = planeEintrag(gelesen.werte, eintrag);
  const gesperrt = geschuetzteBlaetter(gelesen.inventar, bloecke);
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  try {
    await apply(excel, bloecke, queueNachher);
    return { art: 'geschrieben', stand: { bloecke } };
  } catch (error) {
    return settle(excel, bloecke, queueVorher, error);
  }
}

function geschuetzteBlaetter(inventar: Inventar, bloecke: readonly Blockstand[]): Fehler[] {
  const blaetter = bloecke.flatMap(({ ort }) => (ort.art === 'zelle' ? [ort.blatt] : []));
  return [...new Set(blaetter)]
    .filter((blatt) => inventar.blaetter.get(blatt)?.geschuetzt === true)
    .map((blatt) => ({ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt }] }));
}

async function undoEintrag(excel: ExcelRuntime, stand: Schreibstand): Promise<Ruecknahme> {
  let bloecke: readonly Blockstand[];
  try {
    const pruefung = await excel.run((context) => pruefeStand(context, stand));
    if (pruefung.geaendert.length > 0) return { art: 'inzwischenGeaendert', orte: pruefung.geaendert };
    bloecke = pruefung.bloecke;
  } catch (error) {
    return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  }
  try {
    await apply(excel, bloecke, queueVorher);
    return { art: 'zurueckgenommen', orte: bloecke.map(({ ort }) => ort) };
  } catch (error) {
    return settle(excel, bloecke, queueNachher, error);
  }
}

/** The blocks with their present places, and the cells that no longer hold what was written. */
async function pruefeStand(
  context: Excel.RequestContext,
  { bloecke }: Schreibstand,
): Promise<{ readonly bloecke: readonly Blockstand[]; readonly geaendert: readonly Ort[] }> {
  const stellen = bloecke.map((block) => ({ block, range: zielbereich(context, block) }));
  stellen.forEach(({ range }) => range.load('address,values'));
  await context.sync();
  return {
    bloecke: stellen.map(({ block, range }) => ({ ...block, ort: ortAt(parseAnker(range.address)) })),
    geaendert: stellen.flatMap(({ block, range }) => abweichungen(block, range)),
  };
}

type Queue = (context: Excel.RequestContext, bloecke: readonly Blockstand[]) => void;

/** One batch over all blocks: the fingerprint, last of them, says „unvollständig“ until everything else is done. */
async function apply(excel: ExcelRuntime, bloecke: readonly Blockstand[], queue: Queue): Promise<void> {
  await excel.run(async (context) => {
    queueUnvollstaendig(context, bloecke);
    queue(context, bloecke);
    await context.sync();
  });
}

/** After a batch that failed: brings the workbook back into a whole state; even a bug is rethrown only after that. */
async function settle(
  excel: ExcelRuntime,
  bloecke: readonly Blockstand[],
  queue: Queue,
  error: unknown,
): Promise<Extract<Schreibergebnis & Ruecknahme, { art: 'unveraendert' | 'unvollstaendig' }>> {
  if (istGanzAbgelehnt(error)) return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  try {
    await apply(excel, bloecke, queue);
  } catch (second) {
    ablehnungVon(second);
    return { art: 'unvollstaendig', ablehnung: ablehnungVon(error), orte: bloecke.map(({ ort }) => ort) };
  }
  return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
}
