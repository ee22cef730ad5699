import {
  betreuungAus,
  type Betreuungswort,
  istEinOrt,
  istGleichesWort,
} from '../../src/rules/betreuungsworte';
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

describe('Wörter des Hauses', () => {
  const WORTE: readonly Betreuungswort[] = [
    { wort: 'Team Nord', betreuung: 'Fallmanagement' },
    { wort: 'AV', betreuung: 'Fallmanagement' },
    { wort: '.', betreuung: 'Fallmanagement' },
  ];

  it.each(['Team Nord', ' team nord. ', 'TEAMNORD'])(
    '„%s“ wird mit ihnen erkannt, ohne sie nicht',
    (text) => {
      expect([betreuungAus(text, WORTE), betreuungAus(text)]).toEqual(['Fallmanagement', null]);
    },
  );

  it('nehmen keinem eingebauten Wort seine Bedeutung', () => {
    expect(betreuungAus('AV', WORTE)).toBe('Arbeitsvermittlung');
  });

  it.each(['', ' ', '.', 'Team'])('machen aus „%s“ nichts', (text) => {
    expect(betreuungAus(text, WORTE)).toBeNull();
  });

  it('was kein Wort ist, ist auch nicht dasselbe Wort', () => {
    expect([istGleichesWort('.', ' '), istGleichesWort('Team Süd', 'team su\u0308d.')]).toEqual([
      false,
      true,
    ]);
  });
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
