/** The sets of rules that a house has released, as a workbook carries them, and what is wrong with them. */
import type { Fehler, Lesung } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import { listeOhneId, type ZeileVon } from '../listen/liste';
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

/**
 * The released sets, or why they cannot be used; then nothing is computed, and no other set steps in. None where the workbook has no
 * such table: there the rules of the program decide.
 */
export function readRegelsaetze(inhalt: Inhalt): Lesung<readonly Regelsatz[]> {
  if (!inhalt.hat(REGELWERKE)) return { ok: true, wert: [] };
  const { zeilen, fehler } = inhalt.liste(REGELWERKE);
  if (fehler.length > 0) return { ok: false, fehler };
  const alle = zeilen
    .map(({ zeile }) => zeile)
    .filter(({ version, digest }) => version !== '' || digest !== '');
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
