import { betreuungAus, istEinOrt } from '../../src/rules/betreuungsworte';
import { BETREUUNGEN, type BisherigeBetreuung } from '../../src/rules/vocabulary';

const BISHERIGE = BETREUUNGEN.filter((each): each is BisherigeBetreuung => each !== 'bisherige Betreuung');

describe('erkannte Worte', () => {
  it.each(BISHERIGE)('%s heißt auch so, wie es heißt', (betreuung) => {
    expect(betreuungAus(betreuung)).toBe(betreuung);
    expect(betreuungAus(` ${betreuung.toUpperCase()}. `)).toBe(betreuung);
  });

  it.each<[string, BisherigeBetreuung]>([
    ['FM', 'Fallmanagement'],
    ['bFM', 'Fallmanagement'],
    ['fallmanagerin', 'Fallmanagement'],
    ['Fallmanager', 'Fallmanagement'],
    ['Exter', 'Externes Fallmanagement'],
    ['ext. FM', 'Externes Fallmanagement'],
    ['ext.fm.', 'Externes Fallmanagement'],
    ['Externes FM', 'Externes Fallmanagement'],
    ['AV', 'Arbeitsvermittlung'],
    ['Vermittlung', 'Arbeitsvermittlung'],
    ['AV U25', 'Arbeitsvermittlung U25'],
    ['AV U 25', 'Arbeitsvermittlung U25'],
    ['Vermittlung Ü 25', 'Arbeitsvermittlung Ü25'],
    ['av u\u030825', 'Arbeitsvermittlung Ü25'],
    ['Arbeitsvermittlung Ue25', 'Arbeitsvermittlung Ü25'],
    ['AV\u00a0Ue 25', 'Arbeitsvermittlung Ü25'],
    ['SB', 'SB-Bereich'],
    ['Pool 428', 'Pool § 428'],
    ['Pool §428', 'Pool § 428'],
  ])('„%s“ ist %s', (wort, betreuung) => {
    expect(betreuungAus(wort)).toBe(betreuung);
  });

  it.each(['', ' ', 'Team Nord', 'bisherige Betreuung', 'AV 25', 'FM Nord', 'SBB', 'Pool', '.'])(
    '„%s“ ist keine',
    (wort) => {
      expect(betreuungAus(wort)).toBeNull();
    },
  );
});

it('nur Fallmanagement und externes sind ein Ort, und was ohne Alter vorgeschlagen ist', () => {
  const paare = BISHERIGE.flatMap((bisher) =>
    BISHERIGE.filter((vorschlag) => bisher !== vorschlag && istEinOrt(bisher, vorschlag)).map(
      (vorschlag) => `${bisher} → ${vorschlag}`,
    ),
  );
  expect(paare).toEqual([
    'Fallmanagement → Externes Fallmanagement',
    'Externes Fallmanagement → Fallmanagement',
    'Arbeitsvermittlung U25 → Arbeitsvermittlung',
    'Arbeitsvermittlung Ü25 → Arbeitsvermittlung',
  ]);
  expect(BISHERIGE.every((each) => istEinOrt(each, each))).toBe(true);
});
