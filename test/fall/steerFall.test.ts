import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { fallMit, OFFENER_FALL } from '../support/faelle';
import { DREI_INSGESAMT, fall, NICHT, NUR_RAHMEN, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

const BEGRUENDET = { festlegungBegruendung: 'Rahmenbedingungen überwiegen' };

describe('unter drei Handlungsbedarfen', () => {
  it.each([
    ['zwei der acht', ZWEI_DER_ACHT, 'AV', 'K-4'],
    ['zwei der acht und alles in Qualifikation', { ...ZWEI_DER_ACHT, berufserfahrung: 3 }, 'AV', 'K-4'],
    ['der dritte nur zu beobachten (Stufe 1)', { ...ZWEI_DER_ACHT, finanzielleSituation: 1 }, 'AV', 'K-4'],
    ['drei der acht', { ...ZWEI_DER_ACHT, finanzielleSituation: 2 }, 'bFM', 'K-9'],
    [
      'zwei und einer aus Leistungsfähigkeit',
      { ...ZWEI_DER_ACHT, arbeitsUndSozialverhalten: 2 },
      'bFM',
      'K-9',
    ],
  ] as const)('%s', (_, bedarfe, kennung, regel) => {
    expect(steerFall(fall({}, bedarfe)).kennung).toMatchObject({ errechnet: kennung, regel });
  });

  it('eine begründete Verdichtung ersetzt nur die Anzahl', () => {
    const verdichtet = { verdichtung: true, verdichtungBegruendung: 'Sucht' };
    expect(steerFall(fall(verdichtet, ZWEI_DER_ACHT)).kennung.errechnet).toBe('bFM');
    expect(steerFall(fall({ ...verdichtet, prognoseArbeitsmarkt: 'bis6' }, {})).kennung.errechnet).toBe('AV');
  });

  it('eine Verdichtung ohne Begründung zählt nicht', () => {
    expect(steerFall(fall({ verdichtung: true }, ZWEI_DER_ACHT)).kennung.errechnet).toBe('AV');
  });
});

describe('vier Handlungsbedarfe für Exter', () => {
  const l = { ...NICHT, dominierend: 'L' } as const;
  it.each<[string, Fall, string]>([
    ['drei insgesamt', fall(l, DREI_INSGESAMT), 'nicht eindeutig'],
    ['vier insgesamt', fall(l, { ...DREI_INSGESAMT, finanzielleSituation: 2 }), 'Exter'],
    ['der vierte außerhalb der acht', fall(NICHT), 'Exter'],
    [
      'drei mit Verdichtung',
      fall({ ...l, verdichtung: true, verdichtungBegruendung: 'x' }, DREI_INSGESAMT),
      'Exter',
    ],
  ])('%s', (_, each, kennung) => {
    expect(steerFall(each).kennung.errechnet).toBe(kennung);
  });
});

describe('zwei Ergebnisse: errechnet und geprüft', () => {
  const nichtEindeutig = { prognoseArbeitsmarkt: 'bis6' } as const;
  it.each<[string, Fall, string, string | null, string]>([
    ['nichts festgelegt', fall(), 'bFM', null, 'bFM'],
    [
      'dasselbe festgelegt weicht nicht ab',
      fall({ festgelegteProfillage: 'Entwicklungsprofil', ...BEGRUENDET }),
      'bFM',
      null,
      'bFM',
    ],
    [
      'einfacher festgelegt',
      fall({ festgelegteProfillage: 'Förderprofil', ...BEGRUENDET }),
      'bFM',
      'AV',
      'AV',
    ],
    [
      'anders, aber auch komplex',
      fall({ festgelegteProfillage: 'Stabilisierungsprofil', ...BEGRUENDET }),
      'bFM',
      'bFM',
      'bFM',
    ],
    ['ohne Begründung zählt es nicht', fall({ festgelegteProfillage: 'Förderprofil' }), 'bFM', null, 'bFM'],
    [
      'nicht eindeutig, ein Mensch legt fest',
      fall({ ...nichtEindeutig, festgelegteProfillage: 'Unterstützungsprofil', ...BEGRUENDET }),
      'noch nicht festgelegt',
      'bFM',
      'bFM',
    ],
    [
      'Prognose noch offen, ein Mensch legt fest',
      fall({ prognoseArbeitsmarkt: null, festgelegteProfillage: 'Entwicklungsprofil', ...BEGRUENDET }),
      'noch nicht festgelegt',
      'bFM',
      'bFM',
    ],
    [
      'auch festgelegt bleibt offen, was sonst noch fehlt',
      fall({ festlegung: null, festgelegteProfillage: 'Unterstützungsprofil', ...BEGRUENDET }),
      'noch nicht festgelegt',
      'noch nicht festgelegt',
      'noch nicht festgelegt',
    ],
    [
      'Zehn bleibt Zehn',
      fall({ festlegung: 'schueler', festgelegteProfillage: 'Förderprofil', ...BEGRUENDET }),
      'Zehn',
      'Zehn',
      'Zehn',
    ],
  ])('%s', (_, each, errechnet, geprueft, gueltig) => {
    expect(steerFall(each).kennung).toMatchObject({ errechnet, geprueft, gueltig });
  });

  it('die gültige Profillage ist die festgelegte, die errechnete bleibt daneben stehen', () => {
    const { profillage } = steerFall(fall({ festgelegteProfillage: 'Förderprofil', ...BEGRUENDET }));
    expect(profillage).toMatchObject({
      errechnet: 'Entwicklungsprofil',
      festgelegt: 'Förderprofil',
      gueltig: 'Förderprofil',
    });
  });

  it('die Betreuung folgt der gültigen Kennung', () => {
    const each = fall({ festgelegteProfillage: 'Förderprofil', ...BEGRUENDET });
    expect(steerFall(each).betreuung.vorschlag).toBe('Arbeitsvermittlung Ü25');
  });
});

describe('die entscheidenden Zeilen', () => {
  const festgelegt = { festgelegteProfillage: 'Förderprofil', ...BEGRUENDET } as const;
  it.each<[string, Fall, (string | null)[]]>([
    ['bFM', fall(), ['P-4', 'K-9', 'Z-3']],
    ['AV', fall({}, ZWEI_DER_ACHT), ['P-4', 'K-4', 'Z-10']],
    ['Exter', fall(NICHT), ['P-4', 'K-11', 'Z-5']],
    ['die Betreuung folgt der geprüften Kennung', fall(festgelegt), ['P-4', 'K-9', 'Z-10']],
    ['alles offen', OFFENER_FALL, [null, null, 'Z-2']],
  ])('%s', (_, each, regeln) => {
    const { profillage, kennung, betreuung } = steerFall(each);
    expect([profillage.regel, kennung.regel, betreuung.regel]).toEqual(regeln);
  });
});

it.each(['schueler', 'paragraph53a', 'sonstiges', 'integriert', 'wahrscheinlich', null] as const)(
  'der Untergrund steht nur bei Zehn: %s',
  (festlegung) => {
    const { gueltig, untergrund } = steerFall(fall({ festlegung })).kennung;
    expect(untergrund).toBe(gueltig === 'Zehn' ? festlegung : null);
  },
);

it('die Stärke eines Bedarfs ändert nichts: Stufe 3 zählt wie 2, Stufe 1 wie 0', () => {
  const mit = (hoch: 2 | 3, tief: 0 | 1): unknown => {
    const bedarfe = {
      wohnsituation: hoch,
      finanzielleSituation: hoch,
      mobilitaet: hoch,
      lernbereitschaft: tief,
    };
    const { profillage, kennung } = steerFall(
      fall({}, { ...NUR_RAHMEN, sprachkenntnisse: hoch, ...bedarfe }),
    );
    return { profillage, kennung };
  };
  expect(mit(3, 1)).toEqual(mit(2, 0));
});

it('ein Fall ohne jede Angabe bekommt eine Antwort, und sie sagt, was fehlt', () => {
  const { kennung } = steerFall(fallMit({ mobilitaet: null }));
  expect(kennung).toMatchObject({ gueltig: 'AV', entscheidendeFragen: [] });
});
