/**
 * The corpus of damaged Fallmappen: healed, refused or open, and never misread. Costs 76 seconds on two cores
 * with a load of 8; no idle machine was at hand.
 */
import { pruefeKorpus } from './durchlauf';
import { FALLMAPPEN } from './fallmappe/korpus';

pruefeKorpus('Fallmappe', FALLMAPPEN, {
  kundennummer: '123D456789',
  profillage: { gueltig: 'Unterstützungsprofil' },
  kennung: { gueltig: 'bFM' },
  betreuung: { vorschlag: 'Fallmanagement' },
});
