/**
 * Which of the 14 Handlungsbedarfe speak of the same as a Ressourcenbereich of fa:z (SET: no source ties the two lists). They are
 * shown beside it, so that nobody has to remember them; nothing is computed from that, and neither rating follows from the other.
 */
import type { BedarfId, RessourcenbereichId } from '../../../rules/vocabulary';

export const VERWANDTE_BEDARFE: Readonly<Record<RessourcenbereichId, readonly BedarfId[]>> = {
  bewerbung: ['eigeninitiative'],
  qualifikation: ['schulischeQualifikation', 'beruflicheQualifikation'],
  arbeitsverhalten: ['arbeitsUndSozialverhalten'],
  sozialverhalten: ['arbeitsUndSozialverhalten'],
  arbeitsmotivation: ['eigeninitiative'],
  ausbildungsreife: ['schulischeQualifikation', 'lernbereitschaft'],
  mitwirkung: ['eigeninitiative'],
  rahmenbedingungen: [
    'persoenlicheRahmenbedingungen',
    'wohnsituation',
    'familiaereSituation',
    'finanzielleSituation',
    'mobilitaet',
  ],
  lebenspraktisch: ['persoenlicheRahmenbedingungen'],
  leistungsfaehigkeit: ['gesundheitlicheLeistungsfaehigkeit'],
  selbststaendigkeit: [],
};
