/**
 * The German sentences of the workbook template: titles, labels, input messages, explanations.
 * No names of sheets, tables or cells (see `excel/layout`) and no rules stand here.
 */
import { RELEVANT_AB } from '../rules/regelwerk';
import type { Einzelfeld } from '../core/rawFall';
import { STUFE_LABEL, STUFE_OFFEN_LABEL, STUFEN, type Festlegung } from '../rules/vocabulary';

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
  name: feld('Name', 'Nachname, Vorname der Kundin oder des Kunden.'),
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
    'Die vier Förderziele sind gleichrangig. Gewählt wird gemeinsam mit der Bürgerin oder dem Bürger.',
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
  kennungGeprueft: 'bFM-Kennung (geprüft)',
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
  'Ergebnis – Hinweis zum Aufwand, keine Sperre für Vermittlungsvorschläge';

/** Words of the legend and of the line under each title. */
export const LEGENDE = {
  lesen: 'So lesen Sie das Blatt:',
  eingabe: '✎ Eingabe: weiß, einfacher Rahmen',
  ergebnis: 'Ergebnis: grau, kursiv, doppelter Rahmen – trägt das Integrationstool ein',
} as const;

export const PROFILING_TEXT = {
  titel: 'Profiling',
  untertitel: 'Schritt 1: Stammdaten, Handlungsbedarfe und Profillage',
  stammdaten: '1  Stammdaten',
  bedarfe: '2  Handlungsbedarfe',
  bedarfeErklaerung: `Bitte jeden Handlungsbedarf mit einer Stufe einschätzen. Ab Stufe ${RELEVANT_AB.wert} zählt er als Handlungsbedarf. Ein leeres Feld bleibt offen und zählt nie als 0.`,
  stufeInWorten: 'Stufe in Worten',
  stufePruefen: 'bitte prüfen: nur 0, 1, 2, 3 oder ?',
  profillage: '3  Prognose und Profillage',
} as const;

/** Input messages of the rating columns. */
export const EINSCHAETZUNG_TEXT = {
  stufe:
    '0 kein Bedarf · 1 Bedarf, nicht vermittlungsrelevant · 2 vermittlungsrelevant · 3 gravierend · ? oder leer: noch nicht erhoben.',
  beleg: 'Woran machen Sie die Einschätzung fest? Beobachtung, Aussage oder Unterlage in wenigen Worten.',
  staerke: 'Freiwillig: x oder ein Stichwort zu einer Stärke oder Ressource. Stärken werden nicht bewertet.',
} as const;

export const KENNUNG_TEXT = {
  titel: 'Bestimmung der bFM-Kennung',
  untertitel: 'Schritt 2: Festlegung, Kennung und Vorschlag zur Betreuung',
  ergebnis: 'Ergebnis aus dem Profiling',
  abweichung:
    'Falls eine von der im Tool errechneten Profillage abweichende Entscheidung getroffen wurde, ist das oben errechnete Ergebnis noch einmal anhand der Integrationsprognose in den Feldern B14 bzw. B15 zu überprüfen. Das Ergebnis der Prüfung steht unten als „bFM-Kennung (geprüft)“.',
  festlegung: 'Festlegung',
  festlegungErklaerung:
    'Bitte genau eines der sieben Felder mit x ankreuzen. Ohne Kreuz bleibt die Festlegung offen.',
  marke: 'Mit x ankreuzen. Nur eines der sieben Felder darf angekreuzt sein.',
  spalteFestlegung: 'Festlegung',
  spalteMarke: 'x',
  spalteErlaeuterung: 'Erläuterung',
  zuVieleMarken: '⚠ Es ist mehr als ein Feld angekreuzt. Bitte nur ein Kreuz stehen lassen.',
  einschaetzung: 'Verdichtung und Einschätzung',
  betreuung: 'Betreuung und Begründung',
  begruendungHinweis: ERGEBNIS_HINWEIS,
  vorschlag:
    'Das Integrationstool schlägt vor, Menschen entscheiden: Über den Zugang zum beschäftigungsorientierten Fallmanagement entscheiden ausschließlich die Fallmanagerinnen und Fallmanager. Ein Wechsel der Betreuung ist ein Vorschlag und braucht die Rücksprache mit der Fachkraft, die übernehmen soll.',
} as const;

/** Group (first cell of each group only) and explanation of the seven marks. */
export const MARKE_TEXT: Record<Festlegung, { readonly gruppe: string; readonly erlaeuterung: string }> = {
  wahrscheinlich: {
    gruppe: 'Integrationsprognose',
    erlaeuterung: 'Bei komplexer Profillage führt dies zur Kennung bFM.',
  },
  nichtWahrscheinlich: {
    gruppe: '',
    erlaeuterung: 'Bei komplexer Profillage und weiteren Bedarfen führt dies zur Kennung Exter.',
  },
  schueler: { gruppe: '§ 10', erlaeuterung: 'Kennung Zehn. Eine gültige Schulbescheinigung muss vorliegen.' },
  paragraph53a: {
    gruppe: '',
    erlaeuterung: 'Kennung Zehn. Historisch: nur für vor dem 2. Januar 1964 Geborene.',
  },
  sonstiges: { gruppe: '', erlaeuterung: 'Kennung Zehn. Andere Gründe nach § 10 SGB II.' },
  integriert: { gruppe: 'I', erlaeuterung: 'Kennung I. In Beschäftigung und weiterhin leistungsberechtigt.' },
  nochNichtFestgelegt: {
    gruppe: 'noch nicht festgelegt',
    erlaeuterung: 'Die Entscheidung ist bewusst noch offen.',
  },
};

export const FOERDERZIELE_TEXT = {
  titel: 'Förderziele',
  untertitel: 'Schritt 3: Ressourcenbereiche, Förderziel und Entwicklungsziel',
  frage: '1  Grundsatzfrage',
  ressourcen: '2  Ressourcenbereiche',
  ziele: '3  Förderziel und Entwicklungsziel',
  paragraph16a: '4  Kommunale Eingliederungsleistungen nach § 16a SGB II',
  paragraph16aErklaerung:
    'Freiwillig und jederzeit parallel möglich: niemals eine Pflicht, kein Entwicklungsziel.',
  paragraph16aEingabe: 'ja, wenn die Leistung freiwillig in Anspruch genommen wird.',
  matrix: '5  Förderzielmatrix',
  matrixErklaerung:
    'Ergebnis – wird vom Integrationstool eingetragen. Es bedeuten: möglich = kann vereinbart werden; Entwicklungsziel = vereinbart; zurückgestellt = später; offen = noch nicht eingeschätzt.',
  ohneMatrixzeile:
    'wird eingeschätzt, hat aber keine Zeile in der Matrix und kann nicht Entwicklungsziel sein.',
} as const;

export const VERLAUF_TEXT = {
  titel: 'Verlauf',
  untertitel: 'Jede Zeile der Tabelle ist ein gespeichertes Profiling. Das Integrationstool hängt sie an.',
  bedarfe: `Relevante Handlungsbedarfe (ab Stufe ${RELEVANT_AB.wert}) je Schlüsselgruppe, die letzten acht Profilings`,
  profilings: 'Gespeicherte Profilings',
  leer: 'Noch ist kein Profiling gespeichert. Tabelle und Diagramm füllen sich mit dem ersten.',
  zeile: 'Zeile im Verlauf',
  diagramm: 'Relevante Handlungsbedarfe je Schlüsselgruppe',
  diagrammAlternativ:
    'Gestapeltes Säulendiagramm: Anzahl der relevanten Handlungsbedarfe je Schlüsselgruppe für die letzten acht Profilings. Dieselben Zahlen stehen in der Tabelle links daneben.',
  achse: 'Anzahl',
  ressourcenbereiche: 'Ressourcenbereiche (fa:z)',
} as const;

const stufenListe = [
  ...STUFEN.map((stufe) => `${stufe}   ${STUFE_LABEL[stufe]}`),
  `?   ${STUFE_OFFEN_LABEL}`,
].join('\n');

/** The Anleitung: headings and their paragraphs. */
export const ANLEITUNG_TEXT = {
  titel: 'Anleitung',
  untertitel: 'Eine Fallmappe gehört zu genau einer Person und enthält Sozialdaten.',
  abschnitte: [
    {
      titel: 'So füllen Sie die Fallmappe aus',
      absaetze: [
        '1.  Blatt „Profiling“: Stammdaten eintragen, jeden Handlungsbedarf mit einer Stufe einschätzen und belegen, die Prognose wählen.',
        '2.  Blatt „Kennung“: genau eines der sieben Felder ankreuzen; falls nötig Verdichtung und Einschätzung des Fallmanagements.',
        '3.  Blatt „Förderziele“: die Grundsatzfrage beantworten, Ressourcenbereiche einschätzen, Förderziel und ein Entwicklungsziel vereinbaren.',
        '4.  Im Aufgabenbereich „Integrationstool“ prüfen lassen und die Ergebnisse übernehmen.',
        'Weiße Felder mit einfachem Rahmen sind Ihre Eingaben. Das Integrationstool ändert sie nie. Graue, kursive Felder mit doppeltem Rahmen sind Ergebnisse und werden überschrieben. Zeilen einfügen und sortieren ist erlaubt.',
      ],
    },
    {
      titel: 'Was die Stufen bedeuten',
      absaetze: [stufenListe],
    },
    {
      titel: 'So öffnen Sie den Aufgabenbereich',
      absaetze: [
        'Meist öffnet er sich mit der Mappe von selbst. Sonst: Registerkarte „Start“, ganz rechts die Schaltfläche „Integrationstool“.',
        'Fehlt die Schaltfläche: Registerkarte „Einfügen“ (in neueren Versionen „Start“) → „Add-Ins“ bzw. „Meine Add-Ins“ → „Integrationstool“ wählen. Wird es dort nicht angeboten, hilft die IT-Betreuung.',
      ],
    },
    {
      titel: 'Ohne das Add-In',
      absaetze: [
        'Alle Eingaben, Auswahllisten und Stufentexte funktionieren auch ohne Add-In. Die Ergebnisfelder bleiben dann leer oder zeigen den letzten Stand; „Berechnet am“ auf dem Blatt „Kennung“ sagt, von wann er ist. Später lässt sich die Mappe mit dem Add-In öffnen und berechnen.',
      ],
    },
    {
      titel: 'Wer entscheidet',
      absaetze: [
        'Das Integrationstool schlägt vor, Menschen entscheiden. Über den Zugang zum beschäftigungsorientierten Fallmanagement entscheiden ausschließlich die Fallmanagerinnen und Fallmanager.',
        'Was mit „Vorschlag/örtliche Festlegung“ gekennzeichnet ist, folgt einer Regel des Hauses und nicht unmittelbar einer Vorschrift oder Dienstanweisung.',
        'Offen ist nicht nein: Was noch nicht erhoben ist, bleibt leer oder „?“. Das Integrationstool nennt dann alle noch möglichen Ergebnisse.',
      ],
    },
  ],
} as const;

/** Titles and texts of the error boxes of data validation. */
export const GUELTIGKEIT_TEXT = {
  titel: 'Bitte prüfen',
  liste:
    'Dieser Eintrag steht nicht in der Liste. Bitte einen Eintrag aus der Liste wählen oder das Feld leeren.',
  frei: 'Dieser Eintrag steht nicht in der Liste. Eigene Worte sind hier erlaubt: Mit OK bleibt der Eintrag stehen.',
  stufe:
    'Üblich sind 0, 1, 2, 3 oder ?. Auch x, ja, nein und - aus älteren Blättern werden verstanden. Soll der Eintrag so stehen bleiben?',
  datum: 'Bitte ein Datum eintragen, zum Beispiel 21.11.2026.',
} as const;

/** Header and footer of every printed page. */
export const DRUCK_TEXT = {
  mappe: 'Integrationstool · Fallmappe',
  schutz: 'Sozialdaten – vertraulich behandeln',
  autor: 'Integrationstool',
} as const;
