/** What the pane of a Hausvorlage says about the released sets of rules in it. */
export const REGELWERK_AUFNEHMEN = {
  titel: 'Regelwerk',
  erklaerung:
    'Ein freigegebenes Regelwerk der Fachaufsicht kommt mit den Hausdaten in die Fallmappen und Falllisten. Dort entscheidet es ab seinem Stichtag. Geben Sie die Hausvorlage danach neu frei.',
  waehlen: 'Regelwerk aufnehmen …',
} as const;

/** What a person hears when it is done. */
export function aufgenommenText(version: string, istNeu: boolean): string {
  return istNeu
    ? `Das Regelwerk ${version} steht jetzt in der Hausvorlage. Bitte geben Sie sie neu frei.`
    : `Das Regelwerk ${version} steht schon in der Hausvorlage.`;
}
