/** Completing a Profiling: one more row in the history, and the points of the talk are open for the next one. */
import { type Aenderung, setzen } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { istBestaetigt } from '../../../fall/pruefung';
import { profilinginhalt } from '../fach/momentaufnahme';
import { readPruefpunkte } from '../fach/readPruefpunkte';
import { letztesSiegel, neueZeile } from '../fach/zeile';
import { VERLAUF, VERLAUF_STAND } from '../listen';
import { abgeschlossenText } from '../texte/abschluss';
import { ueberprueftText } from '../texte/verlauf';
import { wiederOffen } from './pruefpunkte';

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
    const erledigte = readPruefpunkte(inhalt).punkte.filter(({ stand }) => stand !== 'offen');
    const jetzt = profilinginhalt(fall, ergebnis);
    const ueberprueft = ueberprueftText(erledigte, jetzt);
    const angaben = { korrigiert, ueberprueft, bemerkung };
    const { nr, werte, siegel } = neueZeile(jetzt, angaben, letztesSiegel(inhalt));
    const aenderungen: readonly Aenderung[] = [
      { art: 'anfuegen', liste: VERLAUF, werte },
      ...wiederOffen(inhalt, erledigte),
      // Last of all: without it the new row counts as not announced, and is found.
      setzen(VERLAUF_STAND, siegel),
    ];
    return ruecknehmbar(aenderungen, inhalt, {
      getan: abgeschlossenText(nr, jetzt.datum, korrigiert),
      was: `Profiling ${nr}`,
    });
  };
}
