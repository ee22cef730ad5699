/** The printed FM-Vermerke as text: complete, escaped, nothing but their own. How they look is seen in the browser. */
import { date } from '../../../../support/faelle';
import { codedruck, vermerkdruck } from '../../../../../src/bereiche/bfm/vermerke/texte/vermerkdruck';
import {
  vermerkeKlartext,
  vermerkKlartext,
} from '../../../../../src/bereiche/bfm/vermerke/texte/vermerkklartext';
import type { Vermerkinhalt } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';

const KOPF = { name: 'Erika <Muster> & Co', kundennummer: '123D456789' };
const VERMERK: Vermerkinhalt = {
  id: 'V-1',
  datum: date('2026-11-21'),
  fachkraft: 'Frau "Beispiel"',
  status: 'imBfm',
  betreff: 'Übernahme <b>sofort</b>',
  text: "Zeile 1\nZeile 2 <script>alert('x')</script>",
  geschrieben: '2026-11-22T07:05',
};

describe('der Druck eines Vermerks', () => {
  const html = vermerkdruck(KOPF, [VERMERK, { ...VERMERK, betreff: 'Zweiter' }]);

  it('nennt Person, Kundennummer, Schutz, Betreff, Tag, Fachkraft, Status und den ganzen Text', () => {
    for (const teil of [
      'Erika &lt;Muster&gt; &amp; Co · Kundennummer 123D456789',
      'FM-Vermerk – besonders geschützt',
      'Übernahme &lt;b&gt;sofort&lt;/b&gt;',
      '21.11.2026 · Frau &quot;Beispiel&quot; · im bFM · geschrieben am 22.11.2026 um 07:05 Uhr (Uhr jenes Rechners)',
      'Zeile 1\nZeile 2 &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;',
      'Zweiter',
    ])
      expect(html).toContain(teil);
  });

  it('enthält nichts, was ausgeführt oder geholt wird, und verrät im Titel nichts', () => {
    expect(html).not.toMatch(/<script|<img|<link|src=|href=|url\(|@import/i);
    expect(html).toContain('<title>FM-Vermerke</title>');
  });

  it('lässt weg, was leer ist', () => {
    const ohne = vermerkdruck({ name: 'Erika', kundennummer: '' }, [
      { ...VERMERK, fachkraft: '', geschrieben: '' },
    ]);
    expect(ohne).toContain('<span>Erika</span>');
    expect(ohne).toContain('21.11.2026 · im bFM</p>');
  });
});

describe('der Druck des Wiederherstellungscodes', () => {
  it('zeigt den Code in Gruppen, welchen Schlüssel er öffnet, wofür er ist und von wann', () => {
    const schluessel = 'Schlüssel Nr. 3 vom 12.11.2026: apfel birke kanu dachs';
    const html = codedruck(KOPF, { code: 'ABCD-1234', schluessel, heute: date('2026-11-21') });
    expect(html).toContain(`<p>${schluessel}</p>`);
    expect(html).toContain('<span>ABCD</span><span>1234</span>');
    expect(html).toContain('Er ist für die Teamleitung bestimmt');
    expect(html).toContain('21.11.2026');
  });
});

describe('der Klartext', () => {
  it('ist Betreff, Tag, Fachkraft und Text; mehrere sind durch eine Linie getrennt', () => {
    const eins = vermerkKlartext({
      ...VERMERK,
      betreff: 'Gespräch',
      fachkraft: 'Frau Beispiel',
      text: 'Text.',
    });
    expect(eins).toBe('Gespräch\n21.11.2026, Frau Beispiel\n\nText.');
    expect(vermerkKlartext({ ...VERMERK, betreff: 'Gespräch', fachkraft: '', text: 'Text.' })).toBe(
      'Gespräch\n21.11.2026\n\nText.',
    );
    expect(vermerkeKlartext([VERMERK, VERMERK]).split('\n\n----------\n\n')).toEqual([
      vermerkKlartext(VERMERK),
      vermerkKlartext(VERMERK),
    ]);
  });
});
