import { angebotPruefung } from '../../../../src/bereiche/plan/fach/angebotPruefung';
import { ist16aAngebot, ist16aSchritt, istFreiwillig } from '../../../../src/bereiche/plan/fach/paragraph16a';
import { passendeAngebote } from '../../../../src/bereiche/plan/fach/passendeAngebote';
import type { Angebot } from '../../../../src/bereiche/plan/listen';
import { FOERDERZIELMATRIX } from '../../../../src/rules/foerderzielmatrix';
import { ANGEBOTSPUNKTE, RECHTSGRUNDLAGEN } from '../../../../src/bereiche/plan/regeln/planVokabular';
import {
  FOERDERZIELE,
  PARAGRAPH_16A,
  PARAGRAPH_16A_LABEL,
  RESSOURCENBEREICHE,
} from '../../../../src/rules/vocabulary';
import { date } from '../../../support/faelle';
import { angebotMit, HEUTE, schrittMit, planMit, SCHULDNERBERATUNG } from './planFaelle';

const SUCHE = { entwicklungsziel: 'rahmenbedingungen', stichtag: HEUTE } as const;

/** Which of the offers are proposed, by name. */
function vorgeschlagen(angebote: readonly Angebot[]): [string[], string[]] {
  const { passend, begleitend } = passendeAngebote(angebote, SUCHE);
  return [passend.map(({ name }) => name), begleitend.map(({ name }) => name)];
}

describe('passend ist ein Angebot', () => {
  it.each(
    FOERDERZIELMATRIX.flatMap(({ bereich, foerderziel }) =>
      RESSOURCENBEREICHE.flatMap(({ id }) =>
        [null, ...FOERDERZIELE].map((ziel) => ({
          bereich,
          id,
          ziel,
          passt: id === bereich && (ziel === null || ziel === foerderziel),
        })),
      ),
    ),
  )('für $bereich eines zu $id unter $ziel: $passt', ({ bereich, id, ziel, passt }) => {
    const angebot = angebotMit({ ressourcenbereich: id, foerderziel: ziel });
    const { passend, luecke } = passendeAngebote([angebot], { entwicklungsziel: bereich, stichtag: HEUTE });
    expect([passend.length, luecke === null]).toEqual(passt ? [1, true] : [0, false]);
  });

  it.each<[string, Partial<Angebot>, boolean]>([
    ['ohne Zeitraum', {}, true],
    ['ab heute', { von: HEUTE }, true],
    ['erst ab morgen', { von: date('2026-11-22') }, false],
    ['bis heute', { bis: HEUTE }, true],
    ['nur bis gestern', { bis: date('2026-11-20') }, false],
    ['heute und nur heute', { von: HEUTE, bis: HEUTE }, true],
    ['Ende vor Beginn', { von: date('2027-01-01'), bis: date('2026-01-01') }, false],
    ['mit einem Platz', { plaetze: 1 }, true],
    ['ohne freien Platz', { plaetze: 0 }, false],
    ['mit unbekannten Plätzen', { plaetze: null }, true],
  ])('%s', (_, werte, passt) => {
    expect(vorgeschlagen([angebotMit(werte)])).toEqual([passt ? ['Alltag im Griff'] : [], []]);
  });

  it('in der Reihenfolge des Katalogs, und unbekannte Plätze bleiben unbekannt', () => {
    const angebote = [angebotMit({ name: 'B' }), angebotMit({ name: 'A', plaetze: 2 })];
    expect(passendeAngebote(angebote, SUCHE)).toEqual({ passend: angebote, begleitend: [], luecke: null });
  });
});

describe('begleitend nach § 16a', () => {
  it('immer daneben, was auch vereinbart ist', () => {
    for (const entwicklungsziel of [...FOERDERZIELMATRIX.map(({ bereich }) => bereich), null]) {
      const { begleitend } = passendeAngebote([angebotMit(), SCHULDNERBERATUNG], {
        entwicklungsziel,
        stichtag: HEUTE,
      });
      expect(begleitend).toEqual([SCHULDNERBERATUNG]);
    }
  });

  it('nicht zweimal, wenn es selbst zum Ressourcenbereich gehört', () => {
    const angebot = { ...SCHULDNERBERATUNG, ressourcenbereich: 'rahmenbedingungen' } as const;
    expect(vorgeschlagen([angebot])).toEqual([['Schuldnerberatung Nord'], []]);
  });

  it('aber nur, was läuft und Platz hat', () => {
    expect(vorgeschlagen([{ ...SCHULDNERBERATUNG, bis: date('2026-01-01') }])).toEqual([[], []]);
    expect(vorgeschlagen([{ ...SCHULDNERBERATUNG, plaetze: 0 }])).toEqual([[], []]);
  });

  it.each(RECHTSGRUNDLAGEN)('Rechtsgrundlage %s', (rechtsgrundlage) => {
    expect(ist16aAngebot(angebotMit({ rechtsgrundlage }))).toBe(rechtsgrundlage === 'paragraph16a');
  });

  it.each(PARAGRAPH_16A)('%s auch am Namen, im Katalog wie im Schritt', (id) => {
    const name = ` ${PARAGRAPH_16A_LABEL[id].toUpperCase()} `;
    expect(ist16aAngebot(angebotMit({ name, rechtsgrundlage: null }))).toBe(true);
    expect(ist16aSchritt(schrittMit({ angebot: name }), [])).toBe(true);
  });

  it('ein Schritt über sein Angebot im Katalog', () => {
    expect(ist16aSchritt(schrittMit({ angebot: 'schuldnerberatung  nord' }), [SCHULDNERBERATUNG])).toBe(true);
    expect(ist16aSchritt(schrittMit({ angebot: 'Alltag im Griff' }), [angebotMit()])).toBe(false);
    expect(ist16aSchritt(schrittMit(), [{ ...SCHULDNERBERATUNG, name: '' }])).toBe(false);
  });

  it('ist freiwillig, was auch in der Zelle steht', () => {
    expect(
      [true, false, null].map((freiwillig) => istFreiwillig({ ...SCHULDNERBERATUNG, freiwillig })),
    ).toEqual([true, true, true]);
    expect([true, false, null].map((freiwillig) => istFreiwillig(angebotMit({ freiwillig })))).toEqual([
      true,
      false,
      null,
    ]);
  });
});

describe('eine Angebotslücke', () => {
  it('ist festzuhalten, wenn nichts passt; ein begleitendes Angebot füllt sie nicht', () => {
    expect(passendeAngebote([SCHULDNERBERATUNG], SUCHE).luecke).toEqual({
      datum: HEUTE,
      ressourcenbereich: 'rahmenbedingungen',
      bedarf: 'kein passendes Angebot',
    });
  });

  it('gibt es ohne Entwicklungsziel nicht', () => {
    expect(passendeAngebote([], { entwicklungsziel: null, stichtag: HEUTE })).toEqual({
      passend: [],
      begleitend: [],
      luecke: null,
    });
  });
});

describe('der Blick über den Katalog', () => {
  const verletzt = (werte: Partial<Angebot>): string[] =>
    angebotPruefung(planMit({ angebote: [angebotMit(werte)] }))
      .filter(({ ok }) => !ok)
      .map(({ code }) => code);

  it.each<[Partial<Angebot>, string[]]>([
    [{}, []],
    [{ rechtsgrundlage: null }, ['ANGEBOT_RECHTSGRUNDLAGE']],
    [{ rechtsgrundlage: 'paragraph16a', freiwillig: false }, ['ANGEBOT_16A_FREIWILLIG']],
    [{ rechtsgrundlage: 'paragraph16a', freiwillig: null }, []],
    [{ rechtsgrundlage: 'kommunal', freiwillig: false }, []],
    [{ name: 'Hilfe bei Mietschulden' }, ['ANGEBOT_16A_BEANTWORTET']],
    [{ name: 'Hilfe bei Mietschulden', leistung16a: 'schuldnerberatung' }, []],
    [{ leistung16a: 'schuldnerberatung', freiwillig: false }, ['ANGEBOT_16A_FREIWILLIG']],
    [{ foerderziel: 'integration' }, ['ANGEBOT_MATRIX']],
    [{ foerderziel: null }, []],
    [{ ressourcenbereich: null, foerderziel: 'integration' }, []],
    [{ ressourcenbereich: 'selbststaendigkeit', foerderziel: 'integration' }, []],
    [{ von: date('2026-01-02'), bis: date('2026-01-01') }, ['ANGEBOT_ZEITRAUM']],
    [{ von: HEUTE, bis: HEUTE }, []],
  ])('%j: %j', (werte, codes) => expect(verletzt(werte)).toEqual(codes));

  it('fragt jedes Angebot nach jedem Punkt und hält kein Dokument auf', () => {
    const punkte = angebotPruefung(planMit({ angebote: [angebotMit(), SCHULDNERBERATUNG] }));
    expect(punkte.map(({ code }) => code)).toEqual([
      ...Object.keys(ANGEBOTSPUNKTE),
      ...Object.keys(ANGEBOTSPUNKTE),
    ]);
    expect(punkte.every(({ art, zeile }) => art === 'hinweis' && zeile !== '')).toBe(true);
  });
});
