/**
 * The attacker's toolbox: every line of the table in docs/bedrohung-vermerke.md is played at a real workbook. Costs 15 seconds: setting
 * up five, each line one to two, of which a sample is played. All of them (GRUENDLICH=1) take ten minutes.
 */
import '../../../../support/probekrypto';
import { stichprobe } from '../../../../support/stichprobe';
import { pruefeEinzelheiten } from './einzelheiten';
import { ENTFERNTE } from './entfernte';
import { LISTENANGRIFFE, VERMERKANGRIFFE } from './listenangriffe';
import { SCHLUESSELWAHL } from './schluesselwahl';
import { spiele, type Tat } from './spiel';
import { type Angriff, type Gruppe, TAFEL } from './tafel';
import { pruefeUnsinn } from './unsinnproben';
import { werkbank, type Werkbank } from './werkbank';
import { ZEILENANGRIFFE } from './zeilenangriffe';

const TATEN: Record<Gruppe, Readonly<Record<string, Tat>>> = {
  schluesselwahl: SCHLUESSELWAHL,
  vorDemErsten: SCHLUESSELWAHL,
  zeilen: ZEILENANGRIFFE,
  liste: LISTENANGRIFFE,
  vermerke: VERMERKANGRIFFE,
  entfernte: ENTFERNTE,
};

let bank: Werkbank;
beforeAll(async () => {
  bank = await werkbank();
});

function tatVon({ gruppe, tat }: Angriff): Tat {
  const gefunden = TATEN[gruppe][tat];
  if (gefunden === undefined) throw new Error(`${gruppe} has no ${tat}`);
  return gefunden;
}

describe('Jemand, der alles schreiben darf, aber keinen Schlüssel hat,', () => {
  const gespielt = stichprobe(TAFEL, 2, 'attacks on the Tresor');
  it.each(gespielt)('$gruppe: $was', async (angriff) => {
    const ausgang = await spiele(bank, {
      tat: tatVon(angriff),
      vorDemErsten: angriff.gruppe === 'vorDemErsten',
      ...(angriff.gruppe === 'entfernte' && { beute: 'entfernt' }),
    });
    expect(ausgang).toEqual(angriff.erwartet);
  });
});

describe('die Tafel der Angriffe', () => {
  it('hat für jede Tat genau eine Zeile', () => {
    const taten = Object.entries(TATEN).flatMap(([gruppe, each]) =>
      Object.keys(each).map((tat) => `${gruppe} ${tat}`),
    );
    expect(TAFEL.map(({ gruppe, tat }) => `${gruppe} ${tat}`).sort()).toEqual(taten.sort());
  });

  it('nennt jede Zeile, bei der jemand mitliest, ausdrücklich nicht gehalten', () => {
    const mitgelesen = TAFEL.filter(({ erwartet }) => erwartet.erbeutet > 0);
    expect(mitgelesen.length).toBeGreaterThan(0);
    expect(mitgelesen.filter(({ nichtGehalten }) => nichtGehalten === undefined)).toEqual([]);
  });
});

pruefeUnsinn(() => bank);
pruefeEinzelheiten(() => bank);
