import { readStatuskette } from '../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import { uebernommenAm, type Statuszeile } from '../../../src/bereiche/bfm/prozess/fach/statuskette';
import type { RawValue } from '../../../src/listen/zelle';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
} from '../../../src/rules/fallmanagement';
import { date } from '../../support/faelle';
import { FEHLERWERT, LEER, ortVon, text, zahl } from '../../support/rawFaelle';
import {
  ABGELEHNT,
  BEENDET,
  FORTGEFUEHRT,
  GANZER_WEG,
  tabelle,
  UEBERNOMMEN,
  VORGEMERKT,
} from './kettenFaelle';

function mitZelle(zeilen: readonly Statuszeile[], index: number, spalte: string, value: RawValue): unknown {
  const rows = tabelle(zeilen);
  rows[index] = { ...rows[index], [spalte]: { ort: ortVon(`${spalte} ${index + 1}`), value } };
  return readStatuskette(rows);
}

describe('die Statuskette', () => {
  it('ohne Zeilen ist niemand im bFM', () => {
    expect(readStatuskette([])).toEqual({ zeilen: [], status: 'nichtImBfm', fehler: [] });
  });

  it.each(GANZER_WEG.map((_, index) => index + 1))(
    'die ersten %d Schritte werden gelesen, wie sie geschrieben sind',
    (n) => {
      const zeilen = GANZER_WEG.slice(0, n);
      expect(readStatuskette(tabelle(zeilen))).toEqual({ zeilen, status: zeilen.at(-1)?.status, fehler: [] });
    },
  );

  it.each([...ABLEHNUNGSGRUENDE.map((grund) => ({ ...ABGELEHNT, grund }))])(
    'der Grund $grund gegen die Übernahme kommt zurück',
    (zeile) => {
      expect(readStatuskette(tabelle([zeile])).zeilen).toEqual([zeile]);
    },
  );

  it.each(BEENDIGUNGSGRUENDE)('der Grund %s der Beendigung kommt zurück', (grund) => {
    const zeilen = [VORGEMERKT, UEBERNOMMEN, { ...BEENDET, grund }];
    expect(readStatuskette(tabelle(zeilen)).zeilen).toEqual(zeilen);
  });

  it('nach dem Ende kann alles von vorn beginnen', () => {
    const wieder = { ...VORGEMERKT, datum: date('2028-01-01') };
    expect(readStatuskette(tabelle([...GANZER_WEG, wieder])).status).toBe('vorgemerkt');
  });

  it('Schritte am selben Tag sind erlaubt', () => {
    const zeilen = [VORGEMERKT, { ...UEBERNOMMEN, datum: VORGEMERKT.datum }];
    expect(readStatuskette(tabelle(zeilen)).status).toBe('imBfm');
  });
});

describe('eine Zeile, die nicht verstanden wird, bricht die Kette und nennt ihre Zelle', () => {
  it.each([
    ['Datum', text('morgen'), 'DATUM_UNGUELTIG'],
    ['Datum', zahl(3), 'DATUM_AUSSERHALB'],
    ['Datum', LEER, 'ANGABE_FEHLT'],
    ['Schritt', text('?'), 'ANGABE_FEHLT'],
    ['Schritt', text('gemerkt'), 'AUSWAHL_UNGUELTIG'],
    ['Status', LEER, 'ANGABE_FEHLT'],
    ['Status', zahl(1), 'AUSWAHL_UNGUELTIG'],
    ['Zugangskriterium', LEER, 'ANGABE_FEHLT'],
    ['Zugangskriterium', text('formal'), 'AUSWAHL_UNGUELTIG'],
    ['Fachkraft', FEHLERWERT, 'TEXT_UNGUELTIG'],
    ['Nächste Prüfung', text('bald'), 'DATUM_UNGUELTIG'],
    ['Profiling', text('drei'), 'ANZAHL_UNGUELTIG'],
  ] as const)('%s mit %j: %s', (spalte, value, code) => {
    expect(mitZelle(GANZER_WEG, 0, spalte, value)).toEqual({
      zeilen: GANZER_WEG.slice(1),
      status: null,
      fehler: [expect.objectContaining({ code, orte: [ortVon(`${spalte} 1`)] })],
    });
  });

  it.each([
    ['fehlender', LEER, 'ANGABE_FEHLT'],
    ['fremder', text(BEENDIGUNGSGRUND_LABEL.umzug), 'AUSWAHL_UNGUELTIG'],
  ])('ein %s Grund gegen die Übernahme', (_, value, code) => {
    expect(mitZelle([ABGELEHNT], 0, 'Grund', value)).toMatchObject({ status: null, fehler: [{ code }] });
  });
});

describe('eine gebrochene Kette', () => {
  it('ein Schritt vor dem davor wird genannt', () => {
    const frueher = { ...UEBERNOMMEN, datum: date('2026-01-11') };
    expect(readStatuskette(tabelle([VORGEMERKT, frueher]))).toMatchObject({
      status: null,
      fehler: [{ code: 'STATUSDATUM_UNGUELTIG', orte: [ortVon('Datum 2')] }],
    });
  });

  it('eine gelöschte Zeile wird an der nächsten bemerkt, und nur dort', () => {
    const { status, fehler } = readStatuskette(tabelle([VORGEMERKT, FORTGEFUEHRT, BEENDET]));
    expect(status).toBeNull();
    expect(fehler.map(({ code, orte }) => [code, orte[0]])).toEqual([
      ['STATUSFOLGE_UNGUELTIG', ortVon('Schritt 2')],
    ]);
  });

  it('eine Zeile, die nicht verstanden wird, macht aus den anderen keine Fehler', () => {
    expect(mitZelle(GANZER_WEG, 1, 'Status', text('drin'))).toMatchObject({
      status: null,
      fehler: [{ code: 'AUSWAHL_UNGUELTIG' }],
    });
  });

  it('verliert keine Frist: Übernahme und letzte Entscheidung bleiben, was die Zeilen sagen', () => {
    const kette = readStatuskette(tabelle([VORGEMERKT, { ...UEBERNOMMEN, datum: date('2026-01-11') }]));
    expect(uebernommenAm(kette)).toBe('2026-01-11');
  });
});
