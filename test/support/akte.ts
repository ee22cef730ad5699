/** Fallmappen with a history: completing Profilings, and a long history put in at once. */
import {
  akteAendern,
  type Aktenergebnis,
  type Planungsblick,
  type Vorhaben,
} from '../../src/mappe/akteAendern';
import { lesen } from '../../src/mappe/lesen';
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { type Verlaufsblick, verlaufsblick } from '../../src/bereiche/verlauf/vorhaben/verlaufsblick';
import { addMonths, type PlainDate } from '../../src/listen/plainDate';
import { VERLAUF, VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import { neueZeile } from '../../src/bereiche/verlauf/fach/zeile';
import { profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { BEIWERK } from './bereiche';
import { AM_STICHTAG, STICHTAG, ZUSATZ } from './faelle';
import type { Testmappe } from './mappe';

/** Carries a plan out on the day of all tests. */
export function aendere({ mappe }: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, vorhaben, BEIWERK);
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

/** The case with history and plan as the workbook holds them on a day. */
export async function aktenblick(
  { mappe }: Pick<Testmappe, 'mappe'>,
  heute: PlainDate = STICHTAG,
): Promise<Planungsblick> {
  const gelesen = await lesen(mappe, heute, BEIWERK);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const { fall, ergebnis } = gelesen;
  return { fall, ergebnis, inhalt: gelesen.mappe.inhalt, heute, zusatz: ZUSATZ };
}

/** The history as the pane sees it. */
export async function verlaufIn(offen: Pick<Testmappe, 'mappe'>): Promise<Verlaufsblick> {
  return verlaufsblick(await aktenblick(offen));
}

/** Puts so many Profilings of the open case into the history at once, a month apart, with their Siegel. */
export async function langerVerlauf(offen: Testmappe, zahl: number): Promise<void> {
  const { fall, ergebnis } = await aktenblick(offen);
  let davor = '';
  const zeilen = Array.from({ length: zahl }, (_, index) => {
    const inhalt = { ...profilinginhalt(fall, ergebnis), datum: addMonths(STICHTAG, index - zahl) };
    const zeile = neueZeile(inhalt, { korrigiert: null, ueberprueft: '', bemerkung: '' }, davor);
    davor = zeile.siegel;
    return Object.keys(VERLAUF.spalten).map((feld) => zeile.werte[feld] ?? '');
  });
  await offen.host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(VERLAUF.name);
    const erste = tabelle.getDataBodyRange();
    erste.values = [zeilen[0] ?? []];
    if (zeilen.length > 1) tabelle.rows.add(undefined, zeilen.slice(1));
    context.workbook.names.getItem(VERLAUF_STAND.name).getRange().values = [[davor]];
    await context.sync();
  });
  offen.host.traffic.reset();
}
