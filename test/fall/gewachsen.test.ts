import '../support/gewachseneListen';
import { berechne } from '../../src/fall/berechne';
import type { Ergebnis } from '../../src/fall/ergebnis';
import type { Fall } from '../../src/fall/fall';
import { fingerabdruck } from '../../src/fall/fingerabdruck';
import { readCase } from '../../src/mappe/caseJson';
import { STICHTAG } from '../support/faelle';
import { NEUER_BEDARF, NEUER_BEREICH } from '../support/gewachsen';
import { BEISPIEL } from '../support/mappe';

/** All fourteen are rated, two needs among the eight: too few for bFM. */
const JSON_VON_FRUEHER = {
  bedarfe: { ...BEISPIEL.bedarfe, wohnsituation: 0 },
  stichtag: '2026-11-21',
  prognoseArbeitsmarkt: 'über 12 Monate',
  festlegung: 'wahrscheinlich',
};
/** What the program without them computes the fingerprint of this case to be, with Regelwerk 2026-12. */
const FINGERABDRUCK_VON_FRUEHER = '2df995e289a849b0';

function gelesen(): Fall {
  const lesung = readCase(JSON_VON_FRUEHER, '', STICHTAG);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

function ohne<Werte extends object>(werte: Werte, id: string): Werte {
  return Object.fromEntries(Object.entries(werte).filter(([key]) => key !== id)) as Werte;
}

function mitStufe(fall: Fall, stufe: 0 | null): Ergebnis {
  return berechne({ ...fall, bedarfe: { ...fall.bedarfe, [NEUER_BEDARF]: stufe } });
}

describe('ein Fall von früher unter Listen, die gewachsen sind', () => {
  it('wird aus JSON gelesen wie bisher; was neu hinzugekommen ist, ist offen', () => {
    const { bedarfe, ressourcenbereiche } = gelesen();
    expect([bedarfe[NEUER_BEDARF], ressourcenbereiche[NEUER_BEREICH]]).toEqual([null, null]);
    expect(bedarfe).toMatchObject(JSON_VON_FRUEHER.bedarfe);
  });

  it('kann ein anderes Ergebnis haben, weil das Neue offen ist', () => {
    const moeglich = ([0, null] as const).map(
      (stufe) => mitStufe(gelesen(), stufe).steuerung.kennung.moeglich,
    );
    expect(moeglich).toEqual([['AV'], ['AV', 'bFM']]);
  });

  it('hat darum nicht den Fingerabdruck von früher, auch mit derselben Version der Regeln', () => {
    const bedarfe = ohne(gelesen().bedarfe, NEUER_BEDARF);
    const ressourcenbereiche = ohne(gelesen().ressourcenbereiche, NEUER_BEREICH);
    expect(fingerabdruck({ ...gelesen(), bedarfe, ressourcenbereiche })).toBe(FINGERABDRUCK_VON_FRUEHER);
    for (const stufe of [0, null] as const)
      expect(mitStufe(gelesen(), stufe).fingerabdruck).not.toBe(FINGERABDRUCK_VON_FRUEHER);
  });
});
