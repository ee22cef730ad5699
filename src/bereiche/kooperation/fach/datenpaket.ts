/**
 * The smallest packet of a Verweisung (S2): exactly the fields that its ground allows, and what was left out; or why there is none.
 * Pure; the day is passed in.
 */
import type { Fall } from '../../../fall/fall';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Plan } from '../../plan';
import type { Einwilligung, Verweisung } from '../listen';
import type { Partner } from '../listenDesHauses';
import { felderVon, type Paketfeldname } from '../regeln/paketfelder';
import { istOffenerStand } from '../regeln/standwechsel';
import { type Datengruppe, type Grundlage, ist16aBeratung } from '../regeln/vokabular';
import type { Paketmangel } from './fehler';
import { type Erlaubnis, erlaubnis } from './grundlage';
import { type Kooperation, partnerMit } from './kooperation';
import { type Auslassung, type Paketfeld, paketinhalt } from './paketinhalt';

/** What a packet is made from. Nothing else is at hand here, so that nothing else can get into it. */
export interface Paketquelle {
  readonly kooperation: Pick<Kooperation, 'partner' | 'grundlagen' | 'einwilligungen'>;
  readonly fall: Pick<Fall, 'name' | 'bedarfe'>;
  /** With what is wrong in its cell: then nobody may take it for empty. */
  readonly kontaktweg: Lesung<string>;
  /** null where the workbook has none; an error in it stops only a packet that would hold something of it. */
  readonly plan: Lesung<Plan> | null;
}

export interface Datenpaket {
  readonly partner: Partner;
  readonly grundlage: Grundlage;
  /** The one that it rests on; null for another ground. */
  readonly einwilligung: Einwilligung | null;
  /** As the house has it; may be empty. */
  readonly vorschrift: string;
  readonly felder: readonly Paketfeld[];
  readonly ausgelassen: readonly Auslassung[];
  /** What the kind of partner could have and this ground does not cover. */
  readonly nichtGedeckt: readonly Datengruppe[];
}

/** The packet of an open Verweisung on a day. */
export function datenpaket(verweisung: Verweisung, quelle: Paketquelle, tag: PlainDate): Lesung<Datenpaket> {
  const { kooperation } = quelle;
  const partner = partnerMit(kooperation, verweisung.partner);
  if (partner === null) return verweigert(verweisung, 'partnerFehlt');
  if (!istOffenerStand(verweisung.stand)) return verweigert(verweisung, 'abgeschlossen');
  const einwilligung = kooperation.einwilligungen.find(({ id }) => id === verweisung.einwilligung) ?? null;
  const darf = erlaubnisFuer(verweisung, kooperation, partner, einwilligung, tag);
  if (!darf.ok) return verweigert(verweisung, darf.mangel, darf.gruppen);
  const plan = planFuer(felderVon(darf.gruppen), quelle);
  if (!plan.ok) return plan;
  const { kontaktweg } = quelle;
  if (!kontaktweg.ok) return kontaktweg;
  const inhalt = paketinhalt(darf.gruppen, {
    fall: quelle.fall,
    verweisung,
    kontaktweg: kontaktweg.wert,
    plan: plan.wert,
    vertraulich: ist16aBeratung(partner.art),
  });
  return {
    ok: true,
    wert: {
      partner,
      grundlage: darf.grundlage,
      einwilligung: darf.grundlage === 'einwilligung' ? einwilligung : null,
      vorschrift: vorschriftFuer(kooperation, partner),
      ...inhalt,
      nichtGedeckt: darf.ausgelassen,
    },
  };
}

/** Where the row says that it rests on consent, the person was asked: then nothing goes without it, whatever the house has settled since. */
function erlaubnisFuer(
  { grundlage }: Verweisung,
  kooperation: Paketquelle['kooperation'],
  partner: Partner,
  einwilligung: Einwilligung | null,
  tag: PlainDate,
): Erlaubnis {
  const vomHaus = erlaubnis(kooperation, partner, einwilligung, tag);
  if (grundlage !== 'einwilligung' || !vomHaus.ok || vomHaus.grundlage === 'einwilligung') return vomHaus;
  const grundlagen = kooperation.grundlagen.map((each) =>
    each.id === partner.art ? { ...each, grundlage } : each,
  );
  return erlaubnis({ grundlagen }, partner, einwilligung, tag);
}

function vorschriftFuer({ grundlagen }: Paketquelle['kooperation'], { art }: Partner): string {
  return grundlagen.find(({ id }) => id === art)?.vorschrift ?? '';
}

const AUS_DEM_PLAN: readonly Paketfeldname[] = ['ziel', 'zielBis', 'schritte', 'schritte16a'];

function planFuer(felder: readonly Paketfeldname[], { plan }: Paketquelle): Lesung<Plan | null> {
  if (plan === null || !felder.some((each) => AUS_DEM_PLAN.includes(each))) return { ok: true, wert: null };
  return plan;
}

function verweigert(
  { stelle }: Verweisung,
  mangel: Paketmangel,
  gruppen: readonly Datengruppe[] = [],
): { readonly ok: false; readonly fehler: readonly Fehler[] } {
  const feld = mangel === 'partnerFehlt' ? 'partner' : mangel.startsWith('einw') ? 'einwilligung' : 'stand';
  return {
    ok: false,
    fehler: [{ code: 'DATENPAKET_VERWEIGERT', orte: [stelle.ort(feld)], mangel, gruppen }],
  };
}
