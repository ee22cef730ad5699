/** The headless interface over a JSON list of cases: all of them, or the list of what is wrong. */
import { readCase } from '../../src/mappe/caseJson';
import { resultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import type { Fall } from '../../src/fall/fall';
import type { PlainDate } from '../../src/listen/plainDate';
import { ArbeitsdateiError, groesseVon, readDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { DATEI_BYTES, FAELLE, PROBLEME } from './grenzen';
import { jsonZeile, ZU_VIELE_FAELLE } from './json/jsonSaetze';
import { liesJson, textAus } from './json/liesJson';
import { JsonError } from './json/pruefeJson';
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

const UND_WEITERE = `Es gibt mehr als ${PROBLEME.toLocaleString('de-DE')} Fehler; die weiteren sind nicht aufgeführt. Bitte berichtigen Sie zuerst diese.`;

function readCases(pfad: string): readonly unknown[] {
  const cases = liesFaelle(pfad, decoded(pfad));
  if (Array.isArray(cases)) return cases as readonly unknown[];
  throw new ArbeitsdateiError(`${pfad}: Erlaubt ist eine Liste von Fällen: [ { … }, { … } ].`);
}

/** The text of a UTF-8 file, with or without byte order mark. */
function decoded(pfad: string): string {
  if (groesseVon(pfad) > DATEI_BYTES) throw new ArbeitsdateiError(`${pfad}: ${ZU_GROSS}`);
  const text = textAus(Buffer.from(readDatei(pfad).buffer));
  if (text !== null) return text;
  throw new ArbeitsdateiError(
    `${pfad}: Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie mit der Codierung UTF-8.`,
  );
}

const ZU_GROSS = `Die Datei ist größer als ${DATEI_BYTES / 1024 ** 2} MB. Bitte teilen Sie die Liste auf, oder speichern Sie je Fall eine Zeile in einer Datei mit der Endung .ndjson; die darf beliebig lang sein.`;

function liesFaelle(pfad: string, text: string): unknown {
  try {
    return liesJson(text, FAELLE);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ArbeitsdateiError(satzZu(pfad, error));
  }
}

function satzZu(pfad: string, error: JsonError): string {
  if (error.mangel === 'KEIN_JSON')
    return `${pfad}: Die Datei ist kein gültiges JSON. Bitte prüfen Sie Klammern und Kommas.`;
  const zuVieleFaelle = error.mangel === 'ZU_VIELE_EINTRAEGE' && error.pfad === '';
  return zuVieleFaelle ? `${pfad}: ${ZU_VIELE_FAELLE}` : jsonZeile(error, '');
}
