/** How long it takes to read the FM-Vermerke of a workbook: the passphrase once, then every Vermerk. */
import { webcrypto } from 'node:crypto';
import { parsePlainDate, type PlainDate } from '../../src/listen/plainDate';
import { tresorAnlegen, tresorOeffnen } from '../../src/bereiche/bfm/vermerke/tresor/tresor';
import type { OffenerTresor, Vermerkzelle } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen, vermerkVerschluesseln } from '../../src/bereiche/bfm/vermerke/tresor/vermerk';

/** Times in milliseconds. */
export interface Vermerkzeiten {
  /** From the passphrase to the open Tresor. */
  readonly passwort: number;
  /** All Vermerke after that. */
  readonly lesen: number;
}

const PERSON = { name: 'A. Beispiel', rolle: 'fallmanagement', passwort: 'Grüner Apfelbaum 7' } as const;
/** About half a page. */
const TEXT =
  'Vereinbart wurde ein Termin bei der Schuldnerberatung; nächste Prüfung in sechs Monaten. '.repeat(15);

/** Writes so many Vermerke, then opens the Tresor and all of them. */
export async function vermerkzeiten(anzahl: number): Promise<Vermerkzeiten> {
  const krypto = webcrypto as unknown as Crypto;
  const angelegt = await tresorAnlegen(krypto, [PERSON]);
  if (angelegt.art !== 'angelegt') throw new Error(`No Tresor: ${angelegt.art}`);
  const zellen: Vermerkzelle[] = [];
  for (let nr = 1; nr <= anzahl; nr++) zellen.push(await zelle(krypto, angelegt.tresor, `V-${nr}`));
  const start = performance.now();
  const offen = await tresorOeffnen(krypto, angelegt.eintraege, PERSON.name, PERSON.passwort);
  if (offen.art !== 'offen') throw new Error(`Not open: ${offen.art}`);
  const passwort = performance.now() - start;
  const gelesen = await Promise.all(zellen.map((each) => vermerkOeffnen(krypto, offen.tresor, each)));
  if (!gelesen.every(({ art }) => art === 'gelesen')) throw new Error('A Vermerk was not read');
  return { passwort, lesen: performance.now() - start - passwort };
}

async function zelle(krypto: Crypto, tresor: OffenerTresor, id: string): Promise<Vermerkzelle> {
  const inhalt = {
    id,
    datum: parsePlainDate('2026-11-22') as PlainDate,
    fachkraft: PERSON.name,
    status: 'imBfm',
    betreff: 'Fortführung des bFM',
    text: TEXT,
  } as const;
  const ergebnis = await vermerkVerschluesseln(krypto, tresor, inhalt);
  if (ergebnis.art !== 'verschluesselt') throw new Error('The Vermerk is too long');
  return { id, zelle: ergebnis.zelle };
}
