/** What it costs to read Fallmappen into a list of cases, from file to file and without Excel. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addMonths, zeitpunktVon } from '../../src/listen/plainDate';
import { fallmappeMit, mitVerlauf, schritteZu } from '../../test/support/einlesen';
import { fallMit } from '../../test/support/faelle';
import { INHALT } from '../../test/support/verlaufFaelle';
import { runEinlesen } from '../fall/einlesen/runEinlesen';

/** Milliseconds of the first run, which compiles along, and of another one with nothing new. */
export interface Einlesezeiten {
  readonly erstes: number;
  readonly weiteres: number;
}

/** As the command has them. */
const STRAENGE = {
  skript: [resolve('scripts/run.cjs'), resolve('scripts/fall/einlesen/strang.ts')],
} as const;
const NUMMER = '000D000000';
const PROFILINGS = 4;

/** So many people, each with a rated case, a history and a stay in the bFM. */
export async function einlesezeiten(anzahl: number): Promise<Einlesezeiten> {
  const ordner = mkdtempSync(join(tmpdir(), 'einlesen-'));
  const [liste, aus, mappen] = ['liste.xlsx', 'aus.xlsx', 'mappen'].map((name) => join(ordner, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(mappen);
  const bytes = await grundmappe();
  for (let nr = 0; nr < anzahl; nr++) writeFileSync(join(mappen, `${nr}.xlsx`), mitNummer(bytes, nr));
  copyFileSync('assets/Fallliste.xlsx', liste);
  const lauf = async (pfad: string, ausgabe: string): Promise<number> => {
    const start = performance.now();
    const { code, out } = await runEinlesen({
      pfad,
      ausgabe,
      ordner: mappen,
      heute: zeitpunktVon(new Date()).datum,
      straenge: STRAENGE,
    });
    const dauer = performance.now() - start;
    if (code !== 0 || !out.includes(`${anzahl}`)) throw new Error('The Fallmappen were not read in');
    return dauer;
  };
  const erstes = await lauf(liste, aus);
  const weiteres = await lauf(aus, join(ordner, 'nochmal.xlsx'));
  rmSync(ordner, { recursive: true });
  return { erstes, weiteres };
}

function grundmappe(): Promise<Uint8Array> {
  const fall = { ...fallMit({ wohnsituation: 2, mobilitaet: 3 }), kundennummer: NUMMER, name: 'Erle, Ada' };
  const profilings = Array.from({ length: PROFILINGS }, (_, nr) => ({
    ...INHALT,
    datum: addMonths(INHALT.datum, nr - PROFILINGS),
  }));
  return fallmappeMit(fall, {
    schritte: schritteZu({ status: 'imBfm' }),
    aenderungen: mitVerlauf(profilings),
  });
}

/** Another person; all else is the same. */
function mitNummer(bytes: Uint8Array, nr: number): Uint8Array {
  const teile = unzipSync(bytes);
  const nummer = `000D${String(nr + 1).padStart(6, '0')}`;
  const andere = Object.entries(teile).map(([pfad, teil]) => {
    const text = pfad.endsWith('.xml') ? strFromU8(teil) : '';
    return [pfad, text.includes(NUMMER) ? strToU8(text.replaceAll(NUMMER, nummer)) : teil] as const;
  });
  return zipSync(Object.fromEntries(andere), { level: 1 });
}
