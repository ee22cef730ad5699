/** The sentences of the errors that only cooperation knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { KooperationFehler, Paketmangel } from '../fach/fehler';
import { DATENGRUPPE_LABEL } from '../regeln/vokabular';

/** Why a packet is refused, in a sentence. */
export const MANGEL: Readonly<Record<Paketmangel, string>> = {
  partnerFehlt: 'Es ist noch kein Partner gewählt.',
  abgeschlossen: 'Die Verweisung ist abgeschlossen.',
  grundlageFehlt: 'Für diese Partnerart hat das Haus noch keine Rechtsgrundlage festgelegt.',
  einwilligungFehlt: 'Es fehlt die Einwilligung der Person.',
  einwilligungFremd: 'Die genannte Einwilligung gilt für einen anderen Partner.',
  einwilligungUnvollstaendig: 'In der Einwilligung fehlt, wann sie erteilt wurde.',
  einwilligungAbgelaufen: 'Die Einwilligung ist abgelaufen.',
  einwilligungNochNicht: 'Die Einwilligung gilt an diesem Tag noch nicht.',
  einwilligungWiderrufen: 'Die Einwilligung ist widerrufen.',
  umfangFehlt: 'Die Einwilligung umfasst nicht, was für eine Verweisung mindestens gebraucht wird.',
  vereinbarungDeckt:
    'Die Vereinbarung mit dem Partner umfasst nicht, was für eine Verweisung mindestens gebraucht wird.',
};

/** Why nothing may be passed on, in one sentence. */
export function mangelText(mangel: Paketmangel): string {
  return MANGEL[mangel];
}

export const KOOPERATION_SAETZE: { readonly [Code in KooperationFehler]: Satz<Code> } = {
  KOOPERATION_UNBEKANNT: (f) =>
    `Bei „${f.feld}“ steht ein Zeichen, das es in seiner Tabelle nicht gibt. Erlaubt sind nur die Zeichen der Zeilen, die dort stehen. Bitte prüfen Sie die Angabe.`,
  INHALT_BEI_16A: (f) =>
    `Bei „${f.feld}“ steht ein Text zu einer Beratung nach § 16a. Sie ist vertraulich; erlaubt ist hier nur eine leere Zelle. Bitte löschen Sie den Text.`,
  STAND_BEI_16A: (f) =>
    `Diesen Stand gibt es bei einer Beratung nach § 16a nicht. Erlaubt sind ${f.erlaubt.map((each) => `„${each}“`).join(', ')}. Bitte wählen Sie einen davon.`,
  FREIWILLIG_BEI_16A: () =>
    'Eine Leistung nach § 16a ist immer freiwillig. Erlaubt ist hier nur „ja“. Bitte tragen Sie bei „Freiwillig“ „ja“ ein.',
  GRUNDLAGE_BEI_16A: () =>
    'Eine Beratung nach § 16a beruht immer auf einer Einwilligung. Erlaubt ist hier nur „Einwilligung“. Bitte ändern Sie die Rechtsgrundlage.',
  RUECKMELDEFRIST_FEHLT: () =>
    'Diese Verweisung ist offen, und es fehlt der Tag, an dem die Rückmeldung fällig ist. Bitte tragen Sie ihn ein.',
  STAND_NICHT_MOEGLICH: (f) =>
    f.erlaubt.length === 0
      ? 'Diese Verweisung ist abgeschlossen; ein weiterer Stand ist nicht möglich. Bitte lesen Sie die Fallmappe neu.'
      : `Dieser Stand ist von hier aus nicht möglich. Erlaubt sind ${f.erlaubt.map((each) => `„${each}“`).join(', ')}. Bitte lesen Sie die Fallmappe neu.`,
  DATENPAKET_VERWEIGERT: (f) =>
    `Es wird nichts weitergegeben. ${MANGEL[f.mangel]}${f.gruppen.length === 0 ? '' : ` Gebraucht wird: ${f.gruppen.map((each) => DATENGRUPPE_LABEL[each]).join(', ')}.`} Bitte ergänzen Sie das, oder verzichten Sie auf die Weitergabe.`,
  KOOPERATION_FEHLT: (f) =>
    `Diese Zeile steht nicht mehr in der Tabelle „${f.tabelle}“. Bitte lesen Sie die Fallmappe neu.`,
  KONFERENZ_STELLE_OHNE_GRUNDLAGE: () =>
    'Mindestens eine eingeladene Stelle hat keine Rechtsgrundlage für die Daten der Person. Erlaubt ist die Konferenz dann nur ohne Namen, oder ohne diese Stelle. Bitte wählen Sie.',
  KONFERENZ_NENNT_PERSON: () =>
    'In diesem Text steht etwas, das nicht auf das Konferenzblatt darf: Kundennummer oder Geburtsdatum, bei einer Konferenz ohne Namen auch Name oder Kontaktweg. Erlaubt ist ein Text ohne diese Angaben. Bitte ändern Sie ihn.',
  VORRANG_UNVOLLSTAENDIG: () =>
    'Zu dem Hinweis auf einen vorrangigen geschützten Vermerk gehören ein Tag und ein Name. Eines davon fehlt. Bitte ergänzen Sie es.',
  VORRANG_BEENDET: () =>
    'In der Mappe steht kein vorrangiger geschützter Vermerk mehr; jemand hat den Ausgang inzwischen festgehalten. Bitte lesen Sie die Vermerke. Ihr Text steht noch im Formular.',
  SCHUTZWEG_UNVOLLSTAENDIG: (f) =>
    `Für „${f.feld}“ fehlt die Telefonnummer. Ohne sie wird die Hausvorlage nicht freigegeben. Bitte tragen Sie sie ein.`,
};
