/** The list of those who may read, as it stands in the workbook: who has a row there. Opens and writes nothing. */
import type { Inhalt } from '../../../../listen/inhalt';
import { BERECHTIGTE, type Berechtigteneintrag as Berechtigt } from '../listen';
import { istSchluesselzelle } from '../tresor/zellart';

export type { Berechtigt };

/** The rows of persons and of the recovery code, also those with an entry that cannot be understood: nobody may lose their key by that. */
export function berechtigteAus(inhalt: Inhalt): Berechtigt[] {
  return alleZeilen(inhalt).filter((each) => !istListenzeile(each));
}

/** The rows that say they keep the list of the Vermerke. */
export function listenzeilenAus(inhalt: Inhalt): Berechtigt[] {
  return alleZeilen(inhalt).filter(istListenzeile);
}

function alleZeilen(inhalt: Inhalt): Berechtigt[] {
  return inhalt.liste(BERECHTIGTE).zeilen.map(({ zeile }) => zeile);
}

/** Somebody's row whose role was changed to that of the list stays somebody's row: it must not be written over. */
function istListenzeile({ rolle, schluessel }: Berechtigt): boolean {
  return rolle === 'tresor' && !istSchluesselzelle(schluessel);
}
