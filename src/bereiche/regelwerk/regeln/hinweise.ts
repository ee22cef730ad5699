/** What a row of table K may ask a person to look at, by its sentence. */
import { HINWEIS_TEXT } from '../../../fall/texte/hinweise';
import { nurLabel } from '../../../listen/auswahl';
import type { KennungHinweis } from '../../../rules/kennung';

const HINWEISE = [
  'PROFILLAGE_FESTLEGEN',
  'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
  'INTEGRATIONSPROGNOSE_FEHLT',
  'FM_ENTSCHEIDUNG_STEHT_AUS',
  'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN',
] as const satisfies readonly KennungHinweis[];

export const HINWEIS = nurLabel<KennungHinweis>('Regelhinweis', HINWEISE, HINWEIS_TEXT);
