/** The German sentences about the protection of children. What must not be known to others stands in the protected Vermerk only. */
import { germanDate } from '../../../listen/plainDate';
import type { Vorrang } from '../fach/vorrang';
import type { Schutzkontakt } from '../listenDesHauses';
import { NOTRUFE, SCHUTZAUSGANG_LABEL, type Schutzausgang, type Schutzweg } from '../regeln/vokabular';
import { VORRANGSATZ } from './vorrang';

export const VORRANGZEILE = {
  vonWem: ({ am, von }: Vorrang) => `Vom ${germanDate(am)}, ${von}`,
  zuDenVermerken: 'Zu den Vermerken',
} as const;

export const KINDERSCHUTZ = {
  titel: 'Wer jetzt hilft',
  gefahr: 'Bei unmittelbarer Gefahr: 110 oder 112. Das geht vor, auch vor jedem Eintrag.',
  haus: 'Die Wege kommen aus der Hausvorlage. Welche Vorschrift für wen gilt, legt Ihr Haus fest.',
  nichtDa: 'Die Wege Ihres Hauses stehen nicht in dieser Fallmappe.',
  ohneNummer: 'Die Telefonnummer fehlt. Ihre Teamleitung trägt sie in die Hausvorlage ein.',
  ohneStand: 'ohne Rechtsstand',
  schutz: 'Geschützter Vermerk',
  danach: 'Danach geht es beim Kinderschutz weiter.',
  wo: 'Was Sie beobachtet haben, steht nur verschlüsselt im Vermerk. Über allen Ansichten steht dann nur, dass ein Vermerk zuerst zu lesen ist, mit Tag und Ihrem Namen.',
  nichtsHaeltAn: 'Alles andere im Fall geht weiter wie bisher.',
  datum: 'Datum',
  text: 'Was Sie beobachtet haben',
  textHinweis: 'Wird verschlüsselt. Es steht in keinem Ausdruck außer dem des Vermerks selbst.',
  schreiben: 'Verschlüsseln und als vorrangig kennzeichnen',
  geschrieben:
    'Der Vermerk ist verschlüsselt und geschrieben. Über allen Ansichten steht, dass er zuerst zu lesen ist.',
  /** Stands readable beside the protected text. */
  betreff: 'Vorrangiger Vermerk',
  betreffEnde: 'Vorrangiger Vermerk: Ausgang',
  steht: (vorrang: Vorrang) =>
    `${VORRANGSATZ}. ${VORRANGZEILE.vonWem(vorrang)}. Weitere Vermerke dazu schreiben Sie unter „Vermerke“.`,
  ende: 'Ausgang festhalten',
  endeText: 'Danach steht der Hinweis nicht mehr über den Ansichten. Die Vermerke bleiben.',
  ausgang: 'Ausgang',
  ausgangFehlt: 'Bitte wählen Sie den Ausgang.',
  endeGrund: 'Was getan wurde',
  beenden: 'Verschlüsseln und Hinweis entfernen',
  beendet: 'Der Ausgang ist verschlüsselt und geschrieben. Der Hinweis über den Ansichten ist entfernt.',
  tagUngueltig: 'Bitte geben Sie einen Tag wie 21.11.2026 ein.',
  tagZukunft: 'Der Tag liegt in der Zukunft. Erlaubt ist ein Tag bis heute.',
  textFehlt: 'Bitte schreiben Sie den Text.',
} as const;

/** The text of the Vermerk about the outcome. */
export function ausgangstext(ausgang: Schutzausgang, text: string): string {
  return `Ausgang: ${SCHUTZAUSGANG_LABEL[ausgang]}.\n\n${text}`;
}

/** Where the house has it from, and as of when. */
export function wegstand({ id, vorschrift, rechtsstand, geprueftVon }: Schutzkontakt): string {
  // The numbers of emergency calls rest on no rule of the house.
  const ohne = vorschrift === '' && NOTRUFE.includes(id as Schutzweg) ? '' : KINDERSCHUTZ.ohneStand;
  const stand = rechtsstand === null ? ohne : `Stand ${germanDate(rechtsstand)}`;
  return [vorschrift, stand, geprueftVon].filter((each) => each !== '').join(' · ');
}
