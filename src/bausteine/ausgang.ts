/** How entering and taking back ended, in words and with the cells concerned. Words come from `text/`; this only chooses. */
import type { Fehler } from '../listen/fehler';
import type { Ort } from '../listen/zelle';
import {
  ablehnungText,
  betroffenText,
  inzwischenGeaendertText,
  unveraendertText,
  ungewissText,
  unvollstaendigText,
  zurueckgestelltText,
} from '../fall/texte/ablehnung';
import { eingetragenText, eintragStehtNochText, MELDUNG, nichtZurueckgenommenText } from './texte/pane';
import {
  AKTUALISIERUNG,
  aktualisiertText,
  GETAN,
  NACH_EINTRAG,
  NICHT_GETAN,
  nichtAktualisiertText,
  type Vorhabenname,
} from '../fall/texte/akte';
import type { Ablehnung, Zurueckgestellt } from '../mappe/ablehnung';
import type { Aktualisierung } from '../mappe/akte';
import { istVerborgen } from '../mappe/layout';
import type { Aktenergebnis } from '../mappe/akteAendern';
import type { Eintragsergebnis } from '../mappe/eintragen';
import type { Ruecknahme } from '../mappe/fallmappe';

/** An outcome as people hear of it. */
export interface Ausgang {
  /** Whether what was asked for is done. */
  readonly gelungen: boolean;
  readonly satz: string;
  /** Cells the sentence is about; a person wants to look at them. */
  readonly orte: readonly Ort[];
  /** What stands in the way of entering. */
  readonly fehler: readonly Fehler[];
}

const OHNE_STELLEN = { gelungen: false, orte: [], fehler: [] } as const;

/** How entering ended. */
export function eintragAusgang(ergebnis: Eintragsergebnis): Ausgang {
  switch (ergebnis.art) {
    case 'eingetragen':
      return {
        ...OHNE_STELLEN,
        gelungen: true,
        satz: eingetragenText(ergebnis.ergebnis.steuerung.kennung.gueltig),
      };
    case 'fehlerhaft':
      return { ...OHNE_STELLEN, satz: MELDUNG.nichtEingetragen, fehler: ergebnis.fehler };
    case 'abgelehnt':
    case 'unveraendert':
      return unveraendert(ergebnis);
    case 'zurueckgestellt':
      return zurueckgestellt(ergebnis);
    case 'unvollstaendig':
      return unvollstaendig(ergebnis);
    case 'ungewiss':
      return ungewiss(ergebnis);
  }
}

/** How taking back ended. */
export function ruecknahmeAusgang(ergebnis: Ruecknahme): Ausgang {
  switch (ergebnis.art) {
    case 'zurueckgenommen':
      return { ...OHNE_STELLEN, gelungen: true, satz: MELDUNG.zurueckgenommen };
    case 'inzwischenGeaendert':
      return { ...OHNE_STELLEN, satz: inzwischenGeaendertText(ergebnis.orte), orte: ergebnis.orte };
    case 'unveraendert':
    case 'zurueckgestellt': {
      const { grund, code } = ergebnis.ablehnung;
      const orte = ergebnis.art === 'zurueckgestellt' ? ergebnis.orte : [];
      return { ...OHNE_STELLEN, satz: nichtZurueckgenommenText(ablehnungText(grund, code)), orte };
    }
    case 'unvollstaendig':
      return unvollstaendig(ergebnis);
    case 'ungewiss':
      return ungewiss(ergebnis);
  }
}

/** How a change to history, plan or what belongs to them ended. */
export function aktenAusgang(name: Vorhabenname, ergebnis: Aktenergebnis): Ausgang {
  switch (ergebnis.art) {
    case 'geaendert':
      return { ...OHNE_STELLEN, gelungen: true, satz: typeof name === 'string' ? GETAN[name] : name.getan };
    case 'gesperrt':
    case 'fehlerhaft':
      return { ...OHNE_STELLEN, satz: NICHT_GETAN, fehler: ergebnis.fehler };
    case 'abgelehnt':
    case 'unveraendert':
      return unveraendert(ergebnis);
    case 'zurueckgestellt':
      return zurueckgestellt(ergebnis);
    case 'unvollstaendig':
      return unvollstaendig(ergebnis);
    case 'ungewiss':
      return ungewiss(ergebnis);
  }
}

/** A change that came to nothing after its results had been entered: both are said, and that one is done and the other not. */
export function nachEintragText(name: Vorhabenname, ergebnis: Aktenergebnis): string {
  switch (ergebnis.art) {
    case 'gesperrt':
    case 'fehlerhaft':
      return NACH_EINTRAG.behebbar;
    case 'abgelehnt':
    case 'unveraendert':
      return `${NACH_EINTRAG.nicht} ${ablehnungText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code)}`;
    case 'zurueckgestellt': {
      const { grund, code } = ergebnis.ablehnung;
      return `${NACH_EINTRAG.nicht} ${betroffenText(ergebnis.orte)} ${ablehnungText(grund, code)}`;
    }
    default:
      return `${NACH_EINTRAG.eingetragen} ${aktenAusgang(name, ergebnis).satz}`;
  }
}

/** How taking an entry back ended, after what had followed it was taken back. */
export function ruecknahmeDanachText(ergebnis: Ruecknahme): string {
  switch (ergebnis.art) {
    case 'inzwischenGeaendert':
      return eintragStehtNochText(betroffenText(ergebnis.orte));
    case 'unveraendert':
    case 'zurueckgestellt':
      return eintragStehtNochText(ablehnungText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code));
    default:
      return ruecknahmeAusgang(ergebnis).satz;
  }
}

/** How bringing a workbook up to the present template ended. */
export function aktualisierungAusgang(ergebnis: Aktualisierung): Ausgang {
  switch (ergebnis.art) {
    case 'aktualisiert': {
      const { blaetter, fehlt, was } = ergebnis.bericht;
      // What nobody sees is not told as if one could go there.
      const sichtbare = blaetter.filter((blatt) => !istVerborgen(blatt));
      return { ...OHNE_STELLEN, gelungen: true, satz: aktualisiertText(sichtbare, was, fehlt) };
    }
    case 'aktuell':
    case 'nichtErreichbar':
      return { ...OHNE_STELLEN, satz: AKTUALISIERUNG[ergebnis.art] };
    case 'ungeeignet':
      return { ...OHNE_STELLEN, satz: AKTUALISIERUNG.ungeeignet, fehler: ergebnis.fehler };
    case 'abgebrochen': {
      const { grund, code } = ergebnis.ablehnung;
      return { ...OHNE_STELLEN, satz: nichtAktualisiertText(ablehnungText(grund, code)) };
    }
  }
}

function unveraendert({ ablehnung }: { readonly ablehnung: Ablehnung }): Ausgang {
  return { ...OHNE_STELLEN, satz: unveraendertText(ablehnung.grund, ablehnung.code) };
}

function ungewiss({ orte }: { readonly orte: readonly Ort[] }): Ausgang {
  return { ...OHNE_STELLEN, satz: ungewissText(orte), orte };
}

function zurueckgestellt({ ablehnung: { grund, code }, orte }: Zurueckgestellt): Ausgang {
  return { ...OHNE_STELLEN, satz: zurueckgestelltText(grund, code, orte), orte };
}

function unvollstaendig({
  ablehnung,
  orte,
}: Extract<Eintragsergebnis | Ruecknahme | Aktenergebnis, { art: 'unvollstaendig' }>): Ausgang {
  return { ...OHNE_STELLEN, satz: unvollstaendigText(ablehnung.grund, ablehnung.code, orte), orte };
}
