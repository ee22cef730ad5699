/** How long it takes to read the FM-Vermerke of a workbook: the passphrase once, then every Vermerk. */
import { webcrypto } from 'node:crypto';
import { parsePlainDate, type PlainDate } from '../../src/listen/plainDate';
import { tresorOeffnen } from '../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { tresorAnlegen } from '../../src/bereiche/bfm/vermerke/tresor/tresor';
import type { OffenerTresor, Vermerkzelle } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen, vermerkVerschluesseln } from '../../src/bereiche/bfm/vermerke/tresor/vermerk';

/** Times in milliseconds. */
export interface Vermerkzeiten {
  /** From the passphrase to the open Tresor, with every Vermerk compared with the list. */
  readonly passwort: number;
  /** The texts of all Vermerke after that. */
  readonly lesen: number;
}

const PERSON = { name: 'A. Beispiel', rolle: 'fallmanagement', passwort: 'Grüner Apfelbaum 7' } as const;
const TAG = parsePlainDate('2026-11-22') as PlainDate;
const NUMMER = '123D456789';
/** About half a page. */
const TEXT =
  'Vereinbart wurde ein Termin bei der Schuldnerberatung; nächste Prüfung in sechs Monaten. '.repeat(15);

/** Writes so many Vermerke, then opens the Tresor and all of them. */
export async function vermerkzeiten(anzahl: number): Promise<Vermerkzeiten> {
  const krypto = webcrypto as unknown as Crypto;
  const angelegt = await tresorAnlegen(krypto, [PERSON], { heute: TAG, verlauf: [], kundennummer: NUMMER, mitCode: false });
  if (angelegt.art !== 'angelegt') throw new Error(`No Tresor: ${angelegt.art}`);
  const zellen: Vermerkzelle[] = [];
  for (let nr = 1; nr <= anzahl; nr++) zellen.push(await zelle(krypto, angelegt.tresor, `V-${nr}`));
  const { eintraege, liste } = angelegt;
  const bestand = { eintraege, listen: [liste], vermerke: zellen, verlauf: [], kundennummer: NUMMER };
  const start = performance.now();
  const offen = await tresorOeffnen(krypto, bestand, PERSON.name, PERSON.passwort);
  if (offen.art !== 'offen') throw new Error(`Not open: ${offen.art}`);
  const passwort = performance.now() - start;
  const gelesen = await Promise.all(zellen.map((each) => vermerkOeffnen(krypto, offen.tresor.bund, each)));
  if (!gelesen.every(({ art }) => art === 'gelesen')) throw new Error('A Vermerk was not read');
  return { passwort, lesen: performance.now() - start - passwort };
}

async function zelle(krypto: Crypto, tresor: OffenerTresor, id: string): Promise<Vermerkzelle> {
  const inhalt = {
    id,
    datum: TAG,
    fachkraft: PERSON.name,
    status: 'imBfm',
    betreff: 'Fortführung des bFM',
    text: TEXT,
    geschrieben: '2026-11-22T09:15',
  } as const;
  const ergebnis = await vermerkVerschluesseln(krypto, tresor.bund, inhalt);
  if (ergebnis.art !== 'verschluesselt') throw new Error('The Vermerk is too long');
  return { id, zelle: ergebnis.zelle };
}
