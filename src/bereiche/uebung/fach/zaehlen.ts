/** Sorting things into heaps, and counting equal ones. */

/** Things by a key, in the order in which they come. */
export function gruppiert<Ding, Schluessel>(
  dinge: readonly Ding[],
  schluesselVon: (ding: Ding) => Schluessel,
): ReadonlyMap<Schluessel, readonly Ding[]> {
  const gruppen = new Map<Schluessel, Ding[]>();
  for (const ding of dinge) {
    const schluessel = schluesselVon(ding);
    const gruppe = gruppen.get(schluessel);
    if (gruppe === undefined) gruppen.set(schluessel, [ding]);
    else gruppe.push(ding);
  }
  return gruppen;
}

/** How often each value is there, in the order in which they come. */
export function haeufigkeiten<Wert>(werte: readonly Wert[]): ReadonlyMap<Wert, number> {
  const anzahlen = new Map<Wert, number>();
  for (const wert of werte) anzahlen.set(wert, (anzahlen.get(wert) ?? 0) + 1);
  return anzahlen;
}
