/** The talks about a Wechsel as rows of the workbook: understood, and written for the first time. Pure. */
import { serialOfDate } from '../../../listen/plainDate';
import type { RawCell } from '../../../listen/zelle';
import { type Melden, readAuswahl, readDatum, readText } from '../../../listen/readFelder';
import { type Auswahl } from '../../../listen/auswahl';
import type { Ruecksprache, RueckspracheErgebnis } from './wechsel';
import { RUECKSPRACHE_ERGEBNISSE } from './wechsel';

/** Headers of the list. */
export const WECHSEL_SPALTE = {
  am: 'Rücksprache am',
  mit: 'Rücksprache mit',
  kennungBisher: 'Kennung bisher',
  kennungNeu: 'Kennung neu',
  betreuungBisher: 'Betreuung bisher',
  betreuungNeu: 'Betreuung neu',
  ergebnis: 'Ergebnis',
  grund: 'Grund',
} as const;

type Textfeld = Exclude<keyof typeof WECHSEL_SPALTE, 'am' | 'ergebnis'>;

const TEXTFELDER = [
  'mit',
  'kennungBisher',
  'kennungNeu',
  'betreuungBisher',
  'betreuungNeu',
  'grund',
] as const;

const ERGEBNISSE: readonly Auswahl<RueckspracheErgebnis>[] = RUECKSPRACHE_ERGEBNISSE.map((wert) => ({
  wert,
  eintraege: [wert],
}));

/** The talks that are complete: with a day and an answer. What cannot be understood is reported with its cell. */
export function readRuecksprachen(
  zeilen: readonly Readonly<Record<string, RawCell>>[],
  melden: Melden,
): Ruecksprache[] {
  return zeilen.flatMap((zellen) => {
    const zelle = (feld: keyof typeof WECHSEL_SPALTE): RawCell => zellen[WECHSEL_SPALTE[feld]] as RawCell;
    const am = readDatum(zelle('am'), WECHSEL_SPALTE.am, melden);
    const ergebnis = readAuswahl(zelle('ergebnis'), WECHSEL_SPALTE.ergebnis, ERGEBNISSE, melden);
    if (am === null || ergebnis === null) return [];
    const texte = TEXTFELDER.map((feld) => [feld, readText(zelle(feld), WECHSEL_SPALTE[feld], melden)]);
    return [{ ...(Object.fromEntries(texte) as Record<Textfeld, string>), am, ergebnis }];
  });
}

/** The cells of a new row, by header. */
export function rueckspracheZeile(ruecksprache: Ruecksprache): Record<string, string | number> {
  const texte = TEXTFELDER.map((feld): [string, string] => [WECHSEL_SPALTE[feld], ruecksprache[feld]]);
  return {
    ...Object.fromEntries(texte),
    [WECHSEL_SPALTE.am]: serialOfDate(ruecksprache.am),
    [WECHSEL_SPALTE.ergebnis]: ruecksprache.ergebnis,
  };
}
