/** The words on the sheets of the list of cases. */
export const FALLLISTE_TEXT = {
  /** At the top of printed pages. */
  mappe: 'Integrationstool · Fallliste',
  titel: 'Fallliste',
  untertitel:
    'Eine Zeile je Person. Diese Liste enthält Sozialdaten: Nur wer sie für seine Arbeit braucht, darf sie haben.',
  legende: 'Weiß: Angaben. Grau und kursiv: Ergebnisse; sie werden bei jeder Berechnung neu geschrieben.',
} as const;

export const SUCHLAUF_TEXT = {
  titel: 'Suchläufe',
  untertitel:
    'So viele Zeilen fand die letzte Berechnung. Zum Filtern: Blatt „Fälle“, Spalte „Suchläufe“, „Enthält“ und das Zeichen.',
  zeichen: 'Zeichen',
  suchlauf: 'Suchlauf',
  anzahl: 'Anzahl',
  gezaehltAm: 'Über 5.000 Zeilen zählen keine Formeln. Gezählt beim Berechnen am ',
  regel: 'Was gefunden wird',
  quelle: 'Quelle',
} as const;

export const ZAHLEN_TEXT = {
  titel: 'Zahlen',
  untertitel:
    'Was das Programm für die Blätter „Suchläufe“ und „Team“ gezählt und sich gemerkt hat. Bitte hier nichts eintragen.',
} as const;

export const KOOPERATIONSZAHLEN_TEXT = {
  titel: 'Kooperation',
  untertitel: 'Was die letzte Zählung über ausgewählte Fallmappen ergab. Ohne Personen; nur im Haus.',
  erklaerung:
    'Der Aufgabenbereich zählt unter „Kooperation zählen …“ und ersetzt diese Tabelle jedes Mal ganz. Bitte hier nichts eintragen. Leistungen nach § 16a stehen nur als Anzahl je Art, Stand und Quartal. Kleine Zahlen können auf einzelne Personen schließen lassen: nach außen nur mit „Namenlos kopieren“.',
} as const;

/** Sheet „Kontrolle“. A text in a formula has 255 characters at most. */
export const LISTENKONTROLLE_TEXT = {
  titel: 'Kontrolle einer Person',
  untertitel:
    'Excel rechnet hier selbst, ohne Aufgabenbereich: für eine Person, und nur, was ganz bekannt ist.',
  wer: '1  Wen möchten Sie kontrollieren?',
  eingabe: 'So, wie sie auf dem Blatt „Fälle“ steht.',
  ergebnis: '2  Ergebnis',
  kontrolle: 'Kontrolle',
  liste: 'In der Liste',
  vergleich: 'Vergleich',
  tag: 'Gerechnet für den Tag',
  version: 'Nach dem Regelwerk',
  weichtAb: 'weicht ab',
  andererEintrag: 'ein anderer Eintrag',
  lesen: '3  So lesen Sie das Ergebnis',
  erklaerungen: [
    '„stimmt überein“: Excel und die Liste kommen zum selben Ergebnis.',
    '„weicht ab“: In der Liste steht etwas anderes. Vielleicht hat sich seit dem letzten Berechnen etwas geändert: Bitte berechnen Sie die Zeile neu. Bleibt der Unterschied, prüfen Sie bitte die Angaben, und sagen Sie es Ihrer Fachaufsicht. Welches Ergebnis stimmt, sagt die Kontrolle nicht.',
    '„offen“: Nicht alles ist bekannt, oder es steht nichts zum Vergleichen da. „offen“ heißt nicht „kein Bedarf“.',
    'Verglichen werden Profillage und errechnete Kennung. Betreuung, bFM-Status und was jemand festgelegt oder bestätigt hat, gehören nicht dazu. Groß- und Kleinschreibung der Kundennummer zählt nicht.',
    'Die Kundennummer bleibt hier stehen und wird mit der Mappe gespeichert. Bitte löschen Sie sie, wenn Sie fertig sind.',
  ],
} as const;

/** What the sheet „Kontrolle“ says of the Kundennummer and of the row that it found. */
export const LISTENKONTROLLE_SATZ = {
  leer: 'Bitte geben Sie oben eine Kundennummer ein.',
  unsuchbar:
    'Nach dieser Eingabe fände Excel vielleicht die falsche Person. Eine Kundennummer darf hier höchstens 60 Zeichen haben, kein *, ? oder ~ und keine zwei Leerzeichen hintereinander enthalten und nicht mit <, > oder = beginnen.',
  mehrfach:
    'Diese Kundennummer steht mehr als einmal in der Liste. Excel kann nicht wissen, welche Zeile gilt: Bitte prüfen Sie die Zeilen auf dem Blatt „Fälle“.',
  verdeckt:
    'In der Liste gibt es einen Eintrag, in dem vor oder nach dieser Nummer ein Leerzeichen steht. Es könnte dieselbe Person sein: Bitte prüfen Sie ihn auf dem Blatt „Fälle“.',
  unbekannt: 'Diese Kundennummer steht nicht in der Liste. Bitte prüfen Sie die Eingabe.',
  ohneRegeln:
    'Die Zeile ist gefunden. Welches Regelwerk an ihrem Tag gilt, steht aber nicht fest: Bitte prüfen Sie den Stichtag.',
  offen:
    'Die Zeile ist gefunden. Mindestens eine Angabe, auf die es ankommt, ist offen oder wird nicht verstanden.',
  bekannt: 'Die Zeile ist gefunden, und alles, worauf es ankommt, ist bekannt.',
  festgelegt:
    ' Für die Person ist eine Profillage festgelegt. Die Spalte „Profillage“ nennt dann diese; verglichen wird deshalb nur die Kennung.',
  ohneErgebnis: ' In der Liste steht noch kein Ergebnis zum Vergleichen.',
  gestoert:
    'Die Kontrolle kann nicht rechnen. Vielleicht fehlt auf dem Blatt „Fälle“ eine Spalte der Vorlage.',
} as const;

export const FALLLISTE_ANLEITUNG = {
  mappe: FALLLISTE_TEXT.mappe,
  titel: 'Anleitung',
  untertitel: 'Wofür diese Liste da ist, wer sie haben darf und wie lange.',
  abschnitte: [
    {
      titel: 'Wofür',
      absaetze: [
        'Die Fallliste zeigt einer Fachkraft oder einer Teamleitung alle ihre Fälle auf einen Blick: Kennung, Betreuung, was noch fehlt und was fällig ist. Die Fallmappe jeder Person bleibt der Ort der Arbeit; Belege und Vermerke stehen nur dort.',
      ],
    },
    {
      titel: 'So geht es',
      absaetze: [
        '1.  Blatt „Fälle“: je Person eine Zeile ausfüllen. Eigene Spalten dürfen überall dazukommen; sortieren, filtern und ausblenden ändert nichts.',
        '2.  Berechnen: im Aufgabenbereich mit „Berechnen und eintragen“. Ohne Excel: npm run --silent fall -- Fallliste.xlsx Ergebnis.xlsx.',
        '3.  Eine Zeile mit einer Angabe, die nicht verstanden wird, behält ihre alten Ergebnisse; der Bericht nennt Blatt und Zelle.',
        '4.  Blätter „Team“ und „Exter“: Teams mit ihren Fachkräften und die Plätze der Träger eintragen. Excel zählt daraus, was belegt, frei, überfällig und ausgelastet ist; über 5.000 Zeilen zählt das Programm beim Berechnen.',
        '5.  Blatt „Kontrolle“: für eine Person rechnet Excel selbst und vergleicht mit dem, was in der Liste steht.',
        'Texte aus der Fallmappe gehören nicht in die Liste: Wo eine Begründung nur dort steht, steht hier „in der Fallmappe begründet“. Das zählt als Begründung.',
      ],
    },
    {
      titel: 'Schutz der Daten',
      absaetze: [
        'Nur wer die Liste für seine Arbeit braucht, darf sie haben (§ 35 SGB I, Art. 5, 9 und 32 DSGVO). Bitte legen Sie sie in einem Ordner mit beschränktem Zugriff ab, und löschen Sie Zeilen, deren Leistungsbezug beendet ist, nach der Frist Ihres Hauses.',
      ],
    },
  ],
} as const;
