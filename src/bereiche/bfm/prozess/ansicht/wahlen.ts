/** The decisions that a state allows, as a person chooses them: the step together with its reason. Pure. */
import { erlaubteSchritte, gruendeFuer } from '../fach/schritt';
import type { Statuszeile } from '../fach/statuskette';
import type { Status, Statusschritt } from '../../../../rules/fallmanagement';
import { grundText, wahlText, WEIL } from '../texte/fallmanagement';

/** One decision. */
export interface Wahl {
  readonly id: string;
  /** One step, or Vormerkung and Übernahme together. */
  readonly schritte: readonly Statusschritt[];
  readonly grund: Statuszeile['grund'];
  readonly label: string;
}

/** Decisions that are chosen from side by side; those for one step with different reasons have a title. */
export interface Wahlgruppe {
  readonly titel: string | null;
  /** The decision as long as its reason is still missing; null where it needs none. */
  readonly ohneGrund: Wahl | null;
  readonly wahlen: readonly Wahl[];
}

/** All decisions of a state; the usual one is the first. */
export function wahlgruppen(status: Status, inEinemSchritt: boolean): Wahlgruppe[] {
  return erlaubteSchritte(status).map(({ schritt }) => {
    const gruende = gruendeFuer(schritt);
    if (gruende.length > 0)
      return {
        titel: WEIL[schritt] ?? null,
        ohneGrund: wahlVon([schritt], null),
        wahlen: gruende.map((grund) => wahlVon([schritt], grund)),
      };
    const beides = inEinemSchritt && schritt === 'vormerken';
    const wahlen = beides ? [wahlVon(['vormerken', 'uebernehmen'], null)] : [];
    return { titel: null, ohneGrund: null, wahlen: [...wahlen, wahlVon([schritt], null, beides)] };
  });
}

function wahlVon(schritte: readonly Statusschritt[], grund: Statuszeile['grund'], auchEinzeln = false): Wahl {
  const id = [...schritte, ...(grund === null ? [] : [grund])].join(' ');
  return { id, schritte, grund, label: grund === null ? wahlText(schritte, auchEinzeln) : grundText(grund) };
}

/** The decision with that id; else the usual one. */
export function gewaehlte(gruppen: readonly Wahlgruppe[], id: string | null): Wahl | undefined {
  const alle = alleWahlen(gruppen);
  return alle.find((wahl) => wahl.id === id) ?? alle[0];
}

/** The decision for a step; a reason is never chosen for a person. */
export function wahlFuer(gruppen: readonly Wahlgruppe[], schritt: Statusschritt): Wahl | undefined {
  return alleWahlen(gruppen).find(({ schritte, grund }) => schritte.includes(schritt) && grund === null);
}

function alleWahlen(gruppen: readonly Wahlgruppe[]): Wahl[] {
  return gruppen.flatMap(({ ohneGrund, wahlen }) => (ohneGrund === null ? wahlen : [ohneGrund, ...wahlen]));
}
