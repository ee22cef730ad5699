/** Hands on a sound workbook: of a person in Excel, of a library, of a program that writes parts in its own way. */
import type { NewFile } from 'excelize-wasm';
import { openHost } from '../host/nodeHost';
import type { Person } from '../host/Person';
import { alsMappe, alsTeile, geaendert, type Teile } from '../paket/pruefmappe';
import { mitExcelize } from '../support/mitExcelize';
import type { Eingriff } from './schaden';

/** What a person does in Excel. */
export function person(tut: (person: Person) => void): Eingriff {
  return async (heil) => {
    const host = await openHost(heil);
    tut(host.workbook);
    return host.save();
  };
}

/** What a person does in Excel and the stand-in cannot. */
export function excelize(tut: (datei: NewFile) => void): Eingriff {
  return (heil) => mitExcelize(heil, tut);
}

/** Another text for a part. @throws Error where nothing changes: the row would prove nothing. */
export function teil(pfad: string, aendere: (xml: string) => string): Eingriff {
  return (heil) => alsMappe(geaendert(alsTeile(heil), pfad, aendere), 0);
}

/** Another piece of text in a part, where it is found first. */
export function ersetzt(pfad: string, stueck: string, neu: string): Eingriff {
  return teil(pfad, (xml) => xml.replace(stueck, () => neu));
}

/** Other parts. */
export function teile(aendere: (teile: Teile) => Teile): Eingriff {
  return (heil) => alsMappe(aendere(alsTeile(heil)), 0);
}

/** A package without a part. */
export function ohneTeil(pfad: string): Eingriff {
  return teile((alle) => {
    if (!(pfad in alle)) throw new Error(`no part ${pfad}`);
    return Object.fromEntries(Object.entries(alle).filter(([name]) => name !== pfad));
  });
}

/** One after the other. */
export function nacheinander(...eingriffe: readonly Eingriff[]): Eingriff {
  return async (heil) => {
    let bytes = heil;
    for (const eingriff of eingriffe) bytes = await eingriff(bytes);
    return bytes;
  };
}

/** Another file in its place. */
export function stattdessen(bytes: Uint8Array | string): Eingriff {
  return () => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
}

/** A text in a cell, in the cell itself. @param xml what stands in it, escaped. */
export function inlineText(xml: string): readonly [attribute: string, inhalt: string] {
  return ['t="inlineStr"', `<is><t xml:space="preserve">${xml}</t></is>`];
}

/** Cells of two columns in each other's place, in these rows. */
export function spaltenGetauscht(eine: string, andere: string, [von, bis]: readonly [number, number]) {
  return (xml: string): string =>
    xml.replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (reihe, nummer: string) => {
      if (Number(nummer) < von || Number(nummer) > bis) return reihe;
      const zelle = (spalte: string): string =>
        new RegExp(`<c r="${spalte}${nummer}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(reihe)?.[0] ?? '';
      const [links, rechts] = [zelle(eine), zelle(andere)];
      const neu = (zelleXml: string, spalte: string): string => zelleXml.replace(/r="[A-Z]+/, `r="${spalte}`);
      return reihe
        .replace(links, '\u0000')
        .replace(rechts, () => neu(links, andere))
        .replace('\u0000', () => neu(rechts, eine));
    });
}
