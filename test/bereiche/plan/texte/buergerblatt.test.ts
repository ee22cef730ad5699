import type { Dokumentangaben, Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import type { Ziel } from '../../../../src/bereiche/plan/listen';
import { FOERDERZIELMATRIX } from '../../../../src/rules/foerderzielmatrix';
import {
  BEREICH_EINFACH,
  BUERGERBLATT_FORMAT,
  buergerblatt,
} from '../../../../src/bereiche/plan/texte/buergerblatt';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { date } from '../../../support/faelle';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { HEUTE, planMit, schrittMit, zielMit } from '../fach/planFaelle';

function zeilenVon(plan: Plan, mehr: Partial<Dokumentangaben> = {}): readonly Dokumentzeile[] {
  return zeilenIn(buergerblatt(angaben(plan, mehr)));
}
const worte = (zeilen: readonly Dokumentzeile[]): string[] =>
  zeilen.flatMap(({ text, wer = '', wann = '' }) => [text, wer, wann]).filter((each) => each !== '');

const OHNE_ALLES = planMit({ ziele: [], schritte: [] });
const LEERES_ZIEL: Partial<Ziel> = {
  ziel: '',
  ressourcenbereich: null,
  termin: null,
  messgroesse: '',
  zielwert: '',
  worteDerPerson: '',
  ressourcen: '',
};

describe('das Bürgerblatt', () => {
  it('steht ganz da, so wie die Person es liest', () => {
    expect(zeilenVon(planMit()).map(({ art, text, wer, wann }) => [art, text, wer, wann].join('|'))).toEqual([
      'titel|Ihr Plan||',
      'text|Für: Kim Muster||',
      'text|Vom: 21.11.2026||',
      'leer|||',
      'abschnitt|Ihr Ziel||',
      'text|Ihr Ziel ist: Die Miete wird jeden Monat pünktlich gezahlt||',
      'text|Darum geht es: Ihre Lebenssituation.||',
      'text|Dafür haben wir Zeit bis: 30.04.2027||',
      'text|Daran merken wir, dass es klappt: Pünktliche Mieten – erreichen wollen wir: 3||',
      'text|Das haben Sie gesagt: „Ich will ruhig schlafen.“||',
      'text|Das hilft Ihnen: Schwester hilft||',
      'text|Ihr Weg soll in eine Arbeit führen.||',
      'leer|||',
      'abschnitt|Das machen Sie||',
      'zeile|Alle Briefe sammeln|Sie|bis 15.12.2026',
      'leer|||',
      'abschnitt|Das macht das Jobcenter||',
      'zeile|Antrag auf Fahrkarte weiterleiten|Jobcenter|bis 15.12.2026',
      'leer|||',
      'abschnitt|Das machen andere für Sie||',
      'zeile|Kurs anbieten (Alltag im Griff)|Stadt|bis 15.12.2026',
      'leer|||',
      'abschnitt|Das können Sie nutzen, wenn Sie möchten||',
      'text|Diese Hilfe ist freiwillig. Sie entscheiden selbst. Ein Nein ist in Ordnung.||',
      'zeile|Beratung besuchen (Schuldnerberatung Nord)|Sie|bis 15.12.2026',
      'leer|||',
      'abschnitt|So geht es weiter||',
      'text|Wir sprechen wieder über Ihren Plan. Das ist spätestens am 15.04.2027.||',
      'text|Sie haben Fragen? Oder etwas klappt nicht? Sagen Sie es uns bitte.||',
      'text|Ihr Kontakt im Jobcenter ist: Frau Beispiel||',
    ]);
  });

  it('ohne Ziel und ohne Schritte bleibt es freundlich', () => {
    expect(worte(zeilenVon(OHNE_ALLES, { fachkraft: '' }))).toContain(
      'Dazu haben wir noch keine gemeinsame Vereinbarung.',
    );
  });

  it('mit einem leeren Ziel verspricht es nichts', () => {
    const zeilen = worte(zeilenVon(planMit({ ziele: [zielMit(LEERES_ZIEL)] })));
    expect(zeilen).toContain('Dazu haben wir noch keine gemeinsame Vereinbarung.');
    expect(zeilen.join()).not.toMatch(/Zeit bis|klappt:|haben Sie gesagt|hilft Ihnen|Darum geht/);
  });

  it.each([
    ['Mieten', '3', 'Mieten – erreichen wollen wir: 3'],
    ['Mieten', '', 'Mieten'],
    ['', '3', '3'],
  ])('Messgröße „%s“ mit Zielwert „%s“: %s', (messgroesse, zielwert, satz) => {
    const plan = planMit({ ziele: [zielMit({ messgroesse, zielwert })] });
    expect(worte(zeilenVon(plan))).toContain(`Daran merken wir, dass es klappt: ${satz}`);
  });

  it.each([false, null])(
    'trägt die Person das Ziel nicht mit (%s), steht kein Wort davon da',
    (mitgetragen) => {
      const text = worte(zeilenVon(planMit({ ziele: [zielMit({ mitgetragen })] }))).join();
      expect(text).toContain('Dazu haben wir noch keine gemeinsame Vereinbarung.');
      expect(text).not.toMatch(/Miete|schlafen|Schwester|trägt|30\.04\.2027/);
    },
  );

  it('lobt, was die Person geschafft hat, und nur sie', () => {
    const schritte = [
      schrittMit({ erledigtAm: HEUTE }),
      schrittMit({ id: 'S2', bisWann: null }),
      schrittMit({ id: 'S3', wer: 'Jobcenter', erledigtAm: HEUTE }),
      schrittMit({ id: 'S4', wer: 'Dritte', erledigtAm: HEUTE }),
      schrittMit({ id: 'S5', wer: null, erledigtAm: HEUTE }),
    ];
    const zeilen = zeilenVon(planMit({ schritte })).filter(({ art }) => art === 'zeile');
    expect(zeilen.map(({ wann }) => wann)).toEqual([
      'schon geschafft',
      '',
      ...['schon erledigt', 'schon erledigt', 'schon erledigt'],
    ]);
  });

  it.each(FOERDERZIELMATRIX)('sagt $bereich in Worten des Alltags', ({ bereich, foerderziel }) => {
    const plan = planMit({ ziele: [zielMit({ ressourcenbereich: bereich, foerderziel })] });
    expect(worte(zeilenVon(plan))).toContain(`Darum geht es: ${BEREICH_EINFACH[bereich]}.`);
  });
});

/** Everything the tool itself says in both documents, with every section and every missing thing. */
function alleWorte(datum: string): string {
  const mehr = { datum: date(datum) };
  const plaene = [
    planMit(),
    OHNE_ALLES,
    planMit({ ziele: [zielMit({ ...LEERES_ZIEL, mitgetragen: false, vereinbartAm: null })] }),
    planMit({ ziele: [zielMit({ weiteres: 'fortgeführt', ueberprueftAm: date('2027-04-15') })] }),
    planMit({ schritte: [schrittMit({ wer: null, was: '', bisWann: null, angebot: 'X', ziel: null })] }),
  ];
  return plaene
    .flatMap((plan) => [plandokument(angaben(plan, mehr)), buergerblatt(angaben(plan, mehr))])
    .flatMap((dokument) => (dokument.ok ? worte(dokument.wert) : []))
    .join('\n');
}

describe('kein Druck', () => {
  it.each(['2022-01-01', '2023-05-05', '2024-02-29', '2026-11-21', '2027-06-30'])(
    'am %s kündigt kein Dokument Folgen an',
    (datum) => {
      const text = alleWorte(datum);
      expect(text.length).toBeGreaterThan(1000);
      expect(text).not.toMatch(
        /minder|sanktion|rechtsfolge|rechtsbehelf|widerspruch|verwaltungsakt|pflicht|bescheid|kürz|müssen|nachteil|§ ?15a|§ ?31/i,
      );
    },
  );
});

describe('eine Seite', () => {
  const mitSchritten = (anzahl: number): Plan =>
    planMit({ schritte: Array.from({ length: anzahl }, (_, index) => schrittMit({ id: `S${index + 1}` })) });

  const ohneLuft = (zeilen: readonly Dokumentzeile[]): number =>
    zeilen.filter(({ art }) => art !== 'leer').length;
  const passt = BUERGERBLATT_FORMAT.hoechstens - ohneLuft(zeilenVon(mitSchritten(1))) + 1;

  it('vor jeder Überschrift ist Luft, solange sie auf die Seite passt; danach weicht sie ganz', () => {
    const ueberschriften = 3;
    const luftig = zeilenVon(mitSchritten(passt - ueberschriften));
    const leere = luftig.flatMap(({ art }, stelle) => (art === 'leer' ? [luftig[stelle + 1]?.art] : []));
    expect(luftig).toHaveLength(40);
    expect(leere).toEqual(['abschnitt', 'abschnitt', 'abschnitt']);
    const eng = zeilenVon(mitSchritten(passt - ueberschriften + 1));
    expect(eng).toHaveLength(38);
    expect(ohneLuft(eng)).toBe(38);
  });

  it('vierzig Zeilen gehen, mehr werden gesagt und nicht gekürzt', () => {
    expect(zeilenVon(mitSchritten(passt))).toHaveLength(40);
    expect(buergerblatt(angaben(mitSchritten(passt + 1)))).toEqual({
      ok: false,
      fehler: [
        {
          code: 'DOKUMENT_ZU_LANG',
          orte: [{ art: 'blatt', blatt: 'Bürgerblatt' }],
          zeilen: 41,
          hoechstens: 40,
        },
      ],
    });
  });

  it.each([
    ['was, bis zum Rand', { was: 'x'.repeat(42) }, 0],
    ['was, ein Zeichen mehr', { was: 'x'.repeat(43) }, 1],
    ['zwei Wörter bis zum Rand', { was: `${'x'.repeat(20)} ${'y'.repeat(21)}` }, 0],
    ['zwei Wörter, ein Zeichen mehr', { was: `${'x'.repeat(20)} ${'y'.repeat(22)}` }, 1],
    ['Wörter werden nicht getrennt', { was: `${'x'.repeat(30)} ${'y'.repeat(30)} ${'z'.repeat(30)}` }, 2],
    ['ein überlanges Wort nach einem kurzen', { was: `a ${'x'.repeat(90)}` }, 3],
    ['drei Absätze', { was: 'a\n\nb' }, 2],
  ])('ein Schritt zählt mit seinen Druckzeilen: %s', (_, werte, mehr) => {
    const voll = mitSchritten(40).schritte;
    const hoehe = (schritt: Partial<Plan['schritte'][number]>): number => {
      const lesung = buergerblatt(
        angaben(planMit({ schritte: [...voll, schrittMit({ id: 'S99', ...schritt })] })),
      );
      const [fehler] = lesung.ok ? [] : lesung.fehler;
      return fehler?.code === 'DOKUMENT_ZU_LANG' ? fehler.zeilen : 0;
    };
    expect(hoehe(werte) - hoehe({})).toBe(mehr);
  });

  it('mit Beratung, die nicht als freiwillig gilt, gibt es keines', () => {
    const schritte = [schrittMit({ angebot: 'Suchtberatung', freiwillig: false })];
    expect(buergerblatt(angaben(planMit({ schritte })))).toMatchObject({
      fehler: [{ code: 'PARAGRAPH_16A_NICHT_FREIWILLIG' }],
    });
  });
});
