/** A table in a package grows with all that ends with its last row, or it is said why it cannot. Costs two seconds. */
import type { Liste } from '../../src/listen/liste';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { BEIWERK, MAPPENBEREICHE } from '../support/bereiche';
import { alsMappe, alsTeile, geaendert, grundmappe, mit, TEIL, type Teile } from './pruefmappe';
import { WACHSENDE, zeile } from './zeilen';

describe('eine Tabelle wächst im Paket', () => {
  const TABELLE = 'xl/tables/table4.xml';
  const BLATT = 'xl/worksheets/sheet4.xml';
  const VERLAUF = WACHSENDE.find(({ name }) => name === 'tblVerlauf') as Liste;

  async function mitDreiZeilen(teile: Teile): Promise<string | Teile> {
    const mappe = oeffnePaketFallmappe(alsMappe(teile), MAPPENBEREICHE);
    await mappe.read(BEIWERK);
    const ergebnis = await mappe.change([1, 2, 3].map((nummer) => zeile(VERLAUF, nummer)));
    if (ergebnis.art === 'gesperrt')
      return ergebnis.fehler
        .map((each) => ('mangel' in each ? `${each.code} ${String(each.mangel)}` : each.code))
        .join();
    return ergebnis.art === 'geaendert' ? alsTeile(mappe.bytes) : ergebnis.art;
  }

  it('mit Filter, Prüfungen, bedingten Formaten, Namen und Diagrammen, die mit ihrer letzten Zeile enden', async () => {
    let teile = await grundmappe();
    teile = geaendert(teile, BLATT, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><conditionalFormatting sqref="A20 B1:B20 C20:D20 AO7:AO20"><cfRule type="expression" priority="9"><formula>TRUE</formula></cfRule></conditionalFormatting>',
      ),
    );
    teile = geaendert(teile, TEIL.mappe, (xml) =>
      xml.replace(
        '<definedName name="Fall_Name">',
        '<definedName name="Eigener">SUM(Verlauf!$B$20:$C$20,\'Verlauf\'!$A$1:$A$20,Plan!$B$20:$C$20)</definedName>$&',
      ),
    );
    teile = {
      ...teile,
      'xl/charts/chart9.xml':
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Verlauf!$A$20:$A$20</c:f><c:f>Verlauf!$AO$20:$AO$20</c:f></c:chartSpace>',
    };
    const neu = await mitDreiZeilen(teile);
    if (typeof neu === 'string') throw new Error(neu);
    expect(neu[TABELLE]).toContain('ref="A19:AL22"');
    expect(neu[TABELLE]).toMatch(/<autoFilter ref="A19:AL22"/);
    expect(neu[BLATT]).toContain('sqref="A20:A22 B1:B20 C20:D22 AO7:AO20"');
    expect(neu[TEIL.mappe]).toContain("SUM(Verlauf!$B$20:$C$22,'Verlauf'!$A$1:$A$20,Plan!$B$20:$C$20)");
    expect(neu['xl/charts/chart9.xml']).toContain(
      '<c:f>Verlauf!$A$20:$A$22</c:f><c:f>Verlauf!$AO$20:$AO$20</c:f>',
    );
  });

  it('Ergebnisse, die auf die Tabelle sehen, fehlen danach; andere bleiben', async () => {
    const formeln =
      '<row r="60"><c r="A60"><f>COUNTA(tblVerlauf[Datum])</f><v>0</v></c><c r="B60"><f>A60+1</f><v>1</v></c>' +
      '<c r="C60"><f>1+1</f><v>2</v></c></row></sheetData>';
    const teile = geaendert(await grundmappe(), TEIL.profiling, (xml) =>
      xml.replace('</sheetData>', formeln),
    );
    const neu = await mitDreiZeilen(teile);
    if (typeof neu === 'string') throw new Error(neu);
    expect(neu[TEIL.profiling]).toContain(
      '<c r="A60"><f>COUNTA(tblVerlauf[Datum])</f></c><c r="B60"><f>A60+1</f></c><c r="C60"><f>1+1</f><v>2</v></c>',
    );
  });

  it.each<[string, string, (xml: string) => string]>([
    [
      'ergebniszeile',
      TABELLE,
      (xml) =>
        xml.replace('ref="A19:AL20"', 'totalsRowCount="1" ref="A19:AL20"').replace('A19:AL20"', 'A19:AL21"'),
    ],
    [
      'darunter',
      BLATT,
      (xml) => xml.replace('</sheetData>', '<row r="22"><c r="B22"><v>1</v></c></row></sheetData>'),
    ],
    [
      'darunter',
      BLATT,
      (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B21:C21"/></mergeCells>'),
    ],
    [
      'formel',
      TEIL.profiling,
      (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="60"><c r="A60"><f>SUM(Verlauf!B20:C20)</f><v>1</v></c></row></sheetData>',
        ),
    ],
  ])('oder sagt, warum nicht: %s', async (mangel, pfad, aendere) => {
    expect(await mitDreiZeilen(geaendert(await grundmappe(), pfad, aendere))).toContain(
      `TABELLE_WAECHST_NICHT ${mangel}`,
    );
  });

  it('ein Text, der in keine Zelle passt, wird nicht geschrieben', async () => {
    const mappe = oeffnePaketFallmappe(await mit(TEIL.profiling, (xml) => `${xml} `));
    await mappe.read();
    const eingabe = { ziel: { art: 'feld', feld: 'name' }, wert: 'x'.repeat(32_768) } as const;
    expect(await mappe.enter([eingabe])).toMatchObject({
      art: 'gesperrt',
      fehler: [{ code: 'TEXT_ZU_LANG', feld: 'Name' }],
    });
  });
});
