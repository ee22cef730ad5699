/** Markdown as a page of HTML that stands by itself, and the documents of the package with their links. */
import { dokumente } from '../../../scripts/release/dokumente';
import { htmlSeite } from '../../../scripts/release/seite';

const NICHTS = (): null => null;

describe('eine Seite', () => {
  it('hat Sprache, Titel, einen Hauptteil und kein Skript', () => {
    const seite = htmlSeite('# Eins & <Zwei>\n\nText.', NICHTS);
    expect(seite).toContain('<html lang="de">');
    expect(seite).toContain('<title>Eins &amp; &lt;Zwei></title>');
    expect(seite).toContain('<main>\n<h1 id=');
    expect(seite).not.toContain('<script');
  });

  it('ohne Titel ist keine', () => {
    expect(() => htmlSeite('Text.', NICHTS)).toThrow('A page needs a title.');
  });

  it('führt zu Seiten des Pakets, zu Stellen auf sich selbst und zu anderen Adressen', () => {
    const ziel = (href: string): string | null => (href === 'b.md' ? 'b.html' : null);
    const seite = htmlSeite(
      '# A\n\n[b](b.md#zu-zweit) [hier](#a) [dort](https://example.org/?a=1&b=2)',
      ziel,
    );
    expect(seite).toContain('<a href="b.html#zu-zweit">b</a>');
    expect(seite).toContain('<a href="#a">hier</a>');
    expect(seite).toContain('<a href="https://example.org/?a=1&amp;b=2">dort</a>');
  });

  it('nennt, was nicht im Paket liegt, ohne dorthin zu führen', () => {
    expect(htmlSeite('# A\n\nSiehe [ADR 30](adr/0030.md), [x](javascript:alert(1)).', NICHTS)).toContain(
      '<p>Siehe ADR 30, x.</p>',
    );
  });

  it('hat Tafeln mit Kopfzellen, die sich mit der Tastatur schieben lassen', () => {
    const seite = htmlSeite('# A\n\n| Eins | Zwei |\n| --- | --- |\n| **a** | b |', NICHTS);
    expect(seite).toContain('<div class="tafel" tabindex="0"><table>');
    expect(seite).toContain('<th scope="col">Eins</th><th scope="col">Zwei</th>');
    expect(seite).toContain('<tr><td><strong>a</strong></td><td>b</td></tr>');
  });
});

it('eine Liste zum Abhaken hat Zeichen, keine Felder; was breiter ist als die Seite, lässt sich schieben', () => {
  const seite = htmlSeite('# A\n\n- [ ] eins\n- [x] zwei\n\n```\na < b\n```', NICHTS);
  expect(seite).toMatch(/<li>☐ eins<\/li>\s*<li>☑ zwei<\/li>/);
  expect(seite).toContain('<pre tabindex="0"><code>a &lt; b</code></pre>');
  expect(seite).not.toContain('<input');
});

describe('die Dokumente des Pakets', () => {
  const alle = dokumente('docs');
  const seiten = [...alle.keys()].filter((pfad) => pfad.endsWith('.html'));
  const text = (pfad: string): string => Buffer.from(alle.get(pfad) ?? []).toString();

  it('sind Handbuch und Blätter', () => {
    expect(seiten).toEqual(
      expect.arrayContaining([
        'dokumente/it-blatt.html',
        'dokumente/datenschutz.html',
        'dokumente/barrierefreiheit.html',
        'dokumente/bedrohung-vermerke.html',
        'dokumente/handbuch/index.html',
        'dokumente/handbuch/15-fallliste.html',
      ]),
    );
    expect(seiten.filter((pfad) => pfad.includes('README'))).toEqual([]);
  });

  it('führen nur dorthin, wo etwas ist, und zeigen nur Bilder, die dabei sind', () => {
    const fehlend = seiten.flatMap((seite) =>
      [...text(seite).matchAll(/ (?:href|src)="(?!https:)([^"]*)"/g)]
        .map(([, verweis = '']) => new URL(verweis, `https://paket/${seite}`))
        .filter(({ pathname, hash }) => {
          const datei = pathname.slice(1);
          const stelle = decodeURIComponent(hash.slice(1));
          return !alle.has(datei) || (stelle !== '' && !text(datei).includes(` id="${stelle}"`));
        })
        .map(({ pathname, hash }) => `${seite}: ${pathname}${hash}`),
    );
    expect(fehlend).toEqual([]);
    expect(text('dokumente/handbuch/01-fall-oeffnen.html')).toContain(
      '<img src="bilder/heute.png" alt="Der Ort',
    );
  });

  it('sagen nichts mehr in Markdown', () => {
    for (const seite of seiten) expect(text(seite)).not.toMatch(/\]\(|^#+ |\*\*„/m);
  });
});
