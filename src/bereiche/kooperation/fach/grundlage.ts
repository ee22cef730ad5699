/** On what something may be passed on to a partner, and which groups of data that covers. Pure; the day is passed in. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Einwilligung } from '../listen';
import type { Partner } from '../listenDesHauses';
import { hoechstensFuer, MINDESTENS } from '../regeln/datenpaket';
import { type Datengruppe, type Grundlage, ist16aBeratung } from '../regeln/vokabular';
import type { Paketmangel } from './fehler';
import type { Kooperation } from './kooperation';

/** The ground of the house for this kind of partner; null while it has settled none. Counselling under § 16a always needs consent (S2). */
export function grundlageFuer(
  { grundlagen }: Pick<Kooperation, 'grundlagen'>,
  { art }: Pick<Partner, 'art'>,
): Grundlage | null {
  if (ist16aBeratung(art)) return 'einwilligung';
  return grundlagen.find(({ id }) => id === art)?.grundlage ?? null;
}

/** Why a consent does not count for this partner on this day; null where it does. It counts on its last day; from its revocation on it does not. */
export function einwilligungsmangel(
  einwilligung: Einwilligung | null,
  partner: string,
  tag: PlainDate,
): Paketmangel | null {
  if (einwilligung === null) return 'einwilligungFehlt';
  const { erteiltAm, bis, widerrufenAm } = einwilligung;
  if (einwilligung.partner !== partner) return 'einwilligungFremd';
  // Whatever the day of a revocation says: nobody passes anything on once one is entered.
  if (widerrufenAm !== null) return 'einwilligungWiderrufen';
  if (erteiltAm === null) return 'einwilligungUnvollstaendig';
  if (erteiltAm > tag) return 'einwilligungNochNicht';
  if (bis !== null && bis < tag) return 'einwilligungAbgelaufen';
  return null;
}

/** What a packet may hold, on which ground; or why there is none. */
export type Erlaubnis =
  | {
      readonly ok: true;
      readonly grundlage: Grundlage;
      /** In their order; never more than the kind of partner may have. */
      readonly gruppen: readonly Datengruppe[];
      /** What the kind of partner could have and this ground does not cover; said, never passed on. */
      readonly ausgelassen: readonly Datengruppe[];
    }
  | { readonly ok: false; readonly mangel: Paketmangel; readonly gruppen: readonly Datengruppe[] };

/**
 * Which groups may go to a partner on a day: what its kind may have at most, within what was agreed with it, and where consent is
 * the ground, within that consent.
 * @param einwilligung the one that the Verweisung names; null for none.
 */
export function erlaubnis(
  kooperation: Pick<Kooperation, 'grundlagen'>,
  partner: Partner,
  einwilligung: Einwilligung | null,
  tag: PlainDate,
): Erlaubnis {
  const grundlage = grundlageFuer(kooperation, partner);
  if (grundlage === null) return { ok: false, mangel: 'grundlageFehlt', gruppen: [] };
  const hoechstens = hoechstensFuer(partner.art);
  const vereinbart = partner.datenumfang.length === 0 ? hoechstens : partner.datenumfang;
  if (!MINDESTENS.every((each) => vereinbart.includes(each)))
    return { ok: false, mangel: 'vereinbarungDeckt', gruppen: ohne(MINDESTENS, vereinbart) };
  if (grundlage !== 'einwilligung') return erlaubt(grundlage, hoechstens, vereinbart);
  const mangel = einwilligungsmangel(einwilligung, partner.id, tag);
  if (mangel !== null) return { ok: false, mangel, gruppen: MINDESTENS };
  const umfang = einwilligung?.umfang ?? [];
  if (!MINDESTENS.every((each) => umfang.includes(each)))
    return { ok: false, mangel: 'umfangFehlt', gruppen: ohne(MINDESTENS, umfang) };
  return erlaubt(
    grundlage,
    hoechstens,
    vereinbart.filter((each) => umfang.includes(each)),
  );
}

function erlaubt(
  grundlage: Grundlage,
  hoechstens: readonly Datengruppe[],
  gedeckt: readonly Datengruppe[],
): Erlaubnis {
  const gruppen = hoechstens.filter((each) => gedeckt.includes(each));
  return { ok: true, grundlage, gruppen, ausgelassen: ohne(hoechstens, gruppen) };
}

function ohne(alle: readonly Datengruppe[], diese: readonly Datengruppe[]): readonly Datengruppe[] {
  return alle.filter((each) => !diese.includes(each));
}
