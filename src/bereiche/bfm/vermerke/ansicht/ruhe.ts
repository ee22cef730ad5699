/**
 * Locks the FM-Vermerke after some time without use. Besides a timer, the wall clock is compared at every sign of life: a
 * computer that slept locks when it wakes, before anything that is done there reaches the pane.
 */
import type { Readable } from '../../../../mappe/store';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';

/** Minutes without use until it locks. */
export const RUHE_MINUTEN = 15;

const RUHE_MS = RUHE_MINUTEN * 60_000;
/** Not everything that wakes says so. */
const TAKT_MS = 5_000;
/** Clocks are corrected by seconds. Set back by more, nobody can tell how much time has gone by. */
const NACHGESTELLT_MS = 60_000;

const GEBRAUCH = ['pointerdown', 'keydown'] as const;
const ERWACHEN = ['focus', 'pageshow', 'visibilitychange'] as const;

/** Whoever leaves the pane open does not leave the Vermerke open. The answer ends it; what is open then stays open. */
export function verschliesseNachRuhe({ tresor, uhr, verschliesse }: Ruhend): () => void {
  let zuletzt = 0;
  let wecker: ReturnType<typeof setTimeout> | undefined;
  let takt: ReturnType<typeof setInterval> | undefined;
  const halte = (): void => {
    clearTimeout(wecker);
    clearInterval(takt);
  };
  const pruefe = (): void => {
    const ruhe = uhr().getTime() - zuletzt;
    if (tresor.get() !== null && (ruhe >= RUHE_MS || ruhe < -NACHGESTELLT_MS)) verschliesse();
  };
  const beginne = (): void => {
    halte();
    if (tresor.get() === null) return;
    zuletzt = uhr().getTime();
    wecker = setTimeout(verschliesse, RUHE_MS);
    takt = setInterval(pruefe, TAKT_MS);
  };
  const benutzt = (): void => {
    pruefe();
    beginne();
  };
  const abgemeldet = [hoere(GEBRAUCH, benutzt), hoere(ERWACHEN, pruefe), tresor.subscribe(beginne)];
  beginne();
  return () => {
    halte();
    abgemeldet.forEach((melde) => melde());
  };
}

/** What locks itself; null while there is nothing to lock. */
interface Ruhend extends Pick<Vermerkschutz, 'uhr' | 'verschliesse'> {
  readonly tresor: Readable<unknown>;
}

/** Listens before everybody else in the pane does: what wakes it must not be carried out first. The answer ends it. */
function hoere(ereignisse: readonly string[], dann: () => void): () => void {
  ereignisse.forEach((each) => window.addEventListener(each, dann, { capture: true }));
  return () => ereignisse.forEach((each) => window.removeEventListener(each, dann, { capture: true }));
}
