/** What there is to see of the plan: the open goal with its letters, steps, offers, what is missing, and past goals. Pure. */
import type { Lesung } from '../../../listen/fehler';
import { angebotPruefung } from '../fach/angebotPruefung';
import { type Fortschreibung, naechsteFortschreibung } from '../fach/fortschreibung';
import { type Angebotsvorschlag, passendeAngebote } from '../fach/passendeAngebote';
import { istOffenesZiel, type Plan } from '../fach/plan';
import { type Luecke, type Schritt, type Ziel } from '../listen';
import { planPruefung, type Pruefung } from '../fach/planPruefung';
import { offenesZiel, schritteDesPlans } from '../fach/planSchritte';
import { type SmarterBefund, smarterPruefung } from '../fach/smarterPruefung';
import { istAndererBereich } from '../fach/ueberpruefung';
import { type Zielerreichung, zielpruefung } from '../fach/zielpruefung';
import type { Fall } from '../../../fall/fall';
import type { Einschaetzung } from '../../../listen/werte';
import type { PlainDate } from '../../../listen/plainDate';
import { FOERDERZIEL_BEI_JA, type MatrixBereich } from '../../../rules/foerderzielmatrix';
import type { Aktenblick } from '../../../mappe/akteAendern';
import { ungeprueftAm } from '../fach/ungeprueftAm';
import { dokumentdatum } from './dokumentdatum';
import { readPlan } from '../fach/readPlan';

/** The goal that is pursued, and how it stands today. */
export interface OffenesZiel {
  readonly ziel: Ziel;
  readonly smarter: readonly SmarterBefund[];
  readonly stufeJetzt: Einschaetzung;
  /** Computed from the two ratings, or from the Festlegung where the Integration is the goal; a proposal beside what the person decides. */
  readonly erreicht: Zielerreichung;
  /** Whether the case meanwhile names another Entwicklungsziel. */
  readonly andererBereich: boolean;
}

export interface Planblick {
  readonly plan: Plan;
  readonly offen: OffenesZiel | null;
  /** Whether a goal can be agreed without an Entwicklungsziel: the Integration itself (S4). */
  readonly integrationMoeglich: boolean;
  /** What offers are proposed for: that of the open goal, else that of the case. */
  readonly entwicklungsziel: MatrixBereich | null;
  readonly schritte: readonly Schritt[];
  readonly angebote: Angebotsvorschlag;
  /** The gap of today as it is already recorded; null otherwise. */
  readonly vermerkt: Luecke | null;
  /** All points, met or not: of the plan, then of the catalogue. */
  readonly pruefungen: readonly Pruefung[];
  readonly fortschreibung: Fortschreibung;
  /** Closed goals, the newest first. */
  readonly vergangene: readonly Ziel[];
  /** The date the documents will bear. */
  readonly dokumentdatum: PlainDate;
  /** The wording of the law on that date that the house has not confirmed; null for none. */
  readonly ungeprueft: string | null;
}

/** Looks at the plan of a case; or every error in its entries with its cells. */
export function planblick({ fall, inhalt, heute }: Aktenblick): Lesung<Planblick> {
  const lesung = readPlan(inhalt);
  const datum = dokumentdatum(inhalt, fall);
  if (!lesung.ok) return lesung;
  if (!datum.ok) return datum;
  const ungeprueft = ungeprueftAm(datum.wert, inhalt, heute);
  return { ok: true, wert: { ...blickAuf(lesung.wert, fall, datum.wert), ungeprueft } };
}

function blickAuf(plan: Plan, fall: Fall, datum: PlainDate): Omit<Planblick, 'ungeprueft'> {
  const { stichtag } = fall;
  const ziel = offenesZiel(plan);
  const entwicklungsziel = ziel?.ressourcenbereich ?? fall.entwicklungsziel;
  const angebote = passendeAngebote(plan.angebote, { entwicklungsziel, stichtag });
  return {
    plan,
    offen: ziel === null ? null : offenHeute(ziel, fall),
    integrationMoeglich: fall.foerderziel === FOERDERZIEL_BEI_JA && fall.entwicklungsziel === null,
    entwicklungsziel,
    schritte: schritteDesPlans(plan),
    angebote,
    vermerkt: vermerkteLuecke(plan, angebote),
    pruefungen: [...planPruefung(plan, stichtag, datum), ...angebotPruefung(plan)],
    fortschreibung: naechsteFortschreibung(plan, stichtag),
    vergangene: plan.ziele.filter((each) => !istOffenesZiel(each)).reverse(),
    dokumentdatum: datum,
  };
}

function offenHeute(ziel: Ziel, fall: Fall): OffenesZiel {
  const { ressourcenbereich } = ziel;
  const stufeJetzt = ressourcenbereich === null ? null : fall.ressourcenbereiche[ressourcenbereich];
  return {
    ziel,
    smarter: smarterPruefung(ziel, fall.stichtag),
    stufeJetzt,
    erreicht: zielpruefung(ziel, { stufe: stufeJetzt, integriert: fall.festlegung === 'integriert' }),
    andererBereich: istAndererBereich(ziel, fall),
  };
}

/** The entry of the list of gaps that says what would be recorded now. */
function vermerkteLuecke({ luecken }: Plan, { luecke }: Angebotsvorschlag): Luecke | null {
  const gleich = luecken.find(
    ({ datum, ressourcenbereich, bedarf }) =>
      datum === luecke?.datum && ressourcenbereich === luecke.ressourcenbereich && bedarf === luecke.bedarf,
  );
  return gleich ?? null;
}
