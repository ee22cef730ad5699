/** The rules for other engines, as the command gives them. */
import { writeFileSync } from 'node:fs';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import { type Lauf, unbrauchbar } from '../fall/lauf';
import { dmn } from './dmn/xml';
import { laden } from './sql/laden';
import { sicht } from './sql/sicht';
import { tabelle } from './sql/spalten';

/** What each option gives. */
const ZIELE: Readonly<Record<string, (satz: Regelsatz) => string>> = {
  '--sql': (satz) => `${tabelle()}\n${sicht(satz)}`,
  '--laden': laden,
  '--dmn': dmn,
};

/** The options. */
const ZIELOPTIONEN = Object.keys(ZIELE);

/**
 * What the command answers to `--sql`, `--laden` or `--dmn`.
 * @param datei is written; without it the text itself is said.
 */
export function runZiel(ziel: string, datei: string | undefined, satz: Regelsatz = EINGEBAUT): Lauf {
  const erzeuge = ZIELE[ziel];
  if (erzeuge === undefined)
    return unbrauchbar([`„${ziel}“ ist keine Ausgabe der Regeln. Möglich sind: ${ZIELOPTIONEN.join(', ')}.`]);
  const text = erzeuge(satz);
  if (datei === undefined) return { code: 0, out: `${text}\n`, err: '' };
  writeFileSync(datei, text);
  return { code: 0, out: `${datei} ist geschrieben.\n`, err: '' };
}
