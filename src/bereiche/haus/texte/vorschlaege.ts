/** What the pane of a Hausvorlage says about proposals from a Workshop. */
export const VORSCHLAEGE = {
  titel: 'Vorschläge aus einem Workshop',
  erklaerung:
    'Was im Protokoll einer Workshop-Mappe steht, kommt ausgeschaltet ans Ende des Leitfadens. Schalten Sie dort bei „An“ ein, was gelten soll, und geben Sie die Hausvorlage danach neu frei.',
  einlesen: 'Vorschläge aus einem Workshop einlesen …',
} as const;

/** What a person hears when it is done. */
export function eingelesenText(anzahl: number, schonDa: number): string {
  const da = schonDa === 0 ? '' : ` ${schonDa} standen schon im Leitfaden.`;
  if (anzahl === 0) return `Es gibt nichts Neues.${da}`;
  return `${anzahl === 1 ? 'Ein Vorschlag steht' : `${anzahl} Vorschläge stehen`} jetzt ausgeschaltet im Leitfaden.${da}`;
}
