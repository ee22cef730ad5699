/** The order in which Excel calculates; formulas that are overwritten leave it. */
import type { Element } from '../xml/element';
import { liesXml } from '../xml/liesXml';
import { type Ersetzung, ersetze, mitAttribut } from './ersetzen';

/**
 * The text of the part without some cells.
 * @param istWeg tells it of a cell by the id of its sheet and its address.
 * @returns null where no cell is left: such a part must not be.
 */
export function ohneZellen(
  xml: string,
  pfad: string,
  istWeg: (blattId: string, adresse: string) => boolean,
): string | null {
  const glieder = liesGlieder(xml, pfad);
  const bleibende = glieder.filter(({ blatt, adresse }) => !istWeg(blatt, adresse));
  if (bleibende.length === 0) return null;
  const ersetzungen: Ersetzung[] = glieder
    .filter((each) => !bleibende.includes(each))
    .map(({ auf, ende }) => ({ start: auf.start, ende, text: '' }));
  bleibende.forEach((glied, index) => {
    // A cell without the id of its sheet has that of the one before.
    if (glied.auf.attribut('i') !== undefined || bleibende[index - 1]?.blatt === glied.blatt) return;
    const { start, ende } = glied.auf;
    ersetzungen.push({ start, ende, text: mitAttribut(xml.slice(start, ende), 'i', glied.blatt) });
  });
  return ersetze(xml, ersetzungen);
}

interface Glied {
  readonly auf: Element;
  readonly ende: number;
  readonly blatt: string;
  readonly adresse: string;
}

function liesGlieder(xml: string, pfad: string): Glied[] {
  const glieder: Glied[] = [];
  let blatt = '';
  liesXml(xml, pfad, {
    zu: (auf, _, ende) => {
      if (!auf.ist('c')) return;
      blatt = auf.attribut('i') ?? blatt;
      glieder.push({ auf, ende, blatt, adresse: auf.attribut('r') ?? '' });
    },
  });
  return glieder;
}
