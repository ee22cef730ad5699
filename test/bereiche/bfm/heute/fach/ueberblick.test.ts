import { ueberblick } from '../../../../../src/bereiche/bfm/heute/fach/ueberblick';
import type { Heutelage } from '../../../../../src/bereiche/bfm/heute/fach/heutelage';
import { type Zeile, zeilentexte } from '../../../../../src/bereiche/bfm/heute/texte/heute';
import type { Fall } from '../../../../../src/fall/fall';
import { date, OFFENER_FALL, STICHTAG } from '../../../../support/faelle';
import { schrittMit, zielMit } from '../../../plan/fach/planFaelle';
import { ketteMit, schrittAm } from '../../wiedervorlagen/fach/wiedervorlagenFaelle';
import { AV_FALL, BFM_FALL, lageMit, PLAN, planMit, profiling } from './heuteFaelle';

const zeile = (name: Zeile, fall: Fall, rest: Partial<Heutelage> = {}): string =>
  zeilentexte(ueberblick(lageMit(fall, rest)), STICHTAG)[name];
const VORGEMERKT = schrittAm('2026-11-02', 'vormerken');
const UEBERNOMMEN = schrittAm('2026-11-05', 'uebernehmen', { fachkraft: 'Frau Muster' });

describe('die Lage', () => {
  it('nennt Profillage und Kennung', () => {
    expect(zeile('lage', BFM_FALL)).toBe('Entwicklungsprofil · bFM');
    expect(zeile('lage', AV_FALL)).toBe('Marktprofil · AV');
  });

  it('nennt, was noch offen ist', () => {
    expect(zeile('lage', OFFENER_FALL)).toBe('noch nicht eingeschätzt');
    expect(zeile('lage', { ...BFM_FALL, prognoseArbeitsmarkt: null })).toBe(
      'noch offen: Prognose Arbeitsmarkt',
    );
    const zweiFehlen = { ...BFM_FALL.bedarfe, mobilitaet: null, wohnsituation: null };
    expect(zeile('lage', { ...BFM_FALL, bedarfe: zweiFehlen })).toMatch(/noch offen: 2 Einschätzungen/);
  });

  it('verrät nichts, was verdeckt ist', () => {
    expect(zeile('lage', BFM_FALL, { verdeckt: true })).toBe('nach Ihrer Einschätzung');
    expect(zeile('betreuung', BFM_FALL, { verdeckt: true })).toBe(
      'Vorschlag nach Ihrer Einschätzung · bisher Arbeitsvermittlung Ü25',
    );
  });
});

describe('die Betreuung', () => {
  it('nennt Vorschlag und bisherige, oder dass es bleibt', () => {
    expect(zeile('betreuung', BFM_FALL)).toBe('Vorschlag: Fallmanagement · bisher Arbeitsvermittlung Ü25');
    expect(zeile('betreuung', AV_FALL)).toBe('bleibt bei: Arbeitsvermittlung Ü25');
    expect(zeile('betreuung', OFFENER_FALL)).toBe('steht noch nicht fest');
  });

  it('nennt den Stand im bFM mit Tag und Namen', () => {
    expect(zeile('betreuung', BFM_FALL, { kette: ketteMit(VORGEMERKT) })).toBe(
      'zum bFM vorgemerkt seit 02.11.2026 · bisher Arbeitsvermittlung Ü25',
    );
    const fortgefuehrt = ketteMit(VORGEMERKT, UEBERNOMMEN, schrittAm('2026-11-20', 'fortfuehren'));
    expect(zeile('betreuung', BFM_FALL, { kette: fortgefuehrt })).toBe(
      'im bFM seit 05.11.2026, übernommen von Frau Muster',
    );
    const beendet = ketteMit(VORGEMERKT, UEBERNOMMEN, schrittAm('2026-11-20', 'beenden'));
    expect(zeile('betreuung', AV_FALL, { kette: beendet })).toBe(
      'bFM beendet am 20.11.2026 · bleibt bei: Arbeitsvermittlung Ü25',
    );
  });

  it('sagt, wo der Stand im bFM nicht zu erkennen ist', () => {
    const gebrochen = { ...ketteMit(VORGEMERKT), status: null };
    expect(zeile('betreuung', AV_FALL, { kette: gebrochen })).toBe(
      'Status im bFM: lässt sich in dieser Fallmappe nicht lesen',
    );
  });
});

describe('Ziel und Schritt', () => {
  it('stehen mit ihren Worten da', () => {
    expect(zeile('ziel', AV_FALL, { plan: PLAN })).toBe('Die Miete wird jeden Monat pünktlich gezahlt');
    expect(zeile('schritt', AV_FALL, { plan: PLAN })).toBe('Person: Alle Briefe sammeln, bis 15.12.2026');
  });

  it('gibt es noch nicht', () => {
    expect(zeile('ziel', AV_FALL)).toBe('noch keines vereinbart');
    expect(zeile('schritt', AV_FALL)).toBe('noch keiner vereinbart');
    expect(zeile('ziel', { ...AV_FALL, foerderziel: 'integration' })).toBe(
      'noch keines; Förderziel Integration',
    );
  });

  it('der erste offene Schritt nach seinem Tag, ohne Tag zuletzt', () => {
    const schritte = [
      schrittMit({ id: 'S1', was: 'ohne Tag', bisWann: null }),
      schrittMit({ id: 'S2', was: 'später', bisWann: date('2027-01-01') }),
      schrittMit({ id: 'S3', was: 'versäumt', wer: 'Jobcenter', bisWann: date('2026-11-20') }),
      schrittMit({ id: 'S4', was: 'getan', bisWann: date('2026-01-01'), erledigtAm: date('2026-01-02') }),
    ];
    const mit = (alle: typeof schritte): string =>
      zeile('schritt', AV_FALL, { plan: planMit({ ziele: [zielMit()], schritte: alle }) });
    expect(mit(schritte)).toBe('Jobcenter: versäumt, bis 20.11.2026 (überfällig)');
    expect(mit(schritte.slice(0, 2))).toBe('Person: später, bis 01.01.2027');
    expect(mit(schritte.slice(0, 1))).toBe('Person: ohne Tag, ohne Termin');
  });
});

describe('Profiling und Termin', () => {
  it('nennt das letzte Profiling', () => {
    const aufnahmen = [profiling(AV_FALL, 1, '2026-05-28'), profiling(AV_FALL, 2, '2026-11-20')];
    expect(zeile('profiling', AV_FALL, { aufnahmen })).toBe('Nr. 2 vom 20.11.2026');
    expect(zeile('profiling', AV_FALL)).toBe('noch keines abgeschlossen');
  });

  it.each([
    ['2026-11-20', '20.11.2026 (überfällig): Anrufen'],
    ['2026-11-21', 'heute: Anrufen'],
    ['2026-11-22', '22.11.2026: Anrufen'],
  ])('nennt den nächsten Termin (%s)', (tag, text) => {
    const offen = [{ art: 'eigene', titel: 'Anrufen', faelligAm: date(tag) }];
    expect(zeile('termin', AV_FALL, { offen })).toBe(text);
  });

  it('sagt, was nicht gelesen ist', () => {
    expect(zeile('termin', AV_FALL, { offen: 'ungelesen' })).toBe('noch nicht gelesen');
    expect(zeile('ziel', AV_FALL, { plan: 'unlesbar' })).toBe('lässt sich in dieser Fallmappe nicht lesen');
    expect(zeile('schritt', AV_FALL, { plan: 'ungelesen' })).toBe('noch nicht gelesen');
    expect(zeile('profiling', AV_FALL, { aufnahmen: 'ungelesen' })).toBe('noch nicht gelesen');
  });
});
