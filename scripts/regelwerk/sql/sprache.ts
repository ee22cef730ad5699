/**
 * Decision tables as standard SQL: the rows of a table as one CASE. What is offen is NULL; yes is 1 and no is 0, for not every
 * database has a type for them.
 */
import type { Spaltenwert, Sprache } from '../tabellenweg';

export const SQL: Sprache = {
  istEines: (column, values) => {
    const bekannte = values.filter((value) => value !== null);
    if (bekannte.length === 0) return `${column} IS NULL`;
    const gleich =
      bekannte.length === 1 ? `${column} = ${liste(bekannte)}` : `${column} IN (${liste(bekannte)})`;
    return values.includes(null) ? `(${column} IS NULL OR ${gleich})` : gleich;
  },
  istKeines: (column, values) => {
    const bekannte = values.filter((value) => value !== null);
    if (bekannte.length === 0) return `${column} IS NOT NULL`;
    // Comparing NULL with anything holds for nothing.
    return bekannte.length === 1
      ? `${column} <> ${liste(bekannte)}`
      : `${column} NOT IN (${liste(bekannte)})`;
  },
  istUnter: (column, bound) => `${column} < ${bound}`,
  istAb: (column, bound) => `${column} >= ${bound}`,
  alle: (conditions) => (conditions.length === 0 ? '1 = 1' : conditions.join(' AND ')),
  erste: (lines) => `CASE ${lines.map(([condition, row]) => `WHEN ${condition} THEN ${row}`).join(' ')} END`,
  wahl: (column, values) =>
    `CASE ${column} ${values.map((value, index) => `WHEN ${index} THEN ${literal(value)}`).join(' ')} END`,
};

function liste(values: readonly Spaltenwert[]): string {
  return values.map(literal).join(', ');
}

/** A value as SQL writes it. */
export function literal(value: Spaltenwert): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value));
}
