/** The words on the sheet „Exter“. */
export const EXTER_TEXT = {
  titel: 'Exter',
  untertitel: 'Plätze im externen Fallmanagement und wer auf einen wartet. Nur im Haus.',
  plaetze: 'Plätze der Träger',
  plaetzeErklaerung:
    'Weiß: bitte eintragen, eine Zeile je Träger. Belegt zählt die Fälle mit diesem Exter-Träger. Reichen die Zeilen nicht, fügen Sie innerhalb der Tabelle eine ganze Blattzeile ein.',
  belegt: 'Belegt',
  frei: 'Frei',
  hinweis: 'Hinweis',
  andere: 'anderer Träger',
  andereHinweis: 'Fälle mit einem Exter-Träger, der oben nicht so steht',
  zusammen: 'Zusammen',
  doppelt: 'steht schon oben; bitte nur eine Zeile je Träger',
  ohneZahl: 'Anzahl der Plätze fehlt',
  ueberbucht: 'überbucht um ',
  warteliste: 'Warteliste',
  wartelisteErklaerung:
    'Kennung Exter ohne Exter-Träger, nach „Kennung seit“, dann Zugang, dann Kundennummer; eingetragen mit „Warteliste ins Blatt eintragen“, zuletzt am Tag in „Stand“. „Vorschlag“ sagt, für wen ein Platz frei wäre. Zugewiesen wird er von einem Menschen: mit „Exter-Träger“ und „Exter-Platz frei“ auf dem Blatt „Fälle“.',
} as const;
