/** Workbooks for the tests of the package reader: a filled template, changed in its parts as other programs write them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fehlerzeilen } from '../../scripts/fall/fehlerzeilen';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { blattfolge } from '../../src/mappe/bereich';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { PaketError } from '../../src/paket/fehler';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { BEISPIEL, JETZT, mappeMit } from '../support/mappe';

/** How many sheets the template has; the passport is the last of them. */
export const BLATTZAHL = blattfolge(BEREICHE.map(({ mappe }) => mappe)).length + 2;

/** Paths of the parts that the tests change. */
export const TEIL = {
  mappe: 'xl/workbook.xml',
  mappenrels: 'xl/_rels/workbook.xml.rels',
  profiling: 'xl/worksheets/sheet1.xml',
  profilingrels: 'xl/worksheets/_rels/sheet1.xml.rels',
  kennung: 'xl/worksheets/sheet2.xml',
  foerderziele: 'xl/worksheets/sheet3.xml',
  pass: `xl/worksheets/sheet${BLATTZAHL}.xml`,
  bedarfe: 'xl/tables/table1.xml',
  stile: 'xl/styles.xml',
  arten: '[Content_Types].xml',
} as const;

/** Parts of a package by path. */
export type Teile = Record<string, string>;

let grundlage: Teile | undefined;

/** A template with the entries of a person whose Kennung is bFM; without the Stufe 3 of Profiling!D29 it would be AV. */
export async function grundmappe(): Promise<Teile> {
  grundlage ??= alsTeile((await mappeMit(BEISPIEL)).host.save());
  return { ...grundlage };
}

export function alsTeile(bytes: Uint8Array): Teile {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([pfad, teil]) => [pfad, strFromU8(teil)]));
}

/** @param level 0: parts are stored as they are, which takes a third of the time of the test that made them. */
export function alsMappe(teile: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 = 1): Uint8Array {
  const bytes = Object.entries(teile).map(([pfad, teil]) => [
    pfad,
    typeof teil === 'string' ? strToU8(teil) : teil,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level });
}

/** The template with one part changed. @throws Error when nothing changes: the test would prove nothing. */
export async function mit(pfad: string, aendere: (xml: string) => string): Promise<Uint8Array> {
  return alsMappe(geaendert(await grundmappe(), pfad, aendere), 0);
}

export function geaendert(teile: Teile, pfad: string, aendere: (xml: string) => string): Teile {
  const vorher = teile[pfad];
  if (vorher === undefined) throw new Error(`no part ${pfad}`);
  const nachher = aendere(vorher);
  if (nachher === vorher) throw new Error(`nothing changed in ${pfad}`);
  return { ...teile, [pfad]: nachher };
}

/** A workbook part as Excel leaves it: everything is calculated. The template is written by a program that calculates nothing. */
export function gerechnet(xml: string): string {
  return xml.replace(/ fullCalcOnLoad="\w+"/, '');
}

/** Another element for a cell; `inhalt` are its attributes beside address and style, and what stands in it. */
export function zelle(adresse: string, attribute: string, inhalt: string): (xml: string) => string {
  const muster = new RegExp(`<c r="${adresse}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
  return (xml) =>
    xml.replace(muster, (_, stil: string) => `<c r="${adresse}"${stil} ${attribute}>${inhalt}</c>`);
}

/** What the package reader makes of a file: the Kennung, or codes and places of what is wrong. */
export async function gelesen(bytes: Uint8Array): Promise<string> {
  return antwort(async () => {
    const stand = await lesen(oeffnePaketFallmappe(bytes), JETZT.datum);
    if (stand.art === 'abgelehnt') throw new Error('a package refuses nothing');
    return stand.art === 'fehlerhaft'
      ? fehlerzeilen(stand.fehler).map(kurz).join('\n')
      : stand.ergebnis.steuerung.kennung.gueltig;
  });
}

/** The same with results entered; the written file where that works. */
export async function eingetragen(bytes: Uint8Array): Promise<string | Uint8Array> {
  const mappe = oeffnePaketFallmappe(bytes);
  const ergebnis = await eintragen(mappe, JETZT);
  if (ergebnis.art === 'fehlerhaft') return fehlerzeilen(ergebnis.fehler).map(kurz).join('\n');
  if (ergebnis.art !== 'eingetragen') throw new Error(ergebnis.art);
  return mappe.bytes;
}

/** The written file. @throws Error when it was refused. */
export async function geschrieben(bytes: Uint8Array): Promise<Uint8Array> {
  const ergebnis = await eingetragen(bytes);
  if (typeof ergebnis === 'string') throw new Error(ergebnis);
  return ergebnis;
}

async function antwort(lies: () => Promise<string>): Promise<string> {
  try {
    return await lies();
  } catch (error) {
    if (error instanceof PaketError) return `abgelehnt: ${error.grund}`;
    throw error;
  }
}

/** Code and place of a line, without its sentence. */
function kurz(zeile: string): string {
  return zeile.slice(0, zeile.indexOf(': '));
}
