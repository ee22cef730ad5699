/** What plain rows are written with, as bytes. */
import { ARTEN } from './klareZelle';

const bytesAus = (text: string): Uint8Array => Uint8Array.from(text, (zeichen) => zeichen.charCodeAt(0));
const code = (zeichen: string): number => zeichen.charCodeAt(0);
export const [KLEINER, GROESSER, SCHRAEG, GLEICH, ANFUEHRUNG, RAUM] = [...'<>/=" '].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
export const [C, R, S, T] = [...'crst'].map(code) as [number, number, number, number];
export const [GROSS_A, GROSS_Z, NULL, NEUN] = [...'AZ09'].map(code) as [number, number, number, number];
export const REIHENANFANG = bytesAus('<row r="');
export const REIHENENDE = bytesAus('</row>');
export const ZELLENDE = bytesAus('</c>');
export const WERTANFANG = bytesAus('<v>');
export const WERTENDE = bytesAus('</v></c>');
export const TEXTANFAENGE = [bytesAus('<is><t>'), bytesAus('<is><t xml:space="preserve">')];
export const TEXTENDE = bytesAus('</t></is></c>');
export const ARTENDEN = ARTEN.map((art) => bytesAus(`${art}"`));

export function steht(bytes: Uint8Array, von: number, gesucht: Uint8Array): boolean {
  for (let index = 0; index < gesucht.length; index++)
    if (bytes[von + index] !== gesucht[index]) return false;
  return true;
}

export function ziffernende(bytes: Uint8Array, von: number): number {
  let stelle = von;
  while ((bytes[stelle] as number) >= NULL && (bytes[stelle] as number) <= NEUN) stelle++;
  return stelle;
}

/** The place of a type in `ARTEN`; -1 for any other. */
export function artAn(bytes: Uint8Array, von: number): number {
  // By far the most are shared texts.
  if (bytes[von] === S && bytes[von + 1] === ANFUEHRUNG) return GETEILT;
  return ARTENDEN.findIndex((each) => steht(bytes, von, each));
}

const GETEILT = ARTEN.indexOf('s');
