/**
 * What the pane reads through the genuine office.js is what the package holds: a bad sheet is found in both, at the same places.
 * About twenty seconds; all of the bad ones with GRUENDLICH=1.
 */
import { pruefeRegelwerk } from '../../../src/bereiche/regelwerk/fach/pruefen';
import { raumbefunde } from '../../../src/bereiche/regelwerk/fach/raumbefunde';
import { REGELWERK_TEILE } from '../../../src/bereiche/regelwerk/listen';
import type { Regelbefund } from '../../../src/bereiche/regelwerk/fach/befund';
import { createExcelRaummappe } from '../../../src/excel/teilemappe';
import { pruefeDatei } from '../../../src/pane/pruefeRegelwerksdatei';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { freigegebenesRegelwerk, geaendert, regelwerkBytes } from '../../support/regelwerk';
import { K, SCHLECHTE, type Tat } from '../../support/schlechteRegelwerke';

async function befundeIn(host: StandInHost): Promise<readonly Regelbefund[]> {
  const lesung = await createExcelRaummappe(REGELWERK_TEILE, { excel: host.excel }).lies();
  if (lesung.art === 'abgelehnt') throw new Error(lesung.ablehnung.grund);
  if (lesung.art === 'unlesbar')
    return [
      ...raumbefunde(lesung.raeume),
      ...lesung.fehler.map((fehler): Regelbefund => ({ code: 'ZELLE', orte: fehler.orte, fehler })),
    ];
  return pruefeRegelwerk(lesung.inhalt, raumbefunde(lesung.raeume)).befunde;
}

const stellen = (befunde: readonly Regelbefund[]): unknown =>
  befunde
    .map(({ code, orte }) => [code, orte])
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const istGleich = (eines: unknown, anderes: unknown): boolean =>
  JSON.stringify(eines) === JSON.stringify(anderes);

it('zwei Umläufe, in der Vorlage nichts gefunden', async () => {
  const host = await openHost(regelwerkBytes());
  expect(await befundeIn(host)).toEqual([]);
  expect(host.traffic.roundTrips).toBe(2);
});

/** The passport is asked before the pane is there; a missing table leaves nothing to look around. */
const NICHT_HIER = ['eine andere Art von Mappe', 'eine neuere Vorlage'];
const UMGEBUNG = ['eine Formel', 'verbundene', 'etwas unter', 'umbenannte', 'neue Eingabe', 'keine Tabelle'];
const ALLE = SCHLECHTE.filter(([name]) => !NICHT_HIER.includes(name));
const GEPRUEFT =
  process.env['GRUENDLICH'] === '1'
    ? ALLE
    : ALLE.filter(([name]) => UMGEBUNG.some((teil) => name.includes(teil)));

it.each(GEPRUEFT)('%s: dasselbe wie im Paket', async (_, code, _stelle, tat) => {
  const bytes = await geaendert(tat);
  const gefunden = await befundeIn(await openHost(bytes));
  expect(gefunden.map((each) => each.code)).toContain(code);
  // A formula without a stored result is a fault of the package alone, for Excel calculates it. Of merged cells the stand-in shows
  // the contents of the first one in all of them, which Excel does not.
  const imPaket = pruefeDatei(bytes).befunde;
  const unklare = [...gefunden, ...imPaket].flatMap((each) => (each.code === 'ZELLE' ? each.orte : []));
  const verglichene = (befunde: readonly Regelbefund[]): unknown =>
    stellen(befunde.filter(({ orte }) => !orte.some((ort) => unklare.some((each) => istGleich(each, ort)))));
  expect(verglichene(gefunden)).toEqual(verglichene(imPaket));
});

it.each<[string, Tat, string, string]>([
  ['eine Formel, die nichts zeigt', (f) => f.SetCellFormula(K, 'B21', '""'), 'UNTER_DER_TABELLE', 'B21'],
  ['weit unten', (f) => f.SetCellValue(K, 'C1000', 'x'), 'UNTER_DER_TABELLE', 'C1000'],
])('unter und um die Tabelle: %s', async (_, tat, code, zelle) => {
  const gefunden = await befundeIn(await openHost(await geaendert(tat)));
  expect(gefunden).toContainEqual({ code, orte: [{ art: 'zelle', blatt: K, zelle }] });
});

it('was nicht zur Tabelle gehört, ist kein Fund: darunter in fremden Spalten, und weiter als tausend Zeilen', async () => {
  const bytes = await geaendert((f) => {
    f.SetCellValue(K, 'P30', 'x');
    f.SetCellValue(K, 'B1500', 'x');
  });
  expect(await befundeIn(await openHost(bytes))).toEqual([]);
  expect(pruefeDatei(bytes).befunde).toEqual([]);
});

it('eine Formel in den Zellen der Freigabe', async () => {
  const host = await openHost(await freigegebenesRegelwerk());
  host.workbook.setCell('Regelwerk', 'B12', '=46000+1');
  expect(await befundeIn(host)).toMatchObject([{ code: 'ZELLE', fehler: { code: 'FORMEL_IM_REGELWERK' } }]);
});
