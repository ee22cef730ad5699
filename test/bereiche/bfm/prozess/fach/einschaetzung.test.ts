import { dauern } from '../../../../../src/bereiche/bfm/prozess/fach/aufenthalte';
import { einschaetzungNach, neinSeit } from '../../../../../src/bereiche/bfm/prozess/fach/einschaetzung';
import { mitZeile, type Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { aufenthaltssaetze } from '../../../../../src/bereiche/bfm/prozess/texte/einschaetzung';
import { date } from '../../../../support/faelle';
import { ABGELEHNT, BEENDET, FORTGEFUEHRT, GANZER_WEG, UEBERNOMMEN, VORGEMERKT } from './kettenFaelle';
import { LEER } from './schrittFaelle';

const mit = (zeilen: readonly Statuszeile[]): typeof LEER => zeilen.reduce(mitZeile, LEER);
const NEIN = { fmEinschaetzung: 'nein', fmGrund: 'sonstiges' } as const;

describe('was ein Schritt zur Einschätzung des Fallmanagements sagt', () => {
  it.each([
    ['vormerken', null, null],
    ['uebernehmen', null, { fmEinschaetzung: 'ja', fmGrund: '' }],
    ['fortfuehren', null, null],
    ['nichtUebernehmen', 'mitwirkung', ['nein', 'erforderliche Mitwirkung fehlt']],
    ['nichtUebernehmen', 'unveraendert', ['nein', 'war bereits im Fallmanagement, Umstände unverändert']],
    [
      'nichtUebernehmen',
      'vermittlung',
      ['nein', 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar'],
    ],
    ['nichtUebernehmen', 'sonstiges', ['nein', 'sonstiges']],
    ['beenden', 'ohneBfm', ['nein', 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar']],
    ['beenden', 'nichtZielfuehrend', ['nein', 'Fortführung nicht zielführend']],
    ['beenden', 'integration', [null, '']],
    ['beenden', 'leistungsende', [null, '']],
    ['beenden', 'umzug', [null, '']],
    ['beenden', 'verstorben', [null, '']],
  ] as const)('%s (%s): %j', (schritt, grund, erwartet) => {
    const [fmEinschaetzung, fmGrund] = Array.isArray(erwartet) ? erwartet : [];
    expect(einschaetzungNach({ schritt, grund })).toEqual(
      Array.isArray(erwartet) ? { fmEinschaetzung, fmGrund } : erwartet,
    );
  });
});

describe('seit wann ein „nein“ gilt', () => {
  it.each([
    ['der Tag der Ablehnung', [ABGELEHNT], '2026-01-12'],
    ['der Tag des Endes', GANZER_WEG, '2026-12-01'],
    ['auch nach einer neuen Vormerkung', [...GANZER_WEG, VORGEMERKT], '2026-12-01'],
    ['ohne Schritte unbekannt', [], null],
    ['im bFM unbekannt: da hieß es zuletzt „ja“', [VORGEMERKT, UEBERNOMMEN, FORTGEFUEHRT], null],
    [
      'nach Umzug unbekannt: da blieb es offen',
      [VORGEMERKT, UEBERNOMMEN, { ...BEENDET, grund: 'umzug' }],
      null,
    ],
  ] as const)('%s', (_, zeilen, tag) => {
    expect(neinSeit(NEIN, mit(zeilen))).toBe(tag);
  });
});

describe('die Aufenthalte zusammen', () => {
  const spaeter = (jahre: number): Statuszeile[] =>
    GANZER_WEG.map((zeile) => ({
      ...zeile,
      datum: date(zeile.datum.replace(/^\d+/, (jahr) => String(Number(jahr) + jahre))),
    }));
  const saetze = (zeilen: readonly Statuszeile[], heute: string): string[] =>
    aufenthaltssaetze(dauern(mit(zeilen), date(heute)));

  it('werden genannt, sobald einer zu Ende ist', () => {
    expect(saetze([VORGEMERKT, UEBERNOMMEN], '2026-12-24')).toEqual([]);
    expect(saetze(GANZER_WEG, '2030-01-01')).toEqual([
      'Aufenthalte im bFM: 02.02.2026 bis 01.12.2026 (9 Monate); zusammen 9 Monate.',
    ]);
    expect(saetze([...GANZER_WEG, ...spaeter(2).slice(0, 2)], '2028-03-02')).toEqual([
      'Aufenthalte im bFM: 02.02.2026 bis 01.12.2026 (9 Monate), seit 02.02.2028 (1 Monat); zusammen 10 Monate.',
    ]);
  });

  it('mit mehr als 24 Monaten zusammen kommt ein Hinweis dazu, mit genau 24 noch nicht', () => {
    const dritter = [...GANZER_WEG, ...spaeter(2), ...spaeter(4).slice(0, 2)];
    expect(saetze(dritter, '2030-08-02')).toHaveLength(1);
    expect(saetze(dritter, '2030-09-02')).toEqual([
      expect.stringContaining('zusammen 25 Monate.'),
      'Alle Aufenthalte zusammen sind länger als 24 Monate. Die Frist gilt für jeden Aufenthalt einzeln.',
    ]);
  });

  it('ein einziger langer Aufenthalt ist keiner davon', () => {
    const lang = [VORGEMERKT, UEBERNOMMEN, { ...BEENDET, datum: date('2029-01-01') }];
    expect(saetze(lang, '2030-01-01')).toHaveLength(1);
  });
});
