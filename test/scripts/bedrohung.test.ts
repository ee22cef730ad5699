import { readFileSync } from 'node:fs';
import { BEDROHUNG_DATEI, mitAngriffen } from '../../scripts/bedrohung/render';
import { TAFEL } from '../bereiche/bfm/vermerke/angriff/tafel';

const dokument = readFileSync(BEDROHUNG_DATEI, 'utf8');

describe('docs/bedrohung-vermerke.md', () => {
  it('enthält die Tafel der Angriffe, wie sie geprüft werden (sonst: npm run bedrohung)', () => {
    expect(mitAngriffen(dokument)).toBe(dokument);
  });

  it('nennt jeden Angriff in einer Zeile, und was nicht gehalten ist, ausdrücklich', () => {
    for (const { was, nichtGehalten } of TAFEL) {
      const zeile = dokument.split('\n').filter((each) => each.startsWith(`| ${was} |`));
      expect(zeile.length).toBeGreaterThan(0);
      const gesagt = zeile.some((each) => each.includes('**Nicht gehalten:**'));
      if (nichtGehalten !== undefined) expect(gesagt).toBe(true);
    }
  });

  it('kann ohne die Marken nicht geschrieben werden', () => {
    expect(() => mitAngriffen('ohne Marken')).toThrow('marks');
  });
});
