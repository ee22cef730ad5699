/** What no cell can hold of what stands in a field, said while it is typed. */
import { fehlerSatz } from '../fall/texte/fehler';
import { zellfehler } from '../listen/zellgrenze';

/** The sentence for it; null where a cell can hold it, or where it is no text. */
export function unhaltbarText(wert: unknown, label: string): string | null {
  const fehler = typeof wert === 'string' ? zellfehler(wert, label, { art: 'mappe' }) : null;
  return fehler && fehlerSatz(fehler);
}
