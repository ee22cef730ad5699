/** Which of the six fields of diagnosis (S3) a rating says something about. Each rating stands in exactly one. */
import type { BedarfId, RessourcenbereichId } from '../../../rules/vocabulary';
import type { Diagnosefeld } from './vokabular';

export const FELD_DES_BEDARFS: Readonly<Record<BedarfId, Diagnosefeld>> = {
  schulischeQualifikation: 'beruflich',
  beruflicheQualifikation: 'beruflich',
  berufserfahrung: 'beruflich',
  sprachkenntnisse: 'sozial',
  intellektuelleLeistungsfaehigkeit: 'persoenlich',
  gesundheitlicheLeistungsfaehigkeit: 'gesundheitlich',
  arbeitsUndSozialverhalten: 'sozial',
  eigeninitiative: 'persoenlich',
  lernbereitschaft: 'persoenlich',
  persoenlicheRahmenbedingungen: 'persoenlich',
  wohnsituation: 'wirtschaftlich',
  familiaereSituation: 'familiaer',
  finanzielleSituation: 'wirtschaftlich',
  mobilitaet: 'wirtschaftlich',
};

export const FELD_DES_RESSOURCENBEREICHS: Readonly<Record<RessourcenbereichId, Diagnosefeld>> = {
  bewerbung: 'beruflich',
  qualifikation: 'beruflich',
  arbeitsverhalten: 'beruflich',
  sozialverhalten: 'sozial',
  arbeitsmotivation: 'persoenlich',
  ausbildungsreife: 'beruflich',
  mitwirkung: 'sozial',
  rahmenbedingungen: 'wirtschaftlich',
  lebenspraktisch: 'persoenlich',
  leistungsfaehigkeit: 'gesundheitlich',
  selbststaendigkeit: 'beruflich',
};
