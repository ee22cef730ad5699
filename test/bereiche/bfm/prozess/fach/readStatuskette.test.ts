import { readStatuskette } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import {
  uebernommenAm,
  type Statuskette,
  type Statuszeile,
} from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import type { RawValue } from '../../../../../src/listen/zelle';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
} from '../../../../../src/rules/fallmanagement';
import { date } from '../../../../support/faelle';
import { ortIn } from '../../../../support/inhalt';
import { FEHLERWERT, LEER, text, zahl } from '../../../../support/rawFaelle';
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

type Feld = keyof typeof STATUS.spalten;

function mitZelle(zeilen: readonly Statuszeile[], index: number, feld: Feld, value: RawValue): Statuskette {
  const rows = zeilen.map(zellenVon);
  rows[index] = { ...rows[index], [feld]: value };
  return readStatuskette(statusinhalt(rows));
}

describe('die Statuskette', () => {
  it('ohne Zeilen ist niemand im bFM', () => {
    expect(readStatuskette(statusinhalt([]))).toEqual({ zeilen: [], status: 'nichtImBfm', fehler: [] });
  });

  it.each(GANZER_WEG.map((_, index) => index + 1))(
    'die ersten %d Schritte werden gelesen, wie sie geschrieben sind',
    (n) => {
      const zeilen = GANZER_WEG.slice(0, n);
      expect(readStatuskette(ketteninhalt(zeilen))).toEqual({
        zeilen,
        status: zeilen.at(-1)?.status,
        fehler: [],
      });
    },
  );

  it.each([...ABLEHNUNGSGRUENDE.map((grund) => ({ ...ABGELEHNT, grund }))])(
    'der Grund $grund gegen die Übernahme kommt zurück',
    (zeile) => {
      expect(readStatuskette(ketteninhalt([zeile])).zeilen).toEqual([zeile]);
    },
  );

  it.each(BEENDIGUNGSGRUENDE)('der Grund %s der Beendigung kommt zurück', (grund) => {
    const zeilen = [VORGEMERKT, UEBERNOMMEN, { ...BEENDET, grund }];
    expect(readStatuskette(ketteninhalt(zeilen)).zeilen).toEqual(zeilen);
  });

  it.each([
    ['Vermittlungsfachkraft genügt', 'vermittlung'],
    ['Mitwirkung fehlt', 'mitwirkung'],
  ])('ein Grund in früheren Worten („%s“) wird weiter verstanden', (alt, grund) => {
    const { zeilen, status } = mitZelle([ABGELEHNT], 0, 'grund', text(alt));
    expect([zeilen, status]).toEqual([[{ ...ABGELEHNT, grund }], 'nichtImBfm']);
  });

  it.each([
    [0, 'schritt', 'für das bFM vorgemerkt'],
    [2, 'schritt', 'bFM weitergeführt'],
    [3, 'schritt', 'aus dem bFM abgegeben'],
  ] as const)('was in Zeile %s bei %s früher „%s“ hieß, bleibt lesbar', (zeile, feld, frueher) => {
    expect(mitZelle(GANZER_WEG, zeile, feld, text(frueher))).toMatchObject({
      zeilen: GANZER_WEG,
      fehler: [],
    });
  });

  it('nach dem Ende kann alles von vorn beginnen', () => {
    const wieder = { ...VORGEMERKT, datum: date('2028-01-01') };
    expect(readStatuskette(ketteninhalt([...GANZER_WEG, wieder])).status).toBe('vorgemerkt');
  });

  it('Schritte am selben Tag sind erlaubt', () => {
    const zeilen = [VORGEMERKT, { ...UEBERNOMMEN, datum: VORGEMERKT.datum }];
    expect(readStatuskette(ketteninhalt(zeilen)).status).toBe('imBfm');
  });
});

describe('eine Zeile, die nicht verstanden wird, bricht die Kette und nennt ihre Zelle', () => {
  it.each([
    ['Datum', text('morgen'), 'DATUM_UNGUELTIG', 'datum'],
    ['Datum', zahl(3), 'DATUM_AUSSERHALB', 'datum'],
    ['Datum', LEER, 'ANGABE_FEHLT', 'datum'],
    ['Schritt', text('?'), 'ANGABE_FEHLT', 'schritt'],
    ['Schritt', text('gemerkt'), 'AUSWAHL_UNGUELTIG', 'schritt'],
    ['Status', LEER, 'ANGABE_FEHLT', 'status'],
    ['Status', zahl(1), 'AUSWAHL_UNGUELTIG', 'status'],
    ['Zugangskriterium', LEER, 'ANGABE_FEHLT', 'kriterium'],
    ['Zugangskriterium', text('formal'), 'AUSWAHL_UNGUELTIG', 'kriterium'],
    ['Fachkraft', FEHLERWERT, 'TEXT_UNGUELTIG', 'fachkraft'],
    ['Nächste Prüfung', text('bald'), 'DATUM_UNGUELTIG', 'naechsterTermin'],
    ['Profiling', text('drei'), 'ANZAHL_UNGUELTIG', 'profiling'],
  ] as const)('%s mit %j: %s', (_, value, code, feld) => {
    expect(mitZelle(GANZER_WEG, 0, feld, value)).toEqual({
      zeilen: GANZER_WEG.slice(1),
      status: null,
      fehler: [expect.objectContaining({ code, orte: [ortIn(STATUS, 0, feld)] })],
    });
  });

  it.each([
    ['fehlender', LEER, 'ANGABE_FEHLT'],
    ['fremder', text(BEENDIGUNGSGRUND_LABEL.umzug), 'AUSWAHL_UNGUELTIG'],
  ])('ein %s Grund gegen die Übernahme', (_, value, code) => {
    expect(mitZelle([ABGELEHNT], 0, 'grund', value)).toMatchObject({ status: null, fehler: [{ code }] });
  });
});

describe('eine gebrochene Kette', () => {
  it('ein Schritt vor dem davor wird genannt', () => {
    const frueher = { ...UEBERNOMMEN, datum: date('2026-01-11') };
    expect(readStatuskette(ketteninhalt([VORGEMERKT, frueher]))).toMatchObject({
      status: null,
      fehler: [{ code: 'STATUSDATUM_UNGUELTIG', orte: [ortIn(STATUS, 1, 'datum')] }],
    });
  });

  it('eine gelöschte Zeile wird an der nächsten bemerkt, und nur dort', () => {
    const { status, fehler } = readStatuskette(ketteninhalt([VORGEMERKT, FORTGEFUEHRT, BEENDET]));
    expect(status).toBeNull();
    expect(fehler.map(({ code, orte }) => [code, orte[0]])).toEqual([
      ['STATUSFOLGE_UNGUELTIG', ortIn(STATUS, 1, 'schritt')],
    ]);
  });

  it('eine Zeile, die nicht verstanden wird, macht aus den anderen keine Fehler', () => {
    expect(mitZelle(GANZER_WEG, 1, 'status', text('drin'))).toMatchObject({
      status: null,
      fehler: [{ code: 'AUSWAHL_UNGUELTIG' }],
    });
  });

  it('verliert keine Frist: Übernahme und letzte Entscheidung bleiben, was die Zeilen sagen', () => {
    const kette = readStatuskette(ketteninhalt([VORGEMERKT, { ...UEBERNOMMEN, datum: date('2026-01-11') }]));
    expect(uebernommenAm(kette)).toBe('2026-01-11');
  });
});
