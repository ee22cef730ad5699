/** Figures of agreement in words. */
import { grobText, OHNE_ALPHA, ohneSpanneText, type Uebereinstimmung } from '../../uebung';

/** A figure as people write it; three digits say all that can be said. */
export function dezimalText(wert: number): string {
  return wert.toLocaleString('de-DE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}

/** A share as people say it. */
export function prozentText(anteil: number): string {
  return `${Math.round(anteil * 100)} %`;
}

/** What has to be said with a figure, or instead of it. */
export function hinweiseZu({ alpha, spanne, kappa }: Uebereinstimmung): readonly string[] {
  const saetze: string[] = [];
  if (typeof alpha !== 'number') saetze.push(OHNE_ALPHA[alpha]);
  const ohne = spanne === null ? null : ohneSpanneText(spanne);
  if (ohne !== null) saetze.push(ohne);
  if (spanne?.art === 'spanne' && spanne.grob) saetze.push(`Die Spanne ist ${grobText(spanne.einheiten)}.`);
  if (kappa !== null) saetze.push(kappaText(kappa));
  return saetze;
}

const KURZ_OHNE_ALPHA: Readonly<Record<Exclude<Uebereinstimmung['alpha'], number>, string>> = {
  keineUrteile: 'keine Urteile',
  eineFachkraft: 'kein α: nur eine Fachkraft',
  keineGemeinsamen: 'kein α: keine Person, die zwei eingeschätzt haben',
  ohneStreuung: 'kein α: alle Urteile sind gleich',
};
const KURZ_OHNE_SPANNE = {
  eineEinheit: 'keine Spanne: nur eine Person',
  immerEinig: 'keine Spanne: alle sagen dasselbe',
  ohneStreuung: 'keine Spanne: zu wenig Unterschiede',
} as const;

/** The same for a cell, where both rounds have to fit. */
export function kurzhinweis({ alpha, spanne, kappa }: Uebereinstimmung): string {
  const teile: string[] = [];
  if (typeof alpha !== 'number') teile.push(KURZ_OHNE_ALPHA[alpha]);
  if (spanne !== null && spanne.art !== 'spanne') teile.push(KURZ_OHNE_SPANNE[spanne.art]);
  if (spanne?.art === 'spanne' && spanne.grob) teile.push(grobText(spanne.einheiten));
  if (kappa !== null) teile.push(kappaText(kappa));
  return teile.join('; ');
}

function kappaText({ linear, quadratisch }: NonNullable<Uebereinstimmung['kappa']>): string {
  return `zwei Fachkräfte, κ linear ${dezimalText(linear)}, quadratisch ${dezimalText(quadratisch)}`;
}

/** One line about some Urteile: the figure and what it rests on, or why there is none. */
export function kennzahlText(uebereinstimmung: Uebereinstimmung): string {
  const { alpha, einheiten, fachkraefte, exakt } = uebereinstimmung;
  const [grund] = hinweiseZu(uebereinstimmung);
  if (typeof alpha !== 'number') return grund ?? '';
  const paare = exakt === null ? '' : `, gleiche Paare ${prozentText(exakt)}`;
  return `α ${dezimalText(alpha)}${paare} (${einheiten} Einheiten, ${fachkraefte} Fachkräfte).`;
}

/** From where to where α may lie for other people; '' where there is no such thing. */
export function spanneText({ spanne }: Uebereinstimmung): string {
  if (spanne?.art !== 'spanne') return '';
  return `95 %: ${dezimalText(spanne.von)} bis ${dezimalText(spanne.bis)}.`;
}
