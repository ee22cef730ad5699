/** Cooperation as the rules see it: checked values only, Ids resolved. */
import type {
  Aufgabe,
  Einwilligung,
  Freigabe,
  Konferenz,
  Rueckmeldung,
  Verweisung,
  Weitergabe,
} from '../listen';
import type { Artgrundlage, Kettenglied, Partner } from '../listenDesHauses';
import type { Partnerart } from '../regeln/vokabular';

/** All of one workbook, each in the order of its rows. */
export interface Kooperation {
  readonly partner: readonly Partner[];
  readonly ketten: readonly Kettenglied[];
  readonly grundlagen: readonly Artgrundlage[];
  readonly verweisungen: readonly Verweisung[];
  readonly einwilligungen: readonly Einwilligung[];
  readonly weitergaben: readonly Weitergabe[];
  readonly rueckmeldungen: readonly Rueckmeldung[];
  readonly freigaben: readonly Freigabe[];
  readonly konferenzen: readonly Konferenz[];
  readonly aufgaben: readonly Aufgabe[];
}

/** The partner of an Id; null where there is none. */
export function partnerMit({ partner }: Pick<Kooperation, 'partner'>, id: string | null): Partner | null {
  return partner.find((each) => each.id === id) ?? null;
}

/** What kind the partner of a Verweisung is; null while none is named. */
export function artVon(
  kooperation: Pick<Kooperation, 'partner'>,
  { partner }: Pick<Verweisung, 'partner'>,
): Partnerart | null {
  return partnerMit(kooperation, partner)?.art ?? null;
}
