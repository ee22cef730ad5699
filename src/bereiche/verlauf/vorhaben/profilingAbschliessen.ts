/** Completing a Profiling: one more row in the history, and the ticks of the talk are free for the next one. */
import { aendern, setzen } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { istBestaetigt } from '../../../fall/pruefung';
import { profilinginhalt } from '../fach/momentaufnahme';
import { letztesSiegel, neueZeile } from '../fach/zeile';
import { PRUEFLISTE, VERLAUF, VERLAUF_STAND } from '../listen';
import { bestaetigteText } from '../texte/verlauf';
import { pruefpunkteAus } from './pruefpunkte';

/** What a person says when completing. */
export interface Abschluss {
  /** The number of the Profiling that is corrected; null for one of its own. */
  readonly korrigiert: number | null;
  readonly bemerkung: string;
}

/** A row once written is never changed: a correction is a new row that says so. Refused while a geprüfte Kennung is not confirmed (S1). */
export function profilingAbschliessen({ korrigiert, bemerkung }: Abschluss): Vorhaben {
  return ({ fall, ergebnis, inhalt }) => {
    const { geprueft } = ergebnis.steuerung.kennung;
    if (geprueft !== null && !istBestaetigt(fall, geprueft))
      return { ok: false, fehler: [{ code: 'KENNUNG_UNBESTAETIGT', orte: [{ art: 'mappe' }] }] };
    const bestaetigte = pruefpunkteAus(inhalt).filter((punkt) => punkt.bestaetigt);
    const ueberprueft = bestaetigteText(bestaetigte.map(({ id }) => id));
    const angaben = { korrigiert, ueberprueft, bemerkung };
    const { werte, siegel } = neueZeile(profilinginhalt(fall, ergebnis), angaben, letztesSiegel(inhalt));
    return {
      ok: true,
      aenderungen: [
        { art: 'anfuegen', liste: VERLAUF, werte },
        ...bestaetigte.flatMap((punkt) => aendern(PRUEFLISTE, punkt, { bestaetigt: false })),
        // Last of all: without it the new row counts as not announced, and is found.
        setzen(VERLAUF_STAND, siegel),
      ],
    };
  };
}
