/** The table that holds the values of all sets of rules of a workbook, one block of rows for each set. */
import { type Liste, listeOhneId } from '../../listen/liste';
import { anzahl, tag, text } from '../../listen/spalte';
import type { Kontrollwerte } from './werte';

/** Nobody is to see or change it by hand: the sheet is very hidden. */
export const KONTROLLE_BLATT = '_Kontrolle';

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
) satisfies Liste & { readonly spalten: Readonly<Record<keyof Kontrollwerte, unknown>> };
