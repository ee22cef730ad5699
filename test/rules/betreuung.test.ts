import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { date, fallMit } from '../support/faelle';
import { fall, NICHT, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

describe('Betreuung', () => {
  const ue25 = { geburtsdatum: date('2001-11-21') };
  const u25 = { geburtsdatum: date('2001-11-22') };
  const offen = { festlegung: 'nochNichtFestgelegt' } as const;
  const av = (rest: Partial<Fall>): Fall => fall(rest, ZWEI_DER_ACHT);
  it.each<[string, Fall, string, string, string | null]>([
    [
      'unentschieden, Neukunde',
      fall({ ...offen, neukunde: true }),
      'Fallmanagement',
      'Z-1',
      'bis zur Entscheidung',
    ],
    [
      'unentschieden, Bestandskunde',
      fall(offen),
      'bisherige Betreuung',
      'Z-2',
      'bleibt bis zur Entscheidung',
    ],
    [
      'unentschieden, Neukunde offen',
      fall({ ...offen, neukunde: null }),
      'bisherige Betreuung',
      'Z-2',
      'bleibt bis zur Entscheidung',
    ],
    ['bFM', fall(), 'Fallmanagement', 'Z-3', null],
    [
      'Exter, Platz frei',
      fall({ ...NICHT, exterPlatzFrei: true }),
      'Externes Fallmanagement',
      'Z-4',
      'die Fallverantwortung bleibt im Fallmanagement',
    ],
    ['Exter, kein Platz', fall(NICHT), 'Fallmanagement', 'Z-5', 'Warteliste Exter'],
    [
      'Exter, Platz offen',
      fall({ ...NICHT, exterPlatzFrei: null }),
      'Fallmanagement',
      'Z-5',
      'Warteliste Exter',
    ],
    ['AV im Hochschulteam', av({ fachteam: 'hochschulteam' }), 'Hochschulteam', 'Z-6', null],
    ['I im SB-Bereich', fall({ festlegung: 'integriert', fachteam: 'sbBereich' }), 'SB-Bereich', 'Z-6', null],
    [
      'Zehn im SB-Bereich',
      fall({ festlegung: 'sonstiges', fachteam: 'sbBereich' }),
      'SB-Bereich',
      'Z-6',
      null,
    ],
    ['bFM im SB-Bereich', fall({ fachteam: 'sbBereich' }), 'SB-Bereich', 'Z-6', null],
    [
      'im bFM, Kennung AV und ein Fachteam',
      av({ fachteam: 'sbBereich', bfm: { status: 'imBfm', kriterium: 'formal' } }),
      'Fallmanagement',
      'Z-0',
      'bis das Fallmanagement das bFM beendet',
    ],
    [
      'im bFM und Exter: Warteliste',
      fall({ ...NICHT, bfm: { status: 'imBfm', kriterium: 'formal' } }),
      'Fallmanagement',
      'Z-5',
      'Warteliste Exter',
    ],
    [
      'Exter, schon dort, kein weiterer Platz: bleibt',
      fall({ ...NICHT, bisherigeBetreuung: 'ext. FM', exterPlatzFrei: false }),
      'Externes Fallmanagement',
      'Z-13',
      'die Fallverantwortung bleibt im Fallmanagement',
    ],
    [
      '§ 428',
      fall({ festlegung: 'sonstiges', paragraph428: true }),
      'Pool § 428',
      'Z-7',
      'kann überstellt werden',
    ],
    [
      'Zehn, sonstiges',
      fall({ festlegung: 'sonstiges' }),
      'Fallmanagement',
      'Z-8',
      'Wiedervorlage am Ende des Aktivierungszeitraums',
    ],
    [
      '§ 428 gilt nur bei sonstiges',
      fall({ festlegung: 'schueler', paragraph428: true }),
      'Arbeitsvermittlung Ü25',
      'Z-9',
      null,
    ],
    ['§ 53a', fall({ festlegung: 'paragraph53a' }), 'Arbeitsvermittlung Ü25', 'Z-9', null],
    ['AV am 25. Geburtstag', av(ue25), 'Arbeitsvermittlung Ü25', 'Z-10', null],
    ['AV am Tag davor', av(u25), 'Arbeitsvermittlung U25', 'Z-10', null],
    ['AV ohne Geburtsdatum', av({ geburtsdatum: null }), 'Arbeitsvermittlung', 'Z-10', null],
    [
      'I, Neukunde',
      fall({ festlegung: 'integriert', neukunde: true, ...u25 }),
      'Arbeitsvermittlung U25',
      'Z-11',
      'nicht geregelt, örtliche Festlegung',
    ],
    [
      'I, Bestandskunde',
      fall({ festlegung: 'integriert' }),
      'bisherige Betreuung',
      'Z-12',
      'nicht geregelt, örtliche Festlegung',
    ],
  ])('%s', (_, each, vorschlag, regel, zusatz) => {
    expect(steerFall(each).betreuung).toMatchObject({ vorschlag, regel, zusatz });
  });

  it.each<[string, boolean | null, string]>([
    ['Arbeitsvermittlung Ü25', true, 'eine andere Stelle'],
    ['AV Ü25', true, 'abgekürzt'],
    ['Fallmanagement', false, 'dieselbe Stelle'],
    [' fallmanagement. ', false, 'anders geschrieben'],
    ['bFM', false, 'abgekürzt'],
    ['Externes Fallmanagement', false, 'die Verantwortung bleibt im Fallmanagement'],
    ['', false, 'ohne bisherige Betreuung'],
    ['  ', false, 'nur Leerzeichen'],
    ['Team Nord', null, 'nicht erkannt'],
    ['Fallmanagement Team Nord', null, 'nur ein ähnlicher Name'],
    ['bisherige Betreuung', null, 'sagt nichts'],
  ])('bisher „%s“: Wechsel %s (%s)', (bisherigeBetreuung, wechsel) => {
    expect(steerFall(fall({ bisherigeBetreuung })).betreuung.wechsel).toBe(wechsel);
  });

  it.each<[string, boolean | null, string]>([
    ['Arbeitsvermittlung Ü25', false, 'dieselbe Stelle, nur das Alter fehlt'],
    ['av u 25', false, 'dieselbe Stelle, anders geschrieben'],
    ['Vermittlung', false, 'dieselbe Stelle'],
    ['Fallmanagement', true, 'eine andere Stelle'],
    ['Arbeitsvermittlungsteam', null, 'nur ein ähnlicher Name'],
  ])('ohne Geburtsdatum, bisher „%s“: Wechsel %s (%s)', (bisherigeBetreuung, wechsel) => {
    const ohneAlter = fallMit(
      {},
      { prognoseArbeitsmarkt: 'bis6', festlegung: 'wahrscheinlich', bisherigeBetreuung },
    );
    expect(steerFall(ohneAlter).betreuung).toMatchObject({ vorschlag: 'Arbeitsvermittlung', wechsel });
  });

  it('U25 und Ü25 sind zwei Stellen', () => {
    expect(steerFall(av({ ...ue25, bisherigeBetreuung: 'AV U25' })).betreuung.wechsel).toBe(true);
    expect(steerFall(av({ ...ue25, bisherigeBetreuung: 'AV Ue25' })).betreuung.wechsel).toBe(false);
  });

  it('bleibt die bisherige Betreuung, ist es kein Wechsel', () => {
    const each = fall({ ...offen, bisherigeBetreuung: 'Arbeitsvermittlung Ü25' });
    expect(steerFall(each).betreuung.wechsel).toBe(false);
  });
});
