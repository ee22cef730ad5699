import type { Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import {
  pruefeSchritt,
  type Schrittlage,
} from '../../../../../src/bereiche/bfm/prozess/fach/schrittpruefung';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';
import { date } from '../../../../support/faelle';
import { danach, IM_BFM, LAGE, LEER, UEBERNEHMEN, VORGEMERKT, VORMERKEN } from './schrittFaelle';

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

  it('braucht die Einschätzung, dass das bFM zu Fortschritten führt', () => {
    const ohne = { ...UEBERNEHMEN, fuehrtZuFortschritten: false };
    expect(pruefeSchritt(ohne, lage)).toEqual(['EINSCHAETZUNG_FEHLT']);
  });

  it.each([false, null])(
    'als „formal“ geht sie nicht, wenn die Kriterien inzwischen %s erfüllt sind',
    (erfuellt) => {
      const inzwischen = { ...lage, zugang: { ...LAGE.zugang, erfuellt } };
      const ohneEigenes = { ...UEBERNEHMEN, kriterium: null };
      expect(pruefeSchritt(UEBERNEHMEN, inzwischen)).toEqual(['KRITERIEN_NICHT_ERFUELLT']);
      expect(pruefeSchritt(ohneEigenes, inzwischen)).toEqual(['KRITERIEN_NICHT_ERFUELLT']);
      const einzelfall = { ...UEBERNEHMEN, kriterium: 'einzelfall' } as const;
      expect(pruefeSchritt(einzelfall, inzwischen)).toEqual(['BEGRUENDUNG_FEHLT']);
      expect(pruefeSchritt({ ...einzelfall, begruendung: 'Es eilt.' }, inzwischen)).toEqual([]);
    },
  );

  it('mit dem Kriterium, das die Vormerkung begründet hat, braucht sie keine zweite Begründung', () => {
    const kette = danach(LEER, { ...VORMERKEN, kriterium: 'lokal', begruendung: 'x' });
    expect(pruefeSchritt({ ...UEBERNEHMEN, kriterium: 'lokal' }, { ...LAGE, kette })).toEqual([]);
  });

  it('nach einem „nein“ braucht sie eine Begründung, und daran scheitert sie nicht', () => {
    const nein = { ...lage, einschaetzung: { fmEinschaetzung: 'nein', fmGrund: 'sonstiges' } } as const;
    expect(pruefeSchritt(UEBERNEHMEN, nein)).toEqual(['BEGRUENDUNG_FEHLT']);
    expect(pruefeSchritt({ ...UEBERNEHMEN, begruendung: 'Neuer Stand.' }, nein)).toEqual([]);
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

describe('wer wiederkommt', () => {
  const beendet = (grund: Schrittangaben['grund']): Schrittlage['kette'] =>
    danach(IM_BFM, { ...VORMERKEN, schritt: 'beenden', grund, integriert: false });
  const abgelehnt = (kette: Schrittlage['kette'], grund: Schrittangaben['grund']): Schrittlage['kette'] =>
    danach(kette, { ...VORMERKEN, schritt: 'nichtUebernehmen', grund });
  const wieder = (kette: Schrittlage['kette'], begruendung = ''): unknown =>
    pruefeSchritt({ ...VORMERKEN, begruendung }, { ...LAGE, kette });

  it.each([
    ['nach einem Ende als „nicht zielführend“', beendet('nichtZielfuehrend')],
    ['auch nach einer Ablehnung dazwischen', abgelehnt(beendet('nichtZielfuehrend'), 'mitwirkung')],
    ['nach einer Ablehnung wegen unveränderter Umstände', abgelehnt(LEER, 'unveraendert')],
    ['auch nach dem Ende mit anderem Grund', abgelehnt(beendet('umzug'), 'unveraendert')],
  ])('%s werden die geänderten Umstände erfragt', (_, kette) => {
    expect(wieder(kette)).toEqual(['UMSTAENDE_FEHLEN']);
    expect(wieder(kette, ' ')).toEqual(['UMSTAENDE_FEHLEN']);
    expect(wieder(kette, 'Neue Wohnung, neue Therapie.')).toEqual([]);
  });

  it.each([
    ['nach Ende wegen Umzugs', beendet('umzug')],
    ['nach Ende, weil es ohne geht', beendet('ohneBfm')],
    ['nach einer Ablehnung aus anderem Grund', abgelehnt(LEER, 'mitwirkung')],
    [
      'wenn die Ablehnung wegen unveränderter Umstände nicht die letzte war',
      abgelehnt(abgelehnt(LEER, 'unveraendert'), 'mitwirkung'),
    ],
  ])('%s nicht', (_, kette) => {
    expect(wieder(kette)).toEqual([]);
  });

  it('zählt auch der Grund, der nur im Blatt „Kennung“ steht', () => {
    const im = (fmGrund: string, fmEinschaetzung: 'ja' | 'nein'): unknown =>
      pruefeSchritt(VORMERKEN, { ...LAGE, einschaetzung: { fmEinschaetzung, fmGrund } });
    expect(im('war bereits im Fallmanagement, Umstände unverändert', 'nein')).toEqual(['UMSTAENDE_FEHLEN']);
    expect(im('war bereits im Fallmanagement, Umstände unverändert', 'ja')).toEqual([]);
    expect(im('sonstiges', 'nein')).toEqual([]);
  });
});
