/** The printed handbook: pages as HTML, and the PDF that the browser makes of them, in about five seconds. */
import { blattzahl, druckePdf, seitenzahlen } from '../../scripts/handbuch/druck';
import { druckseite } from '../../scripts/handbuch/druckseite';
import { druckstil } from '../../scripts/handbuch/druckstil';
import { ERSTE_SEITE, liesSeiten, type Seite } from '../../scripts/handbuch/seiten';
import { betreteGrund, type Grund } from '../werkstatt/grund';

/** Alone, the file may have to build the pane; in milliseconds. */
const BAUEN = 300_000;

const OHNE_ZAHLEN = new Map<string, number>();

function html(name: string, text: string, zahlen: ReadonlyMap<string, number> = OHNE_ZAHLEN): string {
  return druckseite({ name, text }, zahlen);
}

describe('eine Seite für den Druck', () => {
  it('führt zu anderen Seiten des Handbuchs und ihren Abschnitten', () => {
    expect(html('05.md', 'Siehe [dort](09.md) und [hier](07.md#zu-zweit).')).toContain(
      'Siehe <a href="#09.md">dort</a> und <a href="#07.md--zu-zweit">hier</a>.',
    );
  });

  it('hält zusammen, was unter einer Überschrift steht', () => {
    expect(html('01.md', '# Titel\n\nVorab.\n\n## Eins\n\nText.').replaceAll('\n', '')).toBe(
      '<section><div><h1 id="01.md">Titel</h1><p>Vorab.</p></div>' +
        '<div><h2 id="01.md--eins">Eins</h2><p>Text.</p></div></section>',
    );
  });

  it('nennt, wohin Papier nicht führen kann, ohne dorthin zu führen', () => {
    const seite = html('14.md', 'Im [Regelwerk](../regelwerk.md) und [dort](https://example.org/x).');
    expect(seite).toContain('Im Regelwerk und dort.');
    expect(seite).not.toMatch(/href|example/);
  });

  it('sagt auf der ersten Seite, auf welchem Blatt eine andere beginnt', () => {
    const zahlen = new Map([['02.md', 4]]);
    expect(html(ERSTE_SEITE, '1. [einschätzen](02.md)', zahlen)).toContain('<span>4</span></a>');
    expect(html('03.md', '1. [einschätzen](02.md)', zahlen)).toContain('<a href="#02.md">einschätzen</a>');
  });

  it('hat zu jedem Verweis im Handbuch ein Ziel, und jedes nur einmal', () => {
    const alles = liesSeiten().map((seite) => druckseite(seite, OHNE_ZAHLEN));
    const anker = alles.flatMap((seite) => [...seite.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const ziele = alles.flatMap((seite) => [...seite.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    expect(ziele.length).toBeGreaterThan(14);
    expect(ziele.filter((ziel) => !anker.includes(ziel))).toEqual([]);
    expect(anker).toEqual([...new Set(anker)]);
  });

  it('trägt ihre Bilder in sich, mit Worten darunter', () => {
    const [, seite = { name: '', text: '' }] = liesSeiten();
    const bilder = druckseite(seite, OHNE_ZAHLEN);
    expect(bilder).toContain('<span class="bild quer"><img src="data:image/png;base64,');
    expect(bilder).toContain('<span class="bild hoch"><img src="data:image/png;base64,');
    expect(bilder).toContain('<small>Links das Blatt „Profiling“');
  });
});

describe('das gedruckte Handbuch', () => {
  let grund: Grund;
  beforeAll(async () => {
    grund = await betreteGrund();
  }, BAUEN);
  afterAll(() => grund.verlasse());

  /** Sheets of a page that is some lines long; what stands on it does not matter. */
  const seite = (name: string, absaetze: number): Seite => ({
    name,
    text: `# ${name}\n\n${'Ein Absatz mit ein paar Worten darin.\n\n'.repeat(absaetze)}`,
  });

  it('beginnt jede Seite auf einem neuen Blatt und nennt vorn die richtige Zahl', async () => {
    const seiten = [
      { name: ERSTE_SEITE, text: '1. [eins](eins.md)\n2. [zwei](zwei.md)\n3. [drei](drei.md)' },
      seite('eins.md', 1),
      seite('zwei.md', 60),
      seite('drei.md', 1),
    ];
    const werk = { titel: 'Probe', fuss: 'Probe', seiten };
    expect([...(await seitenzahlen(grund.browser, werk)).values()]).toEqual([1, 2, 3, 5]);
    expect(blattzahl(await druckePdf(grund.browser, werk))).toBe(5);
  });

  it('hat so viele Blätter, dass jede Seite eines hat, und ein Verzeichnis für den Bildschirm', async () => {
    const seiten = liesSeiten();
    const pdf = await druckePdf(grund.browser, { titel: 'Handbuch', fuss: 'Handbuch', seiten });
    expect(blattzahl(pdf)).toBeGreaterThanOrEqual(seiten.length);
    expect(blattzahl(pdf)).toBeLessThan(2 * seiten.length);
    expect(pdf.toString('latin1')).toContain('/Outlines');
  });

  it('steht auf A4, mit der Zahl auf jedem Blatt', () => {
    expect(druckstil('Fuß „A“')).toContain('size: A4');
    expect(druckstil('Fuß „A“')).toContain("'Seite ' counter(page) ' von ' counter(pages)");
  });
});
