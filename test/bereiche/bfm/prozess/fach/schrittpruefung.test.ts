import type { Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import { pruefeSchritt } from '../../../../../src/bereiche/bfm/prozess/fach/schrittpruefung';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';
import { date } from '../../../../support/faelle';
import { danach, IM_BFM, LAGE, UEBERNEHMEN, VORGEMERKT, VORMERKEN } from './schrittFaelle';

describe('die Vormerkung', () => {
  it('geht mit erfüllten Kriterien ohne Begründung', () => {
    expect(pruefeSchritt(VORMERKEN, LAGE)).toEqual([]);
  });

  it.each([false, null])('„formal“ geht nicht, wenn die Kriterien %s erfüllt sind', (erfuellt) => {
    const lage = { ...LAGE, zugang: { ...LAGE.zugang, erfuellt } };
    expect(pruefeSchritt(VORMERKEN, lage)).toEqual(['KRITERIEN_NICHT_ERFUELLT']);
    const einzelfall = { ...VORMERKEN, kriterium: 'einzelfall', begruendung: 'Es eilt.' } as const;
    expect(pruefeSchritt(einzelfall, lage)).toEqual([]);
  });

  it.each(['einzelfall', 'lokal'] as const)('„%s“ braucht eine Begründung', (kriterium) => {
    expect(pruefeSchritt({ ...VORMERKEN, kriterium, begruendung: ' \n' }, LAGE)).toEqual([
      'BEGRUENDUNG_FEHLT',
    ]);
  });

  it('nennt alles, was fehlt, in einer festen Reihenfolge', () => {
    const angaben = { ...VORMERKEN, kriterium: null, fachkraft: ' ', datum: date('2026-04-01') };
    expect(pruefeSchritt(angaben, { ...LAGE, profilingAbgeschlossen: false })).toEqual([
      'PROFILING_FEHLT',
      'KRITERIUM_FEHLT',
      'FACHKRAFT_FEHLT',
      'DATUM_ZUKUNFT',
    ]);
  });
});

describe('die Übernahme', () => {
  const lage = { ...LAGE, kette: VORGEMERKT };

  it('folgt am selben Tag auf die Vormerkung, wo beides in einer Hand liegt', () => {
    expect(pruefeSchritt(UEBERNEHMEN, lage)).toEqual([]);
  });

  it('braucht eine Vertretung und ein Profiling', () => {
    expect(
      pruefeSchritt(UEBERNEHMEN, { ...lage, hatVertretung: false, profilingAbgeschlossen: false }),
    ).toEqual(['PROFILING_FEHLT', 'VERTRETUNG_FEHLT']);
  });

  it.each([
    [null, ['TERMIN_FEHLT']],
    ['2026-03-31', ['TERMIN_VERGANGEN']],
    ['2026-04-01', []],
    ['2026-09-30', []],
    ['2026-10-01', ['TERMIN_ZU_SPAET']],
  ])('nächste Prüfung am %s: %j', (tag, maengel) => {
    const naechsterTermin = tag === null ? null : date(tag);
    expect(pruefeSchritt({ ...UEBERNEHMEN, naechsterTermin }, lage)).toEqual(maengel);
  });

  it('das Haus kann früher prüfen lassen', () => {
    const haus = { ...lage, hausregeln: { ...HAUSREGEL_VORGABE, fortfuehrungMonate: 1 } };
    const am = (tag: string): unknown => pruefeSchritt({ ...UEBERNEHMEN, naechsterTermin: date(tag) }, haus);
    expect([am('2026-04-30'), am('2026-05-01')]).toEqual([[], ['TERMIN_ZU_SPAET']]);
  });

  it('liegt nicht vor der Vormerkung', () => {
    const angaben = { ...UEBERNEHMEN, datum: date('2026-03-30') };
    expect(pruefeSchritt(angaben, lage)).toEqual(['DATUM_VOR_LETZTEM_SCHRITT']);
  });

  it('lässt sich nachtragen, auch wenn die nächste Prüfung dann schon überfällig ist', () => {
    expect(pruefeSchritt(UEBERNEHMEN, { ...lage, heute: date('2027-01-01') })).toEqual([]);
  });
});

describe('die Fortführung', () => {
  const FORTFUEHREN: Schrittangaben = { ...UEBERNEHMEN, schritt: 'fortfuehren', betreff: 'Ziele in Arbeit' };
  const am = (tag: string, rest: Partial<Schrittangaben> = {}): unknown => {
    const datum = date(tag);
    const angaben = { ...FORTFUEHREN, datum, naechsterTermin: date(`${tag.slice(0, 8)}31`), ...rest };
    return pruefeSchritt(angaben, { ...LAGE, kette: IM_BFM, heute: datum });
  };

  it('braucht eine Betreffzeile', () => {
    expect(am('2026-08-20', { betreff: ' ' })).toEqual(['BETREFF_FEHLT']);
    expect(am('2026-08-20')).toEqual([]);
  });

  it('braucht vom Tag des 24. Monats an eine Begründung', () => {
    expect(am('2028-03-30')).toEqual([]);
    expect(am('2028-03-31', { naechsterTermin: date('2028-04-30') })).toEqual(['BEGRUENDUNG_FEHLT']);
    expect(am('2028-05-01')).toEqual(['BEGRUENDUNG_FEHLT']);
    expect(am('2028-05-01', { begruendung: 'Der Kurs endet im Juli.' })).toEqual([]);
  });

  it('rechnet am Ende des Kalenders mit dem letzten Tag statt zu scheitern', () => {
    const spaet = { ...UEBERNEHMEN, datum: date('9999-08-01'), naechsterTermin: date('9999-12-31') };
    const kette = danach(VORGEMERKT, spaet);
    const heute = date('9999-12-30');
    const angaben = { ...FORTFUEHREN, datum: heute, naechsterTermin: date('9999-12-31') };
    expect(pruefeSchritt(angaben, { ...LAGE, kette, heute })).toEqual([]);
  });
});
