/** The words on the sheets of the Workshop. */
export const WORKSHOP_RAND = {
  mappe: 'Integrationstool · Workshop',
  schutz: 'Nie zur Beurteilung von Beschäftigten – erfundene Personen, Codes statt Namen',
} as const;

export const START_TEXT = {
  titel: 'Workshop',
  untertitel: 'Wie weit sich Fachkräfte einig sind, und worüber zu reden ist.',
  beachten: '1  Bitte zuerst lesen',
  hinweise: [
    [
      'Runde 2 ist Konsens, nicht Unabhängigkeit.',
      'Nach dem Gespräch haben alle dieselben Argumente gehört. Wie einig sich Fachkräfte von sich aus sind, zeigt nur Runde 1. Runde 2 zeigt, ob das Gespräch zusammengeführt hat.',
    ],
    [
      'Nie zur Beurteilung von Beschäftigten.',
      'Die Zahlen sagen etwas über Leitfaden und Stufen, nichts über einzelne Menschen. Wer abweicht, hat oft etwas gesehen, das anderen entgangen ist.',
    ],
    [
      'Die Dateien werden danach gelöscht.',
      'Löschen Sie die Übungsmappen der Teilnehmenden nach der Auswertung und diese Mappe, sobald das Protokoll übernommen ist.',
    ],
    [
      'Autor und Dateiname werden nicht behalten.',
      'Aus den Übungsmappen kommen nur Code, Stufen, Kennung und Förderziel hierher; kein Text, kein Name, keine Eigenschaft der Datei. Wer welchen Code hat, gehört nicht in diese Mappe.',
    ],
  ],
  stand: '2  Stand der Auswertung',
  standErklaerung:
    'Diese Zellen schreibt das Integrationstool, wenn Sie auswerten. Die Prüfsumme zeigt, ob sich seither Urteile geändert haben.',
  blaetter: '3  Was wo steht',
} as const;

/** What is on which sheet, in one sentence. */
export const BLATT_TEXT = {
  urteile: 'Was eingelesen ist: Runde, Person, Fachkraft (Code), Bereich, Stufe.',
  uebereinstimmung: 'Krippendorffs α je Bereich und Runde, mit Spanne und Anteil gleicher Paare.',
  runden: 'Diagramm: Runde 1 neben Runde 2.',
  streuung: 'Welche Bereiche bei welcher Person den Raum trennen.',
  protokoll: 'Was für den Leitfaden des Hauses vereinbart ist.',
} as const;

export const URTEILE_TEXT = {
  titel: 'Urteile',
  untertitel: 'Wer was gesagt hat, nach Code. Das Integrationstool schreibt dieses Blatt.',
  abschnitt: 'Eingelesene Urteile',
  erklaerung:
    'Nur was verglichen ist, steht hier. Wer noch einmal eingelesen wird, steht nicht doppelt. Zeilen dürfen Sie sortieren und löschen.',
} as const;

export const UEBEREINSTIMMUNG_TEXT = {
  titel: 'Übereinstimmung',
  abschnitt: 'Krippendorffs α je Bereich und Runde',
  erklaerung:
    'α ist 1, wenn alle dasselbe sagen, und 0, wenn sie nicht öfter übereinstimmen als durch Zufall; unter 0 sind sie sich uneinig. Stufen zählen nach ihrer Ordnung, Kennung und Förderziel nach gleich oder ungleich. „von“ und „bis“ sagen zu 95 %, wo α bei anderen Personen läge, nicht bei anderen Fachkräften. Einheiten sind hier Personen, bei „Alle Stufen“ Person und Bereich. Wo die Daten nicht reichen, steht ein Satz statt einer Zahl; ausführlich steht er im Aufgabenbereich.',
} as const;

export const RUNDEN_TEXT = {
  titel: 'Runde 1 und Runde 2',
  untertitel: 'Die Zahlen stehen im Blatt „Übereinstimmung“.',
  diagramm: 'α in Runde 1 und Runde 2',
  alternativ:
    'Balkendiagramm: für alle Stufen zusammen und für jeden Bereich der Wert α in Runde 1 und in Runde 2. Die Zahlen stehen im Blatt „Übereinstimmung“.',
} as const;

export const STREUUNG_TEXT = {
  titel: 'Streuung',
  abschnitt: 'Person und Bereich',
  erklaerung:
    'einig: mindestens neun von zehn Paaren sagen dasselbe. weit auseinander: mindestens jedes vierte Paar liegt zwei Stufen oder mehr auseinander. nah beieinander: alles dazwischen. zu wenige: weniger als zwei Stufen. Die Farbe wiederholt nur das Wort.',
} as const;

export const PROTOKOLL_TEXT = {
  titel: 'Protokoll',
  untertitel: 'Was für den Leitfaden des Hauses vereinbart ist.',
  abschnitt: 'Absprachen',
  erklaerung:
    'Eine Zeile je Absprache, ohne Namen und Codes. Im Aufgabenbereich der Hausvorlage werden sie als Vorschläge eingelesen; sie sind dort ausgeschaltet, bis die Teamleitung sie einschaltet.',
} as const;

/** What stands below the titles of the results. */
export const STAND_TEXT = {
  keiner: 'Noch nicht ausgewertet.',
  vom: 'Ausgewertet am ',
  runde: 'Runde ',
  veraltet: 'Achtung: Seither haben sich die Urteile geändert. Bitte neu auswerten. ',
} as const;

export const WORKSHOP_ANLEITUNG = {
  titel: 'Anleitung',
  untertitel: 'Wie ein Workshop mit dieser Mappe geht.',
  abschnitte: [
    {
      titel: 'Vorher',
      absaetze: [
        '1.  Jede Teilnehmerin und jeder Teilnehmer bekommt eine Übungsmappe und einen Code. Der Code ist kein Name, und eingelesen wird kein Name dazu.',
        '2.  Sagen Sie, was auf dem ersten Blatt steht: Es geht um Leitfaden und Stufen, nie um Beurteilung.',
      ],
    },
    {
      titel: 'Im Workshop',
      absaetze: [
        '3.  Runde 1: Alle schätzen dieselben Personen für sich allein ein und vergleichen mit der Musterlösung.',
        '4.  Im Aufgabenbereich unter „Einlesen“ alle Übungsmappen auf einmal wählen. Sie sehen vorher, was aus jeder Datei wird.',
        '5.  Unter „Auswerten“ berechnen. Unter „Was trennt“ steht, worüber zu reden ist, mit den Sätzen der Geschichte. „Projektoransicht“ zeigt alles groß und ohne Codes.',
        '6.  Reden, dann Runde 2, die Dateien noch einmal einlesen und neu auswerten. Doppelt wird nichts.',
        '7.  Unter „Protokoll“ festhalten, was vereinbart ist.',
      ],
    },
    {
      titel: 'Danach',
      absaetze: [
        '8.  Protokoll drucken oder in der Hausvorlage unter „Vorschläge aus einem Workshop einlesen“ übernehmen.',
        '9.  Übungsmappen der Teilnehmenden löschen, danach auch diese Mappe.',
      ],
    },
  ],
} as const;
