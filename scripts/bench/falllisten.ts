/** What it costs to compute a list of cases: the command from file to file, its own part of it, and through office.js. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { berechneListe, FAELLE, LISTE_STAND } from '../../src/bereiche/fallliste';
import { liesZeile } from '../../src/bereiche/fallliste/fach/liesZeile';
import { createListensitzung } from '../../src/bereiche/fallliste/vorhaben/listensitzung';
import { fingerabdruck } from '../../src/fall/fingerabdruck';
import { zeitpunktVon } from '../../src/listen/plainDate';
import { findeSpalten } from '../../src/listen/readListe';
import { Stelle } from '../../src/listen/stelle';
import type { Bestand } from '../../src/mappe/bestand';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../src/paket/paketTabelle';
import { listeMit, oeffneListe, UMGEBUNG } from '../../test/support/offeneListe';
import { KNOTENHASH } from '../fall/knotenhash';
import { KNOTENZIP } from '../fall/knotenzip';
import { type Form, listeMitZeilen } from './grosseListe';
import { median } from './measure';

const ORDNER = 'out';
const LAEUFE = 5;

/** Says at the end how much memory the process has had at most, in kilobytes. */
const SPEICHER =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

/** What the command is measured with. */
export interface Dateiauftrag {
  readonly zeilen: number;
  readonly form: Form;
  /** Whether the result is written; without it the command reads, computes and reports. */
  readonly schreiben: boolean;
}

/** Wall time of the command, the start of Node included, and its peak of memory. */
export interface Dateimessung {
  readonly ms: number;
  readonly megabyte: number;
}

/** Runs the command over a file with so many rows, as a process of its own. @throws Error where it did not compute them. */
export async function dateimessung({ zeilen, form, schreiben }: Dateiauftrag): Promise<Dateimessung> {
  mkdirSync(ORDNER, { recursive: true });
  const [ein, aus] = [`${ORDNER}/liste-${zeilen}.xlsx`, `${ORDNER}/liste-${zeilen}-berechnet.xlsx`];
  writeFileSync(ein, await listeMitZeilen(zeilen, form));
  try {
    const beginn = performance.now();
    const args = [
      '--import',
      SPEICHER,
      'scripts/run.cjs',
      'scripts/fall.ts',
      ein,
      ...(schreiben ? [aus] : []),
    ];
    const lauf = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const ms = performance.now() - beginn;
    if (lauf.status !== 0 || !lauf.stdout.includes(`"berechnet": ${zeilen},`))
      throw new Error(`The list was not computed: ${lauf.stderr.slice(0, 500)}`);
    return { ms, megabyte: Number(lauf.stderr.split('\n').at(-1)) / 1024 };
  } finally {
    for (const each of [ein, aus]) rmSync(each, { force: true });
  }
}

/** Milliseconds (medians) of mapping, deciding and texts for so many rows that are in memory, and of the fingerprints alone. */
export async function eigenzeit(
  zeilen: number,
): Promise<{ readonly alles: number; readonly abdruecke: number }> {
  const jetzt = zeitpunktVon(new Date());
  const tabelle = tabelleIn(await listeMitZeilen(zeilen));
  const auftrag = { jetzt, stand: jetzt.datum, tage: 90, sha256: KNOTENHASH };
  const { fundort } = findeSpalten(FAELLE, tabelle);
  const faelle = tabelle.values.slice(1).flatMap((_, zeile) => {
    const gelesen = liesZeile(new Stelle(fundort, zeile), jetzt.datum);
    return gelesen.ok ? [gelesen.wert.fall] : [];
  });
  return {
    alles: laufzeit(() => berechneListe(tabelle, auftrag)),
    abdruecke: laufzeit(() => faelle.map((fall) => fingerabdruck(fall, KNOTENHASH))),
  };
}

function tabelleIn(xlsx: Uint8Array): Bestand {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(xlsx, KNOTENZIP), FAELLE, [LISTE_STAND]).lies();
  if (!gelesen?.ok) throw new Error('The list was not read');
  return gelesen.wert.tabelle;
}

function laufzeit(lauf: () => unknown): number {
  const zeiten = Array.from({ length: LAEUFE }, () => {
    const beginn = performance.now();
    lauf();
    return performance.now() - beginn;
  });
  return median(zeiten);
}

/** What goes to the stand-in Excel and back when a list is computed beside it. */
export interface Listenverkehr {
  readonly umlaeufe: number;
  readonly groessterUmlauf: number;
  readonly bytes: number;
}

/** Computes a list of so many rows through the genuine office.js, in blocks of the program. */
export async function listenverkehr(zeilen: number): Promise<Listenverkehr> {
  const { host, tabelle } = await oeffneListe(await listeMit(zeilen));
  const sitzung = createListensitzung(tabelle, UMGEBUNG);
  await sitzung.starte();
  host.traffic.reset();
  await sitzung.berechne();
  const { roundTrips, bytesSent, bytesReceived, log } = host.traffic;
  const jeUmlauf = log.map((each) => Math.max(each.bytesSent, each.bytesReceived));
  return { umlaeufe: roundTrips, groessterUmlauf: Math.max(...jeUmlauf), bytes: bytesSent + bytesReceived };
}
