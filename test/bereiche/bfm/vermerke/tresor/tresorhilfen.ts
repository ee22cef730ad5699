/** What the tests of the Tresor share: people, one Tresor per test file, cells taken apart as an attacker would. */
import { createHash, webcrypto } from 'node:crypto';
import {
  fromBase64url,
  toBase64url,
  type Bytes,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { tresorOeffnen, type OeffnenErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { tresorAnlegen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import type {
  AnlegeErgebnis,
  Bestand,
  NeuePerson,
  OffenerTresor,
  Vermerkinhalt,
  Vermerkzelle,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkVerschluesseln } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { date, STICHTAG } from '../../../../support/faelle';

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

const NUMMER = '123D456789';

export const ANLAGE = { heute: STICHTAG, verlauf: [], kundennummer: NUMMER, mitCode: true } as const;

export type Angelegt = Extract<AnlegeErgebnis, { art: 'angelegt' }>;

/** A Tresor for A, B and C, open for A. */
export async function angelegt(personen: readonly NeuePerson[] = [A, B, C]): Promise<Angelegt> {
  return als(await tresorAnlegen(krypto, personen, ANLAGE), 'angelegt');
}

/** What a workbook holds of it. */
export function bestandVon(
  { eintraege, liste }: Pick<Angelegt, 'eintraege' | 'liste'>,
  vermerke: readonly Vermerkzelle[] = [],
): Bestand {
  return { eintraege, listen: [liste], vermerke, verlauf: [], kundennummer: NUMMER };
}

type Zugang = Pick<NeuePerson, 'name' | 'passwort'>;

/** Opens with a passphrase. */
export function oeffne(bestand: Bestand, { name, passwort }: Zugang): Promise<OeffnenErgebnis> {
  return tresorOeffnen(krypto, bestand, name, passwort);
}

/** Opens and expects it to open without suspicion. */
export async function geoeffnet(bestand: Bestand, person: Zugang): Promise<OffenerTresor> {
  const { tresor, lage } = als(await oeffne(bestand, person), 'offen');
  expect(lage).toMatchObject({ eigeneEcht: true, liste: 'echt', verdaechtig: [] });
  return tresor;
}

const TEXT = [
  'In das beschäftigungsorientierte Fallmanagement übernommen; Zugang: Einzelfallentscheidung.',
  'Begründung: Die Schulden sind „größer als gedacht“, die Wohnung ist gekündigt. – Kein Geheimnis für Dritte!',
  'Nächste Prüfung am 22.05.2027. Grundlage: Regel U-3, Regelwerk 2026.1.',
].join('\n');

/** A Vermerk of realistic length with the given number. */
export function inhalt(nr = 1, text = TEXT): Vermerkinhalt {
  return {
    id: `V-${nr}`,
    datum: date('2026-11-22'),
    fachkraft: 'A. Beispiel',
    status: 'imBfm',
    betreff: 'Übernahme in das bFM',
    text,
    geschrieben: '2026-11-22T09:15',
  };
}

/** Its cell. */
export async function zelle(
  { bund }: Pick<OffenerTresor, 'bund'>,
  vermerk: Vermerkinhalt,
): Promise<Vermerkzelle> {
  const ergebnis = als(await vermerkVerschluesseln(krypto, bund, vermerk), 'verschluesselt');
  return { id: vermerk.id, zelle: ergebnis.zelle };
}

/** The parts of a key cell by name, without its checksum; the Fassung stands as one part. */
export const TEILE = ['version', 'potenz', 'r', 'p', 'salz', 'oeffentlich', 'privat', 'fassung'] as const;
export type Teil = (typeof TEILE)[number];

/** The text with a checksum that fits: the work of somebody who knows the format. */
export function mitPruefsumme(text: string): string {
  return `${text}.${createHash('sha256').update(text).digest().subarray(0, 8).toString('base64url')}`;
}

/** The key cell of one Fassung with some parts exchanged and a checksum that fits. */
export function gefaelscht(schluessel: string, neu: Partial<Record<Teil, string>>): string {
  const teile = schluessel.split('.').slice(0, -1);
  return mitPruefsumme(TEILE.map((teil, index) => neu[teil] ?? teile[index]).join('.'));
}

/** One part of a key cell. */
export function teil(schluessel: string, welcher: Teil): string {
  return schluessel.split('.')[TEILE.indexOf(welcher)] ?? '';
}

/** The key cell with another Umschlag or Siegel in its Fassung. */
export function mitFassung(schluessel: string, neu: { umschlag?: string; siegel?: string }): string {
  const [umschlag = '', siegel = ''] = teil(schluessel, 'fassung').split(':');
  return gefaelscht(schluessel, { fassung: `${neu.umschlag ?? umschlag}:${neu.siegel ?? siegel}` });
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

/** Every place of a text or of bytes. */
export function stellen({ length }: { readonly length: number }, von = 0): number[] {
  return Array.from({ length: length - von }, (_, index) => index + von);
}

/** A WebCrypto that counts what is asked of it and notes what chance it gave. */
export function zaehlend(): { krypto: Crypto; zahl: (aufruf: string) => number; zufall: Bytes[] } {
  const aufrufe: string[] = [];
  const zufall: Bytes[] = [];
  const subtle = new Proxy(krypto.subtle, {
    get:
      (ziel, name) =>
      (verfahren: unknown, ...rest: unknown[]) => {
        aufrufe.push(String(name));
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
