/** What a form says of its fields. */

/** Which fields are not yet as they have to be, by their labels. */
export function angabenText(labels: readonly string[]): string {
  const wie =
    labels.length === 1 ? '1 Angabe fehlt oder stimmt' : `${labels.length} Angaben fehlen oder stimmen`;
  return `${wie} nicht: ${labels.join(', ')}.`;
}
