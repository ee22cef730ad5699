/** What a form still lacks, beside its button. */

/** @param felder the labels of the fields, at least one. */
export function fehlendeText(felder: readonly string[]): string {
  const anzahl = felder.length === 1 ? '1 Angabe fehlt' : `${felder.length} Angaben fehlen`;
  return `${anzahl}: ${felder.join(', ')}`;
}
