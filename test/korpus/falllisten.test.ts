/**
 * The corpus of damaged lists of cases: healed, refused as a whole or by their rows, and never misread. Costs 31 seconds
 * on two cores with a load of 8; no idle machine was at hand.
 */
import { pruefeKorpus } from './durchlauf';
import { FALLLISTEN } from './fallliste/korpus';

/** What is right for them. */
const KENNUNGEN = {
  '100D500000': { kennung: 'AV', betreuung: 'Arbeitsvermittlung U25' },
  '100D500001': { kennung: 'bFM', betreuung: 'Fallmanagement' },
  '100D500002': { kennung: 'noch nicht festgelegt', betreuung: 'bisherige Betreuung' },
  '100D500003': { kennung: 'I', betreuung: 'bisherige Betreuung' },
  '100D500004': { kennung: 'Exter', betreuung: 'Fallmanagement' },
  '100D500005': { kennung: 'I', betreuung: 'bisherige Betreuung' },
};

pruefeKorpus('Fallliste', FALLLISTEN, {
  zeilen: KENNUNGEN,
});
