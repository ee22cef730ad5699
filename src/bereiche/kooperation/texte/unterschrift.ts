/** The lines at the end of a sheet on which somebody signs. */
import { type Dokumentzeile, textzeile } from '../../plan';

/** Room, a line, and who signs there. */
export function unterschrift(wer: string): Dokumentzeile[] {
  return [{ art: 'leer', text: '' }, { art: 'zeile', text: '' }, textzeile(wer)];
}

/** How the house is named on its sheets; empty where it says nothing. */
export interface Hausangaben {
  readonly name: string;
  readonly kontakt: string;
}

/** Where to turn with questions; nothing where the house says nothing. */
export function hauszeilen({ kontakt }: Hausangaben): string[] {
  return kontakt
    .split(/[\r\n]+/)
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile !== '');
}
