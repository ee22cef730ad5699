import { bfmFakt, type Bfmfakt, readStatuskette } from '../../../../../src/bereiche/bfm';
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

const am = (zeilen: readonly Statuszeile[], tag: string): Bfmfakt | null =>
  bfmFakt(readStatuskette(ketteninhalt(zeilen)), date(tag));

describe('was die Statuskette über einen Fall sagt', () => {
  it.each([
    ['vor der Vormerkung', '2026-01-11', 'nichtImBfm', null],
    ['am Tag der Vormerkung', '2026-01-12', 'vorgemerkt', 'formal'],
    ['am Tag vor der Übernahme', '2026-02-01', 'vorgemerkt', 'formal'],
    ['am Tag der Übernahme', '2026-02-02', 'imBfm', 'formal'],
    ['nach der Fortführung', '2026-11-30', 'imBfm', 'formal'],
    ['am Tag der Beendigung', '2026-12-01', 'beendet', null],
  ])('%s (%s): %s', (_, tag, status, kriterium) => {
    expect(am(GANZER_WEG, tag)).toEqual({ status, kriterium });
  });

  it('ohne Schritte ist niemand im bFM', () => {
    expect(am([], '2026-11-21')).toEqual({ status: 'nichtImBfm', kriterium: null });
  });

  it('nach einer Ablehnung bleibt kein Kriterium der Vormerkung', () => {
    expect(am([VORGEMERKT, ABGELEHNT], '2026-11-21')).toEqual({ status: 'nichtImBfm', kriterium: null });
  });

  it('das Kriterium der Übernahme gilt, ersatzweise das der Vormerkung davor', () => {
    const einzeln = { ...VORGEMERKT, kriterium: 'einzelfall' as const };
    const ohne = { ...UEBERNOMMEN, kriterium: null };
    const lokal = { ...UEBERNOMMEN, kriterium: 'lokal' as const };
    expect(am([einzeln, ohne], '2026-11-21')?.kriterium).toBe('einzelfall');
    expect(am([einzeln, lokal], '2026-11-21')?.kriterium).toBe('lokal');
  });

  it('ein Kriterium neben einer Fortführung ändert nichts', () => {
    const verschrieben = { ...FORTGEFUEHRT, kriterium: 'lokal' as const };
    expect(am([VORGEMERKT, UEBERNOMMEN, verschrieben], '2026-11-21')?.kriterium).toBe('formal');
  });

  it('ein zweiter Aufenthalt hat sein eigenes Kriterium', () => {
    const wieder = { ...VORGEMERKT, datum: date('2028-01-01'), kriterium: 'lokal' as const };
    expect(am([...GANZER_WEG, wieder], '2028-02-01')).toEqual({ status: 'vorgemerkt', kriterium: 'lokal' });
  });

  it('eine beschädigte Kette sagt nichts, auch nicht „nicht im bFM“ und auch nicht für einen Tag davor', () => {
    const zeilen = GANZER_WEG.map(zellenVon);
    const kaputt = [...zeilen.slice(0, 3), { ...zeilen[3], datum: text('bald') }];
    expect(bfmFakt(readStatuskette(statusinhalt(kaputt)), date('2026-02-02'))).toBeNull();
    expect(am([VORGEMERKT, FORTGEFUEHRT, BEENDET], '2026-11-21')).toBeNull();
  });
});
