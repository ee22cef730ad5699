/** A message on its way to its window: title and sentences in the address. Sentences hold codes and cells, never contents. */
import { OHNE_MELDUNG, weitereText } from '../bausteine/texte/befehle';

/** What a window says. */
export interface Fenstermeldung {
  readonly titel: string;
  readonly saetze: readonly string[];
}

/** Servers refuse long addresses; the shortest usual limit of a query is 2048 characters. */
const HOECHSTENS_ZEICHEN = 1800;

const TITEL = 'titel';
const SATZ = 'satz';

/** The query of the address; sentences that do not fit are counted in the last one. */
export function abfrageVon({ titel, saetze }: Fenstermeldung): string {
  for (let anzahl = saetze.length; anzahl > 0; anzahl -= 1) {
    const abfrage = kodiert(titel, gekuerzt(saetze, anzahl));
    if (abfrage.length <= HOECHSTENS_ZEICHEN) return abfrage;
  }
  return kodiert(titel, [weitereText(saetze.length)]);
}

function gekuerzt(saetze: readonly string[], anzahl: number): readonly string[] {
  if (anzahl === saetze.length) return saetze;
  return [...saetze.slice(0, anzahl), weitereText(saetze.length - anzahl)];
}

function kodiert(titel: string, saetze: readonly string[]): string {
  return new URLSearchParams([[TITEL, titel], ...saetze.map((satz) => [SATZ, satz])]).toString();
}

/** The message in the query of an address; Office adds parameters of its own. */
export function meldungAus(abfrage: string): Fenstermeldung {
  const parameter = new URLSearchParams(abfrage);
  const saetze = parameter.getAll(SATZ);
  return {
    titel: parameter.get(TITEL) ?? 'Integrationstool',
    saetze: saetze.length > 0 ? saetze : [OHNE_MELDUNG],
  };
}
