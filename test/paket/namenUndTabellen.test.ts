/** Names, tables, merged cells and sheets as Excel finds them, and what is wrong with them, by name. Costs a second. */
import { zielVon } from '../../src/paket/lesen/bezug';
import { alsMappe, eingetragen, geaendert, gelesen, grundmappe, mit, TEIL, zelle } from './pruefmappe';

function bezug(name: string, neu: string): (xml: string) => string {
  const muster = new RegExp(`(<definedName name="${name}">)[^<]*`);
  return (xml) => xml.replace(muster, (_, anfang: string) => anfang + neu);
}

describe('Namen ohne Rücksicht auf Groß- und Kleinschreibung', () => {
  it.each([
    ['der Zelle', TEIL.mappe, 'name="Fall_Name"', 'name="fall_NAME"'],
    ['der Tabelle', TEIL.bedarfe, 'displayName="tblBedarfe"', 'displayName="TBLBEDARFE"'],
    ['des Blatts im Bezug', TEIL.mappe, '>Profiling!$C$5<', '>PROFILING!$C$5<'],
    ['des Blatts', TEIL.mappe, '<sheet name="Profiling"', '<sheet name="profiling"'],
    ['des Blatts, zerlegt', TEIL.mappe, '<sheet name="Förderziele"', '<sheet name="Fo\u0308rderziele"'],
    ['des Blatts in Anführungszeichen', TEIL.mappe, '>Profiling!$C$5<', ">'Profiling'!$C$5<"],
    ['mit Bereich aus einer Zelle', TEIL.mappe, '>Profiling!$C$5<', '>Profiling!$C$5:$C$5<'],
  ])('%s', async (_, pfad, alt, neu) => {
    expect(await gelesen(await mit(pfad, (xml) => xml.replace(alt, neu)))).toBe('bFM');
  });
});

describe('Namen, die zu keiner Zelle führen', () => {
  it.each([
    ['[1]Liste!$C$5'],
    ["'[Alte Vorlage.xlsx]Liste'!$C$5"],
    ["'C:\\Ablage\\[Alt.xlsx]Liste'!$C$5"],
    ["'Alt.xlsx'!Fall_Name"],
    ['&quot;Erika&quot;'],
    ['5'],
    ['OFFSET(Profiling!$C$5,0,0)'],
    ['Fall_Fachkraft'],
    ['Profiling!$C$5:$D$5'],
    ['Profiling!$C$5,Profiling!$C$6'],
    ['Profiling!$C:$C'],
    ['Profiling!$5:$5'],
    ['Profiling!$A$1:$XFD$1048576'],
    ['Gibtesnicht!$C$5'],
    ['Profiling!C5'],
    ['$C$5'],
    ['Profiling:Kennung!$C$5'],
  ])('%s', async (neu) => {
    expect(await gelesen(await mit(TEIL.mappe, bezug('Fall_Name', neu)))).toBe(
      'NAME_UNBRAUCHBAR Arbeitsmappe',
    );
  });

  it('ein zerstörter Bezug', async () => {
    expect(await gelesen(await mit(TEIL.mappe, bezug('Fall_Name', 'Profiling!#REF!')))).toBe(
      'FALLMAPPE_BESCHAEDIGT Arbeitsmappe',
    );
  });

  it('zweimal derselbe, in anderer Schreibweise', async () => {
    const bytes = await mit(TEIL.mappe, (xml) =>
      xml.replace(
        '<definedName name="Fall_Name">',
        '<definedName name="FALL_NAME">Profiling!$C$6</definedName>$&',
      ),
    );
    expect(await gelesen(bytes)).toBe('NAME_UNBRAUCHBAR Arbeitsmappe');
  });

  it('nur für ein Blatt: er fehlt in der Mappe', async () => {
    const bytes = await mit(TEIL.mappe, (xml) =>
      xml.replace('<definedName name="Fall_Name">', '<definedName name="Fall_Name" localSheetId="0">'),
    );
    expect(await gelesen(bytes)).toBe('FALLMAPPE_BESCHAEDIGT Arbeitsmappe');
  });

  it.each([
    ['auf eine Eingabe', 'Kennung_Errechnet', 'Profiling!$C$5', 'NAME_BELEGT Profiling!C5'],
    ['in eine Tabelle', 'Kennung_Errechnet', 'Profiling!$D$29', 'NAME_BELEGT Profiling!D29'],
    ['auf ein anderes Ergebnis', 'Kennung_Errechnet', 'KENNUNG!$B$34', 'NAME_BELEGT Kennung!B34'],
    ['als Eingabe auf eine andere', 'Fall_Name', 'Profiling!$C$7', 'NAME_BELEGT Profiling!C7'],
  ])('%s: eines überschriebe das andere', async (_, name, neu, erwartet) => {
    const bytes = await mit(TEIL.mappe, bezug(name, neu));
    expect(await gelesen(bytes)).toBe(erwartet);
    expect(await eingetragen(bytes)).toBe(erwartet);
  });

  it('die Nummer 0 ist diese Mappe und keine andere', () => {
    expect(zielVon('[0]!Fall_Fachkraft')).toEqual({ mangel: 'keineZelle' });
  });

  it('ein Ergebnis über zwei Zellen: abgelehnt, bevor etwas geschrieben ist', async () => {
    const bytes = await mit(TEIL.mappe, bezug('Kennung_Errechnet', 'Kennung!$B$8:$C$8'));
    expect(await eingetragen(bytes)).toBe('NAME_UNBRAUCHBAR Arbeitsmappe');
  });
});

function verbunden(...bereiche: string[]): (xml: string) => string {
  const neue = bereiche.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (xml) =>
    xml.includes('<mergeCells')
      ? xml.replace(/<mergeCells[^>]*>/, `$&${neue}`)
      : xml.replace('</sheetData>', `</sheetData><mergeCells>${neue}</mergeCells>`);
}

describe('verbundene Zellen: nur die erste hat einen Wert', () => {
  it('ein Name in einen Verbund hinein wird genannt', async () => {
    expect(await gelesen(await mit(TEIL.profiling, verbunden('B6:C6')))).toBe(
      'NAME_UNBRAUCHBAR Profiling!C6',
    );
  });

  it('ein Name auf die erste Zelle eines Verbunds ist recht', async () => {
    expect(await gelesen(await mit(TEIL.profiling, verbunden('C6:D6')))).toBe('bFM');
  });

  it.each(['D28:D29', 'C29:D29', 'D19:D32'])(
    'eine verdeckte Stufe ist offen, auch wenn in der Datei eine steht: %s',
    async (ref) => {
      expect(await gelesen(await mit(TEIL.profiling, verbunden(ref)))).not.toMatch(/^(bFM|AV)$/);
    },
  );

  it('ein Ergebnis in einem Verbund hinein: abgelehnt, bevor etwas geschrieben ist', async () => {
    expect(await eingetragen(await mit(TEIL.kennung, verbunden('A8:B8')))).toBe(
      'NAME_UNBRAUCHBAR Kennung!B8',
    );
    expect(await eingetragen(await mit(TEIL.foerderziele, verbunden('C36:D36')))).toBe(
      'ZELLE_NICHT_SCHREIBBAR Förderziele!D36',
    );
  });
});

describe('Tabellen', () => {
  const MIT_ERGEBNIS = (xml: string): string =>
    xml
      .replace(/displayName="tblBedarfe"/, '$& totalsRowCount="1"')
      .replace('ref="A18:F32"', 'ref="A18:F33"');

  it('eine Ergebniszeile gehört nicht zu den Daten', async () => {
    const teile = geaendert(await grundmappe(), TEIL.bedarfe, MIT_ERGEBNIS);
    const gefuellt = geaendert(teile, TEIL.profiling, (xml) =>
      xml.replace(
        /<row r="33"[^>]*?(?:\/>|>(.*?)<\/row>)/s,
        '<row r="33"><c r="A33" t="inlineStr"><is><t>Ergebnis</t></is></c></row>',
      ),
    );
    expect(await gelesen(alsMappe(gefuellt))).toBe('bFM');
  });

  it('ohne Kopfzeile, ohne Bereich, zweimal: genannt', async () => {
    const ohneKopf = await mit(TEIL.bedarfe, (xml) =>
      xml.replace('displayName=', 'headerRowCount="0" displayName='),
    );
    expect(await gelesen(ohneKopf)).toBe('TABELLE_UNBRAUCHBAR Arbeitsmappe');
    const ohneBereich = await mit(TEIL.bedarfe, (xml) => xml.replace('ref="A18:F32"', 'ref="A0:F32"'));
    expect(await gelesen(ohneBereich)).toBe('TABELLE_UNBRAUCHBAR Arbeitsmappe');
    const zweimal = await mit('xl/tables/table2.xml', (xml) =>
      xml.replace(/displayName="[^"]*"/, 'displayName="tblbedarfe"'),
    );
    expect(await gelesen(zweimal)).toMatch(/TABELLE_UNBRAUCHBAR Arbeitsmappe|FALLMAPPE_BESCHAEDIGT/);
  });

  it('die ihr Blatt nicht nennt, gibt es nicht', async () => {
    const bytes = await mit(TEIL.profiling, (xml) => xml.replace(/<tablePart [^>]*>(<\/tablePart>)?/, ''));
    expect(await gelesen(bytes)).toContain('FALLMAPPE_BESCHAEDIGT Arbeitsmappe');
  });

  it('bis zur letzten Zeile des Blatts: kostet nichts', async () => {
    const bytes = await mit(TEIL.bedarfe, (xml) => xml.replace('ref="A18:F32"', 'ref="A18:F1048576"'));
    // Below the table stand the Prognose and the results.
    expect(await gelesen(bytes)).toMatch(/^ID_UNBEKANNT Profiling!A3\d/);
  });

  it('bis zu einer Zelle am Ende des Blatts: reicht viel weiter als ihr Inhalt', async () => {
    const teile = geaendert(await grundmappe(), TEIL.bedarfe, (xml) =>
      xml.replace('ref="A18:F32"', 'ref="A18:F1048576"'),
    );
    const bytes = alsMappe(
      geaendert(teile, TEIL.profiling, (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="F1048576"><v>1</v></c></row></sheetData>'),
      ),
    );
    expect(await gelesen(bytes)).toBe('TABELLE_UNBRAUCHBAR Arbeitsmappe');
  });
});

describe('Blattschutz in jeder Schreibweise', () => {
  const SCHUTZ = [
    '<sheetProtection sheet="1" objects="1" password="CC1A"/>',
    "<sheetProtection sheet = 'true'></sheetProtection>",
    '<s:sheetProtection xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main" sheet="1"/>',
    '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1" sheet="&#49;"/>',
  ];

  it.each(SCHUTZ)('%s: gelesen, nicht beschrieben', async (schutz) => {
    const bytes = await mit(TEIL.kennung, (xml) => xml.replace('</sheetData>', `</sheetData>${schutz}`));
    expect(await gelesen(bytes)).toBe('bFM');
    expect(await eingetragen(bytes)).toBe('BLATT_GESCHUETZT Kennung');
  });

  it.each([
    '<sheetProtection sheet="0" objects="1"/>',
    '<sheetProtection objects="1"/>',
    '<!-- <sheetProtection sheet="1"/> -->',
  ])('%s schützt nicht', async (schutz) => {
    const bytes = await mit(TEIL.kennung, (xml) => xml.replace('</sheetData>', `</sheetData>${schutz}`));
    expect(await eingetragen(bytes)).toBeInstanceOf(Uint8Array);
  });
});

describe('was am Blatt nicht gelesen wird, stört nicht', () => {
  it('eine unlesbare Zelle außerhalb der Tabellen und Namen', async () => {
    expect(await gelesen(await mit(TEIL.profiling, zelle('G5', 't="s"', '<v>99999</v>')))).toBe('bFM');
  });

  it('Tage ab 1904 schon', async () => {
    const bytes = await mit(TEIL.mappe, (xml) => xml.replace('<workbookPr ', '<workbookPr date1904="true" '));
    expect(await gelesen(bytes)).toBe('DATUMSSYSTEM_1904 Arbeitsmappe');
  });
});
