/** Kinds of cells that other programs write, or that are broken: understood as Excel does, or refused by their name. Costs a second. */
import { alsMappe, geaendert, gelesen, gerechnet, grundmappe, mit, TEIL, zelle } from './pruefmappe';

const STUFE = 'Profiling!D29';

async function mitStufe(attribute: string, inhalt: string): Promise<string> {
  return gelesen(await mit(TEIL.profiling, zelle('D29', attribute, inhalt)));
}

/** The same with another part of the workbook. */
async function inMappe(aendere: (xml: string) => string, attribute: string, inhalt: string): Promise<string> {
  const teile = geaendert(await grundmappe(), TEIL.mappe, aendere);
  return gelesen(alsMappe(geaendert(teile, TEIL.profiling, zelle('D29', attribute, inhalt)), 0));
}

async function mitZelle(adresse: string, attribute: string, inhalt: string): Promise<string> {
  return gelesen(await mit(TEIL.profiling, zelle(adresse, attribute, inhalt)));
}

describe('Zahlen', () => {
  it.each(['3', '3.0', '3.', ' 3 ', '+3', '3e0', '30E-1', '.3E1'])('%s ist 3', async (wert) => {
    expect(await mitStufe('', `<v>${wert}</v>`)).toBe('bFM');
  });

  it.each(['2,5', '3,0', 'NaN', 'INF', '1e400', '0x3', '1 2', '--3', 'drei', '3 ja', '３'])(
    '%s ist keine Zahl: die Zelle wird genannt',
    async (wert) => {
      expect(await mitStufe('t="n"', `<v>${wert}</v>`)).toBe(`ZELLE_UNLESBAR ${STUFE}`);
    },
  );

  it('eine Zahl, die keine Stufe ist, bleibt ein Fehler der Eingabe', async () => {
    expect(await mitStufe('', '<v>2.5</v>')).toBe(`STUFE_UNGUELTIG ${STUFE}`);
  });

  it('ein Zellformat, das es nicht gibt', async () => {
    expect(
      await gelesen(
        await mit(TEIL.profiling, (xml) => xml.replace(/<c r="D29" s="\d+"/, '<c r="D29" s="9999"')),
      ),
    ).toBe(`ZELLE_UNLESBAR ${STUFE}`);
  });
});

describe('Texte', () => {
  it.each([
    ['in der Zelle', 't="inlineStr"', '<is><t>3</t></is>'],
    [
      'in Stücken',
      't="inlineStr"',
      '<is><r><t> </t></r><r><rPr><b/></rPr><t xml:space="preserve">3 </t></r></is>',
    ],
    ['mit Lautschrift', 't="inlineStr"', '<is><t>3</t><rPh sb="0" eb="1"><t>san</t></rPh></is>'],
    ['maskiert', 't="inlineStr"', '<is><t>_x0033_</t></is>'],
    ['als CDATA', 't="inlineStr"', '<is><t><![CDATA[3]]></t></is>'],
    ['mit Kommentar', 't="inlineStr"', '<is><t><!-- 2 -->3</t></is>'],
    ['als Zeichenverweis', 't="inlineStr"', '<is><t>&#51;</t></is>'],
  ])('%s', async (_, attribute, inhalt) => {
    expect(await mitStufe(attribute, inhalt)).toBe('bFM');
  });

  it.each(['<v></v>', '<v/>', ''])('ohne Nummer ist die Zelle leer: %s', async (inhalt) => {
    expect(await mitStufe('t="s"', inhalt)).toBe('noch nicht festgelegt');
  });

  it.each(['99999', '-1', '1.5', '1e1', 'x'])('gemeinsamer Text Nummer %s: genannt', async (nummer) => {
    expect(await mitStufe('t="s"', `<v>${nummer}</v>`)).toBe(`ZELLE_UNLESBAR ${STUFE}`);
  });

  it.each([
    ['Wert statt Text', 't="inlineStr"', '<v>3</v>'],
    ['Text statt Wert', '', '<is><t>3</t></is>'],
    ['unbekannte Art', 't="zahl"', '<v>3</v>'],
    ['zwei Werte', '', '<v>0</v><v>3</v>'],
    ['zwei Texte', 't="inlineStr"', '<is><t>0</t></is><is><t>3</t></is>'],
    ['zwei Formeln', '', '<f>1+2</f><f>0</f><v>3</v>'],
    ['leerer Wahrheitswert', 't="b"', '<v></v>'],
    ['leerer Fehlerwert', 't="e"', '<v/>'],
    ['leerer Tag', 't="d"', '<v> </v>'],
  ])('%s: genannt', async (_, attribute, inhalt) => {
    expect(await mitStufe(attribute, inhalt)).toBe(`ZELLE_UNLESBAR ${STUFE}`);
  });

  it('zerlegte Umlaute sind dieselben', async () => {
    const bytes = await mit(
      TEIL.profiling,
      zelle('E35', 't="inlineStr"', '<is><t>u\u0308ber 12 Monate</t></is>'),
    );
    expect(await gelesen(bytes)).toBe('bFM');
  });
});

describe('Wahrheitswerte', () => {
  const NEUKUNDE = 'F7';

  it.each(['1', 'true', ' true ', '0', 'false'])('%s wird verstanden', async (wert) => {
    expect(await mitZelle(NEUKUNDE, 't="b"', `<v>${wert}</v>`)).toBe('bFM');
  });

  it.each(['TRUE', 'ja', '2', 'wahr'])('%s wird genannt', async (wert) => {
    expect(await mitZelle(NEUKUNDE, 't="b"', `<v>${wert}</v>`)).toBe(`ZELLE_UNLESBAR Profiling!${NEUKUNDE}`);
  });

  it.each([
    ['true', 'FOERDERZIEL_PASST_NICHT Förderziele!D23'],
    ['1', 'FOERDERZIEL_PASST_NICHT Förderziele!D23'],
    ['false', 'bFM'],
    ['0', 'bFM'],
  ])('direkt vermittelbar %s entscheidet über das Förderziel', async (wert, erwartet) => {
    expect(await gelesen(await mit(TEIL.foerderziele, zelle('D5', 't="b"', `<v>${wert}</v>`)))).toBe(
      erwartet,
    );
  });
});

describe('Tage', () => {
  const GEBURTSDATUM = 'F5';

  it.each(['2005-05-01', '2005-05-01T00:00:00', '2005-05-01T00:00:00.000', '2005-05-01T12:30Z'])(
    '%s wird verstanden',
    async (wert) => {
      expect(await mitZelle(GEBURTSDATUM, 't="d"', `<v>${wert}</v>`)).toBe('bFM');
    },
  );

  it.each([
    '2005-02-30',
    '01.05.2005',
    '2005',
    'T12:00',
    '1900-02-28',
    '2005-05-01T24:00',
    '2005-05-01T99:99',
    '2005-05-01T00:60',
  ])('%s wird genannt', async (wert) => {
    expect(await mitZelle(GEBURTSDATUM, 't="d"', `<v>${wert}</v>`)).toBe(
      `ZELLE_UNLESBAR Profiling!${GEBURTSDATUM}`,
    );
  });

  it.each([
    ['1899', 'bFM'],
    ['1900', 'DATUM_UNGUELTIG Profiling!F5'],
    ['2005', 'DATUM_UNGUELTIG Profiling!F5'],
    ['2100', 'DATUM_UNGUELTIG Profiling!F5'],
    ['2101', 'bFM'],
    ['2005.5', 'DATUM_UNGUELTIG Profiling!F5'],
  ])('ein bloßes Jahr ist kein Geburtsdatum: %s', async (wert, erwartet) => {
    expect(await mitZelle(GEBURTSDATUM, '', `<v>${wert}</v>`)).toBe(erwartet);
  });

  it('auch in einer Zelle ohne Datumsformat ein Tag und keine Zahl: als Stufe abgelehnt', async () => {
    expect(await mitStufe('t="d"', '<v>2005-05-01</v>')).toBe(`STUFE_UNGUELTIG ${STUFE}`);
  });
});

describe('Formeln in Eingaben: es gilt das gespeicherte Ergebnis', () => {
  it.each([
    ['die Excel anders rechnet', '', '<f>SUMPRODUCT((J28:J30="hoch")*K28:K30)</f><v>3</v>'],
    ['auf eine andere Mappe', '', '<f>[1]Liste!B2</f><v>3</v>'],
    ['einer Gruppe', '', '<f t="shared" si="0"/><v>3</v>'],
    ['einer Matrix', '', '<f t="array" ref="D29">MAX(K1:K3)</f><v>3</v>'],
    ['mit Text als Ergebnis', 't="str"', '<f>TEXT(3,"0")</f><v>3</v>'],
  ])('%s', async (_, attribute, inhalt) => {
    expect(await inMappe(gerechnet, attribute, inhalt)).toBe('bFM');
  });

  it('auf eine leere Zelle: 0, wie Excel es zeigt', async () => {
    expect(await inMappe(gerechnet, '', '<f>L29</f><v>0</v>')).toBe('AV');
  });

  it('mit leerem Text als Ergebnis: offen', async () => {
    expect(await inMappe(gerechnet, 't="str"', '<f>L29&amp;""</f><v></v>')).toBe('noch nicht festgelegt');
  });

  it.each([
    ['ohne Ergebnis', '', '<f>J29</f>'],
    ['mit leerem Ergebnis', '', '<f>J29</f><v></v>'],
    ['als Text, ohne Ergebnis', 't="str"', '<f>J29</f>'],
  ])('%s: genannt', async (_, attribute, inhalt) => {
    expect(await inMappe(gerechnet, attribute, inhalt)).toBe(`FORMEL_OHNE_ERGEBNIS ${STUFE}`);
  });

  it('mit einem Fehlerwert: genannt', async () => {
    expect(await inMappe(gerechnet, 't="e"', '<f>J29</f><v>#DIV/0!</v>')).toBe(`STUFE_UNGUELTIG ${STUFE}`);
  });

  it.each([
    ['von einem Programm, das nicht rechnet (XlsxWriter)', 'fullCalcOnLoad="1"'],
    ['bevor zu Ende gerechnet war', 'calcMode="manual" calcCompleted="0"'],
  ])('gespeichert %s: genannt, auch wo 0 steht', async (_, calcPr) => {
    const mappe = (xml: string): string => gerechnet(xml).replace('<calcPr ', `<calcPr ${calcPr} `);
    for (const inhalt of ['<f>L29</f><v>0</v>', '<f>1+2</f><v>3</v>'])
      expect(await inMappe(mappe, '', inhalt)).toBe(`FORMEL_OHNE_ERGEBNIS ${STUFE}`);
    expect(await inMappe(mappe, '', '<v>3</v>')).toBe('bFM');
  });
});

describe('Überschriften, Ids und die Version der Vorlage: die Zelle wird genannt', () => {
  it.each([
    ['eine Überschrift', TEIL.profiling, 'D18', 'Profiling'],
    ['eine Id', TEIL.profiling, 'A29', 'Profiling'],
    ['die Version', TEIL.pass, 'B2', '_Integrationstool'],
  ])('%s', async (_, teil, adresse, blatt) => {
    const mitInhalt = async (attribute: string, inhalt: string): Promise<string> =>
      gelesen(await mit(teil, zelle(adresse, attribute, inhalt)));
    expect(await mitInhalt('t="s"', '<v>99999</v>')).toBe(`ZELLE_UNLESBAR ${blatt}!${adresse}`);
    expect(await mitInhalt('', '<f>Z1</f>')).toBe(`FORMEL_OHNE_ERGEBNIS ${blatt}!${adresse}`);
  });
});

describe('Kundennummer als Zahl', () => {
  it.each(['1.23E+125', '1234567890123456', '12.5', '-5', '1000000000000000'])(
    '%s wird genannt',
    async (wert) => {
      expect(await mitZelle('C6', '', `<v>${wert}</v>`)).toBe('TEXT_UNGUELTIG Profiling!C6');
    },
  );

  it.each(['123456789', '1E5', '999999999999999'])('%s wird verstanden', async (wert) => {
    expect(await mitZelle('C6', '', `<v>${wert}</v>`)).toBe('bFM');
  });
});

describe('Zellen, die mehrmals oder an falscher Stelle stehen', () => {
  it('mehrmals: genannt', async () => {
    const bytes = await mit(TEIL.profiling, (xml) =>
      xml.replace(/<c r="D29".*?<\/c>/s, (each) => `${each}<c r="D29"><v>0</v></c>`),
    );
    expect(await gelesen(bytes)).toBe(`ZELLE_UNLESBAR ${STUFE}`);
  });

  it.each(['D30', 'XFE29', '29', 'D0'])(
    'unter der Adresse %s in Zeile 29: die Datei ist beschädigt',
    async (adresse) => {
      const bytes = await mit(TEIL.profiling, (xml) => xml.replace('<c r="D29"', `<c r="${adresse}"`));
      expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
    },
  );
});
