/** One German sentence per error: what happened, where, what is allowed, what to do. Never the contents of a cell. */
import type { Fehler, FehlerCode, Gefunden } from '../../listen/fehler';
import { BERECHTIGUNGSMANGEL, SCHRITTMANGEL } from '../../bereiche/bfm/prozess/texte/fallmanagementFehler';
import { aufzaehlung, feldLabel } from './felder';
import { ortText } from './ort';

const GEFUNDEN: Record<Gefunden, string> = {
  leer: 'nichts',
  zahl: 'eine Zahl, die nicht passt',
  datum: 'ein Datum',
  text: 'ein Text, der nicht passt',
  wahrheitswert: 'ein Wahrheitswert',
  fehlerwert: 'ein Excel-Fehlerwert',
  liste: 'eine Liste',
  objekt: 'ein Objekt',
};

const TEIL = { blatt: 'das Blatt', name: 'der Name', tabelle: 'die Tabelle' } as const;

type Satz<Code extends FehlerCode> = (fehler: Extract<Fehler, { code: Code }>) => string;

const SATZ: { readonly [Code in FehlerCode]: Satz<Code> } = {
  STUFE_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt sind 0, 1, 2, 3, ? oder leer. Bitte tragen Sie eine dieser Stufen ein.`,
  AUSWAHL_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt sind ${aufzaehlung(f.erlaubt.map((each) => `„${each}“`))} oder leer. Bitte wählen Sie aus der Liste.`,
  TEXT_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt ist ein Text. Bitte korrigieren Sie die Zelle.`,
  DATUM_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]} statt eines Datums. Erlaubt ist ein Datum wie 21.11.2026. Bitte geben Sie es neu ein; steht es linksbündig, hat Excel es als Text übernommen.`,
  DATUM_AUSSERHALB: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht kein mögliches Datum. Erlaubt sind Tage ab dem 01.03.1900. Bitte prüfen Sie die Eingabe.`,
  GEBURTSDATUM_NACH_STICHTAG: () =>
    'Das Geburtsdatum liegt nach dem Stichtag. Erlaubt ist ein Geburtsdatum bis zum Stichtag. Bitte prüfen Sie beide Angaben.',
  MEHRERE_MARKEN: (f) =>
    `In ${aufzaehlung(f.orte.map(ortText))} stehen mehrere Kreuze. Erlaubt ist höchstens eines der sieben. Bitte lassen Sie nur das zutreffende stehen.`,
  FOERDERZIEL_PASST_NICHT: () =>
    'Das Förderziel passt nicht zur Antwort auf „direkt vermittelbar“. Bei „ja“ ist nur Integration erlaubt, bei „nein“ eines der drei anderen. Bitte ändern Sie eine der beiden Angaben.',
  ENTWICKLUNGSZIEL_PASST_NICHT: () =>
    'Das Entwicklungsziel gehört nicht zum gewählten Förderziel, oder es ist noch kein Förderziel gewählt. Erlaubt sind nur Ressourcenbereiche in der Spalte des Förderziels. Bitte wählen Sie zuerst das Förderziel.',
  NUR_EIN_ENTWICKLUNGSZIEL: () =>
    'Hier stehen mehrere Entwicklungsziele. Erlaubt ist immer nur eines zur selben Zeit. Bitte lassen Sie eines stehen.',
  KEINE_MATRIXZEILE: () =>
    'Dieser Ressourcenbereich hat keine Zeile in der Förderzielmatrix und kann kein Entwicklungsziel sein. Erlaubt sind die zehn Bereiche der Matrix. Bitte wählen Sie einen davon.',
  KEINE_FALLMAPPE: () =>
    'Diese Arbeitsmappe ist keine Fallmappe: Es fehlen alle Tabellen und Namen der Vorlage. Bitte öffnen Sie eine Mappe, die aus der Vorlage „Fallmappe.xlsx“ entstanden ist.',
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `In der Fallmappe fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Eingaben in eine neue Vorlage.`,
  SPALTE_FEHLT: (f) =>
    `In der Tabelle „${f.tabelle}“ fehlt die Spalte „${f.spalte}“, oder sie wurde umbenannt. Bitte stellen Sie die Überschrift wieder her.`,
  ID_UNBEKANNT: (f) =>
    `In der Tabelle „${f.tabelle}“ steht in der Spalte „Id“ eine unbekannte oder leere Id. Erlaubt sind nur die Ids der Vorlage. Bitte stellen Sie die Id wieder her oder löschen Sie die Zeile.`,
  ID_DOPPELT: (f) =>
    `In der Tabelle „${f.tabelle}“ steht „${feldLabel(f.id)}“ mehrmals (Id ${f.id}). Erlaubt ist eine Zeile je Id. Bitte löschen Sie die überzählige Zeile.`,
  ID_FEHLT: (f) =>
    `In der Tabelle „${f.tabelle}“ fehlt die Zeile „${feldLabel(f.id)}“ (Id ${f.id}). Bitte stellen Sie die Zeile wieder her.`,
  ANZAHL_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt ist eine ganze Zahl ab 0 oder leer. Bitte korrigieren Sie die Zelle.`,
  ZAHL_AUSSERHALB: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ein Wert, der nicht passt. Erlaubt ist eine ganze Zahl von ${f.von} bis ${f.bis}. Bitte korrigieren Sie die Zelle; bis dahin gilt die Vorgabe.`,
  STATUSFOLGE_UNGUELTIG: () =>
    'Dieser Schritt passt nicht zum Status davor oder zum Status daneben. Erlaubt sind nur die Übergänge des Regelwerks, die Schritte der Reihe nach. Bitte stellen Sie die Reihenfolge und die Einträge wieder her.',
  STATUSDATUM_UNGUELTIG: () =>
    'Dieser Schritt liegt vor dem Schritt in der Zeile darüber. Erlaubt ist derselbe oder ein späterer Tag. Bitte prüfen Sie das Datum und die Reihenfolge der Zeilen.',
  SCHRITT_NICHT_MOEGLICH: (f) => SCHRITTMANGEL[f.mangel],
  VERMERKSCHUTZ_VERALTET: () =>
    'Der Schutz der FM-Vermerke wurde inzwischen geändert. Es wurde nichts geschrieben. Bitte öffnen Sie die Vermerke noch einmal mit Ihrem Passwort.',
  BERECHTIGUNG_NICHT_MOEGLICH: (f) => BERECHTIGUNGSMANGEL[f.mangel],
  WIEDERVORLAGE_FEHLT: () =>
    'Diese Wiedervorlage ist schon erledigt, oder ihre Zeile fehlt. Bitte lesen Sie die Fallmappe neu.',
  VERMERK_ZU_LANG: (f) =>
    `Der Vermerk ist für eine Zelle zu lang. Bitte kürzen Sie ihn um etwa ${f.zuViel} Zeichen.`,
  ID_UNGUELTIG: (f) =>
    `Hier fehlt die Id der Zeile, oder sie ist anders geschrieben als vorgesehen. Erlaubt sind Ids wie ${f.muster}. Bitte ergänzen Sie die Id.`,
  ZIEL_UNBEKANNT: () =>
    'Dieser Schritt gehört zu einem Ziel, das es in der Tabelle der Ziele nicht gibt. Erlaubt sind nur die Ids dieser Ziele. Bitte prüfen Sie die Angabe.',
  PARAGRAPH_16A_NICHT_FREIWILLIG: () =>
    'Eine Leistung nach § 16a wie die Schuldnerberatung ist immer freiwillig. Erlaubt ist hier nur „ja“. Bitte tragen Sie bei „Freiwillig“ „ja“ ein.',
  DOKUMENT_ZU_LANG: (f) =>
    `Das Dokument hätte ${f.zeilen} Druckzeilen. Erlaubt sind höchstens ${f.hoechstens}; es wird nichts weggelassen. Bitte kürzen Sie die Texte, oder löschen Sie Schritte, die nicht mehr gebraucht werden.`,
  DATUMSSYSTEM_1904: () =>
    'Diese Arbeitsmappe zählt Datumswerte ab 1904. Erlaubt ist nur das Datumssystem ab 1900. Bitte schalten Sie es unter Datei > Optionen > Erweitert aus und prüfen Sie alle Datumsangaben.',
  BLATT_GESCHUETZT: () =>
    'Dieses Blatt ist geschützt; es kann nichts eingetragen werden. Bitte heben Sie den Blattschutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.',
  VERSION_FEHLT: () =>
    'In der Fallmappe fehlt, aus welcher Version der Vorlage sie entstanden ist. Bitte machen Sie die Änderung rückgängig oder übernehmen Sie die Eingaben in eine leere Fallmappe.',
  VERSION_UNBEKANNT: () =>
    'Diese Fallmappe ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
  RUECKSPRACHE_ZU_FRUEH: () =>
    'Die Rücksprache liegt vor dem letzten abgeschlossenen Profiling. Erlaubt ist ein Tag seit diesem Profiling. Bitte prüfen Sie das Datum.',
  KEIN_WECHSEL: () =>
    'Inzwischen ist kein Wechsel mehr vorgeschlagen. Eine Rücksprache wird nur zu einem vorgeschlagenen Wechsel festgehalten. Bitte lesen Sie die Fallmappe neu.',
  KEIN_ENTWICKLUNGSZIEL: () =>
    'Für diesen Fall ist noch kein Entwicklungsziel vereinbart. Bitte wählen Sie es zuerst in der Ansicht „Förderziel“.',
  ZIEL_NOCH_OFFEN: () =>
    'Ein anderes Ziel wird noch verfolgt. Erlaubt ist immer nur eines zur selben Zeit. Bitte beenden Sie zuerst dieses Ziel.',
  ZIEL_NICHT_OFFEN: () =>
    'Dieses Ziel wird nicht mehr verfolgt, oder seine Zeile fehlt. Geändert wird nur das offene Ziel. Bitte lesen Sie die Fallmappe neu.',
  SCHRITT_FEHLT: () => 'Dieser Schritt steht nicht mehr im Plan. Bitte lesen Sie die Fallmappe neu.',
  ANGEBOT_PASST: () =>
    'Inzwischen gibt es ein passendes Angebot. Eine Lücke wird nur vermerkt, wenn keines passt. Bitte lesen Sie die Fallmappe neu.',
  ANGABE_FEHLT: (f) =>
    `Es fehlt die Angabe „${feldLabel(f.feld)}“. Bitte ergänzen Sie sie und versuchen Sie es noch einmal.`,
  FELD_UNBEKANNT: () =>
    'Dieses Feld ist unbekannt. Erlaubt sind nur die Felder eines Falls. Bitte prüfen Sie die Schreibweise.',
  TYP_FALSCH: (f) =>
    `Dieser Wert hat die falsche Form. Erlaubt ist ${f.erlaubt}. Bitte korrigieren Sie die Eingabe.`,
};

/** The sentence for an error, without its place. */
export function fehlerSatz(fehler: Fehler): string {
  return (SATZ[fehler.code] as (fehler: Fehler) => string)(fehler);
}

/** The whole message: place and sentence, such as „Profiling!D12: …“. */
export function fehlerText(fehler: Fehler): string {
  return `${fehler.orte.map(ortText).join(', ') || 'Arbeitsmappe'}: ${fehlerSatz(fehler)}`;
}
