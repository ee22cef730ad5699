/** Everything that was typed and is not known to be in the workbook, in words to copy. Keeps nothing of it. */
import { AUSFALL, TEIL_LABEL } from '../bausteine/texte/ausfall';
import { feldLabel } from '../fall/texte/felder';
import type { Eingabe } from '../mappe/eingabe';
import type { Entwuerfe } from '../mappe/entwuerfe';

/** One line for each. @param wartend inputs on their way; the drafts are texts in fields and forms. */
export function getipptes(
  wartend: readonly Eingabe[],
  felder: ReturnType<Entwuerfe['felder']['get']>,
  formulare: ReturnType<Entwuerfe['formulare']['get']>,
): readonly string[] {
  return [
    ...wartend.map(eingabeZeile),
    ...[...felder].map(([schluessel, { text }]) => `${labelVon(schluessel.split(' '))}: ${text}`),
    ...[...formulare.values()].flatMap(texteIn).map((text) => `${AUSFALL.formular}: ${text}`),
  ];
}

function eingabeZeile({ ziel, wert }: Eingabe): string {
  const teile = ziel.art === 'feld' ? [ziel.feld] : [ziel.id, ...('teil' in ziel ? [ziel.teil] : [])];
  return `${labelVon(teile)}: ${wert === '' ? AUSFALL.geleert : wert}`;
}

/** Where a text belongs; the words before that tell apart kinds of fields. */
const ARTEN: readonly string[] = ['bedarf', 'bereich', 'fm'];

function labelVon(teile: readonly string[]): string {
  return teile
    .filter((teil) => !ARTEN.includes(teil))
    .map((teil) => TEIL_LABEL[teil] ?? feldLabel(teil))
    .join(', ');
}

/** The texts among the values of a form, whatever its shape. */
function texteIn(werte: unknown): string[] {
  if (typeof werte === 'string') return werte.trim() === '' ? [] : [werte];
  return typeof werte === 'object' && werte !== null ? Object.values(werte).flatMap(texteIn) : [];
}
