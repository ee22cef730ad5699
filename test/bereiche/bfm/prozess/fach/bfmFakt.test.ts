import { bfmFakt, readBfmFakt } from '../../../../../src/bereiche/bfm/prozess/fach/bfmFakt';
import { readStatuskette } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import { type BfmStand } from '../../../../../src/rules/fallmanagement';
import type { Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { date } from '../../../../support/faelle';
import { text } from '../../../../support/rawFaelle';
import {
  ABGELEHNT,
  BEENDET,
  FORTGEFUEHRT,
  GANZER_WEG,
  ketteninhalt,
  statusinhalt,
  UEBERNOMMEN,
  VORGEMERKT,
  zellenVon,
} from './kettenFaelle';

const nach = (...zeilen: readonly Statuszeile[]): BfmStand | null =>
  bfmFakt(readStatuskette(ketteninhalt(zeilen)));

describe('was die Statuskette über einen Fall sagt', () => {
  it.each([
    ['vor der Vormerkung', 0, { status: 'nichtImBfm', kriterium: null }],
    ['nach der Vormerkung', 1, { status: 'vorgemerkt', kriterium: 'formal' }],
    ['nach der Übernahme', 2, { status: 'imBfm', kriterium: 'formal', zuletzt: 'ja' }],
    ['nach der Fortführung', 3, { status: 'imBfm', kriterium: 'formal', zuletzt: 'ja' }],
    ['nach der Beendigung', 4, { status: 'beendet', kriterium: null, zuletzt: 'nein' }],
  ])('%s', (_, schritte, fakt) => {
    expect(nach(...GANZER_WEG.slice(0, schritte))).toEqual(fakt);
  });

  it.each(['integration', 'leistungsende', 'umzug', 'verstorben'] as const)(
    'ein Ende wegen „%s“ lässt die Einschätzung offen, auch die der Übernahme',
    (grund) => {
      expect(nach(...GANZER_WEG.slice(0, 3), { ...BEENDET, grund })).toEqual({
        status: 'beendet',
        kriterium: null,
      });
    },
  );

  it('ohne Schritte ist niemand im bFM', () => {
    expect(nach()).toEqual({ status: 'nichtImBfm', kriterium: null });
  });

  it('nach einer Ablehnung bleibt kein Kriterium der Vormerkung', () => {
    expect(nach(VORGEMERKT, ABGELEHNT)).toEqual({
      status: 'nichtImBfm',
      kriterium: null,
      zuletzt: 'nein',
    });
  });

  it('das Kriterium der Übernahme gilt, ersatzweise das der Vormerkung davor', () => {
    const einzeln = { ...VORGEMERKT, kriterium: 'einzelfall' as const };
    const ohne = { ...UEBERNOMMEN, kriterium: null };
    const lokal = { ...UEBERNOMMEN, kriterium: 'lokal' as const };
    expect(nach(einzeln, ohne)?.kriterium).toBe('einzelfall');
    expect(nach(einzeln, lokal)?.kriterium).toBe('lokal');
  });

  it('ein Kriterium neben einer Fortführung ändert nichts', () => {
    const verschrieben = { ...FORTGEFUEHRT, kriterium: 'lokal' as const };
    expect(nach(VORGEMERKT, UEBERNOMMEN, verschrieben)?.kriterium).toBe('formal');
  });

  it('ein zweiter Aufenthalt hat sein eigenes Kriterium, und mit der Vormerkung ist die Einschätzung neu gefragt', () => {
    const wieder = { ...VORGEMERKT, datum: date('2028-01-01'), kriterium: 'lokal' as const };
    expect(nach(...GANZER_WEG, wieder)).toEqual({ status: 'vorgemerkt', kriterium: 'lokal' });
  });

  it('eine beschädigte Kette sagt nichts, auch nicht „nicht im bFM“', () => {
    const zeilen = GANZER_WEG.map(zellenVon);
    const kaputt = [...zeilen.slice(0, 3), { ...zeilen[3], datum: text('bald') }];
    expect(bfmFakt(readStatuskette(statusinhalt(kaputt)))).toBeNull();
    expect(readBfmFakt(statusinhalt(kaputt))).toMatchObject({
      ok: false,
      fehler: [{ code: 'DATUM_UNGUELTIG' }],
    });
    expect(nach(VORGEMERKT, FORTGEFUEHRT, BEENDET)).toBeNull();
  });
});
