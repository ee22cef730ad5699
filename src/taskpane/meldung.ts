/** The one sentence that tells how an action ended. Words come from `text/`; this only chooses. */
import type { Eintragsergebnis } from '../app/eintragen';
import type { Ablehnung, Ruecknahme } from '../app/fallmappe';
import type { Lesestand } from '../app/lesen';
import {
  ablehnungText,
  inzwischenGeaendertText,
  unveraendertText,
  unvollstaendigText,
} from '../text/ablehnung';
import { MELDUNG, eingetragenText, nichtZurueckgenommenText } from '../text/pane';

/** Why Excel refused something that changes nothing. */
export function ablehnungMeldung({ grund, code }: Ablehnung): string {
  return ablehnungText(grund, code);
}

/** How reading ended. */
export function leseMeldung(lesestand: Lesestand): string {
  switch (lesestand.art) {
    case 'berechnet':
      return MELDUNG.gelesen;
    case 'fehlerhaft':
      return MELDUNG.nichtLesbar;
    case 'abgelehnt':
      return ablehnungMeldung(lesestand.ablehnung);
  }
}

/** How entering ended. */
export function eintragMeldung(ausgang: Eintragsergebnis): string {
  switch (ausgang.art) {
    case 'eingetragen':
      return eingetragenText(ausgang.ergebnis.steuerung.kennung.gueltig);
    case 'fehlerhaft':
      return MELDUNG.nichtEingetragen;
    case 'abgelehnt':
    case 'unveraendert':
      return unveraendertText(ausgang.ablehnung.grund, ausgang.ablehnung.code);
    case 'unvollstaendig':
      return unvollstaendigText(ausgang.ablehnung.grund, ausgang.ablehnung.code, ausgang.orte);
  }
}

/** How taking back ended. */
export function ruecknahmeMeldung(ausgang: Ruecknahme): string {
  switch (ausgang.art) {
    case 'zurueckgenommen':
      return MELDUNG.zurueckgenommen;
    case 'inzwischenGeaendert':
      return inzwischenGeaendertText(ausgang.orte);
    case 'unveraendert':
      return nichtZurueckgenommenText(ablehnungMeldung(ausgang.ablehnung));
    case 'unvollstaendig':
      return unvollstaendigText(ausgang.ablehnung.grund, ausgang.ablehnung.code, ausgang.orte);
  }
}
