/** Completing a Profiling: one more row in the history, and the ticks of the talk are free for the next one. */
import { profilinginhalt } from '../fach/momentaufnahme';
import { letztesSiegel, neueZeile } from '../fach/zeile';
import { VERLAUF_SPALTE_HINTEN } from '../fach/spalten';
import { bestaetigteText } from '../texte/verlauf';
import type { Aktenaenderung } from '../../../mappe/akte';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { PRUEFPUNKT_SPALTE, pruefpunkteAus } from './pruefpunkte';

/** What a person says when completing. */
export interface Abschluss {
  /** The number of the Profiling that is corrected; null for one of its own. */
  readonly korrigiert: number | null;
  readonly bemerkung: string;
}

/** A row once written is never changed: a correction is a new row that says so. */
export function profilingAbschliessen({ korrigiert, bemerkung }: Abschluss): Vorhaben {
  return ({ fall, ergebnis, akte }) => {
    const zeilen = akte.listen.verlauf.map(({ zellen }) => zellen);
    const punkte = pruefpunkteAus(akte.listen.pruefpunkte);
    const ueberprueft = bestaetigteText(punkte.filter((punkt) => punkt.bestaetigt).map(({ id }) => id));
    const davor = letztesSiegel(zeilen, akte.namen.verlaufStand);
    const werte = neueZeile(profilinginhalt(fall, ergebnis), { korrigiert, ueberprueft, bemerkung }, davor);
    const frei = punkte
      .filter((punkt) => punkt.bestaetigt)
      .map(({ zeile }): Aktenaenderung => ({
        art: 'zelle',
        liste: 'pruefpunkte',
        zeile,
        spalte: PRUEFPUNKT_SPALTE.bestaetigt,
        wert: '',
      }));
    return {
      ok: true,
      aenderungen: [
        { art: 'anfuegen', liste: 'verlauf', werte },
        ...frei,
        // Last of all: without it the new row counts as not announced, and is found.
        { art: 'block', name: 'verlaufStand', werte: [[String(werte[VERLAUF_SPALTE_HINTEN.siegel])]] },
      ],
    };
  };
}
