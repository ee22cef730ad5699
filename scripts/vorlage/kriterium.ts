/** Criteria for counting by what people typed. */

/**
 * The formula of a criterion that matches exactly what stands in a cell (in either case): COUNTIF would take `*`, `?` and `~`
 * for a pattern and a first `<` for a comparison.
 */
export function genauWie(cell: string): string {
  const maskiert = ['~', '*', '?'].reduce(
    (text, zeichen) => `SUBSTITUTE(${text},"${zeichen}","~${zeichen}")`,
    cell,
  );
  return `"="&${maskiert}`;
}

/** The formula for whether a cell repeats one above it. @param above the cells down to it, its own last. */
export function stehtSchonDa(above: string, cell: string): string {
  return `COUNTIF(${above},${genauWie(cell)})>1`;
}
