/** Formulas that are overwritten leave the order of calculation. */
import { alsMappe, alsTeile, geaendert, geschrieben, grundmappe, TEIL, zelle } from './pruefmappe';

describe('die Reihenfolge des Rechnens', () => {
  /** A workbook in which formulas stand in result cells, with a calculation chain. */
  async function mitKette(kette: string): Promise<Uint8Array> {
    let teile = geaendert(await grundmappe(), TEIL.kennung, (xml) =>
      zelle('B34', '', '<f>J2</f><v>1</v>')(zelle('B8', '', '<f>J1</f><v>1</v>')(xml)),
    );
    teile = geaendert(teile, TEIL.mappenrels, (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdKette" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    teile = geaendert(teile, TEIL.arten, (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    );
    return alsMappe({
      ...teile,
      'xl/calcChain.xml': `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${kette}</calcChain>`,
    });
  }

  it('verliert die überschriebenen Formeln, und jede andere behält ihr Blatt', async () => {
    const bytes = await mitKette(
      '<c r="B2" i="1"/><c r="B8" i="2"/><c r="A2"/><c r="B34" l="1"/><c r="G19" i="1"/>',
    );
    const neu = alsTeile(await geschrieben(bytes))['xl/calcChain.xml'];
    expect(neu).toContain('"><c r="B2" i="1"/><c r="A2" i="2"/><c r="G19" i="1"/></calcChain>');
  });

  it('verschwindet, wenn keine Formel übrig ist', async () => {
    const neu = alsTeile(await geschrieben(await mitKette('<c r="B8" i="2"/><c r="B34"/>')));
    expect(neu['xl/calcChain.xml']).toBeUndefined();
    expect(neu[TEIL.mappenrels]).not.toContain('calcChain');
    expect(neu[TEIL.arten]).not.toContain('calcChain');
  });
});
