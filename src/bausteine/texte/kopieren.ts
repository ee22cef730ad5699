/** What is said when text is copied. */
export const KOPIEREN = {
  kopiert: 'Kopiert.',
  nichtKopiert:
    'Office lässt das Kopieren hier nicht zu. Bitte markieren Sie den Text und drücken Sie Strg+C.',
} as const;
