/** The words of the overview of a team: on its sheet, and where it is handed on without names. */
export const TEAM_WORTE = {
  kennungUndTeam: 'Kennung und Team',
  team: 'Team',
  profillageUndKennung: 'Profillage und Kennung',
  profillage: 'Profillage',
  gesamt: 'Gesamt',
  monate: 'Monate im bFM',
  ohneTag: 'Tag fehlt oder liegt später',
  ueberfaellig: 'Überfällig oder offen',
  anzahl: 'Anzahl',
} as const;

/** What stands in place of a number that could tell of somebody. */
export const NAMENLOS_ZEICHEN = { klein: '< 5', verborgen: '*' } as const;

export const NAMENLOS_TEXT = {
  titel: 'Team, namenlos',
  stand: (tag: string): string => `Stand ${tag}. Nur Anzahlen, ohne Namen.`,
  erklaerung:
    '„< 5“ steht für 1 bis 4. „*“ steht für eine größere Zahl, aus der sich sonst eine kleine errechnen ließe. „–“ steht für 0. Suchläufe überschneiden sich: Dieselbe Person kann in mehreren zählen.',
  nichts: 'Diese Zahlen lassen sich nicht weitergeben, ohne dass sich eine kleine errechnen ließe.',
} as const;
