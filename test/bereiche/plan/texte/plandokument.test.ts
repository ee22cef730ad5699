import type { Dokumentangaben, Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import { planPruefung } from '../../../../src/bereiche/plan/fach/planPruefung';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import type { Ziel } from '../../../../src/bereiche/plan/listen';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { pruefungText } from '../../../../src/bereiche/plan/texte/plan';
import { date } from '../../../support/faelle';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { HEUTE, planMit, schrittMit, zielMit } from '../fach/planFaelle';

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
      'Handlungsstrategie',
      'Das übernehmen Sie',
      'Das übernimmt das Jobcenter',
      'Das übernehmen andere Stellen',
      'Freiwillige Angebote',
      'Vollständigkeit',
      'Wie es weitergeht',
    ]);
  });

  it('nennt Ziel, Förderziel, Entwicklungsziel und Strategie', () => {
    expect(inhalt(abschnitt(zeilenVon(planMit()), 'Ziel'))).toBe(
      [
        'Förderziel: Herstellung der Prozessfähigkeit · Entwicklungsziel: Rahmenbedingungen',
        'Ziel: Die Miete wird jeden Monat pünktlich gezahlt',
        'Messgröße: Pünktliche Mieten · Zielwert: 3',
        'Termin: 30.04.2027 · Überprüfung am: 15.04.2027',
        'In Ihren Worten: Ich will ruhig schlafen.',
        'Das hilft: Schwester hilft',
        'Das kann schwierig werden: Alte Briefe',
      ].join('\n'),
    );
    expect(inhalt(abschnitt(zeilenVon(planMit()), 'Handlungsstrategie'))).toContain('Schulden ordnen');
  });

  it.each([
    ['Das übernehmen Sie', 'Alle Briefe sammeln', 'Sie'],
    ['Das übernimmt das Jobcenter', 'Antrag auf Kinderbetreuung weiterleiten', 'Jobcenter'],
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
    expect(abschnitt(zeilen, 'Wer macht was? Das klären wir noch')).toHaveLength(1);
  });

  it('sagt, was erledigt und was noch offen ist', () => {
    const schritte = [
      schrittMit({ erledigtAm: date('2026-12-01') }),
      schrittMit({ id: 'S2', was: '', bisWann: null }),
    ];
    expect(abschnitt(zeilenVon(planMit({ schritte })), 'Das übernehmen Sie')).toMatchObject([
      { wann: 'erledigt am 01.12.2026' },
      { text: 'noch offen', wann: 'noch offen' },
    ]);
    expect(abschnitt(zeilenVon(planMit({ schritte })), 'Das übernimmt das Jobcenter')).toEqual([
      { art: 'text', text: 'Noch ist kein Schritt vereinbart.' },
    ]);
  });

  it('ist der Plan vollständig, steht das da', () => {
    expect(inhalt(abschnitt(zeilenVon(planMit()), 'Vollständigkeit'))).toBe('Der Plan ist vollständig.');
  });

  it('sonst jeder fehlende Punkt, und das Dokument entsteht trotzdem', () => {
    const leer: Partial<Ziel> = {
      ressourcenbereich: null,
      foerderziel: null,
      handlungsstrategie: '',
      ziel: '',
      messgroesse: '',
      zielwert: '',
      mitgetragen: null,
      worteDerPerson: '',
      ressourcen: '',
      hindernisse: '',
      termin: null,
      ueberpruefungAm: null,
      vereinbartAm: null,
    };
    const plan = planMit({ ziele: [zielMit(leer)], schritte: [] });
    const punkte = abschnitt(zeilenVon(plan), 'Das ist noch zu ergänzen');
    const fehlt = planPruefung(plan, HEUTE).filter(({ ok }) => !ok);
    expect(punkte).toEqual(fehlt.map((each) => ({ art: 'punkt', text: pruefungText(each) })));
    expect(punkte).toHaveLength(10);
    expect(inhalt(abschnitt(zeilenVon(plan), 'Ziel'))).toContain('Ziel: noch offen');
  });

  it('ohne Ziel sagt es das', () => {
    expect(inhalt(zeilenVon(planMit({ ziele: [], schritte: [] })))).toContain(
      'Zurzeit ist kein Ziel vereinbart.',
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
