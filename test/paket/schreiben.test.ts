/** What writing leaves alone and what it must take along, part by part and cell by cell. Costs two seconds. */
import { unzipSync } from 'fflate';
import {
  alsMappe,
  alsTeile,
  eingetragen,
  geaendert,
  gelesen,
  geschrieben,
  grundmappe,
  mit,
  TEIL,
  type Teile,
  zelle,
} from './pruefmappe';

/** Cells of a worksheet as written, by address. */
function zellen(xml: string): Map<string, string> {
  const gefunden = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs);
  return new Map([...gefunden].map(([ganz, adresse = '']) => [adresse, ganz]));
}

function anders(vorher: string, nachher: string): string[] {
  const [alt, neu] = [zellen(vorher), zellen(nachher)];
  return [...new Set([...alt.keys(), ...neu.keys()])].filter((each) => alt.get(each) !== neu.get(each));
}

/** The sheet without its cells. */
function ohneZellen(xml: string): string {
  return xml.replace(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs, '');
}

const ERGEBNISSE_KENNUNG = ['B8', 'B22', 'B34', 'A36', 'B38', 'B39', 'B40'];
const MATRIX = ['C', 'D', 'E', 'F'].flatMap((s) => Array.from({ length: 10 }, (_, i) => `${s}${36 + i}`));

describe('nach dem Eintragen', () => {
  it('sind alle anderen Teile Byte für Byte wie zuvor', async () => {
    const bytes = alsMappe(await grundmappe());
    const neu = unzipSync(await geschrieben(bytes));
    const alt = unzipSync(bytes);
    expect(Object.keys(neu)).toEqual(Object.keys(alt));
    const andere = Object.keys(alt).filter(
      (pfad) => !Buffer.from(alt[pfad] ?? []).equals(Buffer.from(neu[pfad] ?? [])),
    );
    expect(andere.sort()).toEqual([TEIL.stile, TEIL.profiling, TEIL.kennung, TEIL.foerderziele].sort());
  });

  it('haben in den geänderten Blättern nur die Ergebnisse andere Inhalte, sonst ist alles wie zuvor', async () => {
    const alt = await grundmappe();
    const neu = alsTeile(await geschrieben(alsMappe(alt)));
    const andere = (pfad: string): string[] => anders(alt[pfad] ?? '', neu[pfad] ?? '').sort();
    expect(andere(TEIL.profiling)).toEqual(['E37']);
    expect(andere(TEIL.kennung)).toEqual([...ERGEBNISSE_KENNUNG].sort());
    expect(andere(TEIL.foerderziele)).toEqual(['D26', ...MATRIX].sort());
    for (const pfad of [TEIL.profiling, TEIL.kennung, TEIL.foerderziele])
      expect(ohneZellen(neu[pfad] ?? '')).toBe(ohneZellen(alt[pfad] ?? ''));
  });

  it('ist der alte Stil als Ganzes kopiert, mit anderem Zahlenformat, und der Rest des Teils wie zuvor', async () => {
    const alt = await grundmappe();
    const neu = alsTeile(await geschrieben(alsMappe(alt)));
    const stile = (teile: Teile): string => teile[TEIL.stile] ?? '';
    const xfs = (xml: string): string[] =>
      /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0].match(/<xf .*?(?:<\/xf>|\/>)/gs) ?? [];
    const [vorher, nachher] = [xfs(stile(alt)), xfs(stile(neu))];
    expect(nachher.slice(0, vorher.length)).toEqual(vorher);
    expect(stile(neu)).toContain(`<cellXfs count="${nachher.length}">`);
    const ohne = (xml: string): string => xml.replace(/<cellXfs.*?<\/cellXfs>/s, '');
    expect(ohne(stile(neu))).toBe(ohne(stile(alt)));
  });

  it('gibt dieselbe Eingabe dieselbe Datei', async () => {
    const bytes = alsMappe(await grundmappe());
    expect(Buffer.from(await geschrieben(bytes)).equals(Buffer.from(await geschrieben(bytes)))).toBe(true);
  });
});

describe('Einstellungen der Mappe bleiben', () => {
  it.each([
    '<calcPr calcId="191029" iterateDelta="1E-4"/>',
    "<calcPr calcMode='manual' iterate='1' iterateDelta='1e-4' />",
    '<calcPr fullCalcOnLoad="0" refMode="R1C1"></calcPr>',
  ])('%s bekommt nur den Wunsch, neu zu rechnen', async (calcPr) => {
    const alt = geaendert(await grundmappe(), TEIL.mappe, (xml) =>
      xml.replace(/<calcPr.*?(?:\/>|<\/calcPr>)/s, calcPr),
    );
    const neu = alsTeile(await geschrieben(alsMappe(alt)))[TEIL.mappe] ?? '';
    expect(neu).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
    const ohne = (xml: string): string => xml.replace(/ fullCalcOnLoad="[01]"/, '');
    expect(ohne(neu)).toBe(ohne(alt[TEIL.mappe] ?? ''));
  });

  it('ohne Einstellungen zum Rechnen kommt der Wunsch an seine Stelle', async () => {
    const bytes = await mit(TEIL.mappe, (xml) =>
      xml.replace(/<calcPr.*?(?:\/>|<\/calcPr>)/s, '<oleSize ref="A1"/>'),
    );
    expect(alsTeile(await geschrieben(bytes))[TEIL.mappe]).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    );
  });

  it('Erweiterungen der Stile gehen mit in den neuen', async () => {
    const erweitert = '<extLst><ext xmlns:x="urn:x" uri="{C7286773}"><x:kaestchen/></ext></extLst></xf>';
    const teile = geaendert(await grundmappe(), TEIL.stile, (xml) =>
      xml.replace(/<cellXfs.*<\/cellXfs>/s, (abschnitt) => abschnitt.replaceAll('</xf>', erweitert)),
    );
    const neu = alsTeile(await geschrieben(alsMappe(teile)))[TEIL.stile] ?? '';
    const anzahl = (xml: string): number => xml.split('<x:kaestchen/>').length;
    expect(anzahl(neu)).toBe(anzahl(teile[TEIL.stile] ?? '') + 1);
  });
});

it.each([
  ['einer Zelle', (xml: string) => xml.replace(/<c r="B39" s="\d+"/, '<c r="B39" s="9999"')],
  ['einer Reihe', (xml: string) => xml.replace(/<row r="39".*?<\/row>/s, '<row r="39" s="9999"/>')],
])('ein Stil %s, den es nicht gibt: die Zelle wird genannt', async (_, aendere) => {
  expect(await eingetragen(await mit(TEIL.kennung, aendere))).toBe('ZELLE_UNLESBAR Kennung!B39');
});

describe('Ergebnisse von Formeln', () => {
  const FORMELN =
    '<row r="60">' +
    '<c r="A60"><f>Kennung!B8&amp;""</f><v>1</v></c>' +
    '<c r="B60" t="str"><f>A60</f><v>alt</v></c>' +
    '<c r="C60"><f>SUM(D19:D32)</f><v>9</v></c>' +
    '<c r="D60"><f>INDIRECT("C60")</f><v>9</v></c>' +
    '<c r="E60" t="str"><f>Kennung_Betreuung</f><v>alt</v></c>' +
    '<c r="F60"><f>COUNTIF(tblFoerderzielmatrix[Integration],"offen")</f><v>9</v></c>' +
    '<c r="G60"><f>COUNTA(tblBedarfe[Stufe])</f><v>9</v></c>' +
    '<c r="H60"><f>[1]Liste!B8</f><v>9</v></c>' +
    '<c r="I60"><f>SUM(Kennung!B:B)</f><v>9</v></c>' +
    '<c r="J60"><f>SUM(Kennung!$B$9:INDEX(Kennung!B:B,3))</f><v>9</v></c>' +
    '<c r="K60"><f>Gibtesnicht</f><v>9</v></c>' +
    '<c r="L60"><f>IF("Kennung!B8"="",TRUE,C60+1.5E+3)</f><v>9</v></c>' +
    '<c r="M60"><f t="array" ref="M60:N60">Kennung!B8:C8</f><v>9</v></c><c r="N60"><v>9</v></c>' +
    '<c r="O60"><f>SUMIF(A1:A20,"x",Kennung!B1)</f><v>9</v></c>' +
    '<c r="P60"><f>LOOKUP(1,A1:A20,Kennung!B1)</f><v>9</v></c>' +
    '<c r="Q60"><f>[0]!Kennung_Errechnet</f><v>9</v></c>' +
    '<c r="R60"><f>[1]!Eigene()</f><v>9</v></c>' +
    '<c r="S60"><f>AVERAGEIF([1]Liste!A1:A20,"x",Kennung!B1)</f><v>9</v></c>' +
    '<c r="T60"><f>SUMIF(Kennung!D8:D9,"x",Kennung!E8)</f><v>9</v></c>' +
    '<c r="U60"><f>SUMIF(J1:J3,"x",K1:K3)</f><v>9</v></c>' +
    '</row>';

  const ABHAENGIG = [...'ABDEFIJKMNOPQRS'].map((spalte) => `${spalte}60`);

  it.each([
    [50, true],
    [250, false],
  ])('über %d Schritte verfolgt: andere bleiben %s', async (laenge, bleibt) => {
    const kette = Array.from({ length: laenge }, (_, nummer) => {
      const davor = nummer === 0 ? 'Kennung!B8' : `A${59 + nummer}`;
      return `<row r="${60 + nummer}"><c r="A${60 + nummer}"><f>${davor}&amp;""</f><v>1</v></c></row>`;
    }).join('');
    const fremde = `<row r="400"><c r="A400"><f>1+1</f><v>2</v></c></row>`;
    const bytes = await mit(TEIL.profiling, (xml) =>
      xml.replace('</sheetData>', `${kette}${fremde}</sheetData>`),
    );
    const nachher = zellen(alsTeile(await geschrieben(bytes))[TEIL.profiling] ?? '');
    expect(nachher.get(`A${59 + laenge}`)).not.toContain('<v>');
    expect(nachher.get('A400')?.includes('<v>')).toBe(bleibt);
  });

  it('fehlen, wo sie vom Geschriebenen abhängen können, sonst bleiben sie', async () => {
    const alt = geaendert(await grundmappe(), TEIL.profiling, (xml) =>
      xml.replace('</sheetData>', `${FORMELN}</sheetData>`),
    );
    const neu = alsTeile(await geschrieben(alsMappe(alt)));
    const nachher = zellen(neu[TEIL.profiling] ?? '');
    const ohneErgebnis = [...nachher].filter(([adresse, xml]) => /60$/.test(adresse) && !xml.includes('<v>'));
    expect(ohneErgebnis.map(([adresse]) => adresse)).toEqual(ABHAENGIG);
    expect(nachher.get('A60')).toBe('<c r="A60"><f>Kennung!B8&amp;""</f></c>');
    expect(nachher.get('B60')).toBe('<c r="B60"><f>A60</f></c>');
  });

  it('geht das Ergebnis, geht auch, was von ihm gesagt ist (vm); die Formel behält ihres (cm)', async () => {
    const reihe =
      '<row r="60"><c r="A60" t="e" vm="1"><f>Kennung!B8</f><v>#VALUE!</v></c>' +
      '<c r="B60" cm="1" vm="2" t="str"><f>Kennung!B8&amp;""</f><v>x</v></c></row></sheetData>';
    const alt = geaendert(await grundmappe(), TEIL.profiling, (xml) => xml.replace('</sheetData>', reihe));
    const nachher = zellen(alsTeile(await geschrieben(alsMappe(alt)))[TEIL.profiling] ?? '');
    expect(nachher.get('A60')).toBe('<c r="A60"><f>Kennung!B8</f></c>');
    expect(nachher.get('B60')).toBe('<c r="B60" cm="1"><f>Kennung!B8&amp;""</f></c>');
  });

  it('einer Gruppe: der Kopf wird überschrieben, die nächste Zelle führt sie weiter', async () => {
    const alt = geaendert(await grundmappe(), TEIL.foerderziele, (xml) =>
      [
        zelle('C36', '', '<f t="shared" ref="C36:C38" si="7">$H36&amp;"x"&amp;H$1</f><v>1</v>'),
        zelle('C37', '', '<f t="shared" si="7"/><v>1</v>'),
        zelle('G36', 't="str"', '<f t="shared" si="7"/><v>1</v>'),
      ].reduce(
        (text, aendere) => aendere(text),
        xml.replace(/(<c r="F36".*?(?:<\/c>|\/>))/s, '$1<c r="G36" s="1"/>'),
      ),
    );
    const neu = zellen(alsTeile(await geschrieben(alsMappe(alt)))[TEIL.foerderziele] ?? '');
    expect(neu.get('G36')).toBe(
      '<c r="G36" s="1" t="str"><f t="shared" ref="G36:G36" si="7">$H36&amp;&quot;x&quot;&amp;L$1</f><v>1</v></c>',
    );
  });

  it('einer Matrix: in sie hinein wird nicht geschrieben', async () => {
    const bytes = await mit(TEIL.kennung, zelle('B8', '', '<f t="array" ref="B8:B9">J1:J2</f><v>1</v>'));
    expect(await eingetragen(bytes)).toBe('ZELLE_NICHT_SCHREIBBAR Kennung!B8');
  });
});

describe('Zellen, die es in der Datei nicht gibt', () => {
  it.each([
    ['die Zelle', /<c r="B34"[^>]*?(?:\/>|>.*?<\/c>)/s, ''],
    ['die Zeile', /<row r="34".*?<\/row>/s, ''],
    ['der Inhalt der Zeile', /(<row r="34"[^>]*?)>.*?<\/row>/s, '$1 spans="1:1"/>'],
  ])('%s fehlt: sie kommt an ihre Stelle', async (_, muster, ersatz) => {
    const neu = await geschrieben(await mit(TEIL.kennung, (xml) => xml.replace(muster, ersatz)));
    expect(await gelesen(neu)).toBe('bFM');
    const xml = alsTeile(neu)[TEIL.kennung] ?? '';
    expect(zellen(xml).get('B34')).toContain('Fallmanagement');
    const zeilen = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, nummer]) => Number(nummer));
    expect(zeilen).toEqual([...zeilen].sort((a, b) => a - b));
    expect(xml).not.toMatch(/<row r="34"[^>]*spans/);
  });

  it('eine fehlt vor einer, die auch geschrieben wird: beide stehen nebeneinander', async () => {
    const ohne = await mit(TEIL.foerderziele, (xml) => xml.replace(/<c r="C36"[^>]*?(?:\/>|>.*?<\/c>)/s, ''));
    const xml = alsTeile(await geschrieben(ohne))[TEIL.foerderziele] ?? '';
    const reihe = [...zellen(xml)].filter(([ort]) => /^[C-F]36$/.test(ort));
    expect(reihe.map(([ort]) => ort)).toEqual(['C36', 'D36', 'E36', 'F36']);
    expect(reihe.every(([, zelle]) => zelle.includes('<is>'))).toBe(true);
  });
});
