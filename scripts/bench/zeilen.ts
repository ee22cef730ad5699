/** What a run over very many cases costs: the command itself, over a file of known cases that is made for it and removed. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Fall } from '../../src/fall/fall';
import { RESSOURCENBEREICHE } from '../../src/rules/vocabulary';

const ORDNER = 'out';
const DATEI = `${ORDNER}/faelle.ndjson`;
const BLOCK = 1000;

/** What the command says of its time and memory. @param optionen such as `--kurz`. */
export function zeilenmessung(faelle: readonly Fall[], anzahl: number, optionen: readonly string[]): string {
  schreibeFaelle(faelle, anzahl);
  try {
    const { status, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'fall', '--', DATEI, '--messen', ...optionen],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`The cases were not computed: ${stderr.slice(0, 500)}`);
    return stderr.trim();
  } finally {
    rmSync(DATEI);
  }
}

function schreibeFaelle(faelle: readonly Fall[], anzahl: number): void {
  mkdirSync(ORDNER, { recursive: true });
  const datei = openSync(DATEI, 'w');
  for (let erster = 0; erster < anzahl; erster += BLOCK) {
    const zeilen = Array.from({ length: Math.min(BLOCK, anzahl - erster) }, (_, index) =>
      zeileVon(faelle[(erster + index) % faelle.length] as Fall, erster + index),
    );
    writeSync(datei, `${zeilen.join('\n')}\n`);
  }
  closeSync(datei);
}

/** A case as another program would write it; everything known that there is. */
function zeileVon(fall: Fall, nummer: number): string {
  const { verdichtung, verdichtungBegruendung, ...felder } = fall;
  return JSON.stringify({
    ...felder,
    stichtagEingetragen: undefined,
    // Words of the house are no part of a case in JSON.
    betreuungsworte: undefined,
    kundennummer: `${String(nummer).padStart(9, '0')}`,
    bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
    verdichtung: { liegtVor: verdichtung, begruendung: verdichtungBegruendung },
    ressourcenbereiche: Object.fromEntries(
      RESSOURCENBEREICHE.map(({ id }, index) => [id, (nummer + index) % 4]),
    ),
    direktVermittelbar: false,
  });
}
