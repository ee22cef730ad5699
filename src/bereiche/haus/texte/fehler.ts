/** The sentences of the errors that only the data of the house know. */
import { GRUNDSAETZE, type Saetze, type Satz } from '../../../fall/texte/fehler';
import { KOOPERATION_SAETZE } from '../../kooperation';
import type { HausFehler } from '../fach/fehler';

const AN_DIE_TEAMLEITUNG = 'Bitte wenden Sie sich an Ihre Teamleitung.';

export const HAUS_SAETZE = {
  HAUSZEILE_DOPPELT: (f) =>
    `Diese Zeile steht bei „${f.tabelle}“ mehrmals; Groß- und Kleinschreibung und Leerzeichen zählen nicht. Erlaubt ist jede nur einmal. Bitte löschen oder ändern Sie die überzählige.`,
  KEINE_HAUSVORLAGE: () =>
    'Das ist keine Hausvorlage. Erlaubt ist nur eine Mappe, die aus der Vorlage „Hausvorlage.xlsx“ entstanden ist. Bitte wählen Sie eine andere Datei.',
  HAUSVORLAGE_UNBEKANNT: () =>
    'Diese Hausvorlage ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
  HAUSVORLAGE_NICHT_FREIGEGEBEN: () =>
    `Diese Hausvorlage wurde noch nicht freigegeben. Erlaubt ist nur eine freigegebene. ${AN_DIE_TEAMLEITUNG}`,
  HAUSVORLAGE_GEAENDERT: () =>
    `Diese Hausvorlage wurde seit ihrer Freigabe geändert. Erlaubt ist nur, was freigegeben wurde. ${AN_DIE_TEAMLEITUNG}`,
  HAUSVORLAGE_GILT_NOCH_NICHT: (f) =>
    `Diese Hausdaten gelten erst ab ${f.ab}. Bis dahin bleiben die bisherigen. Bitte übernehmen Sie sie dann.`,
  HAUSVORLAGE_AELTER: (f) =>
    `Diese Hausvorlage ist Fassung ${f.angeboten}; in dieser Mappe steht schon Fassung ${f.vorhanden}. Erlaubt ist dieselbe oder eine neuere. Bitte wählen Sie die neueste.`,
  HAUSZEILE_FEHLT: (f) =>
    `Bei „${f.tabelle}“ fehlt hier eine Zeile, die in der Hausvorlage steht, oder sie steht mehrmals. Bitte stellen Sie die Zeilen der Vorlage wieder her.`,
  REGELWERK_ANDERS: (f) =>
    `In dieser Mappe steht schon ein anderes freigegebenes Regelwerk mit der Version ${f.version}. Was freigegeben ist, ändert sich nicht; zwei mit derselben Version sind nicht erlaubt. Bitte lassen Sie das neue unter einer anderen Version freigeben. ${AN_DIE_TEAMLEITUNG}`,
} satisfies { readonly [Code in HausFehler]: Satz<Code> } satisfies Saetze;

const TEIL = { blatt: 'das Blatt', name: 'der Name', tabelle: 'die Tabelle' } as const;

/** The same for a Hausvorlage as for a Fallmappe, in its own words. */
export const HAUSVORLAGE_SAETZE: Saetze = {
  ...GRUNDSAETZE,
  ...HAUS_SAETZE,
  ...KOOPERATION_SAETZE,
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `In der Hausvorlage fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Angaben in eine neue Vorlage „Hausvorlage.xlsx“.`,
  NAME_BELEGT: (f) =>
    `Der Name „${f.name}“ führt zu einer Zelle, die schon zu einem anderen Namen oder zu einer Tabelle gehört. Erlaubt ist für jeden Namen eine eigene Zelle. Bitte berichtigen Sie ihn unter Formeln > Namens-Manager.`,
};
