/** Sets names that sheets bring along. Excel inserts them without their cells, or not at all (OfficeDev/office-js issue 3583). */

/** A name with its reference as a formula. */
export interface Namenssatz {
  readonly name: string;
  readonly bezug: string;
  readonly sichtbar: boolean;
}

/** Queues it. @param vorhandene names of the workbook, whatever they point to. */
export function queueNamen(
  { workbook: { names } }: Excel.RequestContext,
  namen: readonly Namenssatz[],
  vorhandene: readonly string[],
): void {
  const alte = new Set(vorhandene.map((name) => name.toLowerCase()));
  for (const { name, bezug, sichtbar } of namen) {
    const item = alte.has(name.toLowerCase()) ? names.getItem(name) : names.add(name, bezug);
    item.formula = bezug;
    item.visible = sichtbar;
  }
}
