/** The sets of rules that a house has released, as a workbook carries them, and what is wrong with them. */
import type { Fehler, Lesung } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import { listeOhneId, type ZeileVon } from '../listen/liste';
import type { Raster } from '../listen/raster';
import { type Listeninhalt, readListe } from '../listen/readListe';
import { text } from '../listen/spalte';
import type { Regelsatz } from '../rules/regelsatz';
import { liesSaetze } from '../rules/satzform/liesSaetze';
import type { Satzmangel } from '../rules/satzform/mangel';

/** Nobody is to see or change it by hand: the sheet is very hidden, and its rows have a check sum. */
export const REGELWERK_BLATT = '_Regelwerk';

/** One line of tests per row; the rows of a set stand together, in the order in which they are tried. */
export const REGELWERKE = listeOhneId(
  'tblRegelwerke',
  { blatt: REGELWERK_BLATT, seit: 4 },
  {
    version: text('Version', 'fest'),
    gueltigAb: text('Gültig ab', 'fest'),
    tabelle: text('Tabelle', 'fest'),
    id: text('Zeile', 'fest'),
    tests: text('Prüfungen', 'fest'),
    antwort: text('Antwort', 'fest'),
    hinweis: text('Hinweis', 'fest'),
    zusatz: text('Zusatz', 'fest'),
    worte: text('Worte', 'fest'),
    quelle: text('Quelle', 'fest'),
    digest: text('Prüfsumme', 'fest'),
  },
);

type Saetze = Lesung<readonly Regelsatz[]>;

const NUR_DIE_EINGEBAUTEN: Saetze = { ok: true, wert: [] };

/**
 * The released sets, or why they cannot be used; then nothing is computed, and no other set steps in. None where the workbook has no
 * such table: there the rules of the program decide.
 */
export function readRegelsaetze(inhalt: Inhalt): Saetze {
  return inhalt.hat(REGELWERKE) ? saetzeAus(inhalt.liste(REGELWERKE)) : NUR_DIE_EINGEBAUTEN;
}

/** The same where the table was read by itself. @param raster with its headers; undefined where the workbook has none. */
export function regelsaetzeIn(raster: Raster | undefined): Saetze {
  return raster === undefined ? NUR_DIE_EINGEBAUTEN : saetzeAus(readListe(REGELWERKE, raster));
}

function saetzeAus({ zeilen, fehler }: Listeninhalt<typeof REGELWERKE.spalten>): Saetze {
  if (fehler.length > 0) return { ok: false, fehler };
  // A row without a version is no set, and none that may be left out: somebody has emptied its cell.
  const alle = zeilen.map(({ zeile }) => zeile);
  const gelesen = liesSaetze(alle);
  return gelesen.ok ? gelesen : { ok: false, fehler: [fehlerAus(gelesen.mangel, alle)] };
}

function fehlerAus(mangel: Satzmangel, zeilen: readonly ZeileVon<typeof REGELWERKE>[]): Fehler {
  const { version, tabelle, id, spalte, art } = mangel;
  const gemeinte = zeilen.filter((zeile) => zeile.version === version);
  const zeile = gemeinte.find((each) => each.tabelle === tabelle && each.id === id) ?? gemeinte[0];
  return {
    code: 'REGELWERK_UNGUELTIG',
    orte: zeile === undefined ? [{ art: 'mappe' }] : [zeile.stelle.ort(spalte)],
    art,
    spalte: REGELWERKE.spalten[spalte].kopf,
  };
}
