/** What is said about the agreement of Fachkräfte where a number would say too much. */
import type { OhneAlpha } from '../fach/uebereinstimmung';
import { type Spanne, ZIEHUNGEN } from '../fach/spanne';

/** Why there is no α, and what would help. */
export const OHNE_ALPHA: Readonly<Record<OhneAlpha, string>> = {
  keineUrteile: 'Es gibt noch keine Urteile. Nötig sind Urteile von mindestens zwei Fachkräften.',
  eineFachkraft:
    'Bisher hat nur eine Fachkraft geurteilt. Übereinstimmung lässt sich erst ab zwei Fachkräften berechnen.',
  keineGemeinsamen:
    'Bisher haben keine zwei Fachkräfte dasselbe beurteilt. Übereinstimmung lässt sich erst berechnen, wenn mehrere Fachkräfte dieselben Personen einschätzen.',
  ohneStreuung:
    'Alle Urteile, die sich vergleichen lassen, sind gleich. Ob das mehr ist als Zufall, lässt sich erst erkennen, wenn auch Personen dabei sind, die anders eingeschätzt werden.',
};

/** Why there is no Spanne; null where there is one. */
export function ohneSpanneText(spanne: Spanne): string | null {
  switch (spanne.art) {
    case 'spanne':
      return null;
    case 'eineEinheit':
      return 'Nur eine Einheit haben mehrere Fachkräfte beurteilt. Wie weit der Wert bei anderen abweichen kann, lässt sich daraus nicht schätzen.';
    case 'immerEinig':
      return 'Bei jeder Einheit sagen alle dasselbe. Dass auch bei anderen niemand abweicht, folgt daraus nicht; wie weit der Wert dort abweichen kann, lässt sich nicht schätzen.';
    case 'ohneStreuung':
      return `Es sind zu wenige Einheiten, oder fast alle Urteile sind gleich: In ${zahl(spanne.verworfen)} von ${zahl(ZIEHUNGEN)} Ziehungen gab es keinen Unterschied. Wie weit der Wert bei anderen abweichen kann, lässt sich daraus nicht schätzen.`;
  }
}

/** What stands beside a Spanne that rests on few people. */
export function grobText(personen: number): string {
  return `grob (${zahl(personen)} ${personen === 1 ? 'Person' : 'Personen'})`;
}

function zahl(wert: number): string {
  return wert.toLocaleString('de-DE');
}
