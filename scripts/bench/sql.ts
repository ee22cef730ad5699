/** Decision tables as SQL: the rows of a table as one CASE; what is offen is NULL. */
import type { Spaltenwert, Sprache } from './tabellenweg';

export const SQL: Sprache = {
  istEines: (column, values) => {
    const bekannte = values.filter((value) => value !== null);
    if (bekannte.length === 0) return `${column} IS NULL`;
    const gleich =
      bekannte.length === 1 ? `${column} = ${liste(bekannte)}` : `${column} IN (${liste(bekannte)})`;
    return values.includes(null) ? `(${column} IS NULL OR ${gleich})` : gleich;
  },
  // Comparing NULL with anything holds for nothing.
  istKeines: (column, values) =>
    values.length === 1 ? `${column} <> ${liste(values)}` : `${column} NOT IN (${liste(values)})`,
  istUnter: (column, bound) => `${column} < ${bound}`,
  istAb: (column, bound) => `${column} >= ${bound}`,
  alle: (conditions) => (conditions.length === 0 ? 'TRUE' : conditions.join(' AND ')),
  erste: (lines) => `CASE ${lines.map(([condition, row]) => `WHEN ${condition} THEN ${row}`).join(' ')} END`,
  wahl: (column, values) =>
    `CASE ${column} ${values.map((value, index) => `WHEN ${index} THEN ${literal(value)}`).join(' ')} END`,
};

function liste(values: readonly Spaltenwert[]): string {
  return values.map(literal).join(', ');
}

function literal(value: Spaltenwert): string {
  return value === null ? 'NULL' : String(value).toUpperCase();
}
