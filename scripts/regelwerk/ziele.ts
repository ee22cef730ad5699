/** The rules for other engines, as the command gives them. */
import { writeFileSync } from 'node:fs';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
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

/** What the command says, and with which code it ends. */
export interface Zielausgabe {
  readonly text: string;
  readonly code: 0 | 2;
}

/** @param datei is written; without it the text itself is said. */
export function zielVon(ziel: string, datei: string | undefined, satz: Regelsatz = EINGEBAUT): Zielausgabe {
  const erzeuge = ZIELE[ziel];
  if (erzeuge === undefined) {
    const erlaubt = Object.keys(ZIELE).join(', ');
    return { text: `„${ziel}“ ist keine Ausgabe der Regeln. Möglich sind: ${erlaubt}.`, code: 2 };
  }
  const text = erzeuge(satz);
  if (datei === undefined) return { text, code: 0 };
  writeFileSync(datei, text);
  return { text: `${datei} ist geschrieben.`, code: 0 };
}
