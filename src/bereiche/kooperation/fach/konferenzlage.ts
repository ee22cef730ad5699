/** On what each invited place may hear of the person, and whether a Fallkonferenz may be held with names. Pure; days are passed in. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Einwilligung, Konferenz } from '../listen';
import type { Partner } from '../listenDesHauses';
import { type Erlaubnis, erlaubnis } from './grundlage';
import { type Kooperation, partnerMit } from './kooperation';

/** An invited place. */
export interface Stellenlage {
  readonly partner: Partner;
  readonly erlaubnis: Erlaubnis;
  /** The consent that it rests on; null where the ground is another, or there is none. */
  readonly einwilligung: Einwilligung | null;
}

type Bestand = Pick<Kooperation, 'partner' | 'einwilligungen' | 'grundlagen'>;
type Geladene = Pick<Konferenz, 'stellen' | 'einwilligungen'>;

/** Every invited place that there is, in the order of the entry. @param tage on each of them the ground has to hold. */
export function stellenlagen(
  kooperation: Bestand,
  { stellen, einwilligungen }: Geladene,
  tage: readonly PlainDate[],
): readonly Stellenlage[] {
  const genannte = kooperation.einwilligungen.filter(({ id }) => einwilligungen.includes(id));
  return stellen.flatMap((id) => {
    const partner = partnerMit(kooperation, id);
    return partner === null ? [] : [stellenlage(kooperation, partner, genannte, tage)];
  });
}

/** The most that one of the named consents allows; where none does, why not, by the one that is meant for this place. */
function stellenlage(
  kooperation: Bestand,
  partner: Partner,
  genannte: readonly Einwilligung[],
  tage: readonly PlainDate[],
): Stellenlage {
  const eigene = genannte.filter((each) => each.partner === partner.id);
  const lagen = (eigene.length === 0 ? [null] : eigene).map((each): Stellenlage => {
    const ergebnis = anAllenTagen(kooperation, partner, each, tage);
    const beruhtDarauf = ergebnis.ok && ergebnis.grundlage === 'einwilligung';
    return { partner, erlaubnis: ergebnis, einwilligung: beruhtDarauf ? each : null };
  });
  return lagen.reduce((beste, each) => (umfang(each) > umfang(beste) ? each : beste));
}

/** The first day on which it is not allowed decides. */
function anAllenTagen(
  kooperation: Bestand,
  partner: Partner,
  einwilligung: Einwilligung | null,
  tage: readonly PlainDate[],
): Erlaubnis {
  const [erster, ...weitere] = tage.map((tag) => erlaubnis(kooperation, partner, einwilligung, tag));
  if (erster === undefined) throw new Error('A ground holds on a day');
  return weitere.find(({ ok }) => !ok && erster.ok) ?? erster;
}

function umfang({ erlaubnis: { ok, gruppen } }: Stellenlage): number {
  return ok ? gruppen.length : -1;
}

/** The places without a ground: with one of them nothing may be said by name to anybody. */
export function ohneGrundlage(lagen: readonly Stellenlage[]): readonly Stellenlage[] {
  return lagen.filter((each) => !each.erlaubnis.ok);
}

/** When it is planned: it has to hold today and on its day; of one that has been, on its day. */
export function planungstage(datum: PlainDate | null, heute: PlainDate): readonly PlainDate[] {
  if (datum === null) return [heute];
  return datum < heute ? [datum] : [heute, datum];
}

/** When a sheet is handed over: today; and of one that lies ahead also on its day. */
export function drucktage(datum: PlainDate | null, heute: PlainDate): readonly PlainDate[] {
  return datum !== null && datum > heute ? [heute, datum] : [heute];
}
