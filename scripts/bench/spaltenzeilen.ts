/** The lines of the bench about deciding in columns, and about those that decide the same tables beside us. */
import type { Fall } from '../../src/fall/fall';
import { officemessung } from './libreOffice';
import { eigeneKetten, spaltenmessung, vergleiche } from './spalten';
import { type Line, ms, rate } from './zeile';

/** Cases in columns, with DuckDB beside them. @param anzahl rows, the cases taken in turn. */
export async function spaltenzeilen(cases: readonly Fall[], anzahl: number): Promise<Line[]> {
  const { kodieren, erstes, weiteres, duckdb } = await spaltenmessung(cases, anzahl);
  const jeSekunde = (zeit: number): string => rate((anzahl / zeit) * 1000);
  return [
    [
      `Entscheiden in Spalten, ${anzahl.toLocaleString('de-DE')} bekannte Fälle (Median von 15)`,
      jeSekunde(weiteres),
    ],
    ['… zuvor aus Fällen in Spalten gebracht', ms(kodieren)],
    ['… erstes Mal, wenn noch nichts nachgeschlagen werden kann', ms(erstes)],
    ['Zum Vergleich: DuckDB, ein Thread, dieselben Tabellen als SQL, gleiche Antworten', jeSekunde(duckdb)],
  ];
}

/** The same cases as a workbook of LibreOffice, one row each. @throws Error where it answers otherwise. */
export function officezeilen(cases: readonly Fall[]): Line[] {
  const messung = officemessung(cases);
  if (messung === null)
    return [['Zum Vergleich: dieselben Tabellen als Formeln', 'nicht gemessen: LibreOffice fehlt']];
  const { version, mitFormeln, mitWerten, antworten } = messung;
  vergleiche(version, eigeneKetten(cases), antworten);
  const anzahl = cases.length.toLocaleString('de-DE');
  return [
    [
      `Zum Vergleich: ${version}, ein Thread, ${anzahl} Zeilen mit Formeln, gleiche Antworten`,
      rate((cases.length / (mitFormeln - mitWerten)) * 1000),
    ],
    ['… gerechnet aus: Mappe mit Formeln öffnen und als Text ausgeben (Median von 3)', ms(mitFormeln)],
    ['… abzüglich derselben Mappe mit Werten statt Formeln (Median von 3)', ms(mitWerten)],
  ];
}
