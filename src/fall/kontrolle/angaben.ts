/** Formulas that understand the entries of a case. An entry that is not understood is not known. */
import type { Auswahlliste } from '../../listen/auswahl';
import { JA_NEIN } from '../../listen/readFelder';
import { STUFENEINTRAEGE } from '../../listen/readRating';
import type { STUFEN } from '../../rules/vocabulary';

/** Where the day stands for which a case is decided. */
export interface Tagesbezug {
  readonly stichtag: string;
  /** The moment of the last entry: without a Stichtag its day is the one of the results that stand there. */
  readonly berechnetAm: string;
}

/** The day; 0 where there is none, below for what is no day. */
export function tagesformel({ stichtag, berechnetAm }: Tagesbezug): string {
  const ersatz = `IF(ISNUMBER(${berechnetAm}),${berechnetAm},0)`;
  return `IF(ISNUMBER(${stichtag}),${stichtag},IF(${istEines(stichtag, OFFENE)},${ersatz},-1))`;
}

/** How many ratings are entries that mean this Stufe. @param anzahl counts the ratings with an entry. */
export function anzahlMit(anzahl: (eintrag: string) => string, stufe: (typeof STUFEN)[number]): string {
  const eintraege = Object.entries(STUFENEINTRAEGE).flatMap(([eintrag, wert]) =>
    wert === stufe ? [eintrag] : [],
  );
  return eintraege.map(anzahl).join('+');
}

/** The number of a choice from 1 on; 0 for offen, −1 for what is not understood. */
export function wahlnummer(zelle: string, { werte }: Auswahlliste<unknown>): string {
  return werte.reduceRight(
    (sonst, { eintraege }, nr) => `IF(${istEines(zelle, eintraege)},${nr + 1},${sonst})`,
    `IF(${istEines(zelle, OFFENE)},0,-1)`,
  );
}

const OFFENE = ['', '?'];

function istEines(zelle: string, eintraege: readonly string[]): string {
  const gleich = [...new Set(eintraege.map((each) => each.toLowerCase()))].map(
    (each) => `LOWER(TRIM(${zelle}))="${each}"`,
  );
  return gleich.length === 1 ? (gleich[0] ?? '') : `OR(${gleich.join(',')})`;
}

/** The number of the only mark among these cells; −1 for several, and for an entry that is no mark. */
export function markennummer(zellen: readonly string[]): string {
  const marken = (zelle: string): string => `COUNTIF(${zelle},"x")+COUNTIF(${zelle},"ja")`;
  const alle = zellen.map(marken).join('+');
  const belegt = zellen.map((each) => `COUNTA(${each})`).join('+');
  const keine = zellen.map((each) => `-COUNTIF(${each},"nein")-COUNTIF(${each},"-")`).join('');
  const nummer = zellen.map((zelle, nr) => `${nr + 1}*(${marken(zelle)})`).join('+');
  return `IF(OR(${alle}>1,${belegt}-(${alle})${keine}<>0),-1,${nummer})`;
}

/** 1 for a Verdichtung with a Begründung; −1 for what is not understood. */
export function verdichtungsformel(verdichtung: string, begruendung: string): string {
  const antwort = wahlnummer(verdichtung, JA_NEIN);
  return `IF((${antwort})=1,IF(${istEines(begruendung, OFFENE)},0,1),IF((${antwort})<0,-1,0))`;
}
