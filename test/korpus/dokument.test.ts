import { readFileSync } from 'node:fs';
import { KORPUS_DATEI, vorspann } from '../../scripts/korpus/render';
import { FALLLISTEN } from './fallliste/korpus';
import { FALLMAPPEN } from './fallmappe/korpus';

const KORPORA = { Fallmappe: FALLMAPPEN, Fallliste: FALLLISTEN };
const ARTEN = Object.values(KORPORA).map(({ gruppen }) =>
  Object.values(gruppen).flatMap((each) => each.map(({ art }) => art)),
);

describe('docs/korpus.md', () => {
  it('beginnt mit den Zahlen des Korpus (sonst: npm run korpus)', () => {
    expect(readFileSync(KORPUS_DATEI, 'utf8')).toContain(vorspann(KORPORA));
  });

  it('keine Art steht zweimal, und es sind mehr als sechzig', () => {
    for (const arten of ARTEN) expect(new Set(arten).size).toBe(arten.length);
    expect(ARTEN.flat().length).toBeGreaterThan(60);
  });
});
