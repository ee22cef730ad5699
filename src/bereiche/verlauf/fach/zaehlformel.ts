/** The formula that counts the relevant Handlungsbedarfe of a Schlüsselgruppe in a row of the history, as the template has it. */
import { RELEVANT_AB } from '../../../rules/regelwerk';
import {
  type BedarfDefinition,
  BEDARFE,
  type Schluesselgruppe,
  SCHLUESSELGRUPPEN,
} from '../../../rules/vocabulary';
import { VERLAUF } from '../listen';

const DEFINITIONEN: readonly BedarfDefinition[] = BEDARFE;

/**
 * The formula in English, without „=“.
 * @param position the cell with the position of the row in the table.
 */
export function zaehlformel(gruppe: Schluesselgruppe, position: string): string {
  return [vonAnfangAn(gruppe, position), ...spaetere(gruppe, position)].join('+');
}

/** A formula with such counts in it, so that they count later columns too; any other formula stays as it is. */
export function mitSpaeteren(formel: string): string {
  const zellen = new Set(formel.match(ZELLE));
  const paare = SCHLUESSELGRUPPEN.flatMap((gruppe) => [...zellen].map((zelle) => [gruppe, zelle] as const));
  return paare.reduce((neue, [gruppe, zelle]) => {
    const ohne = spaetere(gruppe, zelle).reduce((text, each) => text.replaceAll(`+${each}`, ''), neue);
    return ohne.replaceAll(vonAnfangAn(gruppe, zelle), zaehlformel(gruppe, zelle));
  }, formel);
}

const ZELLE = /\b[A-Z]{1,3}\d+\b/g;

/** Columns of the beginning stand side by side. */
function vonAnfangAn(gruppe: Schluesselgruppe, position: string): string {
  const erste = bedarfeIn(gruppe).filter(({ seit }) => seit === undefined);
  return zaehle(`[${erste[0]?.id}]:[${erste.at(-1)?.id}]`, position);
}

/** Later ones stand behind the whole table. */
function spaetere(gruppe: Schluesselgruppe, position: string): string[] {
  const weitere = bedarfeIn(gruppe).filter(({ seit }) => seit !== undefined);
  return weitere.map(({ id }) => zaehle(`[${id}]:[${id}]`, position));
}

function bedarfeIn(gruppe: Schluesselgruppe): readonly BedarfDefinition[] {
  return DEFINITIONEN.filter((each) => each.gruppe === gruppe);
}

function zaehle(spalten: string, position: string): string {
  return `COUNTIF(INDEX(${VERLAUF.name}[${spalten}],${position},0),">=${RELEVANT_AB.wert}")`;
}
