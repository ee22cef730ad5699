/** For what a step through the bFM needs a Begründung. It stands in the protected Vermerk only. */
import { BFM_DAUER, FM_GRUND_LABEL, type Statusschritt } from '../../../../rules/fallmanagement';
import { fristEnde } from '../../../../listen/frist';
import { aufenthalte, beendigung } from './aufenthalte';
import type { Fmangabe } from './einschaetzung';
import { kriteriumVon, type Schrittangaben, vorgemerktMit } from './schritt';
import { type Statuskette, uebernommenAm } from './statuskette';

/** What the Begründung has to be about. */
export type Begruendungsanlass =
  /** A way in beside the formal one. */
  | 'kriterium'
  /** What has changed since the bFM led nowhere. */
  | 'umstaende'
  /** Why the Einschätzung is another one than before. */
  | 'fruehererNein'
  /** An open reason. */
  | 'sonstiges'
  /** Going on after the usual end. */
  | 'dauer';

/** What a Begründung is asked against: the steps so far, and the Einschätzung that holds. */
export interface Begruendungslage {
  readonly kette: Statuskette;
  readonly einschaetzung: Fmangabe;
}

type Frage = (angaben: Schrittangaben, lage: Begruendungslage) => Begruendungsanlass | null;

const ANLASS: Record<Statusschritt, Frage> = {
  vormerken: (angaben, lage) => {
    if (umstaendeGefragt(lage)) return 'umstaende';
    return istNebenweg(angaben, lage) ? 'kriterium' : null;
  },
  uebernehmen: (angaben, lage) => {
    if (lage.einschaetzung.fmEinschaetzung === 'nein') return 'fruehererNein';
    return istNebenweg(angaben, lage) && istAnderesKriterium(angaben, lage) ? 'kriterium' : null;
  },
  nichtUebernehmen: ({ grund }) => (grund === 'sonstiges' ? 'sonstiges' : null),
  fortfuehren: (angaben, lage) => (istNachDerZeit(angaben, lage) ? 'dauer' : null),
  beenden: () => null,
};

/** The first thing that needs one; null where none is needed. */
export function begruendungsanlass(
  angaben: Schrittangaben,
  lage: Begruendungslage,
): Begruendungsanlass | null {
  return ANLASS[angaben.schritt](angaben, lage);
}

function istNebenweg(angaben: Schrittangaben, { kette }: Begruendungslage): boolean {
  const kriterium = kriteriumVon(angaben, kette);
  return kriterium === 'einzelfall' || kriterium === 'lokal';
}

/** That of the Vormerkung was given there. */
function istAnderesKriterium(angaben: Schrittangaben, { kette }: Begruendungslage): boolean {
  return kriteriumVon(angaben, kette) !== vorgemerktMit(kette);
}

function istNachDerZeit({ datum }: Schrittangaben, { kette }: Begruendungslage): boolean {
  const beginn = uebernommenAm(kette);
  return beginn !== null && datum >= fristEnde(beginn, BFM_DAUER.wert);
}

/** Whether the last stay ended because it led nowhere, or the last reason was that nothing has changed since (S0). */
function umstaendeGefragt({ kette, einschaetzung }: Begruendungslage): boolean {
  const letzter = aufenthalte(kette).at(-1);
  const endete = letzter && beendigung(letzter);
  const grund = kette.zeilen.findLast((zeile) => zeile.grund !== null)?.grund;
  const laut = einschaetzung.fmEinschaetzung === 'nein' ? einschaetzung.fmGrund.trim() : '';
  return (
    endete?.grund === 'nichtZielfuehrend' || grund === 'unveraendert' || laut === FM_GRUND_LABEL.unveraendert
  );
}
