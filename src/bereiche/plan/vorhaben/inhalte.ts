/** Filling the points that the law asks of a plan. */
import { type Aenderung, setzen } from '../../../listen/aenderung';
import type { Feld } from '../../../listen/feld';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import type { Inhaltswerte } from '../fach/inhalte';
import { INHALTSFELDER } from '../listen';
import { HANDLUNG } from '../texte/handlungen';
import { mitPlan } from './mitPlan';

/** What a person says of them in the pane. */
export type Inhaltsangaben = Omit<
  Inhaltswerte,
  'weitereWoerter' | 'hausname' | 'hausanschrift' | 'hauskontakt'
>;

/** Changes the cells that are named, and no other one. */
export function inhalteAendern(teil: Partial<Inhaltsangaben>): Vorhaben {
  return mitPlan((_, { inhalt }) => {
    const aenderungen = Object.entries(teil).map(([name, wert]) =>
      gesetzt(name as keyof Inhaltsangaben, wert),
    );
    return ruecknehmbar(aenderungen, inhalt, HANDLUNG.inhalteGeaendert);
  });
}

function gesetzt(name: keyof Inhaltsangaben, wert: unknown): Aenderung {
  return setzen(INHALTSFELDER[name] as Feld<unknown>, wert);
}
