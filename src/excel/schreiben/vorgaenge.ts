/** The three things that change a workbook: entering results, taking them back, entering inputs. What fails is put back or said plainly. */
import type {
  Blockstand,
  Eingabeergebnis,
  Eintrag,
  Ruecknahme,
  Schreibergebnis,
  Schreibstand,
} from '../../mappe/fallmappe';
import type { Eingabe } from '../../mappe/eingabe';
import type { Ort } from '../../listen/zelle';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Gelesen } from '../../mappe/gelesen';
import { istGeschuetzt } from '../../mappe/inventar';
import { gesperrteBlaetter, planeEintrag } from '../../mappe/schreibplan/bloecke';
import { type Eingabeplan, planeEingaben } from './eingeben';
import { ablehnungVon, istGanzAbgelehnt } from '../hostFehler';
import { abweichungen, queueNachher, queueUnvollstaendig, queueVorher, zielbereich } from './schreiben';

/** The part of office.js the adapter needs. */
export type ExcelRuntime = Pick<typeof Excel, 'run'>;

/** Writes results over what was read; refused before anything is written where a result sheet is protected. */
export async function writeEintrag(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  eintrag: Eintrag,
): Promise<Schreibergebnis> {
  const bloecke = planeEintrag(gelesen.hauptweg, eintrag);
  const gesperrt = gesperrteBlaetter(bloecke, (blatt) => istGeschuetzt(gelesen.inventar, blatt));
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  try {
    await apply(excel, bloecke, queueNachher);
    return { art: 'geschrieben', stand: { bloecke } };
  } catch (error) {
    return settle(bloecke, error, () => apply(excel, bloecke, queueVorher));
  }
}

/** Takes a write back if every cell still holds what was written. */
export async function undoEintrag(excel: ExcelRuntime, stand: Schreibstand): Promise<Ruecknahme> {
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
    return settle(bloecke, error, () => apply(excel, bloecke, queueNachher));
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

/** Enters inputs of a person; all of them or none. */
export async function enterEingaben(
  excel: ExcelRuntime,
  { hauptweg }: Gelesen,
  eingaben: readonly Eingabe[],
): Promise<Eingabeergebnis> {
  let plan: Eingabeplan;
  try {
    plan = await excel.run((context) => planeEingaben(context, hauptweg, eingaben));
  } catch (error) {
    return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  }
  if (!plan.ok) return { art: 'gesperrt', fehler: plan.fehler };
  const { bloecke } = plan;
  try {
    await send(excel, bloecke, queueNachher);
    return { art: 'eingegeben' };
  } catch (error) {
    return settle(bloecke, error, () => send(excel, bloecke, queueVorher));
  }
}

async function send(excel: ExcelRuntime, bloecke: readonly Blockstand[], queue: Queue): Promise<void> {
  await excel.run(async (context) => {
    queue(context, bloecke);
    await context.sync();
  });
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
export async function settle(
  bloecke: readonly Blockstand[],
  error: unknown,
  putBack: () => Promise<void>,
): Promise<Extract<Schreibergebnis & Ruecknahme, { art: 'unveraendert' | 'unvollstaendig' }>> {
  if (istGanzAbgelehnt(error)) return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  try {
    await putBack();
  } catch (second) {
    ablehnungVon(second);
    return { art: 'unvollstaendig', ablehnung: ablehnungVon(error), orte: bloecke.map(({ ort }) => ort) };
  }
  return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
}
