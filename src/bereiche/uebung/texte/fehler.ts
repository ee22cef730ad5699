/** The sentences of the errors that only practising knows. */
import { aufzaehlung } from '../../../fall/texte/felder';
import type { Saetze, Satz } from '../../../fall/texte/fehler';
import type { UebungFehler } from '../fach/fehler';
import { GESCHICHTEN_BLATT, MUSTER_BLATT, PERSONEN_BLATT } from '../regeln/vokabular';

export const UEBUNG_SAETZE = {
  UEBUNGSPERSON_UNVOLLSTAENDIG: (f) =>
    `Mit der Person „${f.person}“ kann noch niemand üben. Es fehlt: ${aufzaehlung(f.fehlt)}. Bitte tragen Sie es nach: Die Angaben gehören auf „${PERSONEN_BLATT}“, die Sätze auf „${GESCHICHTEN_BLATT}“, jede Einschätzung als eigene Zeile auf „${MUSTER_BLATT}“; „?“ heißt: steht nicht in der Geschichte.`,
  UEBUNGSSATZ_UNBEKANNT: (f) =>
    `Hier ist ein Satz genannt, den die Geschichte von „${f.person}“ nicht hat. Erlaubt sind die Nummern ihrer Sätze von 1 an, mit Komma getrennt. Bitte berichtigen Sie die Nummer.`,
  UEBUNGSPERSON_DOPPELT: (f) =>
    `Eine mitgelieferte Person heißt schon „${f.person}“. Erlaubt ist jede Id nur einmal. Bitte vergeben Sie eine andere, zum Beispiel E1.`,
  UEBUNGSPERSON_UNBEKANNT: () =>
    'Diese Person gibt es in dieser Übungsmappe nicht mehr, oder ihr fehlt etwas. Es wurde nichts geändert. Bitte wählen Sie eine andere.',
  UEBUNG_UNVOLLSTAENDIG: (f) =>
    `Verglichen wird erst, wenn alles eingeschätzt ist. Es fehlt: ${aufzaehlung(f.fehlt)}. Bitte schätzen Sie es ein; „?“ ist auch eine Antwort.`,
  UEBUNG_ANDERE_PERSON: () =>
    'Inzwischen steht eine andere Person in der Mappe. Es wurde nichts geändert. Bitte lesen Sie neu und wählen Sie die Person noch einmal.',
  UEBUNGSCODE_UNGUELTIG: () =>
    'Der Code hat 2 bis 12 Zeichen: Buchstaben, mindestens eine Ziffer, Bindestriche. Bitte nehmen Sie nicht Ihren Namen.',
} satisfies { readonly [Code in UebungFehler]: Satz<Code> } satisfies Saetze;
