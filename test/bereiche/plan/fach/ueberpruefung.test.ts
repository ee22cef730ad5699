import { ueberpruefungsstand } from '../../../../src/bereiche/plan/fach/ueberpruefung';
import { vorgeschlageneUeberpruefung } from '../../../../src/bereiche/plan/fach/ueberpruefungsvorschlag';
import { date } from '../../../support/faelle';

const STICHTAG = date('2026-11-21');

describe('der vorgeschlagene Tag der Überprüfung', () => {
  it.each([
    ['ohne Termin: nach sechs Monaten', null, '2027-05-21'],
    ['ein früherer Termin geht vor', '2027-04-30', '2027-04-30'],
    ['der Termin am letzten Tag', '2027-05-21', '2027-05-21'],
    ['ein späterer Termin: nach sechs Monaten', '2027-05-22', '2027-05-21'],
    ['der Termin am selben Tag', '2026-11-21', '2026-11-21'],
    ['ein Termin von gestern zählt nicht', '2026-11-20', '2027-05-21'],
  ])('%s', (_, termin, tag) => {
    expect(vorgeschlageneUeberpruefung(STICHTAG, termin === null ? null : date(termin))).toBe(tag);
  });
});

describe('der Stand der nächsten Überprüfung', () => {
  const stand = (am: string | null, gehalten: string | null): unknown =>
    ueberpruefungsstand(
      {
        ueberpruefungAm: am === null ? null : date(am),
        ueberprueftAm: gehalten === null ? null : date(gehalten),
      },
      STICHTAG,
    );

  it.each([
    ['ohne Tag', null, null, { art: 'ohneTag' }],
    ['29 Tage vorher', '2026-12-20', null, { art: 'spaeter', am: '2026-12-20', ab: '2026-11-22' }],
    ['28 Tage vorher', '2026-12-19', null, { art: 'faellig', am: '2026-12-19' }],
    ['am Tag selbst', '2026-11-21', null, { art: 'faellig', am: '2026-11-21' }],
    ['danach', '2026-10-01', null, { art: 'faellig', am: '2026-10-01' }],
    ['am Tag gehalten', '2026-10-01', '2026-10-01', { art: 'gehalten', am: '2026-10-01' }],
    [
      'vor dem Tag gehalten, der neue liegt nah',
      '2026-12-01',
      '2026-11-01',
      { art: 'faellig', am: '2026-12-01' },
    ],
  ])('%s', (_, am, gehalten, erwartet) => {
    expect(stand(am, gehalten)).toEqual(erwartet);
  });
});
