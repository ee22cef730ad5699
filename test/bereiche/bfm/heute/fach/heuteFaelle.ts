/** Builders of what the start page looks at; nothing here decides anything. */
import { berechne } from '../../../../../src/fall/berechne';
import type { Fall } from '../../../../../src/fall/fall';
import type { Heutelage } from '../../../../../src/bereiche/bfm/heute/fach/heutelage';
import type { Plan } from '../../../../../src/bereiche/plan/fach/plan';
import type { Momentaufnahme } from '../../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { profilinginhalt } from '../../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { date, fallMit, STICHTAG } from '../../../../support/faelle';
import { inhalteMit, schrittMit, zielMit } from '../../../plan/fach/planFaelle';
import { ketteMit } from '../../wiedervorlagen/fach/wiedervorlagenFaelle';

/** Everything rated: Entwicklungsprofil, Kennung bFM. */
export const BFM_FALL: Fall = fallMit(
  { wohnsituation: 3, mobilitaet: 2, finanzielleSituation: 2, gesundheitlicheLeistungsfaehigkeit: 2 },
  {
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
    festlegung: 'wahrscheinlich',
    fmEinschaetzung: 'ja',
    geburtsdatum: date('1990-05-01'),
    bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
  },
);

/** Everything rated and nothing relevant: Kennung AV. */
export const AV_FALL: Fall = fallMit(
  {},
  {
    prognoseArbeitsmarkt: 'bis6',
    festlegung: 'wahrscheinlich',
    geburtsdatum: date('1990-05-01'),
    bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
  },
);

/** A case with an empty plan and nothing else. */
export function lageMit(fall: Fall, rest: Partial<Heutelage> = {}): Heutelage {
  return {
    heute: STICHTAG,
    fall,
    ergebnis: berechne(fall),
    stand: 'aktuell',
    verdeckt: false,
    kette: ketteMit(),
    aufnahmen: [],
    plan: planMit(),
    offen: [],
    ...rest,
  };
}

/** A Profiling of the case as it is. */
export function profiling(fall: Fall, nr: number, tag: string): Momentaufnahme {
  const inhalt = profilinginhalt(fall, berechne(fall));
  return { ...inhalt, nr, datum: date(tag), korrigiert: null, bemerkung: '' };
}

export function planMit(rest: Partial<Plan> = {}): Plan {
  return { ziele: [], schritte: [], angebote: [], luecken: [], inhalte: inhalteMit(), ...rest };
}

/** A plan with a goal and a step. */
export const PLAN = planMit({ ziele: [zielMit()], schritte: [schrittMit()] });
