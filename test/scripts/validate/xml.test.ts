/** What the checks of the manifest see of its XML. */
import { attributeOf, childOf, descendants, parseXml } from '../../../scripts/validate/xml';

describe('parseXml', () => {
  it('liest Elemente, Attribute, Text und Zeilen', () => {
    const root = parseXml('<?xml version="1.0"?>\n<a x="1">\n  <b:c y=\'2\'>Text</b:c>\n  <d/>\n</a>');
    expect(root.children.map(({ name, line }) => ({ name, line }))).toEqual([
      { name: 'b:c', line: 3 },
      { name: 'd', line: 4 },
    ]);
    expect(attributeOf(root, 'x')).toBe('1');
    expect(childOf(root, 'b:c')?.text).toBe('Text');
  });

  it('überliest Kommentare, auch mit Markup darin', () => {
    expect(parseXml('<a><!-- <b> --><c/></a>').children.map(({ name }) => name)).toEqual(['c']);
  });

  it('löst Entitäten in Text und Attributen auf', () => {
    const root = parseXml('<a t="&quot;&lt;&amp;amp;">5 &gt; 3</a>');
    expect(attributeOf(root, 't')).toBe('"<&amp;');
    expect(root.text).toBe('5 > 3');
  });

  it('kennt „größer als“ in Attributen', () => {
    expect(attributeOf(parseXml('<a t="x > y"/>'), 't')).toBe('x > y');
  });

  it('nennt die Zeile des Namens, auch wenn die Zeile mit ihm endet', () => {
    const root = parseXml('\n<a\n  x="1"\n  y="2">\n  <b/><c\r\n    z="3"/>\n</a>');
    expect(root.line).toBe(2);
    expect(root.children.map(({ line }) => line)).toEqual([5, 5]);
  });

  it('nimmt einen CDATA-Abschnitt als Text', () => {
    expect(parseXml('<a>1 <![CDATA[<b> & ]]>2</a>').text).toBe('1 <b> & 2');
  });

  it('weist ein Dokument ohne Element zurück', () => {
    expect(() => parseXml('<?xml version="1.0"?>')).toThrow('root element');
  });

  it.each([
    ['ein Element ohne Ende', '<a><b></a>'],
    ['eine unbekannte Entität', '<a>&unbekannt;</a>'],
    ['ein Attribut zweimal', '<a x="1" x="2"/>'],
  ])('weist %s zurück', (_, xml) => {
    expect(() => parseXml(xml)).toThrow(/^1:\d+: /);
  });
});

describe('descendants, childOf und attributeOf', () => {
  const root = parseXml('<a><b><c/></b><d/></a>');

  it('nennen alle Elemente in der Reihenfolge des Dokuments', () => {
    expect(descendants(root).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('kennen Fehlendes als null und als leeren Text', () => {
    expect(childOf(root, 'c')).toBeNull();
    expect(attributeOf(root, 'x')).toBe('');
  });
});
