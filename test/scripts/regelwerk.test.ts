import { readFileSync } from 'node:fs';
import { REGELWERK_DATEI, renderRegelwerk } from '../../scripts/regelwerk/render';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';

describe('docs/regelwerk.md', () => {
  it('ist aus den Regeltabellen erzeugt und aktuell (sonst: npm run regelwerk)', () => {
    expect(readFileSync(REGELWERK_DATEI, 'utf8')).toBe(renderRegelwerk());
  });

  it.each(
    [...PROFILLAGE_TABELLE, ...KENNUNG_TABELLE, ...BETREUUNG_TABELLE, ...FORTSCHRITT_TABELLE].map(
      (row) => [row.id, row] as const,
    ),
  )('nennt %s mit Bedingung, Ergebnis und Quelle in einer Zeile', (id, row) => {
    const line = renderRegelwerk()
      .split('\n')
      .find((each) => each.startsWith(`| ${id} |`));
    expect(line).toContain(row.words);
    expect(line).toContain(`**${row.then}**`);
    expect(line).toContain(`| ${row.source} |`);
  });

  it('nennt, ab wann eine Einschätzung lange her ist', () => {
    const { words, wert, source } = ALTE_EINSCHAETZUNG_MONATE;
    expect(renderRegelwerk()).toContain(`| ${words} | ${wert} | ${source} |`);
  });

  it.each(HINWEISE.map((row) => row.code))('nennt den Hinweis %s', (code) => {
    expect(renderRegelwerk()).toContain(`| ${code} |`);
  });

  it('hat Tabellen mit gleich vielen Spalten in jeder Zeile', () => {
    const blocks = renderRegelwerk()
      .split(/\n\n+/)
      .filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThanOrEqual(8);
    for (const block of blocks) {
      const counts = block
        .trim()
        .split('\n')
        .map((line) => line.split(' | ').length);
      expect(new Set(counts).size).toBe(1);
    }
  });
});
