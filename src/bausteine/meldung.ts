/** The one sentence that tells how things stand. Words come from `text/`; this only chooses. */
import {
  aktenAusgang,
  aktualisierungAusgang,
  eintragAusgang,
  nachEintragText,
  ruecknahmeAusgang,
  ruecknahmeDanachText,
} from './ausgang';
import type { Aktualisierung } from '../mappe/akte';
import type { Leseergebnis } from '../mappe/fallmappe';
import type { Sicht } from '../mappe/sicht';
import type { Meldung, Zustand } from '../mappe/zustand';
import type { Fehler } from '../listen/fehler';
import {
  ablehnungText,
  ungewissText,
  unvollstaendigText,
  zurueckgestelltText,
} from '../fall/texte/ablehnung';
import { danachPruefenText, NICHT_ABGESCHLOSSEN } from '../fall/texte/akte';
import { EXCEL_DAUERT } from './texte/ausfall';
import { MELDUNG } from './texte/pane';
import { eingabeWartetText, nichtNeuGelesenText, zellbearbeitungText } from './texte/stoerung';
import { fehlerText } from '../fall/texte/fehler';

type Eingabemeldung = Extract<Meldung, { art: 'eingabe' }>;

/**
 * What the live region says; empty when there is nothing to say.
 * @param verdeckt whether the proposal is hidden until the person has judged.
 */
export function statusText(zustand: Zustand, verdeckt: boolean): string {
  const { zelleInBearbeitung, wartend, lesefehler } = zustand;
  if (zelleInBearbeitung) return zellbearbeitungText(wartend.length);
  const ausgang = [
    zustand.verbindung === 'dauert' ? EXCEL_DAUERT : '',
    zustand.ungewiss === null
      ? ausgangText(zustand, verdeckt)
      : eingabeWartetText(wartend.length, ungewissText(zustand.ungewiss)),
  ]
    .join(' ')
    .trim();
  if (lesefehler === null) return ausgang;
  return `${ausgang} ${nichtNeuGelesenText(ablehnungText(lesefehler.grund, lesefehler.code))}`.trim();
}

function ausgangText({ meldung, wartend, sicht }: Zustand, verdeckt: boolean): string {
  switch (meldung?.art) {
    case undefined:
      return '';
    case 'gelesen':
      return leseText(meldung.leseergebnis, sicht.art === 'fehlerhaft');
    case 'zeigen':
      return ablehnungText(meldung.ablehnung.grund, meldung.ablehnung.code);
    case 'eingabe':
      return wartend.length === 0 ? '' : eingabeWartetText(wartend.length, eingabeText(meldung.ergebnis));
    case 'eintrag':
      return eintragText(meldung, verdeckt);
    case 'ruecknahme':
      return ruecknahmeText(meldung);
    case 'aktualisierung':
      return aktualisierungText(meldung.ergebnis, sicht, verdeckt);
    case 'akte':
      return aktenText(meldung);
  }
}

function eintragText(
  { ergebnis, ohneAbschluss }: Extract<Meldung, { art: 'eintrag' }>,
  verdeckt: boolean,
): string {
  const { gelungen, satz } = eintragAusgang(ergebnis);
  const gesagt = gelungen && verdeckt ? MELDUNG.verdecktEingetragen : satz;
  return ohneAbschluss ? `${gesagt} ${NICHT_ABGESCHLOSSEN}` : gesagt;
}

function ruecknahmeText({ ergebnis, vorher }: Extract<Meldung, { art: 'ruecknahme' }>): string {
  return vorher === undefined
    ? ruecknahmeAusgang(ergebnis).satz
    : `${vorher} ${ruecknahmeDanachText(ergebnis)}`;
}

function aktenText({ vorhaben, ergebnis, getan, nachEintrag }: Extract<Meldung, { art: 'akte' }>): string {
  if (nachEintrag && ergebnis.art !== 'geaendert') return nachEintragText(vorhaben, ergebnis);
  return getan ?? aktenAusgang(vorhaben, ergebnis).satz;
}

/** With what is to be looked at in the case as it reads now. */
function aktualisierungText(ergebnis: Aktualisierung, sicht: Sicht, verdeckt: boolean): string {
  const { gelungen, satz } = aktualisierungAusgang(ergebnis);
  if (!gelungen || sicht.art !== 'berechnet') return satz;
  return `${satz} ${danachPruefenText(sicht.ergebnis.steuerung.hinweise, verdeckt)}`.trim();
}

function leseText(gelesen: Leseergebnis, fehlerhaft: boolean): string {
  if (gelesen.art === 'abgelehnt') return ablehnungText(gelesen.ablehnung.grund, gelesen.ablehnung.code);
  return fehlerhaft ? MELDUNG.nichtLesbar : MELDUNG.gelesen;
}

function eingabeText(ergebnis: Eingabemeldung['ergebnis']): string {
  switch (ergebnis.art) {
    case 'gesperrt':
      return ergebnis.fehler.map(fehlerText).join(' ');
    case 'unveraendert':
      return ablehnungText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code);
    case 'zurueckgestellt':
      return zurueckgestelltText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code, ergebnis.orte);
    case 'unvollstaendig':
      return unvollstaendigText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code, ergebnis.orte);
    case 'ungewiss':
      return ungewissText(ergebnis.orte);
  }
}

/** Whether it tells of something that worked. */
export function istGelungen(meldung: Meldung): boolean {
  switch (meldung.art) {
    case 'gelesen':
      return meldung.leseergebnis.art === 'gelesen';
    case 'zeigen':
    case 'eingabe':
      return false;
    case 'eintrag':
      return eintragAusgang(meldung.ergebnis).gelungen;
    case 'ruecknahme':
      return ruecknahmeAusgang(meldung.ergebnis).gelungen;
    case 'aktualisierung':
      return aktualisierungAusgang(meldung.ergebnis).gelungen;
    case 'akte':
      return aktenAusgang(meldung.vorhaben, meldung.ergebnis).gelungen;
  }
}

/** Whether inputs were refused for a reason that does not end by itself, so that a person has to decide. */
export function haengtFest({ meldung, vorgang, zelleInBearbeitung, wartend }: Zustand): boolean {
  // Another message may have come since; then it hangs when nothing goes on.
  const stockt = meldung?.art === 'eingabe' || vorgang === null;
  return stockt && !zelleInBearbeitung && wartend.length > 0;
}

/** What stood in the way of the last entry or change although the workbook reads well, such as a protected sheet. */
export function eintragsfehler({ meldung, sicht }: Zustand): readonly Fehler[] {
  if (sicht.art !== 'berechnet') return [];
  if (meldung?.art === 'eintrag') return eintragAusgang(meldung.ergebnis).fehler;
  if (meldung?.art === 'aktualisierung') return aktualisierungAusgang(meldung.ergebnis).fehler;
  return meldung?.art === 'akte' ? aktenAusgang(meldung.vorhaben, meldung.ergebnis).fehler : [];
}
