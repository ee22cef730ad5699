/**
 * The formulas that decide a fully known case from the values of a set of rules. Only functions that Excel has had since before
 * 2016 and that other programs calculate alike: no MATCH, no LOOKUP, no array. An entry that is not understood is not known.
 */
import type { Auswahlliste } from '../../listen/auswahl';
import { STUFENEINTRAEGE } from '../../listen/readRating';
import {
  BEDARFE,
  FESTLEGUNGEN,
  KENNUNGEN,
  PROFILLAGEN,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
  type Schluesselgruppe,
  STUFEN,
} from '../../rules/vocabulary';
import { FM, GRUPPE, PROGNOSE } from '../auswahl';
import { JA_NEIN } from '../../listen/readFelder';
import { ERSTER_BUCHSTABE, type Kontrollwerte, ZAHLEN_DANEBEN, ZAHLEN_DER_ACHT } from './werte';

/** The sheet that holds the values, one column for each in this order. */
export const REGELWERK_BLATT = '_Regelwerk';
export const REGELWERK_SPALTEN = [
  'profillage',
  'kennung',
  'alleinProfillage',
  'alleinKennung',
  'zaehlt',
  'profillagen',
  'komplex',
  'kennungen',
  'version',
] as const satisfies readonly (keyof Kontrollwerte)[];

/** Where the formulas find what is known of a case. */
export interface Kontrollbezuege {
  /** The ratings of a group: cells beside or below one another. */
  readonly stufen: Readonly<Record<Schluesselgruppe, string>>;
  readonly prognose: string;
  readonly dominierend: string;
  /** Either one cell with a choice, or a formula that gives the number of the mark; 0 for none, below for what is not understood. */
  readonly festlegung: string;
  readonly verdichtung: string;
  readonly verdichtungBegruendung: string;
  readonly fmEinschaetzung: string;
}

/** What is counted on the way, each from those before it, and the answers. */
export type Kontrollschritt =
  | `z${Schluesselgruppe}`
  | 'bekannt'
  | 'festlegung'
  | 'prognose'
  | 'dominierend'
  | 'verdichtet'
  | 'fm'
  | 'p'
  | 'k'
  | 'profillage'
  | 'kennungErrechnet';

const OFFENE = { p: PROFILLAGEN.length + 1, k: KENNUNGEN.length + 1 } as const;

/** The formula of each step, without the equals sign. @param zelleVon where the result of a step stands. */
export function kontrollformeln(
  bezuege: Kontrollbezuege,
  zelleVon: (schritt: Kontrollschritt) => string,
): Readonly<Record<Kontrollschritt, string>> {
  const gruppen = SCHLUESSELGRUPPEN.map((each) => bezuege.stufen[each]);
  const je = Object.fromEntries(
    SCHLUESSELGRUPPEN.map((each) => [`z${each}`, relevante(bezuege.stufen[each])]),
  ) as Readonly<Record<`z${Schluesselgruppe}`, string>>;
  return {
    ...je,
    bekannt: gruppen.flatMap((bereich) => STUFEN.map((stufe) => anzahlMit(bereich, stufe))).join('+'),
    festlegung: bezuege.festlegung,
    prognose: wahlnummer(bezuege.prognose, PROGNOSE),
    dominierend: wahlnummer(bezuege.dominierend, GRUPPE),
    verdichtet: verdichtet(bezuege),
    fm: wahlnummer(bezuege.fmEinschaetzung, FM),
    p: profillage(zelleVon),
    k: kennung(zelleVon),
    profillage: `INDEX(${spalte('profillagen', OFFENE.p)},${zelleVon('p')})`,
    kennungErrechnet: `INDEX(${spalte('kennungen', OFFENE.k)},${zelleVon('k')})`,
  };
}

/** A column of the values. */
function spalte(name: (typeof REGELWERK_SPALTEN)[number], zeilen: number): string {
  const buchstabe = String.fromCharCode(ERSTER_BUCHSTABE + REGELWERK_SPALTEN.indexOf(name));
  return `${REGELWERK_BLATT}!$${buchstabe}$1:$${buchstabe}$${zeilen}`;
}

/** How many cells hold an entry that means this Stufe. */
function anzahlMit(bereich: string, stufe: number): string {
  const eintraege = Object.entries(STUFENEINTRAEGE).flatMap(([eintrag, wert]) =>
    wert === stufe ? [eintrag] : [],
  );
  return eintraege.map((each) => `COUNTIF(${bereich},"${each}")`).join('+');
}

function relevante(bereich: string): string {
  const zaehlt = spalte('zaehlt', STUFEN.length);
  return STUFEN.map((stufe) => `INDEX(${zaehlt},${stufe + 1})*(${anzahlMit(bereich, stufe)})`).join('+');
}

/** The number of a choice from 1 on; 0 for offen, −1 for what is not understood. */
export function wahlnummer(zelle: string, { werte }: Auswahlliste<unknown>): string {
  return werte.reduceRight(
    (sonst, { eintraege }, nr) => `IF(${istEines(zelle, eintraege)},${nr + 1},${sonst})`,
    sonstOffen(zelle),
  );
}

function sonstOffen(zelle: string): string {
  return `IF(${istEines(zelle, ['', '?'])},0,-1)`;
}

function istEines(zelle: string, eintraege: readonly string[]): string {
  const gleich = [...new Set(eintraege.map((each) => each.toLowerCase()))].map(
    (each) => `LOWER(TRIM(${zelle}))="${each}"`,
  );
  return gleich.length === 1 ? (gleich[0] ?? '') : `OR(${gleich.join(',')})`;
}

/** The number of the only mark in cells below one another; −1 for several, and for an entry that is no mark. */
export function markennummer(bereich: string, zellen: readonly string[]): string {
  const marken = (wo: string): string => `COUNTIF(${wo},"x")+COUNTIF(${wo},"ja")`;
  const keine = ['nein', '-'].map((each) => `-COUNTIF(${bereich},"${each}")`).join('');
  const nummer = zellen.map((zelle, nr) => `${nr + 1}*(${marken(zelle)})`).join('+');
  return `IF(OR(${marken(bereich)}>1,COUNTA(${bereich})-(${marken(bereich)})${keine}<>0),-1,${nummer})`;
}

/** 1 for a Verdichtung with a Begründung. */
function verdichtet({ verdichtung, verdichtungBegruendung }: Kontrollbezuege): string {
  const antwort = wahlnummer(verdichtung, JA_NEIN);
  return `IF((${antwort})=1,IF(${istEines(verdichtungBegruendung, ['', '?'])},0,1),IF((${antwort})<0,-1,0))`;
}

/** 1 where a number is above 0. */
function ja(zelle: string): string {
  return `IF(${zelle}>0,1,0)`;
}

function profillage(zelleVon: (schritt: Kontrollschritt) => string): string {
  const [f, prognose, dominierend] = (['festlegung', 'prognose', 'dominierend'] as const).map(zelleVon) as [
    string,
    string,
    string,
  ];
  const dominierende = SCHLUESSELGRUPPEN.length + 1;
  const allein = `INDEX(${spalte('alleinProfillage', FESTLEGUNGEN.length)},${f})`;
  const zeile = `((${f}-1)*${PROGNOSEN.length}+${prognose}-1)*${dominierende}+${dominierend}+1`;
  const stelle = SCHLUESSELGRUPPEN.map((each, nr) => `${2 ** nr}*${ja(zelleVon(`z${each}`))}`).join('+');
  const text = `INDEX(${spalte('profillage', FESTLEGUNGEN.length * PROGNOSEN.length * dominierende)},${zeile})`;
  const bekannt = `AND(${zelleVon('bekannt')}=${BEDARFE.length},${prognose}>0,${dominierend}>=0)`;
  return wenn(f, allein, bekannt, antwort(text, stelle), OFFENE.p);
}

function kennung(zelleVon: (schritt: Kontrollschritt) => string): string {
  const [f, p, fm, verdichtung] = (['festlegung', 'p', 'fm', 'verdichtet'] as const).map(zelleVon) as [
    string,
    string,
    string,
    string,
  ];
  const allein = `INDEX(${spalte('alleinKennung', FESTLEGUNGEN.length)},${f})`;
  const acht = `(${zelleVon('zL')}+${zelleVon('zR')})`;
  const daneben = `${zelleVon('zQ')}+${zelleVon('zM')}`;
  const zeile = `(${f}-1)*${ZAHLEN_DER_ACHT * ZAHLEN_DANEBEN}+${acht}*${ZAHLEN_DANEBEN}+${daneben}+1`;
  const komplex = `INDEX(${spalte('komplex', OFFENE.p)},${p})`;
  const text = `INDEX(${spalte('kennung', FESTLEGUNGEN.length * ZAHLEN_DER_ACHT * ZAHLEN_DANEBEN)},${zeile})`;
  const bekannt = `AND(${p}<${OFFENE.p},${zelleVon('bekannt')}=${BEDARFE.length},${zelleVon('prognose')}>0,${fm}>=0,${verdichtung}>=0)`;
  return wenn(f, allein, bekannt, antwort(text, `${verdichtung}*9+${komplex}*3+${fm}`), OFFENE.k);
}

/** The number of the answer whose letter stands in a text. @param stelle from 0 on. */
function antwort(text: string, stelle: string): string {
  return `CODE(MID(${text},${stelle}+1,1))-${ERSTER_BUCHSTABE - 1}`;
}

/** The answer of the Festlegung alone, else that of everything that is known. */
function wenn(f: string, allein: string, bekannt: string, dann: string, offen: number): string {
  // excelize takes an INDEX for no number where it is compared, or is a branch by itself.
  return `IF(${f}>0,IF(${allein}*1>0,${allein}*1,IF(${bekannt},${dann},${offen})),${offen})`;
}
