/** What is to stand in the table of the waiting list: all of its rows anew, from the places and the rows of the list. */
import type { Lesung } from '../../../listen/fehler';
import type { Zellwert } from '../../../listen/werte';
import { exterstandVon, type Exterzeile } from '../fach/exter';
import { type Wartende, wartelisteVon } from '../fach/warteliste';
import { type Platzzeile, WARTELISTE, type Wartelistenspalte } from '../listen';
import { vorschlagText } from '../texte/exter';

/** The cells of one row of the waiting list. */
export type Wartelistenzeile = Readonly<Record<Wartelistenspalte, Zellwert>>;

/** The rows in their order; errors where the places cannot be counted, and then the list stays as it is. */
export function planeWarteliste(
  plaetze: readonly Platzzeile[],
  zeilen: readonly Exterzeile[],
): Lesung<readonly Wartelistenzeile[]> {
  const stand = exterstandVon(plaetze, zeilen);
  if (!stand.ok) return stand;
  return { ok: true, wert: wartelisteVon(stand.wert, zeilen).wartende.map(zellenVon) };
}

function zellenVon(wartende: Wartende): Wartelistenzeile {
  const { rang, zeile } = wartende;
  const { spalten } = WARTELISTE;
  return {
    rang: spalten.rang.write(rang),
    kundennummer: spalten.kundennummer.write(zeile.kundennummer),
    fachkraft: spalten.fachkraft.write(zeile.fachkraft),
    kennungSeit: spalten.kennungSeit.write(zeile.kennungSeit),
    zugang: spalten.zugang.write(zeile.zugang),
    vorschlag: spalten.vorschlag.write(vorschlagText(wartende)),
  };
}
