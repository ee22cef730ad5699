/** The smallest workbook with one sheet of numbers and formulas, as Excel writes formulas that were filled down. */
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/listen/adresse';
import { xmlText } from '../../src/paket/schreiben/maskieren';

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const TABELLE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with these rows. @param formeln stand behind the numbers, as for the first row; they have no results. */
export function mappeMit(reihen: readonly (readonly number[])[], formeln: readonly string[]): Uint8Array {
  const teile: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${ART}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ART}.worksheet+xml"/></Types>`,
    '_rels/.rels': beziehung('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': beziehung('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns="${TABELLE}" xmlns:r="${BEZIEHUNG}"><sheets><sheet name="Faelle" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': blatt(reihen, formeln),
  };
  const bytes = Object.entries(teile).map(([pfad, xml]) => [pfad, strToU8(KOPF + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

function beziehung(art: string, ziel: string): string {
  return `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${BEZIEHUNG}/${art}" Target="${ziel}"/></Relationships>`;
}

function blatt(reihen: readonly (readonly number[])[], formeln: readonly string[]): string {
  const zeilen = reihen.map((reihe, index) => {
    const nr = index + 1;
    const werte = reihe.map((wert, spalte) => `<c r="${columnLetters(spalte + 1)}${nr}"><v>${wert}</v></c>`);
    const gerechnete = formeln.map((formel, nummer) => {
      const buchstaben = columnLetters(reihe.length + nummer + 1);
      const bereich = `${buchstaben}1:${buchstaben}${reihen.length}`;
      const erste = ` ref="${bereich}">${xmlText(formel)}</f>`;
      return `<c r="${buchstaben}${nr}"><f t="shared" si="${nummer}"${nr === 1 ? erste : '/>'}</c>`;
    });
    return `<row r="${nr}">${werte.join('')}${gerechnete.join('')}</row>`;
  });
  return `<worksheet xmlns="${TABELLE}"><sheetData>${zeilen.join('')}</sheetData></worksheet>`;
}
