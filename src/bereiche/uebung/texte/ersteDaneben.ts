/** The German words of „Erste Schritte“ that stand outside of their view too: their title, and the Stufen beside the story. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { BEDARFE } from '../../../rules/vocabulary';
import { T01 } from '../personen/t01';

export const ERSTE_SCHRITTE_TITEL = 'Erste Schritte';

/** Which Stufen the step asks for; most are the same and need not be named. */
export function stufenText(): string {
  const { bedarfe } = T01;
  const genannte = BEDARFE.filter(({ id }) => bedarfe[id].wert !== 0);
  const stufen = [...new Set(genannte.map(({ id }) => bedarfe[id].wert))];
  const je = stufen.map((stufe) => {
    const namen = genannte.filter(({ id }) => bedarfe[id].wert === stufe).map(({ label }) => label);
    return `Stufe ${String(stufe)}: ${aufzaehlung(namen)}.`;
  });
  return [...je, 'Alle anderen: 0.'].join(' ');
}
