/** Use case: read what is needed, plan changes to tables and single cells, and write them in one go. */
import type { Ergebnis } from '../fall/ergebnis';
import type { Fall } from '../fall/fall';
import type { Aenderung } from '../listen/aenderung';
import type { Fehler } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import type { PlainDate } from '../listen/plainDate';
import type { Ablehnung } from './ablehnung';
import type { Aenderungsergebnis } from './akte';
import type { Fallmappe } from './fallmappe';
import { lesen } from './lesen';
import { mitNeuemPlan } from './neuerPlan';
import { fehlendeTeile, KEINE_TEILE, type Teile, vereint } from './teile';

/** What a plan is made from: a case without errors, its results, and the parts around it. */
export interface Aktenblick {
  readonly fall: Fall;
  readonly ergebnis: Ergebnis;
  readonly inhalt: Inhalt;
  readonly heute: PlainDate;
}

/** When an action is planned, and the random part of the Ids that it gives. The same for each new plan of it. */
export interface Planungsumstaende {
  readonly heute: PlainDate;
  readonly zusatz: string;
}

/** The same, and what has to hold besides. */
interface Aenderungsumstaende extends Planungsumstaende {
  /** Only while the results in the cells are those of the inputs; otherwise `ERGEBNIS_VERALTET`. */
  readonly nurAktuell?: boolean;
}

/** Nothing was written: results and inputs no longer belong together. */
export const ERGEBNIS_VERALTET: Fehler = { code: 'ERGEBNIS_VERALTET', orte: [{ art: 'mappe' }] };

/** What a change is planned from. */
export type Planungsblick = Aktenblick & Planungsumstaende;

/** How a change is taken back. */
export interface Rueckweg {
  /** Names exactly what is taken back. */
  readonly label: string;
  /** What a person hears once it is. */
  readonly getan: string;
  readonly teile: Teile;
  readonly vorhaben: Vorhaben;
}

/** Either the changes, or why they cannot be made. */
export type Aktenplan =
  | {
      readonly ok: true;
      readonly aenderungen: readonly Aenderung[];
      /** What a person hears once they are made, where that says more than what they are for. */
      readonly getan?: string;
      /** Missing or null where they cannot be taken back. */
      readonly zurueck?: Rueckweg | null;
    }
  | { readonly ok: false; readonly fehler: readonly Fehler[] };

/** What a person wants done, as a function of what the workbook holds at that moment. */
export type Vorhaben = (blick: Planungsblick) => Aktenplan | Promise<Aktenplan>;

/** What there is of a plan where the case has errors. */
export type Mappenblick = Pick<Aktenblick, 'inhalt' | 'heute'> & Planungsumstaende;

/** The parts that a change looks at. */
export interface Aktenteile {
  /** What it cannot do without. */
  readonly teile: Teile;
  /** What it takes as far as the workbook has it. */
  readonly weitere: Teile;
  /** The same plan where the case has errors, for what looks at no case; without it nothing is changed there. */
  readonly ohneFall?: (blick: Mappenblick) => Aktenplan;
}

export type Aktenergebnis =
  | Aenderungsergebnis
  /** The workbook, its entries or what was asked for do not allow it; nothing was written. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/**
 * Three round trips, whatever the length of the tables. Where somebody else came between reading and writing, what we wrote
 * is put back, and it is read and planned anew.
 * @param teile what the plan cannot do without; a part that the workbook lacks is an error, and nothing is written.
 * @param weitere what it looks at as far as the workbook has it.
 * @param ohneFall the plan where the case has errors.
 */
export function akteAendern(
  mappe: Fallmappe,
  umstaende: Aenderungsumstaende,
  vorhaben: Vorhaben,
  teile: Teile,
  weitere = KEINE_TEILE,
  ohneFall?: Aktenteile['ohneFall'],
): Promise<Aktenergebnis> {
  return mitNeuemPlan(() => einmal(mappe, umstaende, { vorhaben, ohneFall, teile, weitere }));
}

interface Gewolltes extends Pick<Aktenteile, 'teile' | 'weitere'> {
  readonly vorhaben: Vorhaben;
  readonly ohneFall: Aktenteile['ohneFall'];
}

async function einmal(
  mappe: Fallmappe,
  { heute, zusatz, nurAktuell = false }: Aenderungsumstaende,
  { vorhaben, ohneFall, teile, weitere }: Gewolltes,
): Promise<Aktenergebnis> {
  const gelesen = await lesen(mappe, heute, vereint(teile, weitere));
  if (gelesen.art === 'abgelehnt') return gelesen;
  if (gelesen.art === 'fehlerhaft') {
    if (gelesen.mappe === null || ohneFall === undefined) return gelesen;
    const { inhalt } = gelesen.mappe;
    return nachPlan(mappe, { inhalt, teile }, () => ohneFall({ inhalt, heute, zusatz }));
  }
  if (nurAktuell && gelesen.stand !== 'aktuell') return { art: 'fehlerhaft', fehler: [ERGEBNIS_VERALTET] };
  const { fall, ergebnis } = gelesen;
  const { inhalt } = gelesen.mappe;
  return nachPlan(mappe, { inhalt, teile }, () => vorhaben({ fall, ergebnis, inhalt, heute, zusatz }));
}

async function nachPlan(
  mappe: Fallmappe,
  { inhalt, teile }: { readonly inhalt: Inhalt; readonly teile: Teile },
  plane: () => Aktenplan | Promise<Aktenplan>,
): Promise<Aktenergebnis> {
  const fehlend = fehlendeTeile(inhalt, teile);
  if (fehlend.length > 0) return { art: 'fehlerhaft', fehler: fehlend };
  const plan = await plane();
  if (!plan.ok) return { art: 'fehlerhaft', fehler: plan.fehler };
  // Everything stands as it is meant to: there is nothing to ask Excel for.
  return plan.aenderungen.length === 0 ? { art: 'geaendert' } : mappe.change(plan.aenderungen);
}
