/**
 * Builds the packet from which the pane brings a workbook up to this template: a carrier workbook with the sheets around the
 * main way alone, and everything that Excel may lose on the way. Reads no file and writes none.
 */
import type { Erweiterungspaket } from '../../src/excel/aktualisieren/erweiterungspaket';
import { BLATT } from '../../src/mappe/layout';
import { VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import type { Vorlagenbereich } from './bereiche';
import { VERLAUFSDIAGRAMME } from './buildBlaetter';
import { build, type Built } from './buildFallmappe';
import { cellAt } from './cells';
import { check, type Excelize } from './excelize';
import { formelnIn } from './formelnIn';
import { LIST_PREFIX } from './lists';

/** The text of the packet; the same for every build. */
export function buildErweiterung(excelize: Excelize, bereiche: readonly Vorlagenbereich[]): string {
  const ganze = build(excelize, 'blaetter', bereiche);
  const neue = build(excelize, 'erweiterung', bereiche);
  const paket: Erweiterungspaket = {
    namen: [...ganze.names]
      .filter(([name]) => gehoertDazu(name, neue))
      .map(([name, bezug]) => ({
        name,
        blatt: bezug.slice(0, bezug.indexOf('!')),
        bezug: `=${bezug}`,
        sichtbar: !name.startsWith(LIST_PREFIX),
      })),
    formeln: formelnIn(neue.builder),
    diagramme: VERLAUFSDIAGRAMME,
    pass: passwerte(ganze),
    mappe: Buffer.from(neue.bytes).toString('base64'),
  };
  return `${JSON.stringify(paket, null, 1)}\n`;
}

/** Lists are few and always the template's own, so all of them are set anew. */
function gehoertDazu(name: string, neue: Built): boolean {
  return neue.names.has(name) || name.startsWith(LIST_PREFIX) || name === VERLAUF_STAND.name;
}

/** The very hidden sheet; whole numbers stand in it as numbers, everything else as text. */
function passwerte({ builder }: Built): (string | number)[][] {
  const { result } = check(builder.file.GetRows(BLATT.pass));
  return result.map((row, zeile) =>
    row.map((text, spalte) => {
      if (text === '') return '';
      const { cellType } = check(builder.file.GetCellType(BLATT.pass, cellAt(spalte + 1, zeile + 1)));
      return cellType === ZAHL ? Number(text) : text;
    }),
  );
}

/** What excelize calls a cell without a type of its own: a number. */
const ZAHL = 0;
