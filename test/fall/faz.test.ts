import type { Fall } from '../../src/fall/fall';
import { fazAblehnungen, foerderzielVon, steerFaz } from '../../src/fall/faz';
import { FOERDERZIELE, type Foerderziel } from '../../src/rules/vocabulary';
import { fazFallMit } from '../support/faelle';

const NEIN = { direktVermittelbar: false } as const;
const JA = { direktVermittelbar: true } as const;

describe('Vorschlag und mögliche Förderziele', () => {
  it.each<[string, Fall, Foerderziel | null, Foerderziel[]]>([
    ['Tor offen: kein Vorschlag', fazFallMit({ qualifikation: 3 }), null, []],
    ['Tor ja: Integration', fazFallMit({}, JA), 'integration', ['integration']],
    ['Tor ja geht jedem Bedarf vor', fazFallMit({ mitwirkung: 3 }, JA), 'integration', ['integration']],
    ['Tor nein ohne Bedarf: die Person wählt', fazFallMit({}, NEIN), null, []],
    ['nur Stufe 1 ist kein Bedarf', fazFallMit({ qualifikation: 1 }, NEIN), null, []],
    [
      'ab Stufe 2',
      fazFallMit({ qualifikation: 2 }, NEIN),
      'wettbewerbsfaehigkeit',
      ['wettbewerbsfaehigkeit'],
    ],
    [
      'mehrere Bereiche desselben Förderziels',
      fazFallMit({ ausbildungsreife: 2, lebenspraktisch: 3 }, NEIN),
      'prozessfaehigkeit',
      ['prozessfaehigkeit'],
    ],
    [
      'nur Leistung',
      fazFallMit({ leistungsfaehigkeit: 2 }, NEIN),
      'erwerbsfaehigkeit',
      ['erwerbsfaehigkeit'],
    ],
    [
      'zwei Förderziele sind gleichrangig: kein Vorschlag',
      fazFallMit({ leistungsfaehigkeit: 3, qualifikation: 2 }, NEIN),
      null,
      ['wettbewerbsfaehigkeit', 'erwerbsfaehigkeit'],
    ],
    [
      'alle drei in ihrer Reihenfolge',
      fazFallMit({ leistungsfaehigkeit: 2, mitwirkung: 2, arbeitsmotivation: 2 }, NEIN),
      null,
      ['wettbewerbsfaehigkeit', 'prozessfaehigkeit', 'erwerbsfaehigkeit'],
    ],
    ['Bewerbung allein führt bei nein nicht zur Integration', fazFallMit({ bewerbung: 3 }, NEIN), null, []],
    ['Selbständigkeit führt zu keinem Förderziel', fazFallMit({ selbststaendigkeit: 3 }, NEIN), null, []],
  ])('%s', (_, fall, vorschlag, moeglich) => {
    const ergebnis = steerFaz(fall);
    expect([ergebnis.vorschlag, ergebnis.moeglich]).toEqual([vorschlag, moeglich]);
  });
});

describe('die Zellen der Förderzielmatrix', () => {
  const fall = fazFallMit(
    { qualifikation: 2, arbeitsverhalten: 1, sozialverhalten: 0, mitwirkung: 3 },
    { ...NEIN, foerderziel: 'wettbewerbsfaehigkeit' },
  );
  const vereinbart = { ...fall, entwicklungsziel: 'qualifikation' } as const;

  it.each([
    ['möglich', 'relevant, noch nichts vereinbart', fall, 'qualifikation', 'wettbewerbsfaehigkeit'],
    ['möglich', 'auch außerhalb des gewählten Förderziels', fall, 'mitwirkung', 'prozessfaehigkeit'],
    ['kein Bedarf', 'Stufe 1', fall, 'arbeitsverhalten', 'wettbewerbsfaehigkeit'],
    ['kein Bedarf', 'Stufe 0', fall, 'sozialverhalten', 'wettbewerbsfaehigkeit'],
    ['offen', 'nicht eingeschätzt', fall, 'bewerbung', 'integration'],
    ['Entwicklungsziel', 'vereinbart', vereinbart, 'qualifikation', 'wettbewerbsfaehigkeit'],
    ['zurückgestellt', 'relevant neben dem vereinbarten', vereinbart, 'mitwirkung', 'prozessfaehigkeit'],
    [
      'kein Bedarf',
      'nicht relevant neben dem vereinbarten',
      vereinbart,
      'sozialverhalten',
      'wettbewerbsfaehigkeit',
    ],
    ['offen', 'offen neben dem vereinbarten', vereinbart, 'bewerbung', 'integration'],
  ] as const)('%s: %s', (zustand, _, jeweils, bereich, ziel) => {
    expect(steerFaz(jeweils).matrix[bereich][ziel]).toBe(zustand);
  });

  it('das Entwicklungsziel bleibt es, auch wenn der Bereich nicht (mehr) eingeschätzt ist', () => {
    const offen = { ...vereinbart, ressourcenbereiche: fazFallMit({}).ressourcenbereiche };
    expect(steerFaz(offen).matrix.qualifikation.wettbewerbsfaehigkeit).toBe('Entwicklungsziel');
  });

  it('je Zeile ist genau eine Zelle relevant, alle anderen sind „nicht relevant“', () => {
    const { matrix } = steerFaz(vereinbart);
    expect(Object.keys(matrix)).toHaveLength(10);
    for (const [bereich, zeile] of Object.entries(matrix)) {
      expect(Object.keys(zeile)).toEqual(FOERDERZIELE);
      const relevant = FOERDERZIELE.filter((ziel) => zeile[ziel] !== 'nicht relevant');
      expect(relevant).toEqual([foerderzielVon(bereich as keyof typeof matrix)]);
    }
  });
});

describe('abgelehnt wird', () => {
  it.each<[string, Fall, string[]]>([
    ['nichts ohne Wahl', fazFallMit({}, NEIN), []],
    [
      'Integration bei nein',
      fazFallMit({}, { ...NEIN, foerderziel: 'integration' }),
      ['FOERDERZIEL_PASST_NICHT'],
    ],
    [
      'ein anderes bei ja',
      fazFallMit({}, { ...JA, foerderziel: 'erwerbsfaehigkeit' }),
      ['FOERDERZIEL_PASST_NICHT'],
    ],
    ['nichts bei offenem Tor', fazFallMit({}, { foerderziel: 'integration' }), []],
    [
      'nichts, was passt',
      fazFallMit({}, { ...NEIN, foerderziel: 'erwerbsfaehigkeit', entwicklungsziel: 'leistungsfaehigkeit' }),
      [],
    ],
    [
      'ein Entwicklungsziel ohne Förderziel',
      fazFallMit({}, { entwicklungsziel: 'bewerbung' }),
      ['ENTWICKLUNGSZIEL_PASST_NICHT'],
    ],
    [
      'eines außerhalb des Förderziels',
      fazFallMit({}, { ...JA, foerderziel: 'integration', entwicklungsziel: 'mitwirkung' }),
      ['ENTWICKLUNGSZIEL_PASST_NICHT'],
    ],
  ])('%s', (_, fall, ablehnungen) => {
    expect(fazAblehnungen(fall)).toEqual(ablehnungen);
  });
});

describe('aktive Vermittlung', () => {
  const QUALIFIKATION = { foerderziel: 'wettbewerbsfaehigkeit', entwicklungsziel: 'qualifikation' } as const;
  it.each<[string, Partial<Fall>, boolean]>([
    ['bei Integration', { ...JA, foerderziel: 'integration' }, true],
    ['nach abgeschlossener Qualifizierung', { ...QUALIFIKATION, qualifizierungAbgeschlossen: true }, true],
    ['nicht während der Qualifizierung', { ...QUALIFIKATION, qualifizierungAbgeschlossen: false }, false],
    ['nicht, wenn das offen ist', { ...QUALIFIKATION, qualifizierungAbgeschlossen: null }, false],
    [
      'nicht bei einem anderen Entwicklungsziel',
      { ...QUALIFIKATION, entwicklungsziel: 'arbeitsverhalten', qualifizierungAbgeschlossen: true },
      false,
    ],
    [
      'nicht ohne Entwicklungsziel',
      { foerderziel: 'wettbewerbsfaehigkeit', qualifizierungAbgeschlossen: true },
      false,
    ],
    [
      'nicht bei Prozessfähigkeit',
      { foerderziel: 'prozessfaehigkeit', qualifizierungAbgeschlossen: true },
      false,
    ],
    ['nicht ohne vereinbartes Förderziel', { ...JA }, false],
  ])('%s', (_, rest, aktiv) => {
    expect(steerFaz(fazFallMit({}, rest)).aktiveVermittlung).toBe(aktiv);
  });
});

describe('Hinweise von fa:z', () => {
  const codes = (fall: Fall): string[] => steerFaz(fall).hinweise.map(({ code, feld }) => `${code} ${feld}`);
  const OHNE_BEDARF = 'ENTWICKLUNGSZIEL_OHNE_BEDARF entwicklungsziel';
  const VORLAEUFIG = 'FOERDERZIEL_VORLAEUFIG foerderziel';
  const gewaehlt = { ...NEIN, foerderziel: 'prozessfaehigkeit', entwicklungsziel: 'mitwirkung' } as const;
  const ERHOBEN = {
    qualifikation: 0,
    arbeitsverhalten: 0,
    sozialverhalten: 0,
    arbeitsmotivation: 0,
  } as const;

  it.each<[string, Fall, string[]]>([
    ['Entwicklungsziel auf offenem Bereich', fazFallMit({}, gewaehlt), [OHNE_BEDARF]],
    ['auf Stufe 1', fazFallMit({ mitwirkung: 1 }, gewaehlt), [OHNE_BEDARF]],
    ['auf Stufe 2: keiner', fazFallMit({ mitwirkung: 2 }, gewaehlt), []],
    ['Vorschlag, solange ein anderer Bereich offen ist', fazFallMit({ mitwirkung: 2 }, NEIN), [VORLAEUFIG]],
    ['noch einer offen', fazFallMit({ mitwirkung: 2, ...ERHOBEN }, NEIN), [VORLAEUFIG]],
    ['keiner offen: keiner', fazFallMit({ mitwirkung: 2, leistungsfaehigkeit: 0, ...ERHOBEN }, NEIN), []],
    ['Tor ja ist nicht vorläufig', fazFallMit({}, JA), []],
    [
      'schon gewählt: keiner',
      fazFallMit({ mitwirkung: 2 }, { ...NEIN, foerderziel: 'prozessfaehigkeit' }),
      [],
    ],
    ['kein Vorschlag: keiner', fazFallMit({}, NEIN), []],
  ])('%s', (_, fall, erwartet) => {
    expect(codes(fall)).toEqual(erwartet);
  });
});

it('die Handlungsbedarfe des 4-Phasen-Modells ändern an fa:z nichts', () => {
  const fall = fazFallMit({ mitwirkung: 2 }, NEIN);
  const mitBedarf = {
    ...fall,
    bedarfe: { ...fall.bedarfe, mobilitaet: 3 as const },
    dominierend: 'L' as const,
  };
  expect(steerFaz(mitBedarf)).toEqual(steerFaz(fall));
});
