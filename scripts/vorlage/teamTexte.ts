/** The words on the sheet „Team“. */
export const TEAM_TEXT = {
  titel: 'Team',
  untertitel:
    'Nur Anzahlen, keine Namen. Kleine Zahlen können trotzdem jemanden erkennen lassen: nur im Haus verwenden.',
  stand: 'Stand der Liste: ',
  standFehlt: 'Stand der Liste: nicht eingetragen (Blatt „Fälle“)',
  schluesselBfm: 'im bFM: 1 zu',
  schluesselAndere: 'sonst: 1 zu',
  kennungUndTeam: 'Kennung und Team',
  team: 'Team',
  andereOderKeine: 'andere oder keine',
  gesamt: 'Gesamt',
  uebrige: 'übrige und ohne Team',
  auslastung: 'Auslastung',
  fachkraefte: 'Fachkräfte',
  imBfm: 'Fälle im bFM',
  unvollstaendig: 'offen',
  profillageUndKennung: 'Profillage und Kennung',
  profillage: 'Profillage',
  monate: 'Monate im bFM',
  dauer: 'Dauer',
  begonnenBis: 'begonnen bis',
  anzahl: 'Anzahl',
  ohneTag: 'Tag fehlt oder liegt später',
  ohneStand:
    'Ohne „Stand der Liste“ lassen sich die Monate nicht zählen. Bitte tragen Sie ihn auf dem Blatt „Fälle“ ein.',
  ueberfaellig: 'Überfällig oder offen',
  achtung: 'Auf dem Blatt „Fälle“ stehen Angaben ohne Kundennummer; die Zahlen können daher nicht stimmen.',
  teamDoppelt: 'Ein Team steht hier zweimal; es zählt nur in seiner ersten Zeile.',
  uebrigeHinweis: ' Fälle gehören zu keinem der genannten Teams; sie stehen in „übrige und ohne Team“.',
  diagrammKennungen: 'Kennungen, alle Fälle',
  diagrammKennungenAlternativ:
    'Balken: wie viele Fälle jede Kennung hat. Die Zahlen stehen in der Zeile „Gesamt“ darüber.',
  diagrammMonateAlternativ: 'Balken: wie viele Menschen wie lange im bFM sind. Die Zahlen stehen darüber.',
  lesehilfe:
    'Weiß: bitte eintragen. Teams zählen so, wie sie auf dem Blatt „Fälle“ geschrieben sind; ein Team zählt nur in seiner ersten Zeile. Auslastung: Fälle im bFM und übrige Fälle, jeweils geteilt durch ihren Schlüssel, im Verhältnis zu den Fachkräften (auch Anteile, etwa 2,5). Monate rechnen vom Stand der Liste zurück; wer 24 Monate erreicht, steht in „24 und mehr“. Was überfällig ist, sagt die Spalte „Suchläufe“ der letzten Berechnung.',
} as const;

/** Bands of the months in the bFM, from the shortest on: where each begins, and its label. */
export const MONATSBAENDER = [
  { ab: 0, label: 'unter 6' },
  { ab: 6, label: '6 bis unter 12' },
  { ab: 12, label: '12 bis unter 18' },
  { ab: 18, label: '18 bis unter 24' },
  { ab: 24, label: '24 und mehr' },
] as const;
