/** The headless interface over a JSON list of cases: all of them, or the list of what is wrong. */
import { readCase } from '../../src/mappe/caseJson';
import { resultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import type { Fall } from '../../src/fall/fall';
import type { PlainDate } from '../../src/listen/plainDate';
import { ArbeitsdateiError } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { FAELLE, PROBLEME } from './grenzen';
import { UND_WEITERE } from './json/jsonSaetze';
import { liesJsonDatei } from './json/liesJsonDatei';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** Computes every case of a file, or names every problem of all of them. */
export function runCases(pfad: string, heute: PlainDate): Lauf {
  const faelle: Fall[] = [];
  const probleme: string[] = [];
  for (const [index, input] of readCases(pfad).entries()) {
    const gelesen = readCase(input, `[${index}]`, heute);
    if (gelesen.ok) faelle.push(gelesen.wert);
    else probleme.push(...fehlerzeilen(gelesen.fehler));
    if (probleme.length > PROBLEME) return unbrauchbar([...probleme.slice(0, PROBLEME), UND_WEITERE]);
  }
  return probleme.length > 0
    ? unbrauchbar(probleme)
    : berechnet(faelle.map((fall) => resultJson(berechne(fall))));
}

function readCases(pfad: string): readonly unknown[] {
  const cases = liesJsonDatei(pfad, UMFANG);
  if (Array.isArray(cases)) return cases as readonly unknown[];
  throw new ArbeitsdateiError(`${pfad}: Erlaubt ist eine Liste von Fällen: [ { … }, { … } ].`);
}

const AUFTEILEN =
  'oder speichern Sie je Fall eine Zeile in einer Datei mit der Endung .ndjson; die darf beliebig lang sein.';
const UMFANG = {
  hoechstens: [FAELLE],
  listen: [''],
  zuGross: `Bitte teilen Sie die Liste auf, ${AUFTEILEN}`,
  zuViele: `Die Liste hat mehr als ${FAELLE.toLocaleString('de-DE')} Fälle. Bitte teilen Sie sie auf, ${AUFTEILEN}`,
};
