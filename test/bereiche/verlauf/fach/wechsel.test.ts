import {
  type Ruecksprache,
  type Wechselquelle,
  wechselvorschlag,
} from '../../../../src/bereiche/verlauf/fach/wechsel';
import { RUECKSPRACHE_ERGEBNISSE } from '../../../../src/bereiche/verlauf/regeln/ruecksprache';
import { date } from '../../../support/faelle';

/** Nothing changes: bFM as in the last Profiling, and the Fallmanagement goes on. */
const RUHE: Wechselquelle = {
  letzte: { datum: date('2026-05-21'), kennung: 'bFM' },
  kennung: 'bFM',
  istEntschieden: true,
  betreuung: 'Fallmanagement',
  bisherigeBetreuung: 'Fallmanagement',
  andereBetreuung: false,
  ruecksprachen: [],
};

/** Kennung and Betreuung change. */
const WECHSEL: Wechselquelle = {
  ...RUHE,
  kennung: 'AV',
  betreuung: 'Arbeitsvermittlung Ü25',
  andereBetreuung: true,
};

/** The Kennung changes, the Betreuung stays. */
const NUR_KENNUNG: Wechselquelle = { ...RUHE, kennung: 'Exter', betreuung: 'Externes Fallmanagement' };

const VORSCHLAG = {
  kennungBisher: 'bFM',
  kennungNeu: 'AV',
  betreuungBisher: 'Fallmanagement',
  betreuungNeu: 'Arbeitsvermittlung Ü25',
};

function antwort(
  am: string,
  ergebnis: Ruecksprache['ergebnis'],
  rest: Partial<Ruecksprache> = {},
): Ruecksprache {
  return { ...VORSCHLAG, mit: 'C. Kollegin', am: date(am), ergebnis, grund: 'weil', ...rest };
}

function nach(...ruecksprachen: readonly Ruecksprache[]): ReturnType<typeof wechselvorschlag> {
  return wechselvorschlag({ ...WECHSEL, ruecksprachen });
}

/** As the case is once the talk that agreed is written: the new Betreuung is the bisherige one. */
function nachZusage(...ruecksprachen: readonly Ruecksprache[]): ReturnType<typeof wechselvorschlag> {
  const { betreuung: bisherigeBetreuung } = WECHSEL;
  return wechselvorschlag({ ...WECHSEL, bisherigeBetreuung, andereBetreuung: false, ruecksprachen });
}

describe('wann ein Wechsel zu besprechen ist', () => {
  it('ändert sich nichts, dann nicht', () => {
    expect(wechselvorschlag(RUHE)).toBeNull();
  });

  it('beim ersten Profiling ist keine Kennung anders; nur eine andere Betreuung ist ein Wechsel', () => {
    const erstes = { ...RUHE, letzte: null };
    expect(wechselvorschlag(erstes)).toBeNull();
    expect(wechselvorschlag({ ...WECHSEL, letzte: null })).toEqual({
      ...VORSCHLAG,
      kennungBisher: '',
      abgelehnt: null,
    });
  });

  it('bei anderer Kennung, auch wenn dieselbe Betreuung bleibt', () => {
    expect(wechselvorschlag(NUR_KENNUNG)).toEqual({
      kennungBisher: 'bFM',
      kennungNeu: 'Exter',
      betreuungBisher: 'Fallmanagement',
      betreuungNeu: 'Fallmanagement',
      abgelehnt: null,
    });
  });

  it('bei anderer Betreuung, auch wenn die Kennung bleibt', () => {
    expect(wechselvorschlag({ ...WECHSEL, kennung: 'bFM' })).toEqual({
      ...VORSCHLAG,
      kennungNeu: 'bFM',
      abgelehnt: null,
    });
  });

  it('bei beidem in einem Vorschlag', () => {
    expect(nach()).toEqual({ ...VORSCHLAG, abgelehnt: null });
  });
});

describe('was eine Rücksprache bewirkt', () => {
  it('es gibt genau zwei Ergebnisse', () => {
    expect(RUECKSPRACHE_ERGEBNISSE).toEqual(['angenommen', 'abgelehnt']);
  });

  it('eine Ablehnung bleibt beim Vorschlag stehen', () => {
    const nein = antwort('2026-11-20', 'abgelehnt');
    expect(nach(nein)).toEqual({ ...VORSCHLAG, abgelehnt: nein });
  });

  it('eine Zusage beendet ihn, sobald die neue Betreuung die bisherige ist', () => {
    expect(nachZusage(antwort('2026-11-20', 'angenommen'))).toBeNull();
    expect(nachZusage()).toMatchObject({ kennungNeu: 'AV', abgelehnt: null });
  });

  it('steht trotz Zusage eine andere Betreuung da, wird noch einmal gefragt', () => {
    expect(nach(antwort('2026-11-20', 'angenommen'))).toEqual({ ...VORSCHLAG, abgelehnt: null });
  });

  it('wo nur die Kennung wechselt, beendet die Zusage ihn gleich', () => {
    const ja = antwort('2026-11-20', 'angenommen', { kennungNeu: 'Exter', betreuungNeu: 'Fallmanagement' });
    expect(wechselvorschlag({ ...NUR_KENNUNG, ruecksprachen: [ja] })).toBeNull();
  });

  it('ohne bisherige Betreuung wird die vorgeschlagene mit der Zusage die erste', () => {
    const leer = { ...WECHSEL, bisherigeBetreuung: '', andereBetreuung: false };
    const ja = antwort('2026-11-20', 'angenommen', { betreuungBisher: '' });
    expect(wechselvorschlag(leer)).toEqual({ ...VORSCHLAG, betreuungBisher: '', abgelehnt: null });
    expect(nachZusage(ja)).toBeNull();
    const bleibt = wechselvorschlag({ ...leer, betreuung: 'bisherige Betreuung' });
    expect(bleibt).toMatchObject({ betreuungBisher: '', betreuungNeu: '' });
  });

  it('es gilt die letzte Antwort', () => {
    const [nein, ja] = [antwort('2026-11-20', 'abgelehnt'), antwort('2026-11-20', 'angenommen')];
    expect(nachZusage(nein, ja)).toBeNull();
    expect(nach(ja, nein)).toEqual({ ...VORSCHLAG, abgelehnt: nein });
    const nochmals = antwort('2026-11-21', 'abgelehnt', { grund: 'kein Platz' });
    expect(nach(nein, nochmals)?.abgelehnt).toBe(nochmals);
  });

  it.each<[string, Partial<Ruecksprache>]>([
    ['einer anderen Kennung', { kennungNeu: 'Exter' }],
    ['einer anderen neuen Betreuung', { betreuungNeu: 'Arbeitsvermittlung U25' }],
    ['einer anderen bisherigen Betreuung', { betreuungBisher: 'Externes Fallmanagement' }],
  ])('eine Antwort zu %s zählt nicht', (_, anders) => {
    for (const ergebnis of RUECKSPRACHE_ERGEBNISSE)
      expect(nach(antwort('2026-11-20', ergebnis, anders))).toEqual({ ...VORSCHLAG, abgelehnt: null });
  });

  it.each<[string, boolean]>([
    ['2026-05-20', false],
    ['2026-05-21', true],
    ['2026-05-22', true],
  ])('eine Antwort vom %s zum letzten Profiling am 21.05.2026: zählt %s', (am, zaehlt) => {
    const nein = antwort(am, 'abgelehnt');
    expect(nach(nein)?.abgelehnt).toBe(zaehlt ? nein : null);
    const zusage = nachZusage(antwort(am, 'angenommen'));
    expect(zusage === null).toBe(zaehlt);
  });

  it('vor dem ersten Profiling zählt jede Antwort', () => {
    const nein = antwort('2020-01-01', 'abgelehnt', { kennungBisher: '' });
    const ergebnis = wechselvorschlag({ ...WECHSEL, letzte: null, ruecksprachen: [nein] });
    expect(ergebnis).toEqual({ ...VORSCHLAG, kennungBisher: '', abgelehnt: nein });
  });
});

describe('was sich wieder ändert', () => {
  const nein = antwort('2026-11-20', 'abgelehnt');

  it('ist alles wie zuvor, gibt es nichts zu besprechen, und die Ablehnung ruht', () => {
    expect(wechselvorschlag({ ...RUHE, ruecksprachen: [nein] })).toBeNull();
  });

  it('führen die Ergebnisse wieder dorthin, steht die Ablehnung wieder', () => {
    expect(nach(nein)?.abgelehnt).toBe(nein);
  });

  it('führen sie woandershin, wird neu gefragt', () => {
    const anders = {
      ...WECHSEL,
      kennung: 'Exter',
      betreuung: 'Externes Fallmanagement',
      ruecksprachen: [nein],
    };
    expect(wechselvorschlag(anders)).toMatchObject({ kennungNeu: 'Exter', abgelehnt: null });
  });

  it('ist der Wechsel vollzogen und abgeschlossen, führt der Weg zurück über eine eigene Rücksprache', () => {
    const zurueck: Wechselquelle = {
      letzte: { datum: date('2026-11-21'), kennung: 'AV' },
      kennung: 'bFM',
      istEntschieden: true,
      betreuung: 'Fallmanagement',
      bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
      andereBetreuung: true,
      ruecksprachen: [antwort('2026-11-21', 'angenommen')],
    };
    expect(wechselvorschlag(zurueck)).toEqual({
      kennungBisher: 'AV',
      kennungNeu: 'bFM',
      betreuungBisher: 'Arbeitsvermittlung Ü25',
      betreuungNeu: 'Fallmanagement',
      abgelehnt: null,
    });
  });

  it('nach einem weiteren Profiling wird derselbe Wechsel wieder gefragt', () => {
    const spaeter = {
      ...WECHSEL,
      letzte: { datum: date('2026-12-01'), kennung: 'bFM' },
      ruecksprachen: [nein],
    };
    expect(wechselvorschlag(spaeter)).toEqual({ ...VORSCHLAG, abgelehnt: null });
  });
});

it('solange die Kennung offen ist, wird kein Wechsel vorgeschlagen', () => {
  expect(
    wechselvorschlag({ ...WECHSEL, kennung: 'noch nicht festgelegt', istEntschieden: false }),
  ).toBeNull();
});
