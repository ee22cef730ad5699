/** One German sentence per Hinweis: what to look at and what to do. */
import type { Hinweis, HinweisCode } from '../ergebnis';
import { feldLabel, grundlageLabel } from './felder';

export const HINWEIS_TEXT: Record<HinweisCode, string> = {
  PROFILLAGE_FESTLEGEN:
    'Die Profillage ist nicht eindeutig bestimmbar. Bitte legen Sie die Profillage mit Begründung fest.',
  BEDARFE_OHNE_KOMPLEXE_PROFILLAGE:
    'Die Zahl der Handlungsbedarfe spricht für bFM, die Profillage nicht. Bitte prüfen Sie beides.',
  INTEGRATIONSPROGNOSE_FEHLT:
    'Die Integrationsprognose für die nächsten zwei Jahre fehlt und entscheidet noch. Bitte kreuzen Sie sie bei der Festlegung an (Blatt Kennung, B14–B20).',
  FM_ENTSCHEIDUNG_STEHT_AUS:
    'bFM ist nur ein Vorschlag: Über den Zugang entscheidet allein das Fallmanagement. Die Entscheidung steht noch aus.',
  VERDICHTUNG_ODER_PROGNOSE_PRUEFEN:
    'Weder bFM noch Exter passen. Bitte prüfen Sie, ob eine Verdichtung zu begründen oder die Integrationsprognose zu ändern ist.',
  VERDICHTUNG_OHNE_BEGRUENDUNG:
    'Die Verdichtung zählt nicht, solange die Begründung fehlt. Bitte begründen Sie sie.',
  FESTLEGUNG_OHNE_BEGRUENDUNG:
    'Die festgelegte Profillage zählt nicht, solange die Begründung fehlt. Bitte begründen Sie die Festlegung.',
  FM_GRUND_FEHLT:
    'Die Zugangskriterien sind erfüllt, das Fallmanagement erwartet aber keine Fortschritte. Bitte nennen Sie den Grund.',
  PROGNOSEN_WIDERSPRECHEN:
    'Integration in bis zu 12 Monaten und zugleich in den nächsten zwei Jahren nicht wahrscheinlich: Bitte prüfen Sie beide Prognosen.',
  DOMINIEREND_OHNE_BEDARF:
    'In der dominierenden Schlüsselgruppe gibt es keinen vermittlungsrelevanten Handlungsbedarf. Bitte prüfen Sie die Angabe.',
  VERDICHTUNG_PRUEFEN:
    'Wenige Handlungsbedarfe, aber mindestens ein gravierender: Bitte prüfen Sie, ob eine Verdichtung zu begründen ist.',
  ALTER_UNBEKANNT: 'Ohne Geburtsdatum bleibt offen, ob U25 oder Ü25 zuständig ist. Bitte tragen Sie es ein.',
  NEUKUNDE_UNBEKANNT:
    'Es fehlt die Angabe, ob es sich um eine Neukundin oder einen Neukunden handelt; angenommen ist „nein“. Bitte ergänzen Sie sie.',
  EXTER_PLATZ_UNBEKANNT:
    'Es fehlt die Angabe, ob ein Platz im externen Fallmanagement frei ist; angenommen ist „nein“. Bitte ergänzen Sie sie.',
  PARAGRAPH_53A_GEBURTSDATUM:
    '§ 53a Abs. 2 SGB II ist aufgehoben und gilt nur noch für vor dem 02.01.1964 Geborene. Bitte prüfen Sie das Kreuz und das Geburtsdatum.',
  AV_TROTZ_PROGNOSE:
    'Die Kennung ist AV, obwohl eine Integration in den nächsten zwei Jahren nicht wahrscheinlich ist. Bitte prüfen Sie Prognose und Handlungsbedarfe, und ob eine Verdichtung zu begründen ist.',
  GEPRUEFT_UNBESTAETIGT:
    'Die Kennung bei festgelegter Profillage ist noch nicht bestätigt. Bitte bestätigen Sie sie mit Namen und Datum; vorher lässt sich kein Profiling abschließen.',
  KENNUNG_UND_STATUS:
    'Die Person ist im bFM, die gültige Kennung sagt etwas anderes. Bitte prüfen Sie die Einschätzungen, oder entscheiden Sie im Fallmanagement über die Fortführung.',
  EXTER_PLATZ_WIRD_FREI:
    'Mit diesem Vorschlag wird ein Platz im externen Fallmanagement frei. Bitte stimmen Sie den Wechsel ab.',
  EINSCHAETZUNG_UND_STATUS:
    'Die Person ist im bFM, die Einschätzung des Fallmanagements lautet aber „nein“. Bitte berichtigen Sie die Einschätzung, oder beenden Sie das bFM.',
  EINSCHAETZUNG_UND_ENTSCHEIDUNG:
    'Die Einschätzung des Fallmanagements sagt nicht dasselbe wie die letzte Entscheidung über das bFM. Bitte berichtigen Sie die Einschätzung, oder entscheiden Sie im Fallmanagement neu.',
  VERDICHTUNG_OHNE_BEDARF:
    'Eine Verdichtung ist begründet, obwohl keiner der acht Handlungsbedarfe vermittlungsrelevant ist. Bitte prüfen Sie beides; die Verdichtung zählt bis dahin.',
  BEGRUENDUNG_KURZ: 'Die Begründung ist sehr kurz; sie zählt. Bitte prüfen Sie, ob andere sie verstehen.',
  ALTER_AUSSERHALB:
    'Nach dem Geburtsdatum ist die Person am Stichtag jünger als 15 Jahre oder hat die Regelaltersgrenze erreicht. Bitte prüfen Sie Geburtsdatum und Leistungsberechtigung.',
  SCHUELER_ALTER:
    'Die Person ist als Schüler/in festgelegt und hat das Alter erreicht, ab dem das zu prüfen ist. Bitte prüfen Sie die Festlegung.',
  PARAGRAPH_53A_BESTAND:
    '§ 53a Abs. 2 SGB II ist aufgehoben und schützt nur Personen, die am 31.12.2022 schon darunter fielen. Bitte prüfen Sie die Festlegung; die Person ist als neu eingetragen.',
  PARAGRAPH_428_ALTER:
    '§ 428 SGB III ist aufgehoben und gilt nur noch für vor dem 02.01.1950 Geborene. Bitte prüfen Sie die Angabe und das Geburtsdatum.',
  PARAGRAPH_10_GRUND_FEHLT:
    'Zu „§ 10: sonstiges“ fehlt der Grund. Bitte wählen Sie ihn, damit der Fall bei einer Rechtsänderung gefunden wird.',
  BETREUUNG_UNBEKANNT:
    'Die bisherige Betreuung ist keine der bekannten Stellen; ob sich die zuständige Stelle ändert, bleibt offen. Bitte wählen Sie eine aus der Liste.',
  FACHTEAM_UND_FALLMANAGEMENT:
    'Ein Fachteam ist eingetragen und zugleich das Fallmanagement gefragt. Bitte klären Sie untereinander, wer betreut.',
  ENTWICKLUNGSZIEL_OHNE_BEDARF:
    'Das vereinbarte Entwicklungsziel hat keinen festgestellten Bedarf. Bitte prüfen Sie Einschätzung und Ziel.',
  FOERDERZIEL_VORLAEUFIG:
    'Der Vorschlag zum Förderziel ist vorläufig: Noch nicht erhobene Ressourcenbereiche können weitere Förderziele ergeben.',
};

/** The sentence for a Hinweis. */
export function hinweisText(code: HinweisCode): string {
  return HINWEIS_TEXT[code];
}

/** What the input is called that a Hinweis points to: only the one that asks for the Integrationsprognose means that. */
export function hinweisfeldLabel({ code, feld }: Pick<Hinweis, 'code' | 'feld'>): string {
  return code === 'INTEGRATIONSPROGNOSE_FEHLT' ? feldLabel(feld) : grundlageLabel(feld);
}
