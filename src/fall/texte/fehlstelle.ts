/** What should have come with inserted sheets and is not there, in words. */
import type { Ort } from '../../listen/zelle';
import { aufzaehlung } from './felder';
import { ortText } from './ort';

/** A formula that does not stand in its cell when it is read back, or a chart that Excel did not draw. */
export type Fehlstelle =
  | { readonly art: 'formel'; readonly ort: Ort }
  | { readonly art: 'diagramm'; readonly blatt: string; readonly titel: string };

/** A sentence to put behind another one; empty where nothing is missing. */
export function fehltText(fehlt: readonly Fehlstelle[]): string {
  const diagramme = fehlt.flatMap((each) =>
    each.art === 'diagramm' ? `das Diagramm „${each.titel}“ auf dem Blatt „${each.blatt}“` : [],
  );
  const orte = fehlt.flatMap((each) => (each.art === 'formel' ? ortText(each.ort) : []));
  const was = [...diagramme, ...(orte.length > 0 ? [formelnText(orte)] : [])];
  if (was.length === 0) return '';
  return ` Nicht angekommen ist dabei ${aufzaehlung(was)}. Bitte melden Sie das Ihrer IT; arbeiten können Sie weiter.`;
}

/** More cells than this are counted. */
const GENANNT = 4;

function formelnText(orte: readonly string[]): string {
  const weitere = orte.length - GENANNT;
  const rest = weitere > 0 ? [`${weitere} weiteren ${weitere === 1 ? 'Zelle' : 'Zellen'}`] : [];
  return `die Formel in ${aufzaehlung([...orte.slice(0, GENANNT), ...rest])}`;
}
