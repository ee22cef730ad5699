import { VERLAUF_RUECKBLICK } from '../../../src/bereiche/verlauf/rueckblick';
import { date } from '../../support/faelle';
import { inhaltMit } from '../../support/inhalt';
import { blattMit, INHALT, mitZelle, OHNE_ANGABEN, verlaufsinhalt } from '../../support/verlaufFaelle';

const am = (tag: string, wohnsituation: 0 | 2 | 3) => ({
  ...INHALT,
  datum: date(tag),
  bedarfe: { ...INHALT.bedarfe, wohnsituation },
});
const ZWEI = [
  [am('2026-03-10', 3), OHNE_ANGABEN],
  [am('2026-09-15', 2), OHNE_ANGABEN],
] as const;

describe('der Rückblick für den, der einschätzt', () => {
  it('ist das letzte Profiling', () => {
    const letztes = VERLAUF_RUECKBLICK(verlaufsinhalt(blattMit(ZWEI)));
    expect(letztes?.datum).toBe('2026-09-15');
    expect(letztes?.bedarfe.wohnsituation).toBe(2);
  });

  it('nimmt eine Korrektur an die Stelle dessen, was sie berichtigt', () => {
    const korrektur = [am('2026-03-10', 0), { ...OHNE_ANGABEN, korrigiert: 1 }] as const;
    expect(VERLAUF_RUECKBLICK(verlaufsinhalt(blattMit([...ZWEI, korrektur])))?.bedarfe.wohnsituation).toBe(2);
    const nurEins = blattMit([ZWEI[0], korrektur]);
    expect(VERLAUF_RUECKBLICK(verlaufsinhalt(nurEins))?.bedarfe.wohnsituation).toBe(0);
  });

  it('sagt nichts aus einer Reihe, an der jemand etwas geändert hat', () => {
    const geaendert = mitZelle(blattMit(ZWEI), 1, 'wohnsituation', { art: 'zahl', wert: 0 });
    expect(VERLAUF_RUECKBLICK(verlaufsinhalt(geaendert))).toBeNull();
  });

  it('unterscheidet „es gibt keines“ von „nicht gelesen“', () => {
    expect(VERLAUF_RUECKBLICK(verlaufsinhalt(blattMit([])))).toBeNull();
    expect(VERLAUF_RUECKBLICK(inhaltMit())).toBeUndefined();
  });
});
