import { RECHTSSTAENDE } from '../../../src/bereiche/plan/regeln/rechtsstand';
import { dateOfSerial, type PlainDate, serialOfDate } from '../../../src/listen/plainDate';
import { type Geltung, RECHTSANGABE_IDS, RECHTSANGABEN } from '../../../src/rules/rechtsangaben';

const STAENDE = RECHTSANGABE_IDS.filter((id) => id.startsWith('RS-'));

it('jeder Rechtsstand der Pläne ist eine Rechtsangabe, und umgekehrt', () => {
  expect(RECHTSSTAENDE.map(({ id }) => id)).toEqual(STAENDE);
});

it('die Rechtsstände folgen einander ohne Lücke und ohne Überschneidung', () => {
  const geltungen: readonly Geltung[] = STAENDE.map((id) => RECHTSANGABEN[id]);
  geltungen.slice(1).forEach(({ von }, index) => {
    const letzter = serialOfDate(geltungen[index]?.bis as PlainDate);
    expect(dateOfSerial(letzter + 1)).toBe(von);
  });
  expect([geltungen[0]?.von, geltungen.at(-1)?.bis]).toEqual([null, null]);
});
