/** The sentences of the errors that only a list of cases knows. */
import type { Saetze, Satz } from '../../../fall/texte/fehler';
import type { FalllistenFehler } from '../fach/fehler';

export const FALLLISTEN_SAETZE = {
  FALLMAPPE_GIBT_ES: () =>
    'Nach dieser Angabe gibt es schon eine Fallmappe dieser Person; eine zweite wird nicht angelegt. Bitte öffnen Sie die vorhandene. Gibt es keine, tragen Sie bitte die Worte selbst ein.',
  KUNDENNUMMER_DOPPELT: () =>
    'Diese Kundennummer steht in mehreren Zeilen. Erlaubt ist eine Zeile je Person. Bitte löschen oder berichtigen Sie die überzählige; bis dahin wird keine der Zeilen berechnet.',
  KEINE_FALLLISTE: () =>
    'In dieser Fallliste fehlt die Tabelle „tblFaelle“. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  LISTE_STAND_FEHLT: () =>
    'In dieser Fallliste fehlt der Name „Liste_Stand“ für den Stand der Liste, oder er führt zu keiner einzelnen Zelle. Bitte stellen Sie ihn unter Formeln > Namens-Manager wieder her (in der Vorlage Fälle!B3) oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  PLAETZE_FEHLEN: () =>
    'In dieser Fallliste fehlt die Tabelle „tblPlaetze“ auf dem Blatt „Exter“. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  WARTELISTE_FEHLT: () =>
    'In dieser Fallliste fehlt die Tabelle „tblWarteliste“ auf dem Blatt „Exter“. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  ZAHLEN_FEHLEN: () =>
    'In dieser Fallliste fehlt die Tabelle „tblZahlen“ auf dem ausgeblendeten Blatt „Zahlen“. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  KOOPERATIONSZAHLEN_FEHLEN: () =>
    'In dieser Fallliste fehlt die Tabelle „tblKooperationszahlen“ auf dem Blatt „Kooperation“. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Zeilen in eine neue Vorlage „Fallliste.xlsx“.',
  ZEILE_DOPPELT: () =>
    'Dasselbe steht in mehreren Zeilen dieser Tabelle. Erlaubt ist eine Zeile. Bitte löschen Sie die überzählige; bis dahin wird hier nichts eingetragen.',
  WARTENDE_UNKLAR: () =>
    'Hier wartet jemand, dessen Kundennummer fehlt oder in mehreren Zeilen steht. Bitte berichtigen Sie das; bis dahin wird die Warteliste nicht eingetragen.',
  FALLLISTE_UNBEKANNT: () =>
    'Diese Fallliste ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
  TRAEGER_DOPPELT: () =>
    'Dieser Träger steht in mehreren Zeilen der Plätze. Erlaubt ist eine Zeile je Träger. Bitte tragen Sie alle seine Plätze in einer Zeile ein; bis dahin werden keine freien Plätze gezählt.',
} satisfies { readonly [Code in FalllistenFehler]: Satz<Code> } satisfies Saetze;
