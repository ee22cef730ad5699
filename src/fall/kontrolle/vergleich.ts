/** The formula that compares what the control comes to with what is written. */
import { KONTROLLE_STIMMT } from '../texte/kontrolle';
import { KONTROLLE_OFFEN } from './tabelle';

/** Two references: to what was worked out, and to what is written. */
export type Vergleichspaar = readonly [errechnet: string, geschrieben: string];

/**
 * Of what is known, each has to be the same; only where all is known it is said that it is.
 * @param weichtAb what is said where something known differs.
 */
export function vergleichsformel(paare: readonly Vergleichspaar[], weichtAb: string): string {
  const oder = (teile: readonly string[]): string => `OR(${teile.join(',')})`;
  const offen = `"${KONTROLLE_OFFEN}"`;
  const leer = oder(paare.map(([, geschrieben]) => `TRIM(${geschrieben})=""`));
  const anders = oder(
    paare.map(([zelle, geschrieben]) => `AND(${zelle}<>${offen},${zelle}<>${geschrieben})`),
  );
  const unbekannt = oder(paare.map(([zelle]) => `${zelle}=${offen}`));
  const bekannte = `IF(${unbekannt},${offen},"${KONTROLLE_STIMMT}")`;
  return `IFERROR(IF(${leer},${offen},IF(${anders},"${weichtAb}",${bekannte})),${offen})`;
}
