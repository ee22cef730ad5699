/**
 * Whether the formal criteria of the bFM are met: a komplexe Profillage together with enough of the eight or a Verdichtung
 * (S0, S1). Decides nothing: that the bFM leads to progress is judged by the Fallmanagement alone.
 */
import { explore } from '../../../../decision/grid';
import { istKomplex } from '../../../../rules/kennung';
import { MIN_BEDARFE } from '../../../../rules/regelwerk';
import type { Profillage } from '../../../../rules/vocabulary';
import type { Fall } from '../../../../fall/fall';
import type { JaNein } from '../../../../listen/werte';
import { lageVon, summeDerAcht, type Gruppenzahlen, type Lage } from '../../../../fall/lage';
import { alleMoeglichkeiten } from '../../../../fall/moeglich';

export interface Zugangspruefung {
  /** Whether the gültige Profillage is komplex; null while it may be or does not stand. */
  readonly komplex: JaNein;
  /** Relevant Handlungsbedarfe among the eight. */
  readonly anzahl: number;
  /** Ratings of the eight that are still open. */
  readonly offen: number;
  /** A Verdichtung with a Begründung stands for the number. */
  readonly verdichtet: boolean;
  /** Null while completions of what is open disagree. */
  readonly erfuellt: JaNein;
}

interface Antwort {
  readonly komplex: JaNein;
  readonly erfuellt: JaNein;
}

/** Checks the formal criteria in all completions of a case. */
export function zugangspruefung(fall: Fall): Zugangspruefung {
  const lage = lageVon(fall);
  const antworten = alleAntworten(lage);
  return {
    komplex: einig(antworten.map(({ komplex }) => komplex)),
    anzahl: summeDerAcht(lage.relevant),
    offen: summeDerAcht(lage.offen),
    verdichtet: lage.verdichtet,
    erfuellt: einig(antworten.map(({ erfuellt }) => erfuellt)),
  };
}

/** The different answers in all completions; number and Profillage hang together, so each count is asked by itself. */
function alleAntworten(lage: Lage): Antwort[] {
  const [q, l, m, r] = lage.relevant;
  const jeZahlen = explore(
    lage.offen.map((offen) => offen + 1),
    ([dq = 0, dl = 0, dm = 0, dr = 0]) => antwortenMit([q + dq, l + dl, m + dm, r + dr], lage),
  );
  return jeZahlen.answers.flatMap((each) => each ?? []);
}

function antwortenMit(relevant: Gruppenzahlen, lage: Lage): Antwort[] {
  const genug = lage.verdichtet || summeDerAcht(relevant) >= MIN_BEDARFE.wert;
  const profillagen = lage.festgelegt === null ? profillagenMit(relevant, lage) : [lage.festgelegt];
  return [...new Set(profillagen.map(komplexVon))].map((komplex) => ({
    komplex,
    erfuellt: genug ? komplex : false,
  }));
}

function profillagenMit(relevant: Gruppenzahlen, lage: Lage): Profillage[] {
  const { answers } = alleMoeglichkeiten({ ...lage, relevant, offen: [0, 0, 0, 0] });
  return answers.flatMap((each) => (each === undefined ? [] : [each.profil.then]));
}

/** Null where the Profillage does not stand; then a person has to settle it first. */
function komplexVon(profillage: Profillage): JaNein {
  const steht = profillage !== 'noch nicht festgelegt' && profillage !== 'nicht eindeutig';
  return steht ? istKomplex(profillage) : null;
}

function einig(antworten: readonly JaNein[]): JaNein {
  const [erste = null] = antworten;
  return antworten.every((each) => each === erste) ? erste : null;
}
