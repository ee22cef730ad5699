/** What would make a Profillage that is „nicht eindeutig“ one of the six: every single change tried on the case itself. */
import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import { naechsteProfillagen } from '../../src/fall/naechsteProfillage';
import { steerFall } from '../../src/fall/steerFall';
import { naechsteProfillageText } from '../../src/fall/texte/naechsteProfillage';
import { fallMit, OFFENER_FALL, zufallsfall } from '../support/faelle';

const PROGNOSEN = ['bis6', 'bis12', 'ueber12'] as const;
const GRUPPEN = ['Q', 'L', 'M', 'R'] as const;
const SECHS = /profil$/;

const naechste = (fall: Fall): string[] =>
  naechsteProfillagen(fall, steerFall(fall).profillage).map(
    ({ aenderung, profillage, kennung }) =>
      `${aenderung.eingabe}=${aenderung.auf}: ${profillage}, ${kennung}`,
  );

/** Each other value of a known fact entered into the case. */
function probiert(fall: Fall): string[] {
  const { profillage } = steerFall(fall);
  if (profillage.moeglich.join() !== 'nicht eindeutig') return [];
  const versuche: readonly (readonly [string, Fall])[] = [
    ...(fall.prognoseArbeitsmarkt === null ? [] : PROGNOSEN)
      .filter((each) => each !== fall.prognoseArbeitsmarkt)
      .map((each) => [`prognoseArbeitsmarkt=${each}`, { ...fall, prognoseArbeitsmarkt: each }] as const),
    ...(fall.dominierend === null ? [] : GRUPPEN)
      .filter((each) => each !== fall.dominierend)
      .map((each) => [`dominierend=${each}`, { ...fall, dominierend: each }] as const),
  ];
  return versuche.flatMap(([was, anders]) => {
    const { profillage: neu, kennung } = steerFall(anders);
    return SECHS.test(neu.errechnet) ? [`${was}: ${neu.errechnet}, ${kennung.errechnet}`] : [];
  });
}

it.each([
  ['alles ist bekannt', 600, { offen: 0, nein: 1, ja: 1 }],
  ['wenig ist offen', 300, { offen: 1, nein: 6, ja: 5 }],
])('sind genau die einzelnen Änderungen, nach denen es eine der sechs ist: %s', (_, numRuns, mischung) => {
  let gezeigt = 0;
  const check = (fall: Fall): void => {
    const antwort = naechste(fall);
    gezeigt += antwort.length;
    expect(antwort).toEqual(probiert(fall));
  };
  fc.assert(fc.property(zufallsfall(mischung), check), { numRuns, seed: numRuns });
  // Else the property would say nothing.
  expect(gezeigt).toBeGreaterThan(numRuns / 10);
});

const DREI = { schulischeQualifikation: 2, gesundheitlicheLeistungsfaehigkeit: 2, mobilitaet: 2 } as const;

/** The sentences of a case. */
const saetze = (fall: Fall): string[] =>
  naechsteProfillagen(fall, steerFall(fall).profillage).map(naechsteProfillageText);

describe('in Worten', () => {
  it('bei Motivation als Schwerpunkt: jeder andere, mit seiner Kennung', () => {
    const fall = fallMit(DREI, { prognoseArbeitsmarkt: 'ueber12', dominierend: 'M', festlegung: 'schueler' });
    expect(saetze(fall)).toEqual([]);
    expect(saetze({ ...fall, festlegung: 'wahrscheinlich' })).toEqual([
      'Rechnerisch ergäbe sich das Entwicklungsprofil (Kennung AV), wenn Qualifikation die dominierende Schlüsselgruppe wäre.',
      'Rechnerisch ergäbe sich das Stabilisierungsprofil (Kennung AV), wenn Leistungsfähigkeit die dominierende Schlüsselgruppe wäre.',
      'Rechnerisch ergäbe sich das Unterstützungsprofil (Kennung AV), wenn Rahmenbedingungen die dominierende Schlüsselgruppe wären.',
    ]);
  });

  it('bei einer anderen Prognose; solange mehrere Kennungen möglich sind, keine davon', () => {
    const fall = fallMit(
      { ...DREI, wohnsituation: 3 },
      { prognoseArbeitsmarkt: 'bis12', dominierend: 'R', festlegung: null },
    );
    expect(saetze(fall)).toEqual([
      'Rechnerisch ergäbe sich das Unterstützungsprofil (Kennung noch nicht festgelegt), wenn die Prognose Arbeitsmarkt „über 12 Monate“ lautete.',
    ]);
  });

  it('nichts, wo die Profillage feststeht oder noch offen ist', () => {
    expect(saetze(fallMit(DREI, { prognoseArbeitsmarkt: 'ueber12', dominierend: 'R' }))).toEqual([]);
    expect(saetze(OFFENER_FALL)).toEqual([]);
  });
});
