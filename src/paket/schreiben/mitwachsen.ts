/** References that end with the last row of a table, as they read when the table has grown. */
import { zerlege } from '../formel/zerlegen';
import { type Bereich, bereichIn } from '../lesen/bereich';
import { namensschluessel } from '../../mappe/nachNamen';
import type { Tabelle } from '../lesen/tabelle';

interface Grenze {
  readonly tabelle: Tabelle;
  readonly bisZeile: number;
}

/** Ranges one beside another, such as `B7:B9 D9`; a single cell of the last row counts as a range. */
export function gewachseneBereiche(sqref: string, grenze: Grenze): string {
  return sqref.replace(/\S+/g, (text) => {
    const bereich = bereichIn(text);
    if (!bereich || !endetMit(bereich, grenze)) return text;
    return text.includes(':') ? mitLetzter(text, grenze) : `${text}:${mitLetzter(text, grenze)}`;
  });
}

/** A formula of a name, a chart or a cell. @param blatt the sheet of references that name none. */
export function gewachseneFormel(formel: string, blatt: string, grenze: Grenze): string {
  return zerlege(formel)
    .map((stueck) => {
      if (stueck.art !== 'bezug' || !stueck.adresse.includes(':')) return stueck.text;
      const bereich = bereichIn(stueck.adresse);
      const dort = namensschluessel(stueck.blatt ?? blatt) === namensschluessel(grenze.tabelle.blatt);
      return dort && bereich && endetMit(bereich, grenze) ? mitLetzter(stueck.text, grenze) : stueck.text;
    })
    .join('');
}

function endetMit(
  { zeile, spalte, bisZeile, bisSpalte }: Bereich,
  { tabelle: { bereich } }: Grenze,
): boolean {
  return (
    bisZeile === bereich.bisZeile &&
    zeile >= bereich.zeile &&
    spalte >= bereich.spalte &&
    bisSpalte <= bereich.bisSpalte
  );
}

function mitLetzter(text: string, { bisZeile }: Grenze): string {
  return text.replace(/\d+$/, String(bisZeile));
}
