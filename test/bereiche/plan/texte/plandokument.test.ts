import type { Dokumentangaben, Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import type { Inhaltswerte } from '../../../../src/bereiche/plan/fach/inhalte';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { date } from '../../../support/faelle';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { inhalteMit, OFFENE_INHALTE, planMit, schrittMit, zielMit } from '../fach/planFaelle';

/** The document; a refusal fails the test. */
function zeilenVon(plan: Plan, mehr: Partial<Dokumentangaben> = {}): readonly Dokumentzeile[] {
  return zeilenIn(plandokument(angaben(plan, mehr)));
}
const inhalt = (zeilen: readonly Dokumentzeile[]): string => zeilen.map(({ text }) => text).join('\n');

/** The lines of one section, without its heading. */
function abschnitt(zeilen: readonly Dokumentzeile[], titel: string): readonly Dokumentzeile[] {
  const start = zeilen.findIndex(({ art, text }) => art === 'abschnitt' && text === titel);
  const rest = start < 0 ? [] : zeilen.slice(start + 1);
  const ende = rest.findIndex(({ art }) => art === 'abschnitt');
  return (ende < 0 ? rest : rest.slice(0, ende)).filter(({ art }) => art !== 'leer');
}

describe('das Plandokument', () => {
  it.each([
    ['2022-12-31', 'Eingliederungsvereinbarung', 'Arbeitslosengeld II'],
    ['2023-01-01', 'Eingliederungsvereinbarung', 'Bürgergeld'],
    ['2023-06-30', 'Eingliederungsvereinbarung', 'Bürgergeld'],
    ['2023-07-01', 'Kooperationsplan', 'Bürgergeld'],
    ['2026-06-30', 'Kooperationsplan', 'Bürgergeld'],
    ['2026-07-01', 'Kooperationsplan', 'Grundsicherungsgeld'],
  ])('heißt am %s %s, die Leistung %s', (tag, titel, leistung) => {
    const zeilen = zeilenVon(planMit(), { datum: date(tag) });
    expect(zeilen[0]).toEqual({ art: 'titel', text: titel });
    expect(inhalt(zeilen)).toContain(`Leistung: ${leistung}`);
    expect(inhalt(zeilen)).toContain(`${titel} nach § 15 SGB II`);
  });

  it('hat seine Teile in dieser Reihenfolge', () => {
    const titel = zeilenVon(planMit()).filter(({ art }) => art === 'abschnitt');
    expect(titel.map(({ text }) => text)).toEqual([
      'Ziel',
      'Eingliederungsziel',
      'In welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll',
      'Das übernehmen Sie',
      'Ihre eigenen Bemühungen, und wie Sie sie nachweisen',
      'Das übernimmt das Jobcenter',
      'Das übernehmen andere Stellen',
      'Wie Leistungen anderer Träger einbezogen werden',
      'Integrationskurs oder berufsbezogene Sprachförderung',
      'Leistungen zur Rehabilitation',
      'Freiwillige Angebote',
      'Wie es weitergeht',
    ]);
  });

  it('nennt das gemeinsame Ziel und den Weg dorthin in Worten des Alltags', () => {
    expect(inhalt(abschnitt(zeilenVon(planMit()), 'Ziel'))).toBe(
      [
        'Das haben wir gemeinsam vereinbart: Die Miete wird jeden Monat pünktlich gezahlt',
        'Darum geht es: Ihre Lebenssituation',
        'Daran erkennen wir es: Pünktliche Mieten – erreichen wollen wir: 3',
        'Termin: 30.04.2027 · Überprüfung am: 15.04.2027',
        'In Ihren Worten: Ich will ruhig schlafen.',
        'Das hilft: Schwester hilft',
        'Das kann schwierig werden: Alte Briefe',
        'So gehen wir vor: Schulden ordnen, Kinderbetreuung sichern',
      ].join('\n'),
    );
  });

  it.each([
    ['Das übernehmen Sie', 'Alle Briefe sammeln', 'Sie'],
    ['Das übernimmt das Jobcenter', 'Antrag auf Fahrkarte weiterleiten', 'Jobcenter'],
    ['Das übernehmen andere Stellen', 'Kurs anbieten (Alltag im Griff)', 'Stadt'],
  ])('%s: wer, was, bis wann', (titel, text, wer) => {
    expect(abschnitt(zeilenVon(planMit()), titel)).toEqual([
      { art: 'zeile', text, wer, wann: 'bis 15.12.2026' },
    ]);
  });

  it('stellt freiwillige Angebote für sich und sagt, dass sie es sind', () => {
    const [satz, ...schritte] = abschnitt(zeilenVon(planMit()), 'Freiwillige Angebote');
    expect(satz?.text).toBe('Diese Angebote sind freiwillig. Sie entscheiden selbst, ob Sie sie nutzen.');
    expect(schritte.map(({ text }) => text)).toEqual(['Beratung besuchen (Schuldnerberatung Nord)']);
    expect(inhalt(abschnitt(zeilenVon(planMit()), 'Das übernehmen Sie'))).not.toContain('Schuldnerberatung');
  });

  it('jeder Schritt des Plans steht genau einmal darin', () => {
    const zeilen = zeilenVon(
      planMit({ schritte: [...planMit().schritte, schrittMit({ id: 'S9', wer: null })] }),
    );
    expect(zeilen.filter(({ art }) => art === 'zeile')).toHaveLength(5);
    expect(abschnitt(zeilen, 'Das klären wir noch gemeinsam')).toHaveLength(1);
  });

  it('sagt, was erledigt ist, und lässt weg, was noch offen ist', () => {
    const schritte = [
      schrittMit({ erledigtAm: date('2026-12-01') }),
      schrittMit({ id: 'S2', bisWann: null }),
      schrittMit({ id: 'S3', was: '' }),
    ];
    const zeilen = zeilenVon(planMit({ schritte }));
    expect(abschnitt(zeilen, 'Das übernehmen Sie').map(({ wann }) => wann)).toEqual([
      'erledigt am 01.12.2026',
      '',
    ]);
    expect(inhalt(zeilen)).not.toContain('Das übernimmt das Jobcenter');
  });

  it.each([false, null])(
    'trägt die Person das Ziel nicht mit (%s), steht kein Wort davon da',
    (mitgetragen) => {
      const zeilen = zeilenVon(planMit({ ziele: [zielMit({ mitgetragen })] }));
      expect(inhalt(abschnitt(zeilen, 'Ziel'))).toBe('Dazu haben wir noch keine gemeinsame Vereinbarung.');
      expect(inhalt(zeilen)).not.toMatch(/Miete|trägt/);
    },
  );

  it('ohne Ziel sagt es das', () => {
    expect(inhalt(zeilenVon(planMit({ ziele: [], schritte: [] })))).toContain(
      'Dazu haben wir noch keine gemeinsame Vereinbarung.',
    );
  });

  it.each([
    ['2027-04-15', '15.04.2027'],
    ['2027-05-21', '21.05.2027'],
    ['2027-05-22', '21.05.2027'],
    ['2026-11-20', '21.05.2027'],
  ])('Überprüfung am %s: fortgeschrieben wird spätestens am %s', (tag, spaetestens) => {
    const plan = planMit({ ziele: [zielMit({ ueberpruefungAm: date(tag) })] });
    expect(inhalt(abschnitt(zeilenVon(plan), 'Wie es weitergeht'))).toContain(`Spätestens am ${spaetestens}`);
  });

  it('am 31. August fortgeschrieben wird bis Ende Februar', () => {
    const plan = planMit({ ziele: [], schritte: [] });
    expect(inhalt(zeilenVon(plan, { datum: date('2026-08-31') }))).toContain('Spätestens am 28.02.2027');
    expect(inhalt(zeilenVon(plan, { datum: date('2027-08-31') }))).toContain('Spätestens am 29.02.2028');
  });
});

describe('die Inhalte nach § 15 Abs. 2', () => {
  const TITEL = [
    'Eingliederungsziel',
    'In welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll',
    'Ihre eigenen Bemühungen, und wie Sie sie nachweisen',
    'Wie Leistungen anderer Träger einbezogen werden',
    'Integrationskurs oder berufsbezogene Sprachförderung',
    'Leistungen zur Rehabilitation',
  ];
  const titelIn = (zeilen: readonly Dokumentzeile[]): string[] =>
    zeilen.flatMap(({ art, text }) => (art === 'abschnitt' && TITEL.includes(text) ? [text] : []));

  it.each([
    ['2022-12-31', []],
    ['2023-06-30', []],
    ['2023-07-01', TITEL],
    ['2026-06-30', TITEL],
    ['2026-07-01', TITEL],
  ])('am %s', (tag, titel) => {
    expect(titelIn(zeilenVon(planMit(), { datum: date(tag) }))).toEqual(titel);
  });

  it.each<[string, Partial<Inhaltswerte>, string]>([
    ['Eingliederungsziel', { eingliederungsziel: 'Ausbildung' }, 'Ausbildung'],
    [TITEL[1] ?? '', { zielberufe: 'Pflege' }, 'Pflege'],
    [TITEL[2] ?? '', { eigenbemuehungen: 'Trifft nicht zu.' }, 'Das trifft auf Sie zurzeit nicht zu.'],
    [TITEL[3] ?? '', { andereTraeger: 'Rente: Antrag läuft' }, 'Rente: Antrag läuft'],
    [TITEL[4] ?? '', { sprachfoerderung: 'ja' }, 'Ein solcher Kurs kommt für Sie in Betracht.'],
    [TITEL[4] ?? '', { sprachfoerderung: 'nein' }, 'Ein solcher Kurs ist zurzeit nicht vorgesehen.'],
    [TITEL[4] ?? '', { sprachfoerderung: 'nicht nötig' }, 'Ein solcher Kurs ist für Sie nicht nötig.'],
    [TITEL[5] ?? '', { reha: true }, 'Ein Bedarf an solchen Leistungen kommt für Sie in Betracht.'],
    [TITEL[5] ?? '', { reha: false }, 'Einen Bedarf an solchen Leistungen sehen wir zurzeit nicht.'],
  ])('%s, wenn %j', (titel, werte, satz) => {
    expect(inhalt(abschnitt(zeilenVon(planMit({ inhalte: inhalteMit(werte) })), titel))).toBe(satz);
  });

  it('was offen ist, steht nicht da, auch nicht als offen', () => {
    const zeilen = zeilenVon(planMit({ inhalte: OFFENE_INHALTE }));
    expect(titelIn(zeilen)).toEqual([]);
    expect(inhalt(zeilen)).not.toMatch(/offen|fehlt|ungeprüft/);
  });
});
