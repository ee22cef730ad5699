/** What is still open in a plan, line by line: for the Fachkraft, in the sheet „Planpunkte“, never in a document. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Plan } from '../fach/plan';
import { planPruefung } from '../fach/planPruefung';
import { umbruch } from '../fach/umbruch';
import { OFFENES } from '../listen';
import { pruefungText, ungeprueftText } from './plan';

/** Width of a line of the sheet, in digits. */
const BREITE = 85;

/**
 * The lines of the block, as on the day of the documents; points for which there is no room are counted in the last one.
 * @param ungeprueft the wording of the law that the house has not confirmed; null for none.
 */
export function offeneZeilen(
  plan: Plan,
  stichtag: PlainDate,
  datum: PlainDate,
  ungeprueft: string | null,
): readonly string[] {
  const offene = planPruefung(plan, stichtag, datum)
    .filter(({ ok }) => !ok)
    .map((each) => umbruch(pruefungText(each), BREITE));
  const kopf = [
    `Stand ${germanDate(datum)}`,
    ...(ungeprueft === null ? [] : umbruch(ungeprueftText(ungeprueft), BREITE)),
  ];
  if (offene.length === 0) return [...kopf, 'Nichts ist offen.'];
  return [...kopf, ...soweitPlatz(offene, OFFENES.zeilen - kopf.length)];
}

function soweitPlatz(punkte: readonly (readonly string[])[], platz: number): readonly string[] {
  if (punkte.flat().length <= platz) return punkte.flat();
  const gezeigte: (readonly string[])[] = [];
  for (const punkt of punkte) {
    if ([...gezeigte, punkt].flat().length >= platz) break;
    gezeigte.push(punkt);
  }
  const rest = punkte.length - gezeigte.length;
  return [...gezeigte.flat(), `… und ${rest} weitere; alle stehen unter „Drucken“.`];
}
