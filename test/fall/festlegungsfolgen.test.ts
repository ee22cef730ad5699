/** What follows from each festgelegte Profillage: as if it had been entered, and as the brute force counts it. */
import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import { type Festlegungsfolge, festlegungsfolgen } from '../../src/fall/festlegungsfolgen';
import { steerFall } from '../../src/fall/steerFall';
import { KOMPLEXE_PROFILE, PROFILE, type Profil } from '../../src/rules/vocabulary';
import { REIHENFOLGE } from '../support/bruteForce';
import { mengenBits } from '../support/bruteForceBits';
import { fallMit, OFFENER_FALL, zufallsfall } from '../support/faelle';

const mit = (fall: Fall, profillage: Profil): Fall => ({
  ...fall,
  festgelegteProfillage: profillage,
  festlegungBegruendung: 'Gutachten vom Mai',
});

/** The Kennung of a case in which that Profillage has been entered with its Begründung, and all that are possible. */
function eingetragen(fall: Fall, profillage: Profil): Festlegungsfolge {
  const { kennung, begruendung } = steerFall(mit(fall, profillage));
  if (kennung.geprueft === null)
    return { profillage, kennung: kennung.errechnet, moeglich: kennung.moeglich };
  const antworten = begruendung.filter(({ art }) => art === 'kennungGeprueft').map(({ antwort }) => antwort);
  return {
    profillage,
    kennung: kennung.geprueft,
    moeglich: REIHENFOLGE.kennung.filter((each) => antworten.includes(each)),
  };
}

/** The same from the second reading of the rules. */
function gezaehlt(fall: Fall, profillage: Profil): Festlegungsfolge {
  const { geprueft } = mengenBits(mit(fall, profillage));
  const moeglich = REIHENFOLGE.kennung.filter((each) => geprueft.has(each));
  const [einzige = 'noch nicht festgelegt'] = moeglich;
  return { profillage, kennung: moeglich.length === 1 ? einzige : 'noch nicht festgelegt', moeglich };
}

describe('jede der sechs Profillagen ergibt die Kennung, die folgt, wenn sie eingetragen wird', () => {
  it.each([
    ['alles ist bekannt', 600, { offen: 0, nein: 1, ja: 1 }],
    ['wenig ist offen', 300, { offen: 1, nein: 5, ja: 5 }],
    ['mehr ist offen', 40, { offen: 1, nein: 2, ja: 1 }],
  ])('%s (%d Fälle)', (_, numRuns, mischung) => {
    const check = (fall: Fall): void => {
      const folgen = festlegungsfolgen(fall);
      expect(folgen).toEqual(PROFILE.map((each) => eingetragen(fall, each)));
      expect(folgen).toEqual(PROFILE.map((each) => gezaehlt(fall, each)));
    };
    fc.assert(fc.property(zufallsfall(mischung), check), { numRuns, seed: numRuns });
  });
});

describe('die Folgen', () => {
  const nichtEindeutig = fallMit(
    { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 3 },
    { prognoseArbeitsmarkt: 'bis12', dominierend: 'R', festlegung: 'wahrscheinlich', fmEinschaetzung: 'ja' },
  );
  const je = (fall: Fall): Readonly<Record<string, string>> =>
    Object.fromEntries(festlegungsfolgen(fall).map(({ profillage, kennung }) => [profillage, kennung]));

  it('sind bei drei der acht: bFM mit einer komplexen Profillage, sonst AV', () => {
    expect(steerFall(nichtEindeutig).profillage.errechnet).toBe('nicht eindeutig');
    const komplex: readonly Profil[] = KOMPLEXE_PROFILE;
    expect(je(nichtEindeutig)).toEqual(
      Object.fromEntries(PROFILE.map((each) => [each, komplex.includes(each) ? 'bFM' : 'AV'])),
    );
  });

  it('hängen nicht daran, was gerade festgelegt ist oder ohne Begründung dasteht', () => {
    expect(festlegungsfolgen(mit(nichtEindeutig, 'Förderprofil'))).toEqual(festlegungsfolgen(nichtEindeutig));
    const ohne: Fall = { ...nichtEindeutig, festgelegteProfillage: 'Marktprofil' };
    expect(festlegungsfolgen(ohne)).toEqual(festlegungsfolgen(nichtEindeutig));
  });

  it('nennen die Menge, solange sie nicht feststehen, und nie eine einzelne davon', () => {
    const [markt, , , entwicklung] = festlegungsfolgen({ ...nichtEindeutig, festlegung: null });
    expect(markt).toEqual({ profillage: 'Marktprofil', kennung: 'AV', moeglich: ['AV'] });
    expect(entwicklung).toEqual({
      profillage: 'Entwicklungsprofil',
      kennung: 'noch nicht festgelegt',
      moeglich: ['bFM', 'nicht eindeutig'],
    });
  });

  it('sind auch im leeren Fall da, für alle sechs', () => {
    expect(festlegungsfolgen(OFFENER_FALL).map(({ moeglich }) => moeglich)).toEqual([
      ...Array<string[]>(3).fill(['AV']),
      ...Array<string[]>(3).fill(['AV', 'bFM', 'Exter', 'nicht eindeutig']),
    ]);
  });
});
