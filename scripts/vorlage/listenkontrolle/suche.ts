/**
 * How the row of a person is found: never by its place, but as a condition of each count. COUNTIFS takes „0123“ and „123“ for the
 * same number, and all numbers with the same first fifteen digits; a pattern is compared as text. A Kundennummer is
 * therefore asked for as the text that begins with it and is as long as it is.
 */
import { FAELLE, type Fallspalte } from '../../../src/bereiche/fallliste';
import { feld } from '../../../src/listen/feld';
import { text } from '../../../src/listen/spalte';
import { listenschritt, type Suchschritt } from './schritte';

/** The one cell that people fill. No program reads it. */
export const KONTROLLNUMMER = feld('Kontrolle_Kundennummer', text('Kundennummer'));

/** Longer criteria than 255 characters are an error in Excel, and no Kundennummer has as many as this. */
export const LAENGSTE_NUMMER = 60;

/** Signs that make a pattern or a comparison of what somebody has typed. */
export const MUSTERZEICHEN = ['*', '?', '~'] as const;
export const VERGLEICHSZEICHEN = ['<', '>', '='] as const;

/** The reader takes no notice of them around a Kundennummer; a count does. The second one is the blank that never breaks a line. */
const LEERZEICHEN = [' ', '\u00a0'] as const;

const NUMMERN = spalteVon('kundennummer');
const schritt = (name: Suchschritt): string => listenschritt(name);

/** A column of the list, for formulas. */
export function spalteVon(spalte: Fallspalte): string {
  return `${FAELLE.name}[${FAELLE.spalten[spalte].kopf}]`;
}

/** How many rows of the person have an entry: one or none. @param kriterium a formula. */
export function anzahlMit(spalte: Fallspalte, kriterium: string): string {
  return `COUNTIFS(${PERSON},${spalteVon(spalte)},${kriterium})`;
}

/** The number in the row of the person; 0 for none. */
export function zahlIn(spalte: Fallspalte): string {
  return `SUMIFS(${spalteVon(spalte)},${PERSON})`;
}

const PERSON = `${NUMMERN},${schritt('von')},${NUMMERN},${schritt('bis')}`;

/** The formulas that say whether there is exactly one row. */
export function suchformeln(): Readonly<Record<Suchschritt, string>> {
  const nummer = schritt('nummer');
  const [zahl, zahlen, texte] = [schritt('zahl'), schritt('zahlen'), schritt('texte')];
  const laenge = `REPT("?",LEN(${nummer}))`;
  const wennSuchbar = (formel: string): string => `IF(${schritt('suchbar')}=1,${formel},0)`;
  const istZahl = `IF(${zahl}<0,0,IF(${zahl}=INT(${zahl}),IF(${zahl}&""=${nummer},1,0),0))`;
  const gemischt = `MAX(${texte},COUNTIF(${NUMMERN},"="&${nummer}))`;
  return {
    nummer: `IFERROR(TRIM(${KONTROLLNUMMER.name}),"")`,
    suchbar: suchbar(nummer),
    zahl: `IFERROR(VALUE(${nummer}),-1)`,
    istZahl: wennSuchbar(istZahl),
    zahlen: `IF(${schritt('istZahl')}=1,COUNTIFS(${NUMMERN},">="&${nummer},${NUMMERN},"<="&${nummer}),0)`,
    texte: wennSuchbar(`COUNTIFS(${NUMMERN},${nummer}&"*",${NUMMERN},${laenge})`),
    // A pattern finds numbers, too, in LibreOffice and not in Excel: where both are found, the count that knows both decides.
    anzahl: `IF(${zahlen}=0,${texte},IF(${texte}=0,${zahlen},${gemischt}))`,
    verdeckt: wennSuchbar(verdeckte(nummer).join('+')),
    gefunden: `IF(${schritt('anzahl')}=1,IF(${schritt('verdeckt')}=0,1,0),0)`,
    von: `IF(${zahlen}>0,">="&${nummer},${nummer}&"*")`,
    bis: `IF(${zahlen}>0,"<="&${nummer},${laenge})`,
  };
}

/** 1 where one can look for it; 0 for nothing, −1 for what would find somebody else. */
function suchbar(nummer: string): string {
  const ohneMuster = MUSTERZEICHEN.reduce((rest, zeichen) => `SUBSTITUTE(${rest},"${zeichen}","")`, nummer);
  const vergleiche = VERGLEICHSZEICHEN.map((zeichen) => `LEFT(${nummer},1)="${zeichen}"`);
  // TRIM also makes one blank of several inside: then it is no longer what was typed.
  const veraendert = `SUBSTITUTE(${KONTROLLNUMMER.name},${nummer},"")=${KONTROLLNUMMER.name}&""`;
  const gruende = [
    `LEN(${nummer})>${LAENGSTE_NUMMER}`,
    `${ohneMuster}<>${nummer}`,
    ...vergleiche,
    veraendert,
  ];
  return `IF(${nummer}="",0,IF(OR(${gruende.join(',')}),-1,1))`;
}

/** Entries that the reader takes for the same Kundennummer though they are others as texts. */
function verdeckte(nummer: string): string[] {
  const [vor, nach] = [LEERZEICHEN.map((each) => `"*${each}"&`), LEERZEICHEN.map((each) => `&"${each}*"`)];
  const beidseits = vor.flatMap((links) => nach.map((rechts) => `${links}${nummer}${rechts}`));
  const muster = [
    ...vor.map((each) => `${each}${nummer}`),
    ...nach.map((each) => `${nummer}${each}`),
    ...beidseits,
  ];
  return muster.map((each) => `COUNTIF(${NUMMERN},${each})`);
}
