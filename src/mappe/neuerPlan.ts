/** Does something again, from its reading on, where somebody else changed the same places meanwhile. */
import type { Ablehnung } from './ablehnung';

/** How often it is planned anew before a person is told. */
const NEUE_PLAENE = 3;

interface Ausgang {
  readonly art: string;
  readonly ablehnung?: Ablehnung;
}

/** The outcome of the last attempt. @param tun reads, plans and writes. */
export async function mitNeuemPlan<E extends Ausgang>(tun: () => Promise<E>): Promise<E> {
  let ergebnis = await tun();
  for (let plan = 0; plan < NEUE_PLAENE && kamJemandDazwischen(ergebnis); plan++) ergebnis = await tun();
  return ergebnis;
}

/** Whether everything of ours was put back because of somebody else's change. */
function kamJemandDazwischen({ art, ablehnung }: Ausgang): boolean {
  return art === 'zurueckgestellt' && ablehnung?.grund === 'gleichzeitig';
}
