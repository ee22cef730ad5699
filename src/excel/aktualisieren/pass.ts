/** Writes the very hidden sheet when a workbook is brought up to date. Never sends anything by itself. */
import { type Bereichsangabe, bereichstext } from '../../mappe/bereich';
import { BLATT, PASS_SCHLUESSEL } from '../../mappe/layout';
import type { Erweiterungspaket } from './erweiterungspaket';

/** Queues lists and inventory; versions are written apart, and the newest Siegel of the history stays. */
export function queuePass(context: Excel.RequestContext, paket: Erweiterungspaket): void {
  const breite = Math.max(...paket.pass.map((row) => row.length));
  const inhalt = paket.pass.map((row) => Array.from({ length: breite }, (_, spalte) => row[spalte] ?? ''));
  const bleibt = [PASS_SCHLUESSEL.version, PASS_SCHLUESSEL.verlaufStand, PASS_SCHLUESSEL.bereiche];
  const bleibende = bleibt.map((schluessel) => paket.pass.findIndex(([key]) => key === schluessel));
  const bereich = passblatt(context)
    .getRange('A1')
    .getResizedRange(inhalt.length - 1, breite - 1);
  bereich.numberFormat = inhalt.map((row) => row.map((wert) => (typeof wert === 'number' ? 'General' : '@')));
  // Null leaves a cell as it is.
  bereich.values = inhalt.map((row, zeile) =>
    row.map((wert, spalte) => (spalte === 1 && bleibende.includes(zeile) ? null : wert)),
  );
}

/** Queues what the passport says of the Bereiche. */
export function queueBereiche(
  context: Excel.RequestContext,
  { pass }: Erweiterungspaket,
  angabe: Bereichsangabe,
): void {
  const zeile = pass.findIndex(([key]) => key === PASS_SCHLUESSEL.bereiche) + 1;
  const zellen = passblatt(context).getRange(`A${zeile}:B${zeile}`);
  zellen.values = [[PASS_SCHLUESSEL.bereiche, bereichstext(angabe)]];
}

function passblatt({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem(BLATT.pass);
}
