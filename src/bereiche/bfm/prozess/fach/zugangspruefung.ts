/**
 * Whether the formal criteria of the bFM are met: exactly when the case gives the Kennung bFM once the Fallmanagement judges
 * that the bFM leads to progress (S0, S1). Judges nothing itself: that is asked at the Übernahme.
 */
import { komplexVon } from '../../../../rules/kennung';
import type { Fall } from '../../../../fall/fall';
import type { JaNein } from '../../../../listen/werte';
import { istBestaetigt } from '../../../../fall/pruefung';
import { lageVon, summeDerAcht } from '../../../../fall/lage';
import { steerFall } from '../../../../fall/steerFall';
import type { KennungErgebnis, ProfillageErgebnis } from '../../../../fall/ergebnis';

/** What keeps the formal criteria from being met: missing, or still open. */
export type Zugangsluecke =
  | 'bedarfe'
  | 'bedarfeOffen'
  | 'profillage'
  | 'profillageOffen'
  | 'prognose'
  | 'prognoseOffen'
  /** The Kennung of a festgelegte Profillage counts only once somebody has confirmed it. */
  | 'unbestaetigt'
  /** § 10, § 53a or integriert: such a person gets no Kennung bFM. */
  | 'festlegung';

export interface Zugangspruefung {
  /** Whether the gültige Profillage is komplex; null while it may be or does not stand. */
  readonly komplex: JaNein;
  /** Relevant Handlungsbedarfe among the eight. */
  readonly anzahl: number;
  /** How many of them the bFM needs. */
  readonly noetig: number;
  /** Ratings of the eight that are still open. */
  readonly offen: number;
  /** A Verdichtung with a Begründung stands for the number. */
  readonly verdichtet: boolean;
  /** Null while it depends on what is open. */
  readonly erfuellt: JaNein;
  /** What is missing or open; empty where they are met. */
  readonly luecken: readonly Zugangsluecke[];
}

/** Checks the formal criteria in all completions of a case. */
export function zugangspruefung(fall: Fall): Zugangspruefung {
  const lage = lageVon(fall);
  const { kennung, profillage } = steerFall({ ...fall, fmEinschaetzung: 'ja' });
  const ohneLuecken = {
    komplex: sicherKomplex(profillage),
    anzahl: summeDerAcht(lage.relevant),
    noetig: fall.regelsatz.schwellen.bfm,
    offen: summeDerAcht(lage.offen),
    verdichtet: lage.verdichtet,
    erfuellt: erfuelltDurch(fall, kennung),
  };
  if (ohneLuecken.erfuellt === true) return { ...ohneLuecken, luecken: [] };
  const offen = kennung.geprueft !== null && !istBestaetigt(fall, kennung.geprueft);
  const luecken: Zugangsluecke[] = offen ? ['unbestaetigt'] : [];
  return { ...ohneLuecken, luecken: [...luecken, ...lueckenVon(fall, ohneLuecken)] };
}

/** The geprüfte Kennung stands for the computed one where there is one, once somebody has confirmed it. */
function erfuelltDurch(fall: Fall, { geprueft, moeglich }: KennungErgebnis): JaNein {
  const kennungen = geprueft !== null && istBestaetigt(fall, geprueft) ? [geprueft] : moeglich;
  if (kennungen.every((each) => each === 'bFM')) return true;
  return kennungen.some((each) => each === 'bFM' || each === 'noch nicht festgelegt') ? null : false;
}

/** Null where completions disagree, or where the Profillage does not stand and a person has to settle it first. */
function sicherKomplex({ festgelegt, moeglich }: ProfillageErgebnis): JaNein {
  const antworten = new Set((festgelegt === null ? moeglich : [festgelegt]).map(komplexVon));
  return antworten.size === 1 ? ([...antworten][0] ?? null) : null;
}

type Stand = Omit<Zugangspruefung, 'luecken'>;

function lueckenVon({ festlegung }: Fall, stand: Stand): Zugangsluecke[] {
  if (festlegung !== null && GIBT_KEIN_BFM.includes(festlegung)) return ['festlegung'];
  return [...bedarfsluecke(stand), ...profilluecke(stand), ...prognoseluecke(festlegung)];
}

const GIBT_KEIN_BFM: readonly Fall['festlegung'][] = ['schueler', 'paragraph53a', 'sonstiges', 'integriert'];

function bedarfsluecke({ anzahl, noetig, offen, verdichtet }: Stand): Zugangsluecke[] {
  if (verdichtet || anzahl >= noetig) return [];
  return anzahl + offen >= noetig ? ['bedarfeOffen'] : ['bedarfe'];
}

function profilluecke({ komplex }: Stand): Zugangsluecke[] {
  if (komplex === true) return [];
  return komplex === null ? ['profillageOffen'] : ['profillage'];
}

function prognoseluecke(festlegung: Fall['festlegung']): Zugangsluecke[] {
  if (festlegung === 'wahrscheinlich') return [];
  return festlegung === 'nichtWahrscheinlich' ? ['prognose'] : ['prognoseOffen'];
}
