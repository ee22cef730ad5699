/** The template holds the rules of the program: read from the package, it is the same set again, row for row. */
import { createHash } from 'node:crypto';
import { liesSatz } from '../../../src/bereiche/regelwerk/fach/liesSatz';
import { buildRegelwerk } from '../../../scripts/vorlage/buildRegelwerk';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { mappenartIn } from '../../../src/paket/paketTabelle';
import { loadExcelize } from '../../host/nodeExcelize';
import { inhaltVon, regelwerkBytes } from '../../support/regelwerk';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the committed file is what the template builds, and a Regelwerk', async () => {
  expect(sha256(buildRegelwerk(await loadExcelize()))).toBe(sha256(regelwerkBytes()));
  expect(mappenartIn(oeffneArbeitsmappe(regelwerkBytes()))).toEqual({ vorlage: 'Regelwerk', version: 1 });
});

test('reading it gives the set of the program', () => {
  const { satz, tabellen, schwellen, befunde } = liesSatz(inhaltVon(regelwerkBytes()));
  expect([...befunde, ...schwellen.befunde, ...tabellen.flatMap((each) => each.befunde)]).toEqual([]);
  for (const name of ['profillage', 'kennung', 'gueltig', 'betreuung'] as const) {
    expect(satz[name].rows).toEqual(EINGEBAUT[name].rows);
    expect(satz[name].inputs).toBe(EINGEBAUT[name].inputs);
  }
  const { version, gueltigAb, schwellen: werte } = EINGEBAUT;
  expect(satz).toMatchObject({ version, gueltigAb, schwellen: werte });
});

test('a row with several lines is several rows of the sheet with one number', () => {
  const { tabellen } = liesSatz(inhaltVon(regelwerkBytes()));
  const exter = tabellen[1]?.zeilen.find(({ zeile }) => zeile.id === 'K-11');
  expect(exter?.linien.map(({ ort }) => ort('nr'))).toEqual([
    { art: 'zelle', blatt: 'Regeln K', zelle: 'A17' },
    { art: 'zelle', blatt: 'Regeln K', zelle: 'A18' },
  ]);
});
