import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { lesen } from '../../../src/mappe/lesen';
import { verlaufIn } from '../../support/akte';
import { NEUER_BEDARF, NEUER_BEREICH } from '../../support/gewachsen';
import { alteMappe, hebeAn, oeffneNeu } from '../../support/gewachseneMappe';
import { STICHTAG } from '../../support/faelle';
import { writeFileSync } from 'node:fs';

jest.mock('../../../src/rules/vocabulary', () => fixture().gewachsenesVokabular());
jest.mock('../../../src/rules/foerderzielmatrix', () => fixture().gewachseneMatrix());
jest.mock('../../../scripts/vorlage/kurznamen', () => fixture().gewachseneKurznamen());

function fixture(): typeof import('../../support/gewachsen') {
  return jest.requireActual('../../support/gewachsen');
}

it('x', async () => {
  const offen = await oeffneNeu(alteMappe());
  const gelesen = await lesen(offen.mappe, STICHTAG);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  console.log(gelesen.fall.bedarfe[NEUER_BEDARF], gelesen.fall.ressourcenbereiche[NEUER_BEREICH], gelesen.stand, Object.keys(VERLAUF.spalten).slice(-8));
  console.log(JSON.stringify((await verlaufIn(offen)).verlauf.kette));
  console.log(JSON.stringify(await hebeAn(offen)));
  writeFileSync('/tmp/scratch_siegel/neu.xlsx', offen.host.save());
  console.log(JSON.stringify((await verlaufIn(offen)).verlauf.kette));
});
