/** What every view of cooperation says while its parts are read. */
export const KOOPERATION_TEXT = {
  wirdGelesen: 'Die Kooperation wird gelesen …',
  nichtGelesen: 'Die Kooperation ist noch nicht gelesen.',
} as const;
