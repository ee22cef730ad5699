/** What stands in place of a proposal that is hidden until the person has judged. Apart, since every view may need it. */

/** Stands where a proposal is hidden until then. */
export const VERDECKT =
  'Der Vorschlag erscheint, sobald Sie die Integrationsprognose selbst eingeschätzt haben.';

/** Leads to the cell of the own Integrationsprognose. */
export function zurPrognoseText(zelle: string): string {
  return `Zur Integrationsprognose (${zelle})`;
}
