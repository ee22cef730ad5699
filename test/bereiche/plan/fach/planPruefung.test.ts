import fc from 'fast-check';
import { fristEnde } from '../../../../src/listen/frist';
import { naechsteFortschreibung } from '../../../../src/bereiche/plan/fach/fortschreibung';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import type { Schritt } from '../../../../src/bereiche/plan/listen';
import { planPruefung } from '../../../../src/bereiche/plan/fach/planPruefung';
import { schrittgruppen, schritteDesPlans } from '../../../../src/bereiche/plan/fach/planSchritte';
import { dateOfSerial, serialOfDate, type PlainDate } from '../../../../src/listen/plainDate';
import { PLANPUNKTE, WER } from '../../../../src/bereiche/plan/regeln/planVokabular';
import { SMARTER } from '../../../../src/bereiche/plan/regeln/smarter';
import { date } from '../../../support/faelle';
import { ortVon } from '../../../support/rawFaelle';
import {
  angebotMit,
  HEUTE,
  inhalteMit,
  OFFENE_INHALTE,
  planMit,
  SCHULDNERBERATUNG,
  schrittMit,
  zielMit,
} from './planFaelle';

/** The unmet points as „code zeile place“. */
function verletzt(plan: Plan, stichtag = HEUTE): string[] {
  return planPruefung(plan, stichtag)
    .filter(({ ok }) => !ok)
    .map(({ code, zeile, stelle }) =>
      [code, zeile ?? '-', 'zelle' in stelle ? stelle.zelle : stelle.art].join(' '),
    );
}
/** The plan with one more step. */
function mitSchritt(werte: Partial<Schritt>): Plan {
  const plan = planMit();
  return { ...plan, schritte: [...plan.schritte, schrittMit({ id: 'S9', ...werte })] };
}

describe('ein vollständiger Plan', () => {
  it('hat keinen offenen Punkt', () => expect(verletzt(planMit())).toEqual([]));

  it('wird nach jedem Punkt gefragt, mit Worten und Stelle', () => {
    const punkte = planPruefung(planMit(), HEUTE);
    const codes = new Set(punkte.map(({ code }) => code));
    expect([...codes].sort()).toEqual(
      [...Object.keys(PLANPUNKTE), ...SMARTER.map(({ id }) => `SMARTER_${id}`)].sort(),
    );
    for (const { words, stelle } of punkte) expect([words, stelle]).not.toContain('');
  });

  it('nur was § 16a betrifft, ist mehr als ein Hinweis', () => {
    const fehler = Object.entries(PLANPUNKTE).filter(([, { art }]) => art === 'fehler');
    expect(fehler.map(([code]) => code)).toEqual([
      'PARAGRAPH_16A_FREIWILLIG',
      'PARAGRAPH_16A_BEANTWORTET',
      'PARAGRAPH_16A_NICHT_EIGEN',
    ]);
    for (const { words, source } of Object.values(PLANPUNKTE)) expect([words, source]).not.toContain('');
  });
});

describe('jeder Punkt, einmal verletzt', () => {
  const ohneJobcenter = planMit().schritte.filter(({ wer }) => wer !== 'Jobcenter');
  it.each<[string, Plan, string[]]>([
    [
      'kein Ziel',
      planMit({ ziele: [], schritte: [] }),
      ['ZIEL_VORHANDEN - blatt', 'FORTSCHREIBUNG - blatt', 'INHALT_LEISTUNGEN - blatt'],
    ],
    [
      'Förderziel fehlt',
      planMit({ ziele: [zielMit({ foerderziel: null })] }),
      ['ZIEL_FOERDERZIEL Z1 Förderziel'],
    ],
    [
      'Ressourcenbereich fehlt',
      planMit({ ziele: [zielMit({ ressourcenbereich: null })] }),
      ['ZIEL_FOERDERZIEL Z1 Ressourcenbereich'],
    ],
    [
      'Strategie fehlt',
      planMit({ ziele: [zielMit({ handlungsstrategie: '' })] }),
      ['HANDLUNGSSTRATEGIE Z1 Handlungsstrategie'],
    ],
    ['SMARTER', planMit({ ziele: [zielMit({ zielwert: '' })] }), ['SMARTER_M Z1 Zielwert']],
    ['Jobcenter gibt nichts', planMit({ schritte: ohneJobcenter }), ['JOBCENTER_BEITRAG Z1 Id']],
    [
      'Jobcenter gibt nur etwas zu einem anderen Ziel',
      planMit({ schritte: [...ohneJobcenter, schrittMit({ id: 'S9', wer: 'Jobcenter', ziel: 'Z7' })] }),
      ['JOBCENTER_BEITRAG Z1 Id'],
    ],
    [
      'Jobcenter ohne Was',
      planMit({ schritte: [...ohneJobcenter, schrittMit({ id: 'S9', wer: 'Jobcenter', was: '' })] }),
      ['JOBCENTER_BEITRAG Z1 Id', 'SCHRITT_WAS S9 Was'],
    ],
    ['ohne Wer', mitSchritt({ wer: null }), ['SCHRITT_WER S9 Wer']],
    ['ohne Was', mitSchritt({ was: '' }), ['SCHRITT_WAS S9 Was']],
    ['ohne Bis wann', mitSchritt({ bisWann: null }), ['SCHRITT_BIS_WANN S9 Bis wann']],
    ['ohne Ziel', mitSchritt({ ziel: null }), ['SCHRITT_ZIEL S9 Ziel']],
    ['unbekanntes Angebot', mitSchritt({ angebot: 'Kurs X' }), ['ANGEBOT_BEKANNT S9 Angebot']],
    [
      '§ 16a als Pflicht',
      mitSchritt({ angebot: 'Schuldnerberatung Nord', freiwillig: false }),
      ['PARAGRAPH_16A_FREIWILLIG S9 Freiwillig'],
    ],
    [
      '§ 16a ohne Angabe',
      mitSchritt({ angebot: 'Schuldnerberatung Nord', freiwillig: null }),
      ['PARAGRAPH_16A_FREIWILLIG S9 Freiwillig'],
    ],
    [
      '§ 16a nur dem Namen nach',
      mitSchritt({ angebot: 'Suchtberatung', freiwillig: false }),
      ['ANGEBOT_BEKANNT S9 Angebot', 'PARAGRAPH_16A_FREIWILLIG S9 Freiwillig'],
    ],
    [
      'klingt nach § 16a und ist nicht beantwortet',
      mitSchritt({ was: 'Termin bei der Suchtberatung' }),
      ['PARAGRAPH_16A_BEANTWORTET S9 Leistung nach § 16a'],
    ],
    [
      'beantwortet, aber nicht freiwillig',
      mitSchritt({ was: 'Termin bei der Suchtberatung', leistung16a: 'suchtberatung' }),
      ['PARAGRAPH_16A_FREIWILLIG S9 Freiwillig'],
    ],
    ['sie sucht Arbeit', mitSchritt({ was: 'sie sucht Arbeit' }), []],
    [
      'das Angebot klingt nach § 16a und ist nicht beantwortet',
      planMit({
        angebote: [angebotMit(), angebotMit({ name: 'Weg aus den Schulden' }), SCHULDNERBERATUNG],
        schritte: [...planMit().schritte, schrittMit({ id: 'S9', angebot: 'Weg aus den Schulden' })],
      }),
      ['PARAGRAPH_16A_BEANTWORTET S9 Leistung nach § 16a'],
    ],
    [
      '§ 16a unter den eigenen Bemühungen',
      planMit({ inhalte: inhalteMit({ eigenbemuehungen: 'Jede Woche zur Suchtberatung' }) }),
      ['PARAGRAPH_16A_NICHT_EIGEN - Plan_Eigenbemuehungen'],
    ],
    [
      'kein Inhalt nach § 15 Abs. 2',
      planMit({ inhalte: OFFENE_INHALTE }),
      [
        'INHALT_EINGLIEDERUNGSZIEL - Plan_Eingliederungsziel',
        'INHALT_EIGENBEMUEHUNGEN - Plan_Eigenbemuehungen',
        'INHALT_ANDERE_TRAEGER - Plan_AndereTraeger',
        'INHALT_ZIELBERUFE - Plan_Zielberufe',
        'INHALT_SPRACHFOERDERUNG - Plan_Sprachfoerderung',
        'INHALT_REHA - Plan_Reha',
      ],
    ],
    [
      '§ 16a läuft ohne Ziel',
      mitSchritt({ ziel: null, angebot: 'Schuldnerberatung Nord', freiwillig: true }),
      [],
    ],
  ])('%s', (_, plan, erwartet) => expect(verletzt(plan)).toEqual(erwartet));

  it('ein § 16a-Punkt ist ein Fehler an seiner Zelle', () => {
    const plan = mitSchritt({ angebot: 'Schuldnerberatung Nord', freiwillig: false });
    const punkt = planPruefung(plan, HEUTE).find(({ ok }) => !ok);
    expect(punkt).toMatchObject({ art: 'fehler', stelle: ortVon('Freiwillig') });
  });
});

describe('ein beendetes Ziel', () => {
  const ende = { weiteres: 'beendet', ergebnis: 'erreicht', ueberprueftAm: HEUTE } as const;

  it('wird nur noch nach seinem Ergebnis gefragt', () => {
    const unvollstaendig = zielMit({ ...ende, id: 'Z9', ziel: '', termin: null, ergebnis: null });
    const plan = planMit({ ziele: [unvollstaendig, zielMit()] });
    expect(verletzt(plan)).toEqual(['SMARTER_R2 Z9 Ergebnis']);
  });

  it('nimmt seine Schritte mit, nur offene Beratung nach § 16a läuft weiter', () => {
    const plan = planMit({ ziele: [zielMit(ende)] });
    expect(schritteDesPlans(plan).map(({ id }) => id)).toEqual(['S4']);
    const erledigt = plan.schritte.map((each) => ({ ...each, erledigtAm: HEUTE }));
    expect(schritteDesPlans({ ...plan, schritte: erledigt })).toEqual([]);
  });
});

describe('die Gruppen der Schritte', () => {
  it('jeder Schritt steht in genau einer, freiwillig nur mit „ja“ und nie das Jobcenter', () => {
    for (const wer of [...WER, null]) {
      for (const freiwillig of [true, false, null]) {
        const schritt = schrittMit({ wer, freiwillig });
        const gruppen = Object.entries(schrittgruppen(planMit({ schritte: [schritt] })));
        const treffer = gruppen.filter(([, each]) => each.length > 0).map(([name]) => name);
        const name = { Person: 'person', Jobcenter: 'jobcenter', Dritte: 'dritte' };
        const ohne = wer === null ? 'ungeklaert' : name[wer];
        expect(treffer).toEqual([freiwillig === true && wer !== 'Jobcenter' ? 'freiwillig' : ohne]);
      }
    }
  });
});

describe('die nächste Fortschreibung', () => {
  const TAGE = fc
    .integer({ min: serialOfDate(date('2015-01-01')), max: serialOfDate(date('2035-12-31')) })
    .map((serial) => dateOfSerial(serial) as PlainDate);

  it('ist in Ordnung genau von heute bis sechs Monate danach', () => {
    fc.assert(
      fc.property(TAGE, fc.integer({ min: -3, max: 190 }), (stichtag, tage) => {
        const ueberpruefungAm = dateOfSerial(serialOfDate(stichtag) + tage) as PlainDate;
        const plan = planMit({ ziele: [zielMit({ ueberpruefungAm })] });
        const { ok, spaetestens, datum } = naechsteFortschreibung(plan, stichtag);
        expect(spaetestens).toBe(fristEnde(stichtag, 6));
        expect(ok).toBe(tage >= 0 && ueberpruefungAm <= spaetestens);
        expect(datum).toBe(tage >= 0 ? ueberpruefungAm : null);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('eine schon gehaltene Überprüfung zählt nicht als nächste', () => {
    const ziel = zielMit({ ueberpruefungAm: HEUTE, ueberprueftAm: HEUTE, weiteres: 'fortgeführt' });
    expect(naechsteFortschreibung(planMit({ ziele: [ziel] }), HEUTE).ok).toBe(false);
    const vorgezogen = { ...ziel, ueberprueftAm: date('2026-11-20') };
    expect(naechsteFortschreibung(planMit({ ziele: [vorgezogen] }), HEUTE).ok).toBe(true);
  });

  it('eine verletzte steht an der Zelle der Überprüfung', () => {
    const plan = planMit({ ziele: [zielMit({ ueberpruefungAm: date('2026-11-20') })] });
    expect(verletzt(plan)).toContain('FORTSCHREIBUNG - Überprüfung am');
  });
});

it.each([
  ['2023-06-30', 0],
  ['2023-07-01', 6],
  ['2026-07-01', 6],
])('am %s verlangt der Rechtsstand %i weitere Inhalte', (tag, anzahl) => {
  const plan = planMit({ inhalte: OFFENE_INHALTE });
  const offene = planPruefung(plan, HEUTE, date(tag)).filter(
    ({ code, ok }) => code.startsWith('INHALT') && !ok,
  );
  expect(offene).toHaveLength(anzahl);
});
