/** Fallmappen with a history: completing Profilings, and a long history put in at once. */
import { akteAendern, type Aktenblick, type Aktenergebnis, type Vorhaben } from '../../src/mappe/akteAendern';
import { lesen } from '../../src/mappe/lesen';
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { type Verlaufsblick, verlaufsblick } from '../../src/bereiche/verlauf/vorhaben/verlaufsblick';
import { addMonths } from '../../src/listen/plainDate';
import { GESIEGELTE_SPALTEN, VERLAUF_SPALTE_HINTEN } from '../../src/bereiche/verlauf/fach/siegelfelder';
import { neueZeile } from '../../src/bereiche/verlauf/fach/zeile';
import { profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { LISTE } from '../../src/excel/listen';
import { STICHTAG } from './faelle';
import type { Testmappe } from './mappe';

/** Carries a plan out on the day of all tests. */
export function aendere({ mappe }: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, STICHTAG, vorhaben);
}

/** Completes a Profiling and expects that to work. */
export async function abgeschlossen(
  offen: Testmappe,
  bemerkung = '',
  korrigiert: number | null = null,
): Promise<void> {
  const ergebnis = await aendere(offen, profilingAbschliessen({ korrigiert, bemerkung }));
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
}

/** The case with history and plan as the workbook holds them now. */
export async function aktenblick({ mappe }: Pick<Testmappe, 'mappe'>): Promise<Aktenblick> {
  const gelesen = await lesen(mappe, STICHTAG, true);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const { akte } = gelesen.mappe;
  if (akte?.art !== 'gelesen') throw new Error(JSON.stringify(akte));
  return { fall: gelesen.fall, ergebnis: gelesen.ergebnis, akte, heute: STICHTAG };
}

/** The history as the pane sees it. */
export async function verlaufIn(offen: Pick<Testmappe, 'mappe'>): Promise<Verlaufsblick> {
  return verlaufsblick(await aktenblick(offen));
}

/** Puts so many Profilings of the open case into the history at once, a month apart, with their Siegel. */
export async function langerVerlauf(offen: Testmappe, zahl: number): Promise<void> {
  const { fall, ergebnis } = await aktenblick(offen);
  const spalten = [...GESIEGELTE_SPALTEN.slice(0, -3), ...Object.values(VERLAUF_SPALTE_HINTEN)];
  let davor = '';
  const zeilen = Array.from({ length: zahl }, (_, index) => {
    const inhalt = { ...profilinginhalt(fall, ergebnis), datum: addMonths(STICHTAG, index - zahl) };
    const zeile = neueZeile(inhalt, { korrigiert: null, ueberprueft: '', bemerkung: '' }, davor);
    davor = String(zeile[VERLAUF_SPALTE_HINTEN.siegel]);
    return spalten.map((spalte) => zeile[spalte] ?? '');
  });
  await offen.host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(LISTE.verlauf);
    const erste = tabelle.getDataBodyRange();
    erste.values = [zeilen[0] ?? []];
    if (zeilen.length > 1) tabelle.rows.add(undefined, zeilen.slice(1));
    context.workbook.names.getItem('It_VerlaufStand').getRange().values = [[davor]];
    await context.sync();
  });
  offen.host.traffic.reset();
}
