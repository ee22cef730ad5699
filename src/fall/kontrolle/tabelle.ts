/** The table that holds the values of all sets of rules of a workbook, one block of rows for each set. */
import { listeOhneId } from '../../listen/liste';
import { anzahl, tag, text } from '../../listen/spalte';

/** Nobody is to see or change it by hand: the sheet is very hidden. */
export const KONTROLLE_BLATT = '_Kontrolle';

/** What is answered where not enough is known; stands behind all answers. */
export const KONTROLLE_OFFEN = 'offen';

/** Blocks stand in the order of their days, the one of the built-in rules first, without a day: formulas count days to find theirs. */
export const KONTROLLWERTE = listeOhneId(
  'tblKontrollwerte',
  { blatt: KONTROLLE_BLATT, seit: 4 },
  {
    gueltigAb: tag('Gültig ab'),
    profillage: text('Profillage', 'fest'),
    kennung: text('Kennung', 'fest'),
    alleinProfillage: anzahl('Profillage allein'),
    alleinKennung: anzahl('Kennung allein'),
    zaehlt: anzahl('Zählt'),
    profillagen: text('Profillagen', 'fest'),
    komplex: anzahl('Komplex'),
    kennungen: text('Kennungen', 'fest'),
    version: text('Version', 'fest'),
  },
);

/** What is counted on the way, each from those before it, then the answers. */
export const KONTROLLSCHRITTE = [
  'tag',
  'versatz',
  'gilt',
  'zQ',
  'zL',
  'zM',
  'zR',
  'bekannt',
  'festlegung',
  'prognose',
  'dominierend',
  'verdichtet',
  'fm',
  'p',
  'k',
  'profillage',
  'kennungErrechnet',
] as const;
export type Kontrollschritt = (typeof KONTROLLSCHRITTE)[number];
