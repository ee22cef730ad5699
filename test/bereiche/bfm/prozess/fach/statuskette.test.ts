import { readStatuskette } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import {
  aufenthalt,
  letzteEntscheidungAm,
  uebernommenAm,
  type Statuszeile,
} from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { STATUS as ALLE_STATUS, STATUSSCHRITTE } from '../../../../../src/rules/fallmanagement';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import { date } from '../../../../support/faelle';
import { ortIn } from '../../../../support/inhalt';
import { BEENDET, GANZER_WEG, ketteninhalt, UEBERNOMMEN, VORGEMERKT } from './kettenFaelle';

describe('jeder Schritt aus jedem Status in jeden', () => {
  const WEG_NACH: Readonly<Record<string, readonly Statuszeile[]>> = {
    nichtImBfm: [],
    vorgemerkt: [VORGEMERKT],
    imBfm: [VORGEMERKT, UEBERNOMMEN],
    beendet: [VORGEMERKT, UEBERNOMMEN, BEENDET],
  };
  const ERLAUBT = [
    'nichtImBfm vormerken vorgemerkt',
    'nichtImBfm nichtUebernehmen nichtImBfm',
    'vorgemerkt uebernehmen imBfm',
    'vorgemerkt nichtUebernehmen nichtImBfm',
    'imBfm fortfuehren imBfm',
    'imBfm beenden beendet',
    'beendet vormerken vorgemerkt',
    'beendet nichtUebernehmen beendet',
  ];
  const ALLE = ALLE_STATUS.flatMap((von) =>
    STATUSSCHRITTE.flatMap((schritt) => ALLE_STATUS.map((nach) => [von, schritt, nach] as const)),
  );

  it.each(ALLE)('von „%s“ mit „%s“ nach „%s“', (von, schritt, nach) => {
    const davor = WEG_NACH[von] ?? [];
    const grund = schritt === 'beenden' ? 'umzug' : schritt === 'nichtUebernehmen' ? 'mitwirkung' : null;
    const zeile: Statuszeile = { ...BEENDET, kriterium: 'lokal', schritt, status: nach, grund };
    const { status, fehler } = readStatuskette(ketteninhalt([...davor, zeile]));
    if (ERLAUBT.includes(`${von} ${schritt} ${nach}`)) expect([status, fehler]).toEqual([nach, []]);
    else {
      const orte = [ortIn(STATUS, davor.length, 'schritt'), ortIn(STATUS, davor.length, 'status')];
      expect([status, fehler]).toEqual([null, [{ code: 'STATUSFOLGE_UNGUELTIG', orte }]]);
    }
  });
});

describe('der gegenwärtige Aufenthalt im bFM', () => {
  const nach = (n: number): ReturnType<typeof readStatuskette> =>
    readStatuskette(
      ketteninhalt(
        [...GANZER_WEG, ...GANZER_WEG].slice(0, n).map((zeile, index) => ({
          ...zeile,
          datum: date(index < 4 ? zeile.datum : zeile.datum.replace('2026', '2028')),
        })),
      ),
    );

  it.each([
    [0, null, null, 0],
    [1, null, null, 0],
    [2, '2026-02-02', '2026-02-02', 1],
    [3, '2026-02-02', '2026-07-01', 2],
    [4, null, null, 0],
    [5, null, null, 0],
    [6, '2028-02-02', '2028-02-02', 1],
    [7, '2028-02-02', '2028-07-01', 2],
    [8, null, null, 0],
  ])('nach %d Schritten: übernommen am %s, entschieden am %s', (n, uebernommen, entschieden, laenge) => {
    const kette = nach(n);
    expect(kette.fehler).toEqual([]);
    expect(uebernommenAm(kette)).toBe(uebernommen);
    expect(letzteEntscheidungAm(kette)).toBe(entschieden);
    expect(aufenthalt(kette)).toHaveLength(laenge);
  });
});
