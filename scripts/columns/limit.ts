/** How many files may name a column, and which columns are named in more. Pure. */
import type { ColumnUses } from './columnUses';

/** Definition, looks, rules, plan of changes, view, sentences. */
export const MOST_FILES = 7;

/** Columns that documents, due dates, checks and the start page speak of besides, with the number of files they need. */
export const NAMED_IN_MORE: Readonly<Record<string, number>> = {
  'tblSchritte.erledigtAm': 12,
  'tblSchritte.bisWann': 11,
  'tblSchritte.wer': 10,
  'tblSchritte.was': 10,
  'tblSchritte.angebot': 13,
  'tblSchritte.leistung16a': 9,
  'tblSchritte.ziel': 8,
  'tblZiele.ressourcenbereich': 11,
  'tblZiele.ziel': 15,
  'tblZiele.ueberpruefungAm': 9,
  'tblZiele.ueberprueftAm': 9,
  'tblZiele.termin': 8,
  'tblVerweisungen.partner': 14,
  'tblVerweisungen.stand': 14,
  'tblEinwilligungen.partner': 13,
  'tblEinwilligungen.umfang': 9,
  'tblEinwilligungen.erteiltAm': 13,
  'tblVerweisungen.anlass': 9,
  'tblVerweisungen.einwilligung': 9,
  'tblVerweisungen.rueckmeldungFaellig': 11,
  'tblEinwilligungen.zweck': 8,
  'tblEinwilligungen.widerrufenAm': 8,
  'tblEinwilligungen.bis': 10,
  'tblPartner.name': 16,
  'tblPartner.art': 18,
  'tblBerechtigte.name': 8,
  'tblBerechtigte.rolle': 8,
  'tblKonferenzen.datum': 10,
  'tblKonferenzen.stellen': 9,
  'tblKonferenzen.einwilligungen': 8,
  'tblAufgaben.konferenz': 9,
  'tblAufgaben.erledigtAm': 8,
  'tblAufgaben.was': 9,
};

/** A sentence for each column in too many files, and for each exception that is not needed any more. */
export function overLimit(uses: readonly ColumnUses[], exceptions = NAMED_IN_MORE): string[] {
  const counts = new Map(uses.map(({ column, files }) => [column, files.length]));
  const tooMany = uses
    .filter(({ column, files }) => files.length > (exceptions[column] ?? MOST_FILES))
    .map(({ column, files }) => `${column} is named in ${files.length} files:\n  ${files.join('\n  ')}`);
  const idle = Object.entries(exceptions)
    .filter(([column, most]) => (counts.get(column) ?? 0) < most)
    .map(
      ([column, most]) =>
        `${column} is named in ${counts.get(column) ?? 0} files; its exception says ${most}.`,
    );
  return [...tooMany, ...idle];
}
