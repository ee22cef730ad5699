/** A set of rules as decisions of DMN: four tables that are read first match, and what leads from one to the next. */
import type { Row, Table } from '../../../src/decision/table';
import type { Test } from '../../../src/decision/test';
import { komplexVon } from '../../../src/rules/kennung';
import type { Regelsatz } from '../../../src/rules/regelsatz';
import { PROFILLAGEN, SCHLUESSELGRUPPEN } from '../../../src/rules/vocabulary';
import { ergebnis, kennungBekannt, profillageBekannt } from './ausdruecke';
import { feel, istEinesVon, unaryTest } from './feel';

/** What is asked of a person. */
export interface Eingabe {
  readonly name: string;
  readonly label: string;
  readonly typ: 'string' | 'boolean' | 'number' | 'date';
}

/** A column of a table: the expression that it tests. */
interface Tabellenspalte {
  readonly label: string;
  readonly ausdruck: string;
  readonly typ: Eingabe['typ'];
}

/** A line of a table, with the id of the row that it belongs to. */
interface Tabellenzeile {
  readonly tests: readonly string[];
  readonly antwort: string;
  readonly zeile: string;
  readonly worte: string;
}

/** A decision: a table with answer and row, or an expression; the names of what it needs. */
export interface Entscheidung {
  readonly name: string;
  readonly label: string;
  readonly braucht: readonly string[];
  readonly logik:
    | { readonly spalten: readonly Tabellenspalte[]; readonly zeilen: readonly Tabellenzeile[] }
    | { readonly ausdruck: string };
}

/** Everything that is asked. */
export const EINGABEN: readonly Eingabe[] = [
  ...SCHLUESSELGRUPPEN.map((each) => ({
    name: `zahl${each}`,
    label: `Vermittlungsrelevante Handlungsbedarfe in ${each}`,
    typ: 'number' as const,
  })),
  { name: 'offene', label: 'Offene Einschätzungen', typ: 'number' },
  { name: 'prognoseArbeitsmarkt', label: 'Prognose Arbeitsmarkt', typ: 'string' },
  { name: 'dominierend', label: 'Dominierende Schlüsselgruppe', typ: 'string' },
  { name: 'festlegung', label: 'Festlegung', typ: 'string' },
  { name: 'verdichtet', label: 'Begründete Verdichtung', typ: 'boolean' },
  { name: 'fmEinschaetzung', label: 'Einschätzung des Fallmanagements', typ: 'string' },
  { name: 'festgelegteProfillage', label: 'Festgelegte Profillage', typ: 'string' },
  { name: 'status', label: 'Status im bFM', typ: 'string' },
  { name: 'kriterium', label: 'Zugangskriterium', typ: 'string' },
  { name: 'neukunde', label: 'Neukundin/Neukunde', typ: 'boolean' },
  { name: 'fachteam', label: 'Fachteam', typ: 'string' },
  { name: 'bisherExter', label: 'Bisher im externen Fallmanagement', typ: 'boolean' },
  { name: 'exterPlatzFrei', label: 'Platz im externen Fallmanagement frei', typ: 'boolean' },
  { name: 'paragraph428', label: '§ 428 SGB III', typ: 'boolean' },
  { name: 'geburtsdatum', label: 'Geburtsdatum', typ: 'date' },
  { name: 'stichtag', label: 'Stichtag', typ: 'date' },
];

const ZAHLEN = SCHLUESSELGRUPPEN.map((each) => `zahl${each}`);

/** Inputs of the tables that follow from what is asked. */
const ABGELEITET: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SCHLUESSELGRUPPEN.map((each) => [each, `zahl${each} > 0`])),
  gruppen: ZAHLEN.map((each) => `(if ${each} > 0 then 1 else 0)`).join(' + '),
  n8: 'zahlL + zahlR',
  nAlle: ZAHLEN.join(' + '),
  komplex: komplexAus('profillage.antwort'),
  kennung: 'gueltigeKennung.antwort',
};

function komplexAus(profillage: string): string {
  const mit = (wert: boolean | null): string =>
    istEinesVon(
      profillage,
      PROFILLAGEN.filter((each) => komplexVon(each) === wert),
    );
  return `if ${mit(true)} then true else if ${mit(false)} then false else null`;
}

/** All decisions, each behind those that it needs. */
export function entscheidungen(satz: Regelsatz): Entscheidung[] {
  return [...tabellenPK(satz), ...bisErgebnis(satz)];
}

/** What the answer of tables P and K may rest on. */
const ZU_BEKANNT = [...ZAHLEN, 'offene', 'prognoseArbeitsmarkt', 'dominierend', 'festlegung'];

function tabellenPK(satz: Regelsatz): Entscheidung[] {
  const ohneKomplex = [...ZAHLEN, 'festlegung', 'verdichtet', 'fmEinschaetzung'];
  return [
    tabelle(
      'profillage',
      'Profillage (P)',
      ZU_BEKANNT.filter((each) => each !== 'offene'),
      satz.profillage,
    ),
    tabelle('kennungErrechnet', 'Kennung errechnet (K)', [...ohneKomplex, 'profillage'], satz.kennung),
    tabelle(
      'kennungFestgelegt',
      'Kennung bei festgelegter Profillage (K)',
      [...ohneKomplex, 'festgelegteProfillage'],
      satz.kennung,
      {
        komplex: komplexAus('festgelegteProfillage'),
      },
    ),
    ausdruck(
      'geprueft',
      'Kennung bei festgelegter Profillage vorhanden',
      ['festgelegteProfillage', 'profillage'],
      'festgelegteProfillage != null and festgelegteProfillage != profillage.antwort',
    ),
    ausdruck(
      'rest',
      'Geprüfte, sonst errechnete Kennung',
      ['geprueft', 'kennungFestgelegt', 'kennungErrechnet'],
      'if geprueft then kennungFestgelegt.antwort else kennungErrechnet.antwort',
    ),
  ];
}

function bisErgebnis(satz: Regelsatz): Entscheidung[] {
  const umstaende = ['festlegung', 'neukunde', 'fachteam', 'bisherExter', 'exterPlatzFrei', 'paragraph428'];
  return [
    tabelle(
      'gueltigeKennung',
      'Gültige Kennung (G)',
      ['status', 'kriterium', 'geprueft', 'rest'],
      satz.gueltig,
    ),
    tabelle('betreuung', 'Betreuung (Z)', ['gueltigeKennung', 'status', ...umstaende], satz.betreuung),
    ausdruck('profillageBekannt', 'Profillage steht fest', ZU_BEKANNT, profillageBekannt(satz)),
    ausdruck('kennungBekannt', 'Kennung steht fest', ZU_BEKANNT, kennungBekannt(satz)),
    ausdruck(
      'ergebnis',
      'Ergebnis',
      [
        'profillage',
        'profillageBekannt',
        'kennungErrechnet',
        'kennungBekannt',
        'gueltigeKennung',
        'betreuung',
        'festgelegteProfillage',
        'fachteam',
        'bisherExter',
        'geburtsdatum',
        'stichtag',
      ],
      ergebnis(satz),
    ),
  ];
}

function ausdruck(name: string, label: string, braucht: readonly string[], text: string): Entscheidung {
  return { name, label, braucht, logik: { ausdruck: text } };
}

function tabelle<Facts, R extends Row<Facts, unknown>>(
  name: string,
  label: string,
  braucht: readonly string[],
  { inputs, rows }: Table<Facts, R>,
  eigene: Readonly<Record<string, string>> = {},
): Entscheidung {
  const eingaben = Object.entries<{ readonly label: string; readonly values: readonly unknown[] }>(inputs);
  const spalten = eingaben.map(([input, { label: kopf, values }]) => ({
    label: kopf,
    ausdruck: eigene[input] ?? ABGELEITET[input] ?? input,
    typ: typVon(values),
  }));
  const zeilen = rows.flatMap((row) =>
    row.when.map((line) => ({
      tests: eingaben.map(([input]) => unaryTest((line as Readonly<Record<string, Test<unknown>>>)[input])),
      antwort: antwortVon(row.then),
      zeile: feel(row.id),
      worte: row.words,
    })),
  );
  return { name, label, braucht, logik: { spalten, zeilen } };
}

function typVon(values: readonly unknown[]): Eingabe['typ'] {
  return typeof values.find((each) => each !== null) as 'string' | 'boolean' | 'number';
}

/** An answer may be the value of an input. */
function antwortVon(then: unknown): string {
  return typeof then === 'object' && then !== null && 'wertVon' in then ? String(then.wertVon) : feel(then);
}
