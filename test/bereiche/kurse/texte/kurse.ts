/** The German sentences of the courses. */

export const KURSE_TEXT = {
  titel: 'Kurse',
  wirdGelesen: 'Die Kurse werden gelesen …',
  nichtGelesen: 'Die Kurse sind noch nicht gelesen.',
  keine: 'Es ist noch kein Kurs eingetragen.',
  name: 'Wie heißt der Kurs?',
  beginn: 'Wann beginnt er?',
  eintragen: 'Kurs eintragen',
  unklar: 'Bitte geben Sie einen Titel und einen Tag wie 21.11.2026 ein.',
  zuDenKursen: 'Zu den Kursen',
} as const;

/** Entering a course, and what is said once it is done. */
export const KURS_EINTRAGEN = { getan: 'Der Kurs steht im Blatt „Kurse“.' } as const;

/** What the list of what is due says of it. */
export const KURSBEGINN = {
  id: 'T-1',
  label: 'Kursbeginn begleiten',
  words: 'Am ersten Tag eines Kurses, bis er begonnen hat oder abgesagt ist.',
  source: 'Test',
} as const;
