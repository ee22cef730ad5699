/** The history of an earlier template gets the columns behind its ratings: number, kind, remarks, Siegel. */
import { normalized } from '../../listen/readRating';
import { siegelFuer, type Zellwert } from '../../bereiche/verlauf/fach/kette';
import { GESIEGELTE_SPALTEN, VERLAUF_SPALTE_HINTEN } from '../../bereiche/verlauf/fach/spalten';
import { VOR_VERSION_2 } from '../../fall/texte/akte';
import { istLeer, spaltenIn } from '../lesen/akteLesen';
import { TABELLE } from '../layout';

/**
 * Queues the missing columns, with a Siegel for every row that is there; what stood in the rows is not touched.
 * @param verlauf the values of the table with its headers.
 * @returns the columns added, how many rows have their Siegel now, and the newest Siegel.
 */
export function queueVerlauf(
  { workbook: { tables } }: Excel.RequestContext,
  verlauf: readonly (readonly unknown[])[],
): { readonly spalten: string[]; readonly gesiegelt: number; readonly stand: string } {
  const vorhandene = spaltenIn({ values: verlauf });
  const zeilen = verlauf.slice(1);
  const werte = hintereSpalten(zeilen, vorhandene);
  const neue = Object.values(VERLAUF_SPALTE_HINTEN).filter((spalte) => !vorhandene.has(normalized(spalte)));
  const { columns } = tables.getItem(TABELLE.verlauf);
  for (const spalte of neue) {
    columns.add(undefined, [[spalte], ...zeilen.map((_, zeile) => [werte[zeile]?.[spalte] ?? ''])]);
  }
  const gesiegelt = werte.filter((each) => Object.keys(each).length > 0);
  const stand = String(gesiegelt.at(-1)?.[VERLAUF_SPALTE_HINTEN.siegel] ?? '');
  return { spalten: neue, gesiegelt: neue.length > 0 ? gesiegelt.length : 0, stand };
}

/** What the new columns hold for each row of the history; nothing for a row without content. */
function hintereSpalten(
  zeilen: readonly (readonly unknown[])[],
  spalten: ReadonlyMap<string, number>,
): Record<string, Zellwert>[] {
  let davor = '';
  let nr = 0;
  return zeilen.map((zeile) => {
    if (istLeer(zeile)) return {};
    nr += 1;
    const neu: Record<string, Zellwert> = {
      [VERLAUF_SPALTE_HINTEN.nr]: nr,
      [VERLAUF_SPALTE_HINTEN.art]: 'Profiling',
      [VERLAUF_SPALTE_HINTEN.bemerkung]: VOR_VERSION_2,
    };
    const inhalt = GESIEGELTE_SPALTEN.map(
      (spalte) => neu[spalte] ?? (zeile[spalten.get(normalized(spalte)) ?? -1] as Zellwert | undefined) ?? '',
    );
    davor = siegelFuer(nr, inhalt, davor);
    return { ...neu, [VERLAUF_SPALTE_HINTEN.siegel]: davor };
  });
}
