/** What there is to see of the history of a case: its Profilings, what is wrong with them, what the talk still needs. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Momentaufnahme, Profilinginhalt } from '../fach/momentaufnahme';
import { gueltigeAufnahmen, profilinginhalt } from '../fach/momentaufnahme';
import { type Pruefpunkt, readPruefpunkte } from '../fach/readPruefpunkte';
import { readRuecksprachen } from '../fach/readRuecksprache';
import type { Ruecksprache, Wechselvorschlag } from '../fach/wechsel';
import { wechselvorschlag } from '../fach/wechsel';
import { readVerlauf, type Verlauf } from '../fach/zeile';
import type { Kennung } from '../../../rules/vocabulary';
import type { Aktenblick } from '../../../mappe/akteAendern';

export interface Verlaufsblick {
  readonly verlauf: Verlauf;
  /** As they stand today, oldest first; corrections in the place of what they correct. */
  readonly gueltig: readonly Momentaufnahme[];
  /** Today's Profiling, not completed yet. */
  readonly jetzt: Profilinginhalt;
  readonly pruefpunkte: readonly Pruefpunkt[];
  readonly ruecksprachen: readonly Ruecksprache[];
  readonly wechsel: Wechselvorschlag | null;
  /** Entries of history and talks that could not be understood. */
  readonly fehler: readonly Fehler[];
}

const UNENTSCHIEDEN: ReadonlySet<Kennung> = new Set(['noch nicht festgelegt', 'nicht eindeutig']);

/** The history as it stands in the workbook. The chain of all Siegel is computed, and several ask for it. */
export function gelesenerVerlauf(inhalt: Inhalt): Verlauf {
  return inhalt.einmal(readVerlauf, () => readVerlauf(inhalt));
}

/** Looks at the history of a case. */
export function verlaufsblick({ fall, ergebnis, inhalt }: Aktenblick): Verlaufsblick {
  const verlauf = gelesenerVerlauf(inhalt);
  const gueltig = gueltigeAufnahmen(verlauf.aufnahmen);
  const { ruecksprachen, fehler } = readRuecksprachen(inhalt);
  const pruefung = readPruefpunkte(inhalt);
  const jetzt = profilinginhalt(fall, ergebnis);
  return {
    verlauf,
    gueltig,
    jetzt,
    pruefpunkte: pruefung.punkte,
    ruecksprachen,
    wechsel: wechselvorschlag({
      letzte: gueltig.at(-1) ?? null,
      kennung: jetzt.kennung,
      istEntschieden: !UNENTSCHIEDEN.has(ergebnis.steuerung.kennung.gueltig),
      betreuung: jetzt.betreuung,
      bisherigeBetreuung: fall.bisherigeBetreuung,
      andereBetreuung: ergebnis.steuerung.betreuung.wechsel === true,
      ruecksprachen,
    }),
    fehler: [...verlauf.fehler, ...fehler, ...pruefung.fehler],
  };
}
