/** The headless interface over one case per line: each line by itself, in constant memory, in the same order. */
import { berechne } from '../../../src/fall/berechne';
import type { Fall } from '../../../src/fall/fall';
import type { PlainDate } from '../../../src/listen/plainDate';
import { readCase } from '../../../src/mappe/caseJson';
import { kurzJson, resultJson } from '../../../src/mappe/resultJson';
import { fehlerzeilen } from '../fehlerzeilen';
import { ZEILE_BYTES } from '../grenzen';
import { jsonZeile } from '../json/jsonSaetze';
import { liesJson, textAus } from '../json/liesJson';
import { JsonError } from '../json/pruefeJson';
import { alsJson, ohneSteuerzeichen } from '../lauf';
import type { Strom } from './strom';
import { type Zeile, zeilenIn } from './zeilenIn';

/** How a run over lines is asked for. */
export interface Zeilenauftrag {
  readonly pfad: string;
  /** Only Profillage, Kennung, Betreuung and the codes of the Hinweise. */
  readonly kurz: boolean;
  /** Used as Stichtag where none is given. */
  readonly heute: PlainDate;
}

/** What a run over lines came to. */
export interface Zeilenbilanz {
  readonly berechnet: number;
  readonly unbrauchbar: number;
}

/** Results and problems of a run, each to its own stream. */
export interface Stroeme {
  readonly out: Strom;
  readonly err: Strom;
}

/** Computes every line; a line that cannot be used is named, and the others are computed. @throws ArbeitsdateiError for the file. */
export async function runZeilen(auftrag: Zeilenauftrag, { out, err }: Stroeme): Promise<Zeilenbilanz> {
  const bilanz = { berechnet: 0, unbrauchbar: 0 };
  for (const zeile of zeilenIn(auftrag.pfad)) {
    const antwort = antwortAuf(zeile, auftrag);
    if (antwort === null) continue;
    if (antwort.fehler === undefined) {
      bilanz.berechnet++;
      if (out.zeile(antwort.ergebnis)) await out.leere();
    } else {
      bilanz.unbrauchbar++;
      if (mehrere(err, antwort.fehler)) await err.leere();
    }
    if (out.istZu) break;
  }
  await out.leere();
  await err.leere();
  return bilanz;
}

function mehrere(strom: Strom, zeilen: readonly string[]): boolean {
  return zeilen.map((each) => strom.zeile(ohneSteuerzeichen(each))).includes(true);
}

type Antwort =
  { readonly ergebnis: string; readonly fehler?: undefined } | { readonly fehler: readonly string[] };

const NUR_LEERRAUM = /^[ \t\r]*$/;

/** The result of a line, or what is wrong with it; null for a line on which nothing stands. */
function antwortAuf({ nummer, bytes }: Zeile, { kurz, heute }: Zeilenauftrag): Antwort | null {
  const stelle = `Zeile ${nummer}`;
  if (bytes === null) return { fehler: [`ZEILE_ZU_LANG ${stelle}: ${ZU_LANG}`] };
  const text = textAus(bytes, nummer === 1);
  if (text === null) return { fehler: [`KEIN_UTF8 ${stelle}: ${KEIN_UTF8}`] };
  if (NUR_LEERRAUM.test(text)) return null;
  try {
    const gelesen = readCase(liesJson(text), '', heute);
    if (!gelesen.ok) return { fehler: fehlerzeilen(gelesen.fehler, stelle) };
    return { ergebnis: alsJson(ergebnisVon(gelesen.wert, kurz)) };
  } catch (error) {
    if (error instanceof JsonError) return { fehler: [jsonZeile(error, stelle)] };
    throw error;
  }
}

function ergebnisVon(fall: Fall, kurz: boolean): unknown {
  return kurz ? kurzJson(fall) : resultJson(berechne(fall));
}

const ZU_LANG = `Diese Zeile ist länger als ${ZEILE_BYTES / 1024 ** 2} MB. Erlaubt ist ein Fall je Zeile. Bitte prüfen Sie die Zeilenenden.`;
const KEIN_UTF8 =
  'Diese Zeile ist nicht in UTF-8 gespeichert. Bitte speichern Sie die Datei mit der Codierung UTF-8.';
