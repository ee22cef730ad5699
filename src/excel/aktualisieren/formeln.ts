/**
 * Formulas that come with inserted sheets. Excel on the web turns those that reach other sheets or tables into links to the
 * file that they came from (OfficeDev/office-js issues 2809, 5911); so they are written again, and read back.
 */
import type { Fehlstelle } from '../../fall/texte/fehlstelle';

/** A formula of a packet, in English, and where it belongs. */
export interface Paketformel {
  readonly blatt: string;
  readonly zelle: string;
  /** With its `=`. */
  readonly formel: string;
}

/** Queues writing them. */
export function queueFormeln(context: Excel.RequestContext, formeln: readonly Paketformel[]): void {
  for (const each of formeln) zelleVon(context, each).formulas = [[each.formel]];
}

/** Asks for them; the answer says after the next round trip which of them do not stand there. */
export function queuePruefung(
  context: Excel.RequestContext,
  formeln: readonly Paketformel[],
): () => Fehlstelle[] {
  const ranges = formeln.map((each) => zelleVon(context, each).load('formulas'));
  return () =>
    formeln.flatMap(({ blatt, zelle, formel }, index) =>
      istGleicheFormel(formel, ranges[index]?.formulas[0]?.[0])
        ? []
        : [{ art: 'formel', ort: { art: 'zelle', blatt, zelle } }],
    );
}

function zelleVon({ workbook }: Excel.RequestContext, { blatt, zelle }: Paketformel): Excel.Range {
  return workbook.worksheets.getItem(blatt).getRange(zelle);
}

/** Excel spells a formula its own way (spaces, quotes, case); what it speaks of stays. A link speaks of a file besides. */
export function istGleicheFormel(eine: string, andere: unknown): boolean {
  const worteIn = (formel: string): string =>
    (formel.replaceAll('_xlfn.', '').match(/[\p{L}\p{N}_.#]+/gu) ?? []).join(' ').toLowerCase();
  return typeof andere === 'string' && andere.startsWith('=') && worteIn(eine) === worteIn(andere);
}
