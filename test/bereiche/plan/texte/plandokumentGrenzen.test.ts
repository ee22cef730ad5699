import fc from 'fast-check';
import type { Dokumentangaben, Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import { PLANDOKUMENT_FORMAT, plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { ortVon } from '../../../support/rawFaelle';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { planMit, schrittMit, zielMit } from '../fach/planFaelle';

/** The document; a refusal fails the test. */
function zeilenVon(plan: Plan, mehr: Partial<Dokumentangaben> = {}): readonly Dokumentzeile[] {
  return zeilenIn(plandokument(angaben(plan, mehr)));
}
const inhalt = (zeilen: readonly Dokumentzeile[]): string => zeilen.map(({ text }) => text).join('\n');

describe('es gibt kein Dokument', () => {
  it.each([false, null])('mit Beratung nach § 16a, die nicht als freiwillig gilt (%s)', (freiwillig) => {
    const schritt = schrittMit({ id: 'S9', angebot: 'Schuldnerberatung Nord', freiwillig });
    const plan = planMit({ schritte: [...planMit().schritte, schritt] });
    expect(plandokument(angaben(plan))).toEqual({
      ok: false,
      fehler: [{ code: 'PARAGRAPH_16A_NICHT_FREIWILLIG', orte: [ortVon('Freiwillig')] }],
    });
  });

  const mitSchritten = (anzahl: number): Plan => {
    const weitere = Array.from({ length: anzahl }, (_, index) => schrittMit({ id: `S${index + 10}` }));
    return planMit({ schritte: [...planMit().schritte, ...weitere] });
  };
  const ohneLuft = zeilenVon(planMit()).filter(({ art }) => art !== 'leer');
  const platz = PLANDOKUMENT_FORMAT.hoechstens - ohneLuft.length;

  it('vor jeder Überschrift ist Luft, solange sie Platz hat; danach weicht sie ganz', () => {
    const luftig = zeilenVon(planMit()).length - ohneLuft.length;
    expect(luftig).toBe(ohneLuft.filter(({ art }) => art === 'abschnitt').length);
    expect(zeilenVon(mitSchritten(platz - luftig))).toHaveLength(80);
    expect(zeilenVon(mitSchritten(platz - luftig + 1))).toHaveLength(80 - luftig + 1);
  });

  it('über 80 Zeilen: Es wird gesagt, nicht gekürzt', () => {
    expect(zeilenVon(mitSchritten(platz))).toHaveLength(80);
    expect(plandokument(angaben(mitSchritten(platz + 1)))).toEqual({
      ok: false,
      fehler: [
        {
          code: 'DOKUMENT_ZU_LANG',
          orte: [{ art: 'blatt', blatt: 'Kooperationsplan' }],
          zeilen: 81,
          hoechstens: 80,
        },
      ],
    });
  });

  it('auch ein sehr langer Text zählt mit den Zeilen, die er gedruckt braucht', () => {
    const ziel = zielMit({ ziel: 'Wort '.repeat(1500) });
    expect(plandokument(angaben(planMit({ ziele: [ziel] })))).toMatchObject({
      ok: false,
      fehler: [{ code: 'DOKUMENT_ZU_LANG' }],
    });
  });

  it('und Absätze in einem Text', () => {
    const hoehe = (worte: string): number => {
      const lesung = plandokument(angaben(planMit({ ziele: [zielMit({ worteDerPerson: worte })] })));
      return lesung.ok ? 0 : Number('zeilen' in lesung.fehler[0]! ? lesung.fehler[0].zeilen : 0);
    };
    expect(hoehe('x\n'.repeat(100)) - hoehe('x\n'.repeat(99))).toBe(1);
    expect(hoehe('x\r\n'.repeat(100))).toBe(hoehe('x\n'.repeat(100)));
  });
});

it('Text von Menschen steht unverändert im Dokument', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (worte) => {
      const zeilen = zeilenVon(planMit({ ziele: [zielMit({ worteDerPerson: worte })] }));
      expect(inhalt(zeilen)).toContain(`In Ihren Worten: ${worte}`);
    }),
    { seed: 1, numRuns: 300 },
  );
});
