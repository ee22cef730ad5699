/**
 * The chain of completed Profilings: each row carries a Siegel over its contents and the row before, and the newest Siegel
 * is kept apart from the table. So a changed, removed or moved row is found and named. It shows changes made by accident or
 * by hand; whoever computes all Siegel anew is not stopped, since a workbook holds no secret.
 */
import {
  ERSTE_FASSUNG,
  formatted,
  inhaltHash,
  ketteHash,
  parse,
  type Siegel,
  type Siegelwert,
} from './siegel';

/** One row: its number, its contents in a fixed order of columns (without number and Siegel), and its Siegel. */
export interface Glied {
  readonly nr: Siegelwert;
  /** What stands in the columns that its Siegel covers. */
  readonly inhalt: readonly Siegelwert[];
  /** What stands in columns that came later; anything at all was put there afterwards. */
  readonly spaeter?: readonly Siegelwert[];
  readonly siegel: string;
}

/** What is wrong with the chain; `nr` is the number of the row, `zeile` its position in the table, counted from 0. */
export type Kettenfehler =
  | { readonly art: 'geaendert'; readonly nr: number; readonly zeile: number }
  | { readonly art: 'ohneSiegel'; readonly zeile: number }
  | { readonly art: 'siegelGeaendert'; readonly nr: number; readonly zeile: number }
  | { readonly art: 'doppelt'; readonly nr: number; readonly zeile: number }
  | { readonly art: 'verschoben'; readonly nr: number; readonly zeile: number }
  | { readonly art: 'fehlt'; readonly nr: number }
  | { readonly art: 'standPasstNicht' };

/** The Siegel of a new row after the row with the Siegel `davor` ('' for the first row). */
export function siegelFuer(
  nr: number,
  inhalt: readonly Siegelwert[],
  davor: string,
  fassung = ERSTE_FASSUNG,
): string {
  const hash = inhaltHash({ nr, fassung }, inhalt);
  return formatted({ nr, inhalt: hash, kette: ketteHash(parse(davor)?.kette ?? '', hash), fassung });
}

/**
 * The Siegel a new row follows: the one kept apart, or what properly follows it in the table (a completion that was
 * interrupted before it was noted). Where none is kept apart, the one with the highest number; '' where there is none.
 */
export function neuestesSiegel(siegel: readonly string[], stand: string): string {
  const reihe = siegel.map(parse).filter((each) => each !== null);
  reihe.sort((a, b) => a.nr - b.nr);
  const anfang = parse(stand) ?? reihe.at(-1);
  if (anfang === undefined) return '';
  return formatted(reihe.reduce((ende, each) => (folgtAuf(ende, each) ? each : ende), anfang));
}

function folgtAuf(ende: Siegel, { nr, inhalt, kette }: Siegel): boolean {
  return nr === ende.nr + 1 && kette === ketteHash(ende.kette, inhalt);
}

/** The number that follows a Siegel; 1 where there is none. */
export function naechsteNr(stand: string): number {
  return (parse(stand)?.nr ?? 0) + 1;
}

/**
 * Everything that is wrong with the rows, in the order of the table.
 * @param stand the newest Siegel as kept apart; '' where nothing was ever completed.
 */
export function pruefeKette(glieder: readonly Glied[], stand: string): Kettenfehler[] {
  const reihe = reiheVon(glieder.map((glied) => parse(glied.siegel)));
  const fehler = glieder.flatMap((glied, zeile) => pruefeGlied(glied, zeile, reihe));
  const fehlend = fehlendeNummern(reihe, stand);
  const lose = fehler.length + fehlend.length === 0 && !istStand(reihe, stand);
  return [...fehler, ...fehlend, ...(lose ? [{ art: 'standPasstNicht' } as const] : [])];
}

/** All Siegel in the order of the table, by number, and the positions that stand in the order of their numbers. */
interface Reihe {
  readonly siegel: readonly (Siegel | null)[];
  readonly nachNr: ReadonlyMap<number, Siegel>;
  readonly ersteZeile: ReadonlyMap<number, number>;
  readonly amPlatz: ReadonlySet<number>;
}

function reiheVon(siegel: readonly (Siegel | null)[]): Reihe {
  const nachNr = new Map<number, Siegel>();
  const ersteZeile = new Map<number, number>();
  siegel.forEach((each, zeile) => {
    if (each === null || nachNr.has(each.nr)) return;
    nachNr.set(each.nr, each);
    ersteZeile.set(each.nr, zeile);
  });
  return { siegel, nachNr, ersteZeile, amPlatz: amPlatz(siegel) };
}

function pruefeGlied(glied: Glied, zeile: number, reihe: Reihe): Kettenfehler[] {
  const siegel = reihe.siegel[zeile] ?? null;
  if (siegel === null) return [{ art: 'ohneSiegel', zeile }];
  const { nr } = siegel;
  const hatSpaeteres = glied.spaeter?.some((wert) => wert !== '') === true;
  if (hatSpaeteres || glied.nr !== nr || inhaltHash(siegel, glied.inhalt) !== siegel.inhalt)
    return [{ art: 'geaendert', nr, zeile }];
  if (reihe.ersteZeile.get(nr) !== zeile) return [{ art: 'doppelt', nr, zeile }];
  if (!schliesstAn(siegel, reihe)) return [{ art: 'siegelGeaendert', nr, zeile }];
  return reihe.amPlatz.has(zeile) ? [] : [{ art: 'verschoben', nr, zeile }];
}

/**
 * Whether a Siegel follows from the row before, as stored or as it should be: only one of two neighbours was changed then,
 * and that one is named. Where the row before is gone, its absence is said elsewhere.
 */
function schliesstAn({ nr, inhalt, kette }: Siegel, { nachNr }: Reihe): boolean {
  if (nr === 1) return kette === ketteHash('', inhalt);
  const davor = nachNr.get(nr - 1);
  if (davor === undefined) return true;
  const errechnet = ketteHash(nachNr.get(nr - 2)?.kette ?? '', davor.inhalt);
  return kette === ketteHash(davor.kette, inhalt) || kette === ketteHash(errechnet, inhalt);
}

/** The positions of a longest run of rising numbers; the rows outside of it were moved. */
function amPlatz(siegel: readonly (Siegel | null)[]): ReadonlySet<number> {
  const laufbis: { readonly laenge: number; readonly davor: number }[] = [];
  let ende = -1;
  siegel.forEach((each, zeile) => {
    let [laenge, davor] = [each === null ? 0 : 1, -1];
    for (let vorher = 0; each !== null && vorher < zeile; vorher++) {
      const lauf = laufbis[vorher];
      if (lauf === undefined || lauf.laenge < laenge || (siegel[vorher]?.nr ?? each.nr) >= each.nr) continue;
      [laenge, davor] = [lauf.laenge + 1, vorher];
    }
    laufbis.push({ laenge, davor });
    if (laenge > (laufbis[ende]?.laenge ?? 0)) ende = zeile;
  });
  const zeilen = new Set<number>();
  for (let zeile = ende; zeile >= 0; zeile = laufbis[zeile]?.davor ?? -1) zeilen.add(zeile);
  return zeilen;
}

function fehlendeNummern({ nachNr }: Reihe, stand: string): Kettenfehler[] {
  const letzte = Math.max(parse(stand)?.nr ?? 0, ...nachNr.keys());
  const nummern = Array.from({ length: letzte }, (_, index) => index + 1);
  return nummern.filter((nr) => !nachNr.has(nr)).map((nr) => ({ art: 'fehlt', nr }));
}

function istStand({ siegel }: Reihe, stand: string): boolean {
  const letztes = siegel.at(-1);
  return letztes === undefined ? stand === '' : letztes !== null && stand === formatted(letztes);
}
