/** The sentences of the errors that only the plan knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { PlanFehler } from '../fach/fehler';

export const PLAN_SAETZE: { readonly [Code in PlanFehler]: Satz<Code> } = {
  ZIEL_UNBEKANNT: () =>
    'Dieser Schritt gehört zu einem Ziel, das es in der Tabelle der Ziele nicht gibt. Erlaubt sind nur die Ids dieser Ziele. Bitte prüfen Sie die Angabe.',
  PARAGRAPH_16A_NICHT_FREIWILLIG: () =>
    'Eine Leistung nach § 16a wie die Schuldnerberatung ist immer freiwillig. Erlaubt ist hier nur „ja“. Bitte tragen Sie bei „Freiwillig“ „ja“ ein.',
  PARAGRAPH_16A_UNBEANTWORTET: () =>
    'Geht es hier um eine Leistung nach § 16a? Das ist noch nicht beantwortet, und ohne Antwort wird kein Dokument geschrieben. Erlaubt sind eine der vier Leistungen oder „keine Leistung nach § 16a“. Bitte wählen Sie.',
  PARAGRAPH_16A_ALS_EIGENBEMUEHUNG: () =>
    'Unter den eigenen Bemühungen steht etwas, das nach einer Leistung nach § 16a klingt. Solche Leistungen sind immer freiwillig. Bitte nehmen Sie es als freiwilligen Schritt auf, oder schreiben Sie es mit anderen Worten.',
  DOKUMENT_ZU_LANG: (f) =>
    `Das Dokument hätte ${f.zeilen} Druckzeilen. Erlaubt sind höchstens ${f.hoechstens}; es wird nichts weggelassen. Bitte kürzen Sie die Texte, oder löschen Sie Schritte, die nicht mehr gebraucht werden.`,
  KEIN_ENTWICKLUNGSZIEL: () =>
    'Für diesen Fall ist noch kein Entwicklungsziel vereinbart. Bitte wählen Sie es zuerst unter „Förderziel“.',
  ZIEL_NOCH_OFFEN: () =>
    'Ein anderes Ziel wird noch verfolgt. Erlaubt ist immer nur eines zur selben Zeit. Bitte beenden Sie zuerst dieses Ziel.',
  ZIEL_NICHT_OFFEN: () =>
    'Dieses Ziel wird nicht mehr verfolgt, oder seine Zeile fehlt. Geändert wird nur das offene Ziel. Bitte lesen Sie die Fallmappe neu.',
  SCHRITT_FEHLT: () => 'Dieser Schritt steht nicht mehr im Plan. Bitte lesen Sie die Fallmappe neu.',
  ANGEBOT_PASST: () =>
    'Inzwischen gibt es ein passendes Angebot. Eine Lücke wird nur vermerkt, wenn keines passt. Bitte lesen Sie die Fallmappe neu.',
};
