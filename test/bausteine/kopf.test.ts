/** The head of the pane in words: the Kennung that holds, and why where another one is computed. */
import { kopfzeilen } from '../../src/bausteine/texte/kopf';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { fall, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

const FESTGELEGT = {
  festgelegteProfillage: 'Förderprofil',
  festlegungBegruendung: 'Nach Gespräch.',
} as const;
const EINZELFALL = { bfm: { status: 'imBfm', kriterium: 'einzelfall' } } as const;
const DURCH_FM = 'bFM (vom Fallmanagement entschieden)';
const offen = (id: 'wohnsituation', rest: Parameters<typeof fall>[0] = {}): Fall =>
  fall(rest, { sprachkenntnisse: 2, finanzielleSituation: 2, mobilitaet: 2, [id]: null });

it.each<[string, Fall, string]>([
  ['errechnet', fall(), 'bFM'],
  ['noch offen', offen('wohnsituation'), 'offen: AV oder bFM'],
  ['bei festgelegter Profillage', fall(FESTGELEGT), 'AV (bei festgelegter Profillage)'],
  ['im bFM als Einzelfall, errechnet AV', fall(EINZELFALL, ZWEI_DER_ACHT), DURCH_FM],
  ['im bFM als Einzelfall, errechnet offen', offen('wohnsituation', EINZELFALL), DURCH_FM],
  ['im bFM als Einzelfall, bei festgelegter Profillage AV', fall({ ...EINZELFALL, ...FESTGELEGT }), DURCH_FM],
])('die Kennung, die gilt: %s', (_, each, text) => {
  expect(kopfzeilen(steerFall(each))[0]).toEqual(['Kennung', text]);
});

it('nennt Kennung, Profillage und Betreuung in dieser Reihenfolge', () => {
  expect(kopfzeilen(steerFall(fall(EINZELFALL, ZWEI_DER_ACHT)))).toEqual([
    ['Kennung', DURCH_FM],
    ['Profillage', 'Entwicklungsprofil'],
    ['Betreuung', 'Fallmanagement'],
  ]);
});
