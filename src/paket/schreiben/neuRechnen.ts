/** Asks Excel to calculate the whole workbook when it opens it; every other setting of calculation stays. */
import { type Element, istWahr } from '../xml/element';
import { liesXml } from '../xml/liesXml';
import { type Ersetzung, mitAttribut } from './ersetzen';

/** The elements of a workbook that stand in front of the settings of calculation. */
const DAVOR: ReadonlySet<string> = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** What has to change in the text of the workbook part for that. */
export function neuRechnen(xml: string, pfad: string): Ersetzung[] {
  let vorhanden: Element | null = null;
  let [stelle, vorsatz] = [0, ''];
  liesXml(xml, pfad, {
    auf: (element) => {
      if (element.ist('calcPr') && element.tiefe === 1) vorhanden = element;
    },
    zu: (element, _, ende) => {
      if (element.raum === 'mappe' && element.tiefe === 1 && DAVOR.has(element.name))
        [stelle, vorsatz] = [ende, element.vorsatz];
    },
  });
  if (vorhanden === null)
    return [{ start: stelle, ende: stelle, text: `<${vorsatz}calcPr fullCalcOnLoad="1"/>` }];
  const { start, ende } = vorhanden as Element;
  if (istWahr((vorhanden as Element).attribut('fullCalcOnLoad'))) return [];
  return [{ start, ende, text: mitAttribut(xml.slice(start, ende), 'fullCalcOnLoad', '1') }];
}
