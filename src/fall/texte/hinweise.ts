/** One German sentence per Hinweis: what to look at and what to do. */
import type { HinweisCode } from '../ergebnis';

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
  ENTWICKLUNGSZIEL_OHNE_BEDARF:
    'Das vereinbarte Entwicklungsziel hat keinen festgestellten Bedarf. Bitte prüfen Sie Einschätzung und Ziel.',
  FOERDERZIEL_VORLAEUFIG:
    'Der Vorschlag zum Förderziel ist vorläufig: Noch nicht erhobene Ressourcenbereiche können weitere Förderziele ergeben.',
};

/** The sentence for a Hinweis. */
export function hinweisText(code: HinweisCode): string {
  return HINWEIS_TEXT[code];
}
