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
