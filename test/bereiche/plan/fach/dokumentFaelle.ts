/** What a document is made from in tests, and its lines. */
import type { Dokumentangaben, Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import type { Lesung } from '../../../../src/listen/fehler';
import { HEUTE } from './planFaelle';

/** A document of today about a plan. */
export function angaben(plan: Plan, mehr: Partial<Dokumentangaben> = {}): Dokumentangaben {
  return {
    plan,
    datum: HEUTE,
    name: 'Kim Muster',
    kundennummer: '123A456',
    fachkraft: 'Frau Beispiel',
    ...mehr,
  };
}

/** The lines of a document; a refusal fails the test. */
export function zeilenIn(dokument: Lesung<readonly Dokumentzeile[]>): readonly Dokumentzeile[] {
  if (!dokument.ok) throw new Error(dokument.fehler.map(({ code }) => code).join());
  return dokument.wert;
}
