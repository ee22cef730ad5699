/** Which steps of the plan need the Teamleitung (S3), and which have it. Counselling under § 16a is never decided by it here. Pure. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { gemeinteId } from '../../../listen/nummer';
import type { Ort } from '../../../listen/zelle';
import { ist16aSchritt, type Plan, readPlan, type Schritt, schritteDesPlans } from '../../plan';
import { type Freigabe, FREIGABEN } from '../listen';

/** A step with an offer. */
export interface Freigabeschritt {
  readonly schritt: Schritt;
  /** What the offer is called, and its cell. */
  readonly massnahme: string;
  readonly ort: Ort;
  /** The last complete one; null while there is none. */
  readonly freigabe: Freigabe | null;
  /** All its rows that say who or when; one that lacks either counts for nothing. */
  readonly zeilen: readonly Freigabe[];
  /** A row that only names the step, such as one that was taken back. */
  readonly leer: Freigabe | null;
}

/** Whether a step has an offer that is no service under § 16a. */
function brauchtFreigabe(schritt: Schritt, { angebote }: Pick<Plan, 'angebote'>): boolean {
  return schritt.angebot.trim() !== '' && !ist16aSchritt(schritt, angebote);
}

/** Whether a row says who has approved, and when. */
function istVollstaendig({ von, am }: Pick<Freigabe, 'von' | 'am'>): boolean {
  return von.trim() !== '' && am !== null;
}

/** The rows for steps that are there; people name a step by its number. */
function freigabenZu(plan: Plan, inhalt: Inhalt): readonly Freigabe[] {
  const ids = plan.schritte.map(({ id }) => id);
  return inhalt
    .liste(FREIGABEN)
    .heile.map((each) => ({ ...each, schritt: each.schritt && gemeinteId(each.schritt, ids) }));
}

/** The steps of the plan that need it, or every error with its cells. */
export function readFreigaben(inhalt: Inhalt): Lesung<readonly Freigabeschritt[]> {
  const plan = readPlan(inhalt);
  if (!plan.ok) return plan;
  const freigaben = freigabenZu(plan.wert, inhalt);
  const fehler = [...inhalt.liste(FREIGABEN).fehler, ...unbekannte(freigaben, plan.wert)];
  if (fehler.length > 0) return { ok: false, fehler };
  const schritte = schritteDesPlans(plan.wert).filter((each) => brauchtFreigabe(each, plan.wert));
  return { ok: true, wert: schritte.map((schritt) => freigabestand(schritt, freigaben)) };
}

function freigabestand(schritt: Schritt, alle: readonly Freigabe[]): Freigabeschritt {
  const ihre = alle.filter((each) => each.schritt === schritt.id);
  const zeilen = ihre.filter(({ von, am }) => von.trim() !== '' || am !== null);
  const leer = ihre.find((each) => !zeilen.includes(each)) ?? null;
  const freigabe = zeilen.filter(istVollstaendig).at(-1) ?? null;
  return { schritt, massnahme: schritt.angebot, ort: schritt.stelle.ort('angebot'), freigabe, zeilen, leer };
}

function unbekannte(freigaben: readonly Freigabe[], { schritte }: Plan): Fehler[] {
  return freigaben
    .filter(({ schritt }) => schritt !== null && !schritte.some(({ id }) => id === schritt))
    .map(({ stelle }) => ({
      code: 'KOOPERATION_UNBEKANNT',
      orte: [stelle.ort('schritt')],
      feld: FREIGABEN.spalten.schritt.kopf,
    }));
}
