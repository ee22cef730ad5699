/**
 * When a goal is SMARTER (S3): per letter what it asks for, and what can be missing. A goal that misses something is
 * shown as incomplete; it is never refused.
 */
import type { Ergebnis, Weiteres, ZielSpalte } from './planVokabular';
import type { Schwelle } from '../../../rules/regelwerk';

/** At the latest so many months after the agreement (or the last review of a goal that goes on) a goal is reviewed. */
export const UEBERPRUEFUNG_MONATE: Schwelle = {
  wert: 6,
  words: 'Spätestens nach so vielen Monaten wird ein Ziel überprüft.',
  source: 'SGB II § 15 Abs. 3, S0, SET',
};

/** What the letters look at; dates are ISO texts, null is offen, empty texts are missing. */
export interface SmarterFacts {
  readonly ziel: string;
  readonly messgroesse: string;
  readonly zielwert: string;
  readonly mitgetragen: boolean | null;
  readonly worteDerPerson: string;
  readonly ressourcen: string;
  readonly hindernisse: string;
  readonly termin: string | null;
  readonly vereinbartAm: string | null;
  readonly ueberpruefungAm: string | null;
  /** Last day for the review; null while the day it counts from is missing. */
  readonly spaetestens: string | null;
  readonly ergebnis: Ergebnis | null;
  readonly weiteres: Weiteres | null;
  readonly ueberprueftAm: string | null;
  readonly stichtag: string;
}

/** Something a letter misses, with the column to look at. */
export interface MangelRow<Code extends string = string> {
  readonly code: Code;
  readonly spalte: ZielSpalte;
  readonly when: (facts: SmarterFacts) => boolean;
}

/** One letter: its condition in words, and what can be missing in the order in which it is named. */
export interface SmarterKriterium {
  readonly id: string;
  readonly buchstabe: string;
  readonly label: string;
  readonly words: string;
  readonly source: string;
  /** The column that stands for the letter. */
  readonly spalte: ZielSpalte;
  /** From when on the letter is asked for at all. */
  readonly faellig: (facts: SmarterFacts) => boolean;
  readonly maengel: readonly MangelRow[];
}

const immer = (): boolean => true;

/** Whether a goal goes on after a review, so that another one follows. */
export function gehtWeiter({ weiteres }: Pick<SmarterFacts, 'weiteres'>): boolean {
  return weiteres === 'angepasst' || weiteres === 'fortgeführt';
}

function istVorbei({ ueberpruefungAm, stichtag }: SmarterFacts): boolean {
  return ueberpruefungAm !== null && ueberpruefungAm < stichtag;
}

/** Whether the first date is known to lie before the second. */
function vor(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first < second;
}

/** The seven letters in their order; the second R has the id R2. */
export const SMARTER = [
  {
    id: 'S',
    buchstabe: 'S',
    label: 'spezifisch',
    words: 'Das Ziel ist in eigenen Worten genau beschrieben.',
    source: 'S3',
    spalte: 'Ziel',
    faellig: immer,
    maengel: [{ code: 'ZIEL_FEHLT', spalte: 'Ziel', when: (f) => f.ziel === '' }],
  },
  {
    id: 'M',
    buchstabe: 'M',
    label: 'messbar',
    words: 'Messgröße und Zielwert sind genannt.',
    source: 'S3',
    spalte: 'Messgröße',
    faellig: immer,
    maengel: [
      { code: 'MESSGROESSE_FEHLT', spalte: 'Messgröße', when: (f) => f.messgroesse === '' },
      { code: 'ZIELWERT_FEHLT', spalte: 'Zielwert', when: (f) => f.zielwert === '' },
    ],
  },
  {
    id: 'A',
    buchstabe: 'A',
    label: 'akzeptiert',
    words: 'Die Person trägt das Ziel mit und sagt es in ihren Worten.',
    source: 'S3, SET',
    spalte: 'Mitgetragen',
    faellig: immer,
    maengel: [
      { code: 'MITTRAGEN_OFFEN', spalte: 'Mitgetragen', when: (f) => f.mitgetragen === null },
      { code: 'NICHT_MITGETRAGEN', spalte: 'Mitgetragen', when: (f) => f.mitgetragen === false },
      { code: 'WORTE_FEHLEN', spalte: 'Worte der Person', when: (f) => f.worteDerPerson === '' },
    ],
  },
  {
    id: 'R',
    buchstabe: 'R',
    label: 'realistisch',
    words: 'Ressourcen und Hindernisse sind benannt.',
    source: 'S3, SGB II § 15 Abs. 1, SET',
    spalte: 'Ressourcen',
    faellig: immer,
    maengel: [
      { code: 'RESSOURCEN_FEHLEN', spalte: 'Ressourcen', when: (f) => f.ressourcen === '' },
      { code: 'HINDERNISSE_FEHLEN', spalte: 'Hindernisse', when: (f) => f.hindernisse === '' },
    ],
  },
  {
    id: 'T',
    buchstabe: 'T',
    label: 'terminiert',
    words: 'Es gibt einen Termin.',
    source: 'S3',
    spalte: 'Termin',
    faellig: immer,
    maengel: [{ code: 'TERMIN_FEHLT', spalte: 'Termin', when: (f) => f.termin === null }],
  },
  {
    id: 'E',
    buchstabe: 'E',
    label: 'evaluiert',
    words: 'Die Überprüfung liegt nicht nach dem Termin und höchstens sechs Monate nach der Vereinbarung.',
    source: `S3, ${UEBERPRUEFUNG_MONATE.source}`,
    spalte: 'Überprüfung am',
    faellig: immer,
    maengel: [
      { code: 'UEBERPRUEFUNG_FEHLT', spalte: 'Überprüfung am', when: (f) => f.ueberpruefungAm === null },
      { code: 'VEREINBART_AM_FEHLT', spalte: 'Vereinbart am', when: (f) => f.vereinbartAm === null },
      {
        code: 'UEBERPRUEFUNG_VOR_VEREINBARUNG',
        spalte: 'Überprüfung am',
        when: (f) => vor(f.ueberpruefungAm, f.vereinbartAm),
      },
      {
        code: 'UEBERPRUEFUNG_NACH_TERMIN',
        spalte: 'Überprüfung am',
        when: (f) => vor(f.termin, f.ueberpruefungAm),
      },
      {
        code: 'UEBERPRUEFUNG_ZU_SPAET',
        spalte: 'Überprüfung am',
        when: (f) => vor(f.spaetestens, f.ueberpruefungAm),
      },
      {
        code: 'NAECHSTE_UEBERPRUEFUNG_FEHLT',
        spalte: 'Überprüfung am',
        when: (f) =>
          gehtWeiter(f) &&
          f.ueberprueftAm !== null &&
          f.ueberpruefungAm !== null &&
          f.ueberpruefungAm <= f.ueberprueftAm,
      },
    ],
  },
  {
    id: 'R2',
    buchstabe: 'R',
    label: 'nachgesteuert',
    words: 'Nach der Überprüfung stehen Ergebnis, Weiteres und das Datum fest.',
    source: 'S3, SET',
    spalte: 'Ergebnis',
    faellig: (f) => istVorbei(f) || f.ergebnis !== null || f.weiteres !== null || f.ueberprueftAm !== null,
    maengel: [
      { code: 'ERGEBNIS_FEHLT', spalte: 'Ergebnis', when: (f) => f.ergebnis === null },
      { code: 'WEITERES_FEHLT', spalte: 'Weiteres', when: (f) => f.weiteres === null },
      { code: 'UEBERPRUEFT_AM_FEHLT', spalte: 'Überprüft am', when: (f) => f.ueberprueftAm === null },
      {
        code: 'UEBERPRUEFUNG_STEHT_AUS',
        spalte: 'Überprüft am',
        when: (f) => gehtWeiter(f) && istVorbei(f) && vor(f.ueberprueftAm, f.ueberpruefungAm),
      },
    ],
  },
] as const satisfies readonly SmarterKriterium[];

/** Id of a letter. */
export type SmarterId = (typeof SMARTER)[number]['id'];
/** Code of something a letter misses. */
export type SmarterMangel = (typeof SMARTER)[number]['maengel'][number]['code'];
