/** The values of the control formulas follow the sets of rules that a workbook holds. Pure. */
import { KONTROLLWERTE } from '../../../fall/kontrolle/tabelle';
import { kontrollzeilen } from '../../../fall/kontrolle/zeilen';
import { readRegelsaetze, REGELWERKE } from '../../../fall/regelsaetze';
import { type Aenderung, type Ordnungszeile, type Zellwerte, zellwerte } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste, Spalten } from '../../../listen/liste';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { Freigabezeile } from '../../../rules/satzform/form';
import { liesSaetze } from '../../../rules/satzform/liesSaetze';

/** The changes, and those of the values that go with them. Sets that cannot be read change no value. */
export function mitKontrollwerten(aenderungen: readonly Aenderung[], inhalt: Inhalt): readonly Aenderung[] {
  const saetze = saetzeNach(aenderungen, inhalt);
  return saetze === null ? aenderungen : [...aenderungen, ...kontrollaenderungen(saetze, inhalt)];
}

/** What the workbook holds once the changes are made; null where it cannot be read. */
function saetzeNach(aenderungen: readonly Aenderung[], inhalt: Inhalt): readonly Regelsatz[] | null {
  const ordnung = aenderungen.find((each) => each.art === 'ordnen' && each.liste.name === REGELWERKE.name);
  if (ordnung?.art !== 'ordnen') {
    const saetze = readRegelsaetze(inhalt);
    return saetze.ok ? saetze.wert : null;
  }
  const da = zellenJeZeile(inhalt, REGELWERKE);
  const zeilen = ordnung.zeilen.map(({ aus, werte }) => freigabezeileAus({ ...da.get(aus ?? -1), ...werte }));
  const gelesen = liesSaetze(zeilen.filter(({ version, digest }) => version !== '' || digest !== ''));
  return gelesen.ok ? gelesen.wert : null;
}

function freigabezeileAus(werte: Zellwerte): Freigabezeile {
  const felder = Object.keys(REGELWERKE.spalten).map((feld) => [feld, String(werte[feld] ?? '')] as const);
  return Object.fromEntries(felder) as Freigabezeile;
}

/** What stands in the cells of a table, by its row. */
function zellenJeZeile<S extends Spalten>(inhalt: Inhalt, liste: Liste<S>): ReadonlyMap<number, Zellwerte> {
  const { zeilen } = inhalt.liste(liste);
  return new Map(zeilen.map(({ zeile }) => [zeile.stelle.zeile, zellwerte(liste, zeile)]));
}

function kontrollaenderungen(saetze: readonly Regelsatz[], inhalt: Inhalt): Aenderung[] {
  const da = zellenJeZeile(inhalt, KONTROLLWERTE);
  const soll = kontrollzeilen(saetze).map((zeile) => zellwerte(KONTROLLWERTE, zeile));
  const anzahl = Math.max(soll.length, ...[...da.keys()].map((zeile) => zeile + 1));
  const zeilen = Array.from({ length: anzahl }, (_, nr): Ordnungszeile => {
    const steht = da.get(nr);
    return { aus: steht === undefined ? null : nr, werte: anderes(soll[nr] ?? LEER, steht ?? LEER) };
  });
  return zeilen.every(({ werte }) => Object.keys(werte).length === 0)
    ? []
    : [{ art: 'ordnen', liste: KONTROLLWERTE, zeilen }];
}

const LEER: Zellwerte = Object.fromEntries(Object.keys(KONTROLLWERTE.spalten).map((feld) => [feld, '']));

function anderes(soll: Zellwerte, ist: Zellwerte): Zellwerte {
  return Object.fromEntries(Object.entries(soll).filter(([feld, wert]) => ist[feld] !== wert));
}
