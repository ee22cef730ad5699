/**
 * Whether a text names the person: by a part of the name, Kundennummer, birth date or Kontaktweg. Finds whole words, in any
 * case and with the ending of the genitive; a misspelt name it does not find. Pure.
 */
import { germanDate, type PlainDate } from '../../../listen/plainDate';

/** By what somebody is recognised. */
export interface Erkennungsmerkmale {
  readonly name: string;
  readonly kundennummer: string;
  readonly geburtsdatum: PlainDate | null;
  readonly kontaktweg: string;
}

/** Parts of names that stand in every text. */
const PARTIKEL = new Set(
  'von van vom de den der des del di da dos du la le und zu zum zur am an auf im in frau herr herrn dr prof geb al el ibn bin ben bint abu'.split(
    ' ',
  ),
);

const MONATE = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);

/** The least number of digits that tell a telephone from other numbers. */
const RUFNUMMER = 5;
/** So many last digits make two telephones the same, however their area code is written. */
const RUFNUMMER_ENDE = 7;
const KURZ = 4;

/** Whether any of it stands in the text. */
export function nenntPerson(text: string, merkmale: Erkennungsmerkmale): boolean {
  return (
    nenntName(text, merkmale.name) ||
    nenntNummer(text, merkmale.kundennummer) ||
    nenntTag(text, merkmale.geburtsdatum) ||
    nenntKontaktweg(text, merkmale.kontaktweg)
  );
}

const klein = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('de');

function woerter(text: string): string[] {
  return klein(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function nenntName(text: string, name: string): boolean {
  const teile = woerter(name).filter((teil) => [...teil].length > 1 && !PARTIKEL.has(teil));
  const gesucht = new Set(teile.flatMap((teil) => [teil, `${teil}s`]));
  return woerter(text).some((wort) => gesucht.has(wort));
}

/** Spaces and dashes within it are nothing. */
function nenntNummer(text: string, nummer: string): boolean {
  const nackt = (roh: string): string => klein(roh).replace(/[^\p{L}\p{N}]/gu, '');
  const gesucht = nackt(nummer);
  return gesucht.length >= KURZ && nackt(text).includes(gesucht);
}

function nenntTag(text: string, tag: PlainDate | null): boolean {
  return tag !== null && tageIn(text).some((each) => each === germanDate(tag));
}

/** All days that are written out, with four digits of the year; one with two may be of either century. */
function tageIn(text: string): string[] {
  const ziffern = [...text.matchAll(/(\d{1,2})\s*[.\-/]\s*(\d{1,2})\s*[.\-/]\s*(\d{4}|\d{2})(?!\d)/g)];
  const iso = [...text.matchAll(/(\d{4})-(\d{1,2})-(\d{1,2})/g)];
  const worte = [...klein(text).matchAll(/(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s+(\d{4}|\d{2})(?!\d)/gu)];
  return [
    ...ziffern.flatMap(([, tag, monat, jahr]) => tage(tag, Number(monat), jahr)),
    ...iso.flatMap(([, jahr, monat, tag]) => tage(tag, Number(monat), jahr)),
    ...worte.flatMap(([, tag, wort = '', jahr]) =>
      tage(tag, MONATE.findIndex((each) => each.startsWith(wort)) + 1, jahr),
    ),
  ];
}

function tage(tag = '', monat: number, jahr = ''): string[] {
  const zwei = (zahl: string | number): string => String(zahl).padStart(2, '0');
  const jahre = jahr.length === 2 ? [`19${jahr}`, `20${jahr}`] : [jahr];
  return jahre.map((each) => `${zwei(tag)}.${zwei(monat)}.${each}`);
}

function nenntKontaktweg(text: string, kontaktweg: string): boolean {
  const weg = klein(kontaktweg).replace(/\s+/g, ' ').trim();
  if (weg.length >= KURZ && klein(text).replace(/\s+/g, ' ').includes(weg)) return true;
  const adressen = weg.split(' ').filter((each) => /.@./.test(each));
  if (adressen.some((each) => klein(text).includes(each))) return true;
  const enden = rufnummern(weg).map((each) => each.slice(-RUFNUMMER_ENDE));
  return rufnummern(text).some((each) => enden.includes(each.slice(-RUFNUMMER_ENDE)));
}

/** The digits of what may be a telephone. */
function rufnummern(text: string): string[] {
  const laeufe = text.match(/\d[\d\s/().-]*\d/g) ?? [];
  return laeufe.map((each) => each.replace(/\D/g, '')).filter(({ length }) => length >= RUFNUMMER);
}
