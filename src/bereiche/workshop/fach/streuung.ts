/** How far a room is apart, in words. Pure. */
import { uebereinstimmung } from '../../uebung';
import { EINIG_AB, MINDESTENS, type Streuung, WEIT_AB } from '../regeln/vokabular';
import type { Workshopurteil } from './urteile';

/**
 * The word for the Stufen that several people gave for the same. It goes by pairs, so that in a large room one single person
 * does not decide it.
 */
export function streuungVon(urteile: readonly Workshopurteil[]): Streuung {
  if (urteile.length < MINDESTENS) return 'zu wenige';
  if ((gleichePaare(urteile) ?? 0) >= EINIG_AB) return 'einig';
  return weitePaare(urteile) >= WEIT_AB ? 'weit auseinander' : 'nah beieinander';
}

/** Which share of all pairs says the same, from 0 to 1; null where there is no pair. */
export function gleichePaare(urteile: readonly Workshopurteil[]): number | null {
  const gemeinsame = urteile.map(({ fachkraft, wert }) => ({ einheit: '', fachkraft, wert }));
  return uebereinstimmung(gemeinsame, { skala: 'nominal', mitSpanne: false }).exakt;
}

/** Which share of all pairs lies two Stufen or more apart. */
export function weitePaare(urteile: readonly Workshopurteil[]): number {
  const jeStufe = [0, 1, 2, 3].map((stufe) => urteile.filter(({ wert }) => wert === stufe).length);
  const alle = (urteile.length * (urteile.length - 1)) / 2;
  const weite = jeStufe.flatMap((anzahl, stufe) => jeStufe.slice(stufe + 2).map((andere) => anzahl * andere));
  return weite.reduce((summe, paare) => summe + paare, 0) / alle;
}
