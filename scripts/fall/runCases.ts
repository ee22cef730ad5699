/** The headless interface over a JSON list of cases: all of them, or the list of what is wrong. */
import { readCase } from '../../src/mappe/caseJson';
import { resultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import type { PlainDate } from '../../src/listen/plainDate';
import { ArbeitsdateiError, readDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** Computes every case of a file, or names every problem of all of them. */
export function runCases(pfad: string, heute: PlainDate): Lauf {
  const cases = readCases(pfad).map((input, index) => readCase(input, `[${index}]`, heute));
  const zeilen = cases.flatMap((gelesen) => (gelesen.ok ? [] : fehlerzeilen(gelesen.fehler)));
  if (zeilen.length > 0) return unbrauchbar(zeilen);
  return berechnet(cases.flatMap((gelesen) => (gelesen.ok ? [resultJson(berechne(gelesen.wert))] : [])));
}

function readCases(pfad: string): readonly unknown[] {
  const cases = parsed(pfad, decoded(pfad, readDatei(pfad)));
  if (Array.isArray(cases)) return cases as readonly unknown[];
  throw new ArbeitsdateiError(`${pfad}: Erlaubt ist eine Liste von Fällen: [ { … }, { … } ].`);
}

/** The text of a UTF-8 file, with or without byte order mark. */
function decoded(pfad: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArbeitsdateiError(
      `${pfad}: Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie mit der Codierung UTF-8.`,
    );
  }
}

function parsed(pfad: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArbeitsdateiError(
      `${pfad}: Die Datei ist kein gültiges JSON. Bitte prüfen Sie Klammern und Kommas.`,
    );
  }
}
