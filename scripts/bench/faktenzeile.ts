/** A case as a row of columns for those that decide tables P, K, G and Z beside us: counts ready-made, words as their places. */
import type { Fall } from '../../src/fall/fall';
import { lageVon } from '../../src/fall/lage';
import { betreuungFacts } from '../../src/fall/steerFall';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE, komplexVon } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { KENNUNGEN, PROFILE, PROFILLAGEN } from '../../src/rules/vocabulary';
import { placeOf, type Spaltenwert } from '../regelwerk/tabellenweg';

/** Columns that hold numbers. */
export const SPALTEN = [
  ...['zq', 'zl', 'zm', 'zr', 'prognoseArbeitsmarkt', 'dominierend', 'festlegung'],
  ...['fmEinschaetzung', 'festgelegt', 'status', 'kriterium', 'fachteam'],
] as const;
/** Columns that hold yes and no, behind those. */
export const MARKEN = ['verdichtet', 'neukunde', 'bisherExter', 'exterPlatzFrei', 'paragraph428'] as const;

const INPUTS = {
  ...PROFILLAGE_TABELLE.inputs,
  ...KENNUNG_TABELLE.inputs,
  ...GUELTIG_TABELLE.inputs,
  ...BETREUUNG_TABELLE.inputs,
  festgelegt: { values: [null, ...PROFILE] },
};

/** One case, in the order of the columns. */
export function zeileVon(fall: Fall): Spaltenwert[] {
  const lage = lageVon(fall);
  const [zq, zl, zm, zr] = lage.relevant;
  const alle = { ...lage, ...betreuungFacts(fall, 'AV'), kriterium: fall.bfm.kriterium, zq, zl, zm, zr };
  return [...SPALTEN, ...MARKEN].map((name) =>
    placeOf(alle[name], (INPUTS as Readonly<Record<string, { readonly values: readonly unknown[] }>>)[name]),
  );
}

const PROFILE_DER_ZEILEN = PROFILLAGE_TABELLE.rows.map(({ then }) => then);

/** What follows from a row of table P or K, and from a festgelegte Profillage, by its number from 0 on. */
export const FOLGEN = {
  profil: PROFILE_DER_ZEILEN.map((each) => PROFILLAGEN.indexOf(each)),
  komplex: PROFILE_DER_ZEILEN.map(komplexVon),
  kennung: KENNUNG_TABELLE.rows.map(({ then }) => KENNUNGEN.indexOf(then)),
  profilF: PROFILE.map((each) => PROFILLAGEN.indexOf(each)),
  komplexF: PROFILE.map(komplexVon),
} as const;

/** The Kennung of each row of table G; null where it is the geprüfte, else the errechnete one. */
export const GUELTIGE = GUELTIG_TABELLE.rows.map(({ then }) =>
  typeof then === 'string' ? KENNUNGEN.indexOf(then) : null,
);

/** The ids of the rows of P, K, G and Z that decide a case. */
export type Regelkette = readonly [string, string, string, string];

const TABELLEN = [PROFILLAGE_TABELLE, KENNUNG_TABELLE, GUELTIG_TABELLE, BETREUUNG_TABELLE];

/** The ids of rows by their numbers. */
export function ketteVon(nummern: readonly unknown[]): Regelkette {
  const ids = TABELLEN.map(({ rows }, index) => rows[Number(nummern[index])]?.id ?? 'none');
  return ids as unknown as Regelkette;
}
