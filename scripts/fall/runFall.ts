/** Runs the headless interface on its arguments and answers what to print and the exit code. */
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { runAnlegen } from './anlegen/runAnlegen';
import { aufrufVon } from './aufruf/aufrufVon';
import { ArbeitsdateiError, istDieselbeDatei } from './dateien';
import type { Straenge } from './einlesen/liesAlle';
import { runEinlesen } from './einlesen/runEinlesen';
import { type Lauf, unbrauchbar } from './lauf';
import { runCases } from './runCases';
import { runKooperation } from './runKooperation';
import { runMappe } from './runMappe';
import { runNamenlos } from './runNamenlos';
import { runWarteliste } from './runWarteliste';
import { runUebereinstimmung } from './uebereinstimmung/runUebereinstimmung';
import type { Excelize } from '../vorlage/excelize';
import { runZeilen } from './zeilen/runZeilen';
import { Strom, type Ziel } from './zeilen/strom';

/** Where a run over lines prints while it runs; all others answer as a whole. */
interface Ziele {
  readonly out: Ziel;
  readonly err: Ziel;
}

/** What is around a run. */
interface Umgebung extends Ziele {
  /** Where the empty Fallmappe of this program lies. */
  readonly vorlage: string;
  /** How threads are started, where many files are read. */
  readonly straenge?: Straenge;
  /** What builds workbooks, where one is built. */
  readonly starteExcelize: () => Promise<Excelize>;
}

const HIER: Umgebung = {
  out: process.stdout,
  err: process.stderr,
  vorlage: 'assets/Fallmappe.xlsx',
  starteExcelize: async () => (await import('../vorlage/excelize')).startExcelize(),
};

/** Runs the interface. Unusable input is a result, not an exception. */
export async function runFall(
  args: readonly string[],
  jetzt: Zeitpunkt,
  umgebung: Partial<Umgebung> = {},
): Promise<Lauf> {
  const { vorlage, straenge, starteExcelize, ...ziele } = { ...HIER, ...umgebung };
  const aufruf = aufrufVon(args);
  try {
    switch (aufruf.art) {
      case 'unverstanden':
        return unbrauchbar(aufruf.zeilen);
      case 'liste':
        return runCases(aufruf.pfad, jetzt.datum);
      case 'uebereinstimmung':
        return runUebereinstimmung(aufruf);
      case 'zeilen':
        return await laufUeberZeilen({ ...aufruf, heute: jetzt.datum }, ziele);
      case 'mappe':
        return ersetzt(aufruf) ?? (await runMappe(aufruf, jetzt));
      case 'anlegen':
        return await runAnlegen({ ...aufruf, vorlage: aufruf.vorlage ?? vorlage, heute: jetzt.datum });
      case 'namenlos':
        return ersetzt(aufruf) ?? (await runNamenlos({ ...aufruf, jetzt, starteExcelize }));
      case 'kooperation':
        return await runKooperation({ ...aufruf, heute: jetzt.datum });
      case 'warteliste':
        return ersetzt(aufruf) ?? (await runWarteliste({ ...aufruf, heute: jetzt.datum }));
      case 'einlesen':
        return ersetzt(aufruf) ?? (await runEinlesen({ ...aufruf, heute: jetzt.datum, straenge }));
    }
  } catch (error) {
    if (error instanceof ArbeitsdateiError) return unbrauchbar([error.message]);
    throw error;
  }
}

/** The refusal to write over the file that is read; null where nothing of the kind is asked for. */
function ersetzt({
  pfad,
  ausgabe,
}: {
  readonly pfad: string;
  readonly ausgabe: string | undefined;
}): Lauf | null {
  if (ausgabe === undefined || !istDieselbeDatei(pfad, ausgabe)) return null;
  return unbrauchbar([
    `${ausgabe}: Das Ergebnis darf die Eingabedatei nicht ersetzen. Bitte nennen Sie eine andere Datei.`,
  ]);
}

async function laufUeberZeilen(
  { messen, ...auftrag }: Parameters<typeof runZeilen>[0] & { readonly messen: boolean },
  { out, err }: Ziele,
): Promise<Lauf> {
  const beginn = performance.now();
  const { berechnet, unbrauchbar } = await runZeilen(auftrag, { out: new Strom(out), err: new Strom(err) });
  const gemessen = messen ? `${messung(berechnet, unbrauchbar, performance.now() - beginn)}\n` : '';
  return { code: unbrauchbar > 0 ? 2 : 0, out: '', err: gemessen };
}

function messung(berechnet: number, unbrauchbar: number, ms: number): string {
  const [faelle, zeilen] = [berechnet, unbrauchbar].map((each) => each.toLocaleString('de-DE'));
  const sekunden = (ms / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
  const speicher = Math.ceil(process.resourceUsage().maxRSS / 1024);
  return `${faelle} Fälle berechnet, ${zeilen} Zeilen unbrauchbar, ${sekunden} s, höchstens ${speicher} MB Arbeitsspeicher`;
}
