/** Three of the things that change a workbook: entering results, taking them back, entering inputs. */
import type { Eingabe } from '../../mappe/eingabe';
import { eingabefehler } from '../../mappe/eingabefehler';
import type {
  Blockstand,
  Eingabeergebnis,
  Eintrag,
  Ruecknahme,
  Schreibergebnis,
  Schreibstand,
} from '../../mappe/fallmappe';
import { mitNeuemPlan } from '../../mappe/neuerPlan';
import type { Ort } from '../../listen/zelle';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Bestand } from '../../mappe/bestand';
import { type Gelesen, istVerborgen } from '../../mappe/gelesen';
import { istGeschuetzt } from '../../mappe/inventar';
import { gesperrteBlaetter, planeEintrag } from '../../mappe/schreibplan/bloecke';
import { inhaltVon, istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import type { Schreibplan } from '../../mappe/schreibplan/stueck';
import { istMehrzeilig, zellweise } from '../../mappe/schreibplan/zellweise';
import { ablehnungVon, INZWISCHEN_AUSGEFUELLT } from '../hostFehler';
import { bestandOf, loaded, zeilenbestandOf, zeilenLoaded } from '../lesen/bestand';
import { type Eingabeplan, planeEingaben } from './eingeben';
import { abweichungen, zielbereich } from './schreiben';
import type { ExcelRuntime } from '../leitung';
import { schreibe } from './schreibvorgang';
import { zugangZu } from '../zugang';
import { ersteAbweichung, istUnbewegt, queueZeuge } from './zeugen';

/** Writes results over what was read; refused before anything is written where a result sheet is protected. */
export async function writeEintrag(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  eintrag: Eintrag,
): Promise<Schreibergebnis> {
  const plan = zellweise(planeEintrag(gelesen.hauptweg, eintrag), (stueck) => istVerborgen(gelesen, stueck));
  const gesperrt = gesperrteBlaetter(plan, (blatt) => istGeschuetzt(gelesen.inventar, blatt));
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  const stand = { bloecke: plan.stuecke.map(({ block }) => block), zeugen: plan.zeugen };
  return schreibe(excel, plan, { art: 'geschrieben', stand } as const);
}

/** Takes a write back if every cell still holds what was written, also at the moment of writing. */
export function undoEintrag(excel: ExcelRuntime, stand: Schreibstand): Promise<Ruecknahme> {
  return mitNeuemPlan(() => nimmZurueck(excel, stand));
}

async function nimmZurueck(excel: ExcelRuntime, stand: Schreibstand): Promise<Ruecknahme> {
  let pruefung: Standpruefung;
  try {
    pruefung = await excel.run((context) => pruefeStand(context, stand));
  } catch (error) {
    return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  }
  const { plan, geaendert } = pruefung;
  if (geaendert.length > 0) return { art: 'inzwischenGeaendert', orte: geaendert };
  const orte = plan.stuecke.map(({ block }) => block.ort);
  return schreibe(excel, plan, { art: 'zurueckgenommen', orte } as const);
}

interface Standpruefung {
  readonly plan: Schreibplan;
  /** Cells that no longer hold what was written, and rows that moved. */
  readonly geaendert: readonly Ort[];
}

/** The way back from where the cells are now. */
async function pruefeStand(
  context: Excel.RequestContext,
  { bloecke, zeugen, eingaben }: Schreibstand,
): Promise<Standpruefung> {
  const zugang = zugangZu(context);
  const stellen = bloecke.map((block) => {
    const range = zielbereich(zugang, block);
    return { block, range: istMehrzeilig({ block }) ? zeilenLoaded(range) : loaded(range) };
  });
  const jetzt = zeugen.map((zeuge) => ({ zeuge, stand: queueZeuge(zugang, zeuge) }));
  await context.sync();
  const staende = jetzt.flatMap(({ zeuge, stand }) => {
    const neu = stand();
    return neu ? [{ zeuge, neu }] : [];
  });
  const bewegt = staende.filter(({ zeuge, neu }) => !istUnbewegt(zeuge, neu));
  const geaendert = stellen.flatMap(({ block, range }) => abweichungen(block, range));
  const bestaende = stellen.map(({ block, range }) =>
    istMehrzeilig({ block }) ? zeilenbestandOf(range) : bestandOf(range),
  );
  const plan = {
    stuecke: stellen.map(({ block }, index) => rueckweg(block, bestaende[index] as Bestand)),
    zeugen: staende.map(({ neu }) => neu),
    mitFingerabdruck: eingaben === undefined,
  };
  return {
    plan: zellweise(plan, (_, index) => bestaende[index]?.verborgen === true),
    // Rows that moved show in their cells, unless all of them hold the same.
    geaendert: geaendert.length > 0 ? geaendert : bewegt.map(({ zeuge, neu }) => ersteAbweichung(zeuge, neu)),
  };
}

function rueckweg(block: Blockstand, bestand: Bestand): Schreibplan['stuecke'][number] {
  const ort = ortAt(parseAnker(bestand.address));
  return { block: { ...block, ort, vorher: inhaltVon(bestand) }, inhalt: block.vorher };
}

/**
 * Enters inputs of a person; all of them or none. A row that moved is followed; a cell that somebody else filled meanwhile is
 * not overwritten unseen.
 */
export async function enterEingaben(
  excel: ExcelRuntime,
  { hauptweg }: Gelesen,
  eingaben: readonly Eingabe[],
): Promise<Eingabeergebnis> {
  const unhaltbar = eingabefehler(eingaben);
  if (unhaltbar.length > 0) return { art: 'gesperrt', fehler: unhaltbar };
  let zuerst: Schreibplan | null = null;
  return mitNeuemPlan(async (): Promise<Eingabeergebnis> => {
    let eingabeplan: Eingabeplan;
    try {
      eingabeplan = await excel.run((context) => planeEingaben(context, hauptweg, eingaben));
    } catch (error) {
      return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
    }
    if (!eingabeplan.ok) return { art: 'gesperrt', fehler: eingabeplan.fehler };
    const { plan } = eingabeplan;
    zuerst ??= plan;
    const fremd = andereStaende(zuerst, plan);
    // Not to be planned anew: a person has to see what stands there.
    if (fremd.length > 0) return { art: 'zurueckgestellt', ablehnung: INZWISCHEN_AUSGEFUELLT, orte: fremd };
    const stand = { bloecke: plan.stuecke.map(({ block }) => block), zeugen: plan.zeugen, eingaben };
    return schreibe(excel, plan, { art: 'eingegeben', stand } as const);
  });
}

/** The cells of inputs that hold something else than when they were first planned, where they are now. */
function andereStaende(zuerst: Schreibplan, jetzt: Schreibplan): Ort[] {
  return jetzt.stuecke.flatMap(({ block }, index) => {
    const vorher = zuerst.stuecke[index]?.block.vorher.formulas[0]?.[0];
    return istGleicherInhalt(vorher, block.vorher.formulas[0]?.[0]) ? [] : [block.ort];
  });
}
