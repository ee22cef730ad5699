/** The decisions that a state allows, as a person chooses them: the step together with its reason. Pure. */
import { erlaubteSchritte, gruendeFuer, vorgemerktMit } from '../fach/schritt';
import type { Schrittlage } from '../fach/schrittpruefung';
import type { Statuszeile } from '../fach/statuskette';
import type { Status, Statusschritt } from '../../../../rules/fallmanagement';
import { grundText, wahlText } from '../texte/fallmanagement';

/** One decision. */
export interface Wahl {
  readonly id: string;
  /** One step, or Vormerkung and Übernahme together. */
  readonly schritte: readonly Statusschritt[];
  readonly grund: Statuszeile['grund'];
  readonly label: string;
}

/** Decisions that are chosen from side by side, or one that asks for its reason. */
export interface Wahlgruppe {
  /** The decision as long as its reason is still missing; null where it needs none. */
  readonly ohneGrund: Wahl | null;
  /** With each reason, or as they stand side by side. */
  readonly wahlen: readonly Wahl[];
}

/** All decisions of a state; the usual one is the first. */
export function wahlgruppen(status: Status, inEinemSchritt: boolean): Wahlgruppe[] {
  return erlaubteSchritte(status).map(({ schritt }) => {
    const gruende = gruendeFuer(schritt);
    if (gruende.length > 0)
      return {
        ohneGrund: wahlVon([schritt], null),
        wahlen: gruende.map((grund) => wahlVon([schritt], grund)),
      };
    const beides = inEinemSchritt && schritt === 'vormerken';
    const wahlen = beides ? [wahlVon(['vormerken', 'uebernehmen'], null)] : [];
    return { ohneGrund: null, wahlen: [...wahlen, wahlVon([schritt], null, beides)] };
  });
}

function wahlVon(schritte: readonly Statusschritt[], grund: Statuszeile['grund'], auchEinzeln = false): Wahl {
  const id = [...schritte, ...(grund === null ? [] : [grund])].join(' ');
  return { id, schritte, grund, label: grund === null ? wahlText(schritte, auchEinzeln) : grundText(grund) };
}

/** The decision with that id; else the usual one, unless something is known to stand against it: that one nobody chooses for a person. */
export function gewaehlte(
  gruppen: readonly Wahlgruppe[],
  id: string | null,
  lage: Schrittlage,
): Wahl | undefined {
  const alle = alleWahlen(gruppen);
  const [uebliche] = alle;
  return alle.find((wahl) => wahl.id === id) ?? (uebliche && istOffen(uebliche, lage) ? uebliche : undefined);
}

/** The way into the bFM is open with a completed Profiling, and by formal criteria only where these are met. */
function istOffen({ schritte }: Wahl, { kette, zugang, profilingAbgeschlossen }: Schrittlage): boolean {
  const fuehrtHinein = schritte.includes('vormerken') || schritte.includes('uebernehmen');
  if (!fuehrtHinein) return true;
  const kriterium = vorgemerktMit(kette) ?? 'formal';
  return profilingAbgeschlossen && (kriterium !== 'formal' || zugang.erfuellt === true);
}

/** The decisions as they are chosen first, each without its reason. */
export function ersteWahlen(gruppen: readonly Wahlgruppe[]): readonly Wahl[] {
  return gruppen.flatMap(({ ohneGrund, wahlen }) => (ohneGrund === null ? wahlen : [ohneGrund]));
}

/** The same decision with each of its reasons; empty where it needs none. */
export function mitGruenden(gruppen: readonly Wahlgruppe[], gewaehlt: Wahl): readonly Wahl[] {
  const gruppe = gruppen.find(
    (each) => each.ohneGrund !== null && istGleicherSchritt(each.ohneGrund, gewaehlt),
  );
  return gruppe?.wahlen ?? [];
}

/** Whether two decisions take the same steps, for whatever reason. */
export function istGleicherSchritt(eine: Wahl, andere: Wahl): boolean {
  return eine.schritte.join() === andere.schritte.join();
}

/** The decision for a step; a reason is never chosen for a person, and neither is what something is known to stand against. */
export function wahlFuer(
  gruppen: readonly Wahlgruppe[],
  schritt: Statusschritt,
  lage: Schrittlage,
): Wahl | undefined {
  return alleWahlen(gruppen).find(
    (wahl) => wahl.schritte.includes(schritt) && wahl.grund === null && istOffen(wahl, lage),
  );
}

function alleWahlen(gruppen: readonly Wahlgruppe[]): Wahl[] {
  return gruppen.flatMap(({ ohneGrund, wahlen }) => (ohneGrund === null ? wahlen : [ohneGrund, ...wahlen]));
}
