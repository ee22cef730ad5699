/**
 * The German sentences of the input and result cells of the workbook template: labels, input messages, error boxes.
 * No names of sheets, tables or cells (see `listen`) and no rules stand here.
 */
import type { Einzelfeld } from './rawFall';

/** What a person reads about one input cell: the label beside it and the message that pops up in it (≤ 255 characters). */
export interface FeldText {
  readonly label: string;
  readonly eingabe: string;
  /** One short line beside the cell; empty where the label says it all. */
  readonly hinweis: string;
  /** Title of the message (≤ 32 characters). */
  readonly titel: string;
}

const feld = (label: string, eingabe: string, hinweis = '', titel = label): FeldText => ({
  label,
  eingabe,
  hinweis,
  titel,
});

const WAECHST = 'Das Feld wächst mit dem Text.';

/** Label and input message of every single input field. */
export const FELD_TEXT: Record<Einzelfeld, FeldText> = {
  name: feld('Name', 'Nachname, Vorname der Person.'),
  kundennummer: feld('Kundennummer', 'Kundennummer, zum Beispiel 123D456789.'),
  fachkraft: feld('Fachkraft', 'Wer führt dieses Profiling durch?'),
  bisherigeBetreuung: feld(
    'Bisherige Betreuung',
    'Wer betreut die Person zurzeit? Aus der Liste wählen oder mit eigenen Worten eintragen.',
  ),
  geburtsdatum: feld(
    'Geburtsdatum',
    'Als Datum TT.MM.JJJJ. Wird für die Zuordnung U25/Ü25 gebraucht.',
    'TT.MM.JJJJ',
  ),
  zugang: feld('Zugang', 'Datum des Zugangs als TT.MM.JJJJ.', 'TT.MM.JJJJ'),
  neukunde: feld('Neukunde', 'ja im Neukundenverfahren, nein bei Bestandskunden.', 'ja oder nein'),
  stichtag: feld(
    'Stichtag',
    'Tag, für den dieses Profiling gilt, als TT.MM.JJJJ. Bleibt das Feld leer, gilt das heutige Datum.',
    'leer = heute',
  ),
  prognoseArbeitsmarkt: feld(
    'Prognose: Integration in den Arbeitsmarkt',
    'In welchem Zeitraum ist die Integration in den Arbeitsmarkt zu erwarten? Leer lassen, solange es offen ist.',
    'Zeitraum im 4-Phasen-Modell; leer = offen',
    'Prognose',
  ),
  dominierend: feld(
    'Dominierende Schlüsselgruppe',
    'Welche Schlüsselgruppe prägt den Fall? Nur Gruppen, in denen ein relevanter Handlungsbedarf besteht.',
    'nötig, wenn drei oder mehr Schlüsselgruppen betroffen sind',
  ),
  festgelegteProfillage: feld(
    'Profillage (abweichend festgelegt)',
    'Nur ausfüllen, wenn Sie von der errechneten Profillage abweichen. Dann ist eine Begründung nötig.',
    'leer lassen, wenn die errechnete Profillage gilt',
    'Profillage festlegen',
  ),
  festlegungBegruendung: feld(
    'Begründung der abweichenden Profillage',
    'Warum weicht die festgelegte Profillage ab? Ohne Begründung wird die Festlegung nicht berücksichtigt.',
    `Pflicht bei abweichender Profillage. ${WAECHST}`,
    'Begründung der Profillage',
  ),
  verdichtung: feld(
    'Verdichtung liegt vor',
    'ja, wenn sich wenige Handlungsbedarfe so verdichten, dass sie die Anzahl aufwiegen. Sie ist zu begründen.',
    'ersetzt nur die Anzahl der Bedarfe, nie die Profillage',
  ),
  verdichtungBegruendung: feld(
    'Begründung der Verdichtung',
    'Worin besteht die Verdichtung? Ohne Begründung zählt sie nicht.',
    `Pflicht bei Verdichtung.\n${WAECHST}`,
  ),
  fmEinschaetzung: feld(
    'Fallmanagement führt zu konkreten Integrationsfortschritten',
    'Einschätzung der Fallmanagerin oder des Fallmanagers. Leer lassen, solange die Entscheidung aussteht.',
    'entscheidet ausschließlich das Fallmanagement; leer = offen',
    'Einschätzung Fallmanagement',
  ),
  fmGrund: feld(
    'Grund, falls nein',
    'Aus der Liste wählen oder mit eigenen Worten eintragen.',
    `Liste oder eigene Worte.\n${WAECHST}`,
  ),
  geprueftVon: feld(
    'Bestätigt von',
    'Wer hat die Kennung bei festgelegter Profillage bestätigt? Ohne Namen und Datum gilt sie als unbestätigt.',
    'Name; zählt nur zusammen mit dem Datum',
  ),
  geprueftAm: feld('Bestätigt am', 'Tag der Bestätigung als TT.MM.JJJJ.', 'TT.MM.JJJJ'),
  geprueftKennung: feld(
    'Bestätigte Kennung',
    'Welche Kennung wurde bestätigt? Ändert sich die Kennung bei festgelegter Profillage, ist sie neu zu bestätigen.',
    'leer = die jetzige Kennung bei festgelegter Profillage',
  ),
  paragraph10Grund: feld(
    'Grund zu „§ 10: sonstiges“',
    'Nur ausfüllen, wenn „§ 10: sonstiges“ angekreuzt ist: der Grund, damit der Fall bei einer Rechtsänderung gefunden wird.',
    'nur bei „§ 10: sonstiges“',
    'Grund zu § 10',
  ),
  exterPlatzFrei: feld(
    'Platz im externen Fallmanagement frei',
    'Ist zurzeit ein Platz frei? Leer lassen, wenn es nicht bekannt ist; dann wird kein Platz angenommen.',
    'leer = nicht bekannt',
    'Platz im externen FM',
  ),
  fachteam: feld('Fachteam', 'Nur ausfüllen, wenn ein Fachteam zuständig ist.', 'leer = keines'),
  paragraph428: feld(
    'Person nach § 428 SGB III',
    'ja nur für Personen nach § 428 SGB III (historische Regelung).',
    'historisch',
  ),
  direktVermittelbar: feld(
    'Ist mein Kunde, so wie er gerade vor mir sitzt, direkt vermittelbar?',
    'ja: Förderziel ist die Integration. nein: eines der drei anderen Förderziele. Leer lassen, solange es offen ist.',
    'ja → Integration; nein → eines der drei anderen Förderziele',
    'Grundsatzfrage',
  ),
  foerderziel: feld(
    'Förderziel',
    'Die vier Förderziele sind gleichrangig. Gewählt wird gemeinsam mit der Person.',
    'passt zur Antwort auf die Grundsatzfrage',
  ),
  entwicklungsziel: feld(
    'Entwicklungsziel',
    'Der eine Ressourcenbereich, der gestärkt werden soll. Er muss in der Matrix zum Förderziel gehören.',
    'immer nur ein Ressourcenbereich zur selben Zeit',
  ),
  qualifizierungAbgeschlossen: feld(
    'Qualifizierung erfolgreich abgeschlossen',
    'ja, wenn die vereinbarte Weiterbildung oder Umschulung erfolgreich abgeschlossen ist.',
    'wichtig nur beim Entwicklungsziel Qualifikation',
    'Qualifizierung',
  ),
};

/** What a person reads about the result cells; the same word „Ergebnis“ stands beside each of them. */
export const ERGEBNIS_TEXT = {
  profillageErrechnet: 'Profillage (errechnet)',
  kennungErrechnet: 'bFM-Kennung (errechnet)',
  kennungGeprueft: 'Kennung bei festgelegter Profillage',
  betreuung: 'Betreuung (Vorschlag)',
  begruendung: 'Begründung',
  aktiveVermittlung: 'Aktive Vermittlung',
  regelwerk: 'Regelwerk',
  berechnetAm: 'Berechnet am',
  fingerabdruck: 'Fingerabdruck der Eingaben',
} as const;
export const ERGEBNIS_HINWEIS = 'Ergebnis – wird vom Integrationstool eingetragen';
export const FINGERABDRUCK_HINWEIS = 'Ergebnis – passt es noch zu den Eingaben?';
export const AKTIVE_VERMITTLUNG_HINWEIS =
  'Ergebnis – sagt, wo der Aufwand liegt, und sperrt keinen Vermittlungsvorschlag (§ 3a SGB II)';

/** Above the tables of ratings: a message at each cell would hide the next rating. */
export const EINSCHAETZUNG_TEXT =
  '„Beleg“: woran Sie die Einschätzung festmachen. „Stärke“: freiwillig x oder ein Stichwort; Stärken werden nicht bewertet.';

/** Titles and texts of the error boxes of data validation. */
export const GUELTIGKEIT_TEXT = {
  titel: 'Bitte prüfen',
  liste:
    'Dieser Eintrag steht nicht in der Liste. Bitte einen Eintrag aus der Liste wählen oder das Feld leeren.',
  frei: 'Dieser Eintrag steht nicht in der Liste. Eigene Worte sind hier erlaubt: Mit OK bleibt der Eintrag stehen.',
  stufe:
    'Üblich sind 0, 1, 2, 3 oder ?. Auch x, ja, nein und - aus älteren Blättern werden verstanden. Soll der Eintrag so stehen bleiben?',
  datum: 'Bitte ein Datum eintragen, zum Beispiel 21.11.2026.',
  ergebnis:
    'Hier steht ein Ergebnis; das Integrationstool trägt es ein. Bitte brechen Sie ab und ändern Sie die Angaben, aus denen es folgt.',
} as const;
