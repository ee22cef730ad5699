/**
 * When a goal is SMARTER (S3): per letter what it asks for, and what can be missing. A goal that misses something is
 * shown as incomplete; it is never refused.
 */
import type { Ergebnis, Weiteres } from './planVokabular';
import type { Schwelle } from '../../../rules/regelwerk';

/** At the latest so many months after the agreement (or the last review of a goal that goes on) a goal is reviewed. */
export const UEBERPRUEFUNG_MONATE: Schwelle = {
  wert: 6,
  words: 'Spätestens nach so vielen Monaten wird ein Ziel überprüft.',
  source: 'SGB II § 15 Abs. 3 (bis 30.06.2026), S0, SET',
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

/** A field of a goal that the letters look at. */
export type SmarterFeld = Exclude<keyof SmarterFacts, 'spaetestens' | 'stichtag'>;

/** Something a letter misses, with the field to look at. */
export interface MangelRow<Code extends string = string> {
  readonly code: Code;
  readonly feld: SmarterFeld;
  readonly when: (facts: SmarterFacts) => boolean;
}

/** One letter: its condition in words, and what can be missing in the order in which it is named. */
export interface SmarterKriterium {
  readonly id: string;
  readonly buchstabe: string;
  readonly label: string;
  readonly words: string;
  readonly source: string;
  /** The field that stands for the letter. */
  readonly feld: SmarterFeld;
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
    feld: 'ziel',
    faellig: immer,
    maengel: [{ code: 'ZIEL_FEHLT', feld: 'ziel', when: (f) => f.ziel === '' }],
  },
  {
    id: 'M',
    buchstabe: 'M',
    label: 'messbar',
    words: 'Messgröße und Zielwert sind genannt.',
    source: 'S3',
    feld: 'messgroesse',
    faellig: immer,
    maengel: [
      { code: 'MESSGROESSE_FEHLT', feld: 'messgroesse', when: (f) => f.messgroesse === '' },
      { code: 'ZIELWERT_FEHLT', feld: 'zielwert', when: (f) => f.zielwert === '' },
    ],
  },
  {
    id: 'A',
    buchstabe: 'A',
    label: 'akzeptiert',
    words: 'Die Person trägt das Ziel mit und sagt es in ihren Worten.',
    source: 'S3, SET',
    feld: 'mitgetragen',
    faellig: immer,
    maengel: [
      { code: 'MITTRAGEN_OFFEN', feld: 'mitgetragen', when: (f) => f.mitgetragen === null },
      { code: 'NICHT_MITGETRAGEN', feld: 'mitgetragen', when: (f) => f.mitgetragen === false },
      { code: 'WORTE_FEHLEN', feld: 'worteDerPerson', when: (f) => f.worteDerPerson === '' },
    ],
  },
  {
    id: 'R',
    buchstabe: 'R',
    label: 'realistisch',
    words: 'Ressourcen und Hindernisse sind benannt.',
    source: 'S3, SGB II § 15 Abs. 1, SET',
    feld: 'ressourcen',
    faellig: immer,
    maengel: [
      { code: 'RESSOURCEN_FEHLEN', feld: 'ressourcen', when: (f) => f.ressourcen === '' },
      { code: 'HINDERNISSE_FEHLEN', feld: 'hindernisse', when: (f) => f.hindernisse === '' },
    ],
  },
  {
    id: 'T',
    buchstabe: 'T',
    label: 'terminiert',
    words: 'Es gibt einen Termin.',
    source: 'S3',
    feld: 'termin',
    faellig: immer,
    maengel: [{ code: 'TERMIN_FEHLT', feld: 'termin', when: (f) => f.termin === null }],
  },
  {
    id: 'E',
    buchstabe: 'E',
    label: 'Überprüfung geplant',
    words: 'Die Überprüfung liegt nicht nach dem Termin und höchstens sechs Monate nach der Vereinbarung.',
    source: `S3, ${UEBERPRUEFUNG_MONATE.source}`,
    feld: 'ueberpruefungAm',
    faellig: immer,
    maengel: [
      { code: 'UEBERPRUEFUNG_FEHLT', feld: 'ueberpruefungAm', when: (f) => f.ueberpruefungAm === null },
      { code: 'VEREINBART_AM_FEHLT', feld: 'vereinbartAm', when: (f) => f.vereinbartAm === null },
      {
        code: 'UEBERPRUEFUNG_VOR_VEREINBARUNG',
        feld: 'ueberpruefungAm',
        when: (f) => vor(f.ueberpruefungAm, f.vereinbartAm),
      },
      {
        code: 'UEBERPRUEFUNG_NACH_TERMIN',
        feld: 'ueberpruefungAm',
        when: (f) => vor(f.termin, f.ueberpruefungAm),
      },
      {
        code: 'UEBERPRUEFUNG_ZU_SPAET',
        feld: 'ueberpruefungAm',
        when: (f) => vor(f.spaetestens, f.ueberpruefungAm),
      },
      {
        code: 'NAECHSTE_UEBERPRUEFUNG_FEHLT',
        feld: 'ueberpruefungAm',
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
    label: 'Ergebnis und Weiteres festgehalten',
    words: 'Nach der Überprüfung stehen Ergebnis, Weiteres und das Datum fest.',
    source: 'S3, SET',
    feld: 'ergebnis',
    faellig: (f) => istVorbei(f) || f.ergebnis !== null || f.weiteres !== null || f.ueberprueftAm !== null,
    maengel: [
      { code: 'ERGEBNIS_FEHLT', feld: 'ergebnis', when: (f) => f.ergebnis === null },
      { code: 'WEITERES_FEHLT', feld: 'weiteres', when: (f) => f.weiteres === null },
      { code: 'UEBERPRUEFT_AM_FEHLT', feld: 'ueberprueftAm', when: (f) => f.ueberprueftAm === null },
      {
        code: 'UEBERPRUEFUNG_STEHT_AUS',
        feld: 'ueberprueftAm',
        when: (f) => gehtWeiter(f) && istVorbei(f) && vor(f.ueberprueftAm, f.ueberpruefungAm),
      },
    ],
  },
] as const satisfies readonly SmarterKriterium[];

/** Id of a letter. */
export type SmarterId = (typeof SMARTER)[number]['id'];
/** Code of something a letter misses. */
export type SmarterMangel = (typeof SMARTER)[number]['maengel'][number]['code'];
