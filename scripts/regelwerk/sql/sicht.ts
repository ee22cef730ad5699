/**
 * A set of rules as one view of standard SQL over the table `faelle`: CASE, arithmetic and EXTRACT, no function of a single
 * vendor. It decides what is fully known; else it says „offen“.
 */
import type { Row, Table } from '../../../src/decision/table';
import { komplexVon } from '../../../src/rules/kennung';
import type { Regelsatz } from '../../../src/rules/regelsatz';
import {
  FACHTEAM_LABEL,
  FACHTEAMS,
  type Festlegung,
  PROFILE,
  type Schluesselgruppe,
  SCHLUESSELGRUPPEN,
} from '../../../src/rules/vocabulary';
import { entscheidetAllein, OFFEN, schwerpunktAb } from '../../../src/rules/bekannt';
import { type ColumnOf, ersteZeile, wortOf } from '../tabellenweg';
import { literal, SQL } from './sprache';
import { spaltenname, STUFENSPALTEN } from './spalten';

/** The name of the view. */
export const SICHT = 'regelwerk';

/** Inputs whose columns are called otherwise, for their names say too little among others. */
const EIGENE_NAMEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SCHLUESSELGRUPPEN.map((each) => [each, bedarfIn(each)])),
  kennung: 'gueltige_kennung',
};

function bedarfIn(gruppe: Schluesselgruppe): string {
  return `bedarf_${gruppe.toLowerCase()}`;
}

function zahlIn(gruppe: Schluesselgruppe): string {
  return `z_${gruppe.toLowerCase()}`;
}

const eigene: ColumnOf = (input) => EIGENE_NAMEN[input] ?? spaltenname(input);
const festgelegte: ColumnOf = (input) => (input === 'komplex' ? 'komplex_f' : eigene(input));

function zeile<Facts, R extends Row<Facts, unknown>>(table: Table<Facts, R>, columnOf = eigene): string {
  return ersteZeile(SQL, table, columnOf, wortOf);
}

/** The whole statement. */
export function sicht(satz: Regelsatz): string {
  const schritte = [
    ['gezaehlt', gezaehlt(satz), 'faelle'],
    ['gruppiert', gruppiert(), 'gezaehlt'],
    ['bekannt', bekannt(satz), 'gruppiert'],
    ['profil', [`CASE WHEN p_bekannt = 1 THEN ${zeile(satz.profillage)} END AS p`], 'bekannt'],
    ['profile', profile(satz), 'profil'],
    ['kennungen', kennungen(satz), 'profile'],
    ['reste', reste(satz), 'kennungen'],
    ['gueltige', gueltige(satz), 'reste'],
    ['kennung', [`CASE g ${wertDerZeilen(satz)} END AS gueltige_kennung`], 'gueltige'],
    ['betreuung', betreuung(satz), 'kennung'],
  ] as const;
  const mit = schritte.map(
    ([name, spalten, aus]) =>
      `${name} AS (\n  SELECT ${aus}.*,\n    ${spalten.join(',\n    ')}\n  FROM ${aus}\n)`,
  );
  return `CREATE VIEW ${SICHT} AS\nWITH ${mit.join(', ')}\nSELECT fall_id,\n  ${ausgabe(satz).join(',\n  ')}\nFROM betreuung;\n`;
}

function summe(namen: readonly string[]): string {
  return namen.join(' + ');
}

function gezaehlt({ schwellen }: Regelsatz): string[] {
  const jeGruppe = SCHLUESSELGRUPPEN.map((gruppe) => {
    const spalten = STUFENSPALTEN.filter((each) => each.gruppe === gruppe);
    return `${summe(spalten.map(({ name }) => wenn(`${name} >= ${schwellen.relevantAb}`)))} AS ${zahlIn(gruppe)}`;
  });
  return [...jeGruppe, `${summe(STUFENSPALTEN.map(({ name }) => wenn(`${name} IS NULL`)))} AS offene`];
}

function wenn(bedingung: string): string {
  return `CASE WHEN ${bedingung} THEN 1 ELSE 0 END`;
}

function gruppiert(): string[] {
  const mitBedarf = SCHLUESSELGRUPPEN.map((each) => wenn(`${zahlIn(each)} > 0`));
  return [
    ...SCHLUESSELGRUPPEN.map((each, index) => `${mitBedarf[index] ?? ''} AS ${bedarfIn(each)}`),
    `${summe(mitBedarf)} AS gruppen`,
    `${summe([zahlIn('L'), zahlIn('R')])} AS n8`,
    `${summe(SCHLUESSELGRUPPEN.map(zahlIn))} AS n_alle`,
  ];
}

function bekannt(satz: Regelsatz): string[] {
  const fehlt = [
    'offene > 0',
    'festlegung IS NULL',
    'prognose_arbeitsmarkt IS NULL',
    `(gruppen >= ${schwerpunktAb(satz)} AND dominierend IS NULL)`,
  ].join(' OR ');
  const stand = (allein: readonly Festlegung[]): string =>
    `CASE ${allein.length === 0 ? '' : `WHEN ${SQL.istEines('festlegung', allein)} THEN 1 `}WHEN ${fehlt} THEN 0 ELSE 1 END`;
  return [
    `${stand(entscheidetAllein(satz.profillage))} AS p_bekannt`,
    `${stand(entscheidetAllein(satz.kennung))} AS k_bekannt`,
  ];
}

function profile({ profillage: { rows } }: Regelsatz): string[] {
  const je = PROFILE.map((each) => `WHEN ${literal(each)} THEN ${literal(komplexVon(each))}`);
  return [
    `${SQL.wahl(
      'p',
      rows.map(({ then }) => then),
    )} AS profillage`,
    `${SQL.wahl(
      'p',
      rows.map(({ then }) => komplexVon(then)),
    )} AS komplex`,
    `CASE festgelegte_profillage ${je.join(' ')} END AS komplex_f`,
  ];
}

function kennungen({ kennung }: Regelsatz): string[] {
  return [
    `CASE WHEN k_bekannt = 1 THEN ${zeile(kennung)} END AS k`,
    `CASE WHEN k_bekannt = 1 THEN ${zeile(kennung, festgelegte)} END AS kf`,
    'CASE WHEN festgelegte_profillage IS NULL THEN 0 WHEN profillage IS NULL THEN NULL WHEN festgelegte_profillage = profillage THEN 0 ELSE 1 END AS geprueft',
  ];
}

function reste({ kennung: { rows } }: Regelsatz): string[] {
  const antworten = rows.map(({ then }) => then);
  return [
    `${SQL.wahl('k', antworten)} AS kennung_errechnet`,
    `CASE WHEN geprueft = 1 THEN ${SQL.wahl('kf', antworten)} END AS kennung_geprueft`,
    `CASE WHEN geprueft = 1 THEN ${SQL.wahl('kf', antworten)} ELSE ${SQL.wahl('k', antworten)} END AS rest`,
  ];
}

/** Whether there is a geprüfte Kennung is unknown while the errechnete Profillage is. */
function gueltige({ gueltig }: Regelsatz): string[] {
  return [`CASE WHEN rest IS NOT NULL AND geprueft IS NOT NULL THEN ${zeile(gueltig, mitStatus)} END AS g`];
}

/** Nobody is in the bFM of whom nothing is said. */
const mitStatus: ColumnOf = (input) =>
  input === 'status' ? "COALESCE(status, 'nichtImBfm')" : eigene(input);

function wertDerZeilen({ gueltig: { rows } }: Regelsatz): string {
  return rows
    .map(({ then }, index) => `WHEN ${index} THEN ${typeof then === 'string' ? literal(then) : then.wertVon}`)
    .join(' ');
}

function betreuung({ betreuung: tabelle }: Regelsatz): string[] {
  return [`CASE WHEN g IS NOT NULL AND bisher_exter IS NOT NULL THEN ${zeile(tabelle, mitStatus)} END AS z`];
}

/** The answers in words, and the ids of the rows that gave them. */
function ausgabe(satz: Regelsatz): string[] {
  const id = (spalte: string, { rows }: { readonly rows: readonly { readonly id: string }[] }): string =>
    SQL.wahl(
      spalte,
      rows.map((row) => row.id),
    );
  const oderOffen = (wert: string): string => `COALESCE(${wert}, ${literal(OFFEN)})`;
  return [
    `${oderOffen('profillage')} AS profillage`,
    `${oderOffen(id('p', satz.profillage))} AS profillage_zeile`,
    `${oderOffen('kennung_errechnet')} AS kennung`,
    `${oderOffen(id('k', satz.kennung))} AS kennung_zeile`,
    'kennung_geprueft',
    `${oderOffen('gueltige_kennung')} AS gueltige_kennung`,
    `${oderOffen(id('g', satz.gueltig))} AS gueltig_zeile`,
    `${oderOffen(stelle(satz))} AS betreuung`,
    `${oderOffen(id('z', satz.betreuung))} AS betreuung_zeile`,
    `${literal(satz.version)} AS regelwerk`,
  ];
}

function stelle({ betreuung: { rows }, schwellen }: Regelsatz): string {
  const je = rows.map(({ then }, index) => `WHEN ${index} THEN ${ortVon(then, schwellen.alterUe25)}`);
  return `CASE z ${je.join(' ')} END`;
}

function ortVon(then: Regelsatz['betreuung']['rows'][number]['then'], alter: number): string {
  if (then === 'Fachteam') {
    const je = FACHTEAMS.map((each) => `WHEN ${literal(each)} THEN ${literal(FACHTEAM_LABEL[each])}`);
    return `CASE fachteam ${je.join(' ')} ELSE 'Fallmanagement' END`;
  }
  if (then !== 'Arbeitsvermittlung') return literal(then);
  const jung = `${tageszahl('stichtag')} < ${tageszahl('geburtsdatum')} + ${alter * 10_000}`;
  return `CASE WHEN geburtsdatum IS NULL THEN ${literal(then)} WHEN ${jung} THEN ${literal(`${then} U25`)} ELSE ${literal(`${then} Ü25`)} END`;
}

/** A day as one number, such as 20261201: adding years to it needs no calendar, and 29 February is passed on 1 March. */
function tageszahl(spalte: string): string {
  return `EXTRACT(YEAR FROM ${spalte}) * 10000 + EXTRACT(MONTH FROM ${spalte}) * 100 + EXTRACT(DAY FROM ${spalte})`;
}
