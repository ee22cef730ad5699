/** The numbers behind the sheets „Suchläufe“ and „Team“: where formulas do not count, and what the last look found. */
import { feld } from '../../listen/feld';
import { listeOhneId } from '../../listen/liste';
import { anzahl, type Spalte, tag, text } from '../../listen/spalte';
import type { Zellwert } from '../../listen/werte';
import { KENNUNGEN, type Kennung, PROFILLAGEN } from '../../rules/vocabulary';
import { FALLLISTE_BLATT } from './listen';
import { SUCHLAEUFE, SUCHLAUF_REGEL, type Suchlauf } from './regeln/suchlaeufe';
import { MONATSBAENDER } from './regeln/team';

const JE_KENNUNG = Object.fromEntries(KENNUNGEN.map((each) => [each, anzahl(each)])) as Record<
  Kennung,
  Spalte<number | null>
>;

/** A row for each line of the sheets that is counted. The program writes it; it names teams and nobody else. */
export const ZAHLEN = listeOhneId(
  'tblZahlen',
  { blatt: FALLLISTE_BLATT.zahlen, seit: 1 },
  {
    schluessel: text('Schlüssel', 'fest'),
    /** Of a team, as it is written in the list. */
    team: text('Name', 'fest'),
    tag: tag('Tag'),
    ...JE_KENNUNG,
    gesamt: anzahl('Gesamt'),
    imBfm: anzahl('Fälle im bFM'),
  },
);
export type Zahlenspalte = Extract<keyof (typeof ZAHLEN)['spalten'], string>;

/** The day from which the numbers are; nothing or 0 while formulas count. */
export const ZAHLEN_STAND = feld('Zahlen_Stand', tag('Werte vom'));

/** The keys of its rows; those of teams come as the list names them. */
export const ZAHLENREIHE = {
  /** Its day says from when the numbers are; without one, formulas count. */
  stand: 'stand',
  /** What stood there when somebody had it remembered, and when that was. */
  damals: 'damals',
  alle: 'alle',
  ohneNummer: 'ohne Kundennummer',
  team: (name: string): string => `Team: ${name}`,
  profillage: (name: string): string => `Profillage: ${name}`,
  monate: (ab: number): string => `Monate: ${ab}`,
  suchlauf: (each: Suchlauf): string => `Suchlauf: ${SUCHLAUF_REGEL[each].code}`,
} as const;

/** What is out of date is so only until it is computed: no sheet counts it. */
export const GEZAEHLTE_SUCHLAEUFE = SUCHLAEUFE.filter((each) => each !== 'veraltet');

/** The rows that the template has, in their order. */
export const FESTE_REIHEN: readonly string[] = [
  ZAHLENREIHE.stand,
  ZAHLENREIHE.damals,
  ZAHLENREIHE.alle,
  ZAHLENREIHE.ohneNummer,
  ...PROFILLAGEN.map(ZAHLENREIHE.profillage),
  ...MONATSBAENDER.map(({ ab }) => ZAHLENREIHE.monate(ab)),
  ...GEZAEHLTE_SUCHLAEUFE.map(ZAHLENREIHE.suchlauf),
];

/** The cells of a row beside its key. */
export type Zahlenwerte = Readonly<Record<Exclude<Zahlenspalte, 'schluessel'>, Zellwert>>;

/** A row without any number. */
export const OHNE_ZAHLEN = Object.fromEntries(
  Object.keys(ZAHLEN.spalten)
    .filter((each) => each !== 'schluessel')
    .map((each) => [each, '']),
) as unknown as Zahlenwerte;
