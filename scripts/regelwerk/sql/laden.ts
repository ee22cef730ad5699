/**
 * Fills the table `faelle` from a Fallliste that a database has read in under its German headers. An entry is understood as the
 * program understands it. What is not understood becomes a value that the table refuses; only what is empty or a question mark
 * is offen. Stricter than the program: several spaces in a row, and a Begründung without a letter, which may be a line break alone.
 */
import { FAELLE, FESTLEGUNG, KRITERIUM, STATUSWAHL } from '../../../src/bereiche/fallliste';
import { FACHTEAM, FM, GRUPPE, PROFIL, PROGNOSE } from '../../../src/fall/auswahl';
import type { Auswahlliste } from '../../../src/listen/auswahl';
import { JA_NEIN } from '../../../src/listen/readFelder';
import { STUFENEINTRAEGE } from '../../../src/listen/readRating';
import { ERKANNTE_WORTE } from '../../../src/rules/betreuungsworte';
import { BEDARFE } from '../../../src/rules/vocabulary';
import { literal } from './sprache';
import { type JaNeinSpalte, SPALTEN, spaltenname, type Wahlspalte } from './spalten';

type Feld = keyof typeof FAELLE.spalten;

/** The table as the database has read it in. */
export const GELESEN = 'fallliste';
const WAHLEN: Readonly<Record<Wahlspalte, readonly [Feld, Auswahlliste<string>]>> = {
  prognose_arbeitsmarkt: ['prognoseArbeitsmarkt', PROGNOSE],
  dominierend: ['dominierend', GRUPPE],
  festlegung: ['festlegung', FESTLEGUNG],
  festgelegte_profillage: ['festgelegteProfillage', PROFIL],
  fm_einschaetzung: ['fmEinschaetzung', FM],
  status: ['bfmStatus', STATUSWAHL],
  kriterium: ['kriterium', KRITERIUM],
  fachteam: ['fachteam', FACHTEAM],
};
const JA_NEIN_FELDER: Readonly<Record<Exclude<JaNeinSpalte, 'verdichtet' | 'bisher_exter'>, Feld>> = {
  neukunde: 'neukunde',
  exter_platz_frei: 'exterPlatzFrei',
  paragraph428: 'paragraph428',
};
/** The columns that are read; the first is that of the person. */
const EINGABEN: readonly Feld[] = [
  ...(['kundennummer', 'stichtag', 'geburtsdatum', 'bisherigeBetreuung'] as const),
  ...BEDARFE.map(({ id }) => id),
  ...Object.values(WAHLEN).map(([feld]) => feld),
  ...(['verdichtung', 'verdichtungBegruendung', 'festlegungBegruendung'] as const),
  ...Object.values(JA_NEIN_FELDER),
];
/** Fits into no column. */
const UNVERSTANDEN = { wort: literal('?'), zahl: '-1' } as const;
/** The whole statement. */
export function laden(): string {
  const aus: Readonly<Record<string, string>> = {
    fall_id: spaltenname('kundennummer'),
    stichtag: `COALESCE(${tag('stichtag')}, CURRENT_DATE)`,
    geburtsdatum: tag('geburtsdatum'),
    ...Object.fromEntries(BEDARFE.map(({ id }) => [spaltenname(id), stufe(id)])),
    ...Object.fromEntries(Object.entries(WAHLEN).map(([name, [feld, liste]]) => [name, wahl(feld, liste)])),
    ...Object.fromEntries(Object.entries(JA_NEIN_FELDER).map(([name, feld]) => [name, jaNein(feld)])),
    verdichtet: mitBegruendung('verdichtungBegruendung', jaNein('verdichtung'), '0'),
    festgelegte_profillage: mitBegruendung(
      'festlegungBegruendung',
      wahl('festgelegteProfillage', PROFIL),
      'NULL',
    ),
    bisher_exter: bisherExter(),
  };
  const werte = SPALTEN.map((name) => `${aus[name] ?? 'NULL'} AS ${name}`);
  return `INSERT INTO faelle (${SPALTEN.join(', ')})\nWITH gelesen AS (\n  SELECT\n    ${EINGABEN.map(gelesen).join(',\n    ')}\n  FROM ${GELESEN}\n)\nSELECT\n  ${werte.join(',\n  ')}\nFROM gelesen;\n`;
}

/** An entry as text; NULL where it is offen. */
function gelesen(feld: Feld): string {
  const eintrag = `TRIM(CAST("${FAELLE.spalten[feld].kopf}" AS VARCHAR(4000)))`;
  return `NULLIF(NULLIF(${eintrag}, ''), '?') AS ${spaltenname(feld)}`;
}

function mitBegruendung(feld: Feld, wert: string, sonst: string): string {
  const name = spaltenname(feld);
  const unverstanden = sonst === 'NULL' ? UNVERSTANDEN.wort : UNVERSTANDEN.zahl;
  return `CASE WHEN ${name} IS NULL THEN ${sonst} WHEN UPPER(${name}) = LOWER(${name}) THEN ${unverstanden} ELSE ${wert} END`;
}

function tag(feld: Feld): string {
  return `CAST(${spaltenname(feld)} AS DATE)`;
}

function stufe(feld: Feld): string {
  // Databases that read numbers from cells may write a whole one with a fraction.
  const paare = Object.entries(STUFENEINTRAEGE).flatMap(([eintrag, wert]) =>
    wert === null
      ? []
      : [[eintrag, wert] as const, ...(/\d/.test(eintrag) ? [[`${eintrag}.0`, wert] as const] : [])],
  );
  return uebersetzt(feld, paare, UNVERSTANDEN.zahl);
}

function wahl(feld: Feld, { werte }: Auswahlliste<string>): string {
  const paare = werte.flatMap(({ wert, eintraege }) => eintraege.map((each) => [each, wert] as const));
  return uebersetzt(feld, paare, UNVERSTANDEN.wort);
}

function jaNein(feld: Feld): string {
  const paare = JA_NEIN.werte.flatMap(({ wert, eintraege }) =>
    [...eintraege, String(wert)].map((each) => [each, wert] as const),
  );
  return uebersetzt(feld, paare, UNVERSTANDEN.zahl);
}

function uebersetzt(
  feld: Feld,
  paare: readonly (readonly [eintrag: string, wert: string | number | boolean])[],
  sonst: string,
): string {
  const jeEintrag = new Map([...paare].reverse().map(([eintrag, wert]) => [eintrag.toLowerCase(), wert]));
  const faelle = [...jeEintrag].map(([eintrag, wert]) => `WHEN ${literal(eintrag)} THEN ${literal(wert)}`);
  const name = spaltenname(feld);
  return `CASE WHEN ${name} IS NOT NULL THEN CASE LOWER(${name}) ${faelle.join(' ')} ELSE ${sonst} END END`;
}

/** Words of the house are not known here: whom they mean is unknown, not „not external“. */
function bisherExter(): string {
  const worte = new Map(
    ERKANNTE_WORTE.map(([wort, wer]) => [wort.toLowerCase(), wer === 'Externes Fallmanagement']),
  );
  const faelle = [...worte].map(([wort, wert]) => `WHEN ${literal(wort)} THEN ${literal(wert)}`);
  const name = spaltenname('bisherigeBetreuung');
  return `CASE WHEN ${name} IS NULL THEN 0 ELSE CASE LOWER(${name}) ${faelle.join(' ')} END END`;
}
