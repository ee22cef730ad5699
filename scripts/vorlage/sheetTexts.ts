/** Titles, headings and explanations on the sheets of the template. Labels of single cells stand in `text/vorlage`. */
import { PARAGRAPH_53A_GEBOREN_VOR, RELEVANT_AB } from '../../src/rules/regelwerk';
import type { Festlegung } from '../../src/rules/vocabulary';
import { ERGEBNIS_HINWEIS } from '../../src/fall/listen.vorlage';

const VOR = PARAGRAPH_53A_GEBOREN_VOR.datum.split('-').reverse().join('.');

/** Words of the legend and of the line under each title. */
export const LEGENDE = {
  lesen: 'So lesen Sie das Blatt:',
  eingabe: '✎ Eingabe: weiß, einfacher Rahmen',
  ergebnis: 'Ergebnis: grau, kursiv, doppelter Rahmen – trägt das Integrationstool ein',
} as const;

/** Sheet „Profiling“. */
export const PROFILING_TEXT = {
  titel: 'Profiling',
  untertitel: 'Schritt 1: Stammdaten, Handlungsbedarfe und Profillage',
  anleitung: 'So geht es: Blatt „Anleitung“',
  stammdaten: '1  Stammdaten',
  bedarfe: '2  Handlungsbedarfe',
  bedarfeErklaerung: `Bitte jeden Handlungsbedarf mit einer Stufe einschätzen. Ab Stufe ${RELEVANT_AB.wert} zählt er als Handlungsbedarf. Ein leeres Feld bleibt offen und zählt nie als 0.`,
  stufeInWorten: 'Stufe in Worten',
  stufePruefen: 'bitte prüfen: nur 0, 1, 2, 3 oder ?',
  profillage: '3  Prognose und Profillage',
} as const;

/** Sheet „Kennung“. */
export const KENNUNG_TEXT = {
  bestaetigung: 'Bestätigung der Kennung bei festgelegter Profillage, Grund zu § 10',
  kontrolle: 'Kontrolle (ohne Aufgabenbereich gerechnet)',
  kontrolleErklaerung:
    'Excel rechnet hier selbst, sobald alle Angaben bekannt sind; sonst steht hier „offen“. Der Vergleich gilt den errechneten Ergebnissen, die in dieser Mappe stehen. Bitte nichts eintragen.',
  titel: 'Bestimmung der bFM-Kennung',
  untertitel: 'Schritt 2: Festlegung, Kennung und Vorschlag zur Betreuung',
  ergebnis: 'Ergebnis aus dem Profiling',
  abweichung:
    'Falls eine von der im Tool errechneten Profillage abweichende Entscheidung getroffen wurde, ist das oben errechnete Ergebnis noch einmal anhand der Integrationsprognose in den Feldern B14 bzw. B15 zu überprüfen. Das Ergebnis der Prüfung steht unten als „Kennung bei festgelegter Profillage“.',
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
    erlaeuterung: `Kennung Zehn. Historisch: nur für vor dem ${VOR} Geborene.`,
  },
  sonstiges: { gruppe: '', erlaeuterung: 'Kennung Zehn. Andere Gründe nach § 10 SGB II.' },
  integriert: { gruppe: 'I', erlaeuterung: 'Kennung I. In Beschäftigung und weiterhin leistungsberechtigt.' },
  nochNichtFestgelegt: {
    gruppe: 'noch nicht festgelegt',
    erlaeuterung: 'Die Entscheidung ist bewusst noch offen.',
  },
};

/** Sheet „Förderziele“. */
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
    'Ergebnis – wird vom Integrationstool eingetragen. Es bedeuten: möglich = kann vereinbart werden; Entwicklungsziel = vereinbart; zurückgestellt = später; kein vermittlungsrelevanter Bedarf = Stufe 0 oder 1; offen = noch nicht eingeschätzt.',
  ohneMatrixzeile:
    'wird eingeschätzt, hat aber keine Zeile in der Matrix und kann nicht Entwicklungsziel sein.',
} as const;

/** Sheet „Verlauf“. */
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
  nachweis: 'Nachweis der Zeile',
  spaetere: 'später',
} as const;

/** Sheet „Gespräch“. */
export const GESPRAECH_TEXT = {
  titel: 'Gespräch',
  untertitel: 'Prüfpunkte für das Gespräch und Rücksprachen bei einem Wechsel',
  pruefpunkte: '1  Prüfpunkte',
  pruefpunkteErklaerung:
    'In jedem Gespräch wird jeder Punkt angesehen. Bestätigt ist nur, was angekreuzt ist: Schweigen bestätigt nichts. Was nicht zutrifft, bekommt ein x bei „Entfällt“.',
  vorgehen: 'So gehen Sie vor',
  schritte: [
    '1.  Die Angaben hinter den ersten sechs Punkten mit der Person durchgehen, Änderungen dort eintragen, wo sie hingehören, und ankreuzen.',
    '2.  Die Einschätzungen ansehen: Was sich geändert hat, auf den Blättern „Profiling“ und „Förderziele“ neu einschätzen.',
    '3.  Was sich nicht geändert hat, Gruppe für Gruppe ankreuzen. Die letzte Einschätzung gilt dann ausdrücklich weiter.',
    '4.  Im Aufgabenbereich „Integrationstool“ das Profiling abschließen. Es wird eine neue Zeile auf dem Blatt „Verlauf“.',
  ],
  wechsel: '2  Rücksprachen bei einem Wechsel',
  wechselErklaerung:
    'Ändert sich die Kennung oder die Betreuung, ist das ein Vorschlag. Bis er angenommen ist, bleibt die bisherige Betreuung zuständig.',
  wechselZeile: 'Jede Rücksprache hat ihre eigene Zeile.',
} as const;

/** Sheet „Leitfaden“. */
export const LEITFADEN_TEXT = {
  titel: 'Leitfaden',
  untertitel: 'Worauf sich eine Einschätzung stützt. Hier stehen keine Angaben zu Personen.',
  zeilen: 'Fragen, Merkmale, Stärken und Anker zu jeder Einschätzung',
  erklaerung:
    'Alle Zeilen mit „Beispiel“ sind Vorschläge. Ihr Haus kann sie ändern, ausschalten und um eigene Zeilen ergänzen. Merkmale beschreiben, wie sich etwas auf Arbeit und Suche auswirkt – nie Krankheiten, Straftaten, Herkunft oder Religion. Sie werden nicht gezählt; die Stufe wählen Sie.',
} as const;

/** Sheets „Kooperationsplan“ and „Bürgerblatt“. */
export const DOKUMENT_TEXT = {
  hinweis:
    'Das Integrationstool schreibt das Dokument in die Zellen links und ersetzt dabei, was dort steht. Dieser Hinweis wird nicht gedruckt.',
  akte: 'Das Integrationstool schreibt die Akte in die Zellen links, wenn Sie es unter „Drucken“ verlangen. Von welchem Tag sie ist, steht in Zeile 2. Dieser Hinweis wird nicht gedruckt.',
} as const;

/** Header and footer of every printed page. */
export const DRUCK_TEXT = {
  mappe: 'Integrationstool · Fallmappe',
  schutz: 'Sozialdaten – vertraulich behandeln',
  autor: 'Integrationstool',
} as const;
