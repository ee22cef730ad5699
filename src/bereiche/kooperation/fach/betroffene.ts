/** Which Verweisungen rest on a consent. Pure. */
import type { Verweisung } from '../listen';
import { istOffenerStand } from '../regeln/standwechsel';
import type { Kooperation } from './kooperation';

/** The open ones. */
export function betroffene(
  { verweisungen }: Pick<Kooperation, 'verweisungen'>,
  einwilligung: string,
): readonly Verweisung[] {
  return verweisungen.filter((each) => each.einwilligung === einwilligung && istOffenerStand(each.stand));
}
