/** What the tests of the Tresor share: people, one Tresor per test file, cells taken apart as an attacker would. */
import { createHash, webcrypto } from 'node:crypto';
import {
  fromBase64url,
  toBase64url,
  type Bytes,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { tresorAnlegen, tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import type {
  AnlegeErgebnis,
  Eintrag,
  NeuePerson,
  OffenerTresor,
  Vermerkinhalt,
  Vermerkzelle,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkVerschluesseln } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { date } from '../../../../support/faelle';

export const krypto = webcrypto as unknown as Crypto;

export const A: NeuePerson = { name: 'A. Beispiel', rolle: 'fallmanagement', passwort: 'Grüner Apfelbaum 7' };
export const B: NeuePerson = { name: 'B. Muster', rolle: 'vertretung', passwort: 'Zwölf blaue Kähne' };
export const C: NeuePerson = { name: 'C. Probe', rolle: 'vertretung', passwort: 'drei Mohnblumen im Juni' };

/** One result of a union by its `art`; anything else fails the test. */
export function als<E extends { art: string }, Art extends E['art']>(
  ergebnis: E,
  art: Art,
): Extract<E, { art: Art }> {
  expect(ergebnis.art).toBe(art);
  return ergebnis as Extract<E, { art: Art }>;
}

export type Angelegt = Extract<AnlegeErgebnis, { art: 'angelegt' }>;

/** A Tresor for A, B and C, open for A. */
export async function angelegt(): Promise<Angelegt> {
  return als(await tresorAnlegen(krypto, [A, B, C]), 'angelegt');
}

/** Opens and expects it to open without suspicion. */
export async function geoeffnet(
  eintraege: readonly Eintrag[],
  { name, passwort }: Pick<NeuePerson, 'name' | 'passwort'>,
): Promise<OffenerTresor> {
  const { tresor, verdaechtig } = als(await tresorOeffnen(krypto, eintraege, name, passwort), 'offen');
  expect(verdaechtig).toEqual([]);
  return tresor;
}

/** A Vermerk of realistic length with the given number. */
export function inhalt(nr = 1, text = TEXT): Vermerkinhalt {
  return {
    id: `V-${nr}`,
    datum: date('2026-11-22'),
    fachkraft: 'A. Beispiel',
    status: 'imBfm',
    betreff: 'Übernahme in das bFM',
    text,
  };
}

const TEXT = [
  'In das beschäftigungsorientierte Fallmanagement übernommen; Zugang: Einzelfallentscheidung.',
  'Begründung: Die Schulden sind „größer als gedacht“, die Wohnung ist gekündigt. – Kein Geheimnis für Dritte!',
  'Nächste Prüfung am 22.05.2027. Grundlage: Regel U-3, Regelwerk 2026.1.',
].join('\n');

export async function zelle(tresor: OffenerTresor, vermerk: Vermerkinhalt): Promise<Vermerkzelle> {
  const ergebnis = als(await vermerkVerschluesseln(krypto, tresor, vermerk), 'verschluesselt');
  return { id: vermerk.id, zelle: ergebnis.zelle };
}

/** The parts of a key cell by name, without its checksum. */
export const TEILE = ['version', 'runden', 'salz', 'oeffentlich', 'privat', 'umschlag', 'siegel'] as const;
export type Teil = (typeof TEILE)[number];

/** The key cell with some parts exchanged and a checksum that fits: the work of somebody who knows the format. */
export function gefaelscht(schluessel: string, neu: Partial<Record<Teil, string>>): string {
  const teile = schluessel.split('.').slice(0, -1);
  const text = TEILE.map((teil, index) => neu[teil] ?? teile[index]).join('.');
  const summe = createHash('sha256').update(text).digest().subarray(0, 8);
  return `${text}.${summe.toString('base64url')}`;
}

/** One part of a key cell. */
export function teil(schluessel: string, welcher: Teil): string {
  return schluessel.split('.')[TEILE.indexOf(welcher)] ?? '';
}

export function bytesVon(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new Error('no base64url');
  return bytes;
}

/** The base64url text with one byte changed. */
export function verdreht(text: string, stelle: number, maske = 1): string {
  const bytes = bytesVon(text);
  const index = stelle < 0 ? bytes.length + stelle : stelle;
  bytes[index] = (bytes[index] ?? 0) ^ maske;
  return toBase64url(bytes);
}

/** A WebCrypto that counts what is asked of it and notes what chance it gave. */
export function zaehlend(): { krypto: Crypto; zahl: (aufruf: string) => number; zufall: Bytes[] } {
  const aufrufe: string[] = [];
  const zufall: Bytes[] = [];
  const subtle = new Proxy(krypto.subtle, {
    get:
      (ziel, name) =>
      (verfahren: unknown, ...rest: unknown[]) => {
        const genannt = (verfahren as { name?: string }).name ?? '';
        aufrufe.push(String(name), `${String(name)} ${genannt}`);
        const methode = Reflect.get(ziel, name) as (...args: unknown[]) => unknown;
        return methode.call(ziel, verfahren, ...rest);
      },
  });
  const getRandomValues = (feld: Bytes): Bytes => {
    krypto.getRandomValues(feld);
    zufall.push(feld.slice());
    return feld;
  };
  return {
    krypto: { subtle, getRandomValues } as unknown as Crypto,
    zahl: (aufruf) => aufrufe.filter((each) => each === aufruf).length,
    zufall,
  };
}
