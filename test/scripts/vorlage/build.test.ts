import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vorlagenbereiche } from '../../../scripts/vorlage/bereiche';
import { buildFallmappe } from '../../../scripts/vorlage/buildFallmappe';
import { loadExcelize } from '../../host/nodeExcelize';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('building the template', () => {
  it('gives the same bytes every time', async () => {
    const [excelize, bereiche] = [await loadExcelize(), await vorlagenbereiche()];
    const hashes = new Set([1, 2, 3].map(() => sha256(buildFallmappe(excelize, bereiche))));
    expect(hashes.size).toBe(1);
  });

  it('gives the bytes of the committed file', async () => {
    const committed = readFileSync(join(__dirname, '../../../assets/Fallmappe.xlsx'));
    expect(sha256(buildFallmappe(await loadExcelize(), await vorlagenbereiche()))).toBe(sha256(committed));
  });
});
