/** Demo: fills a Fallmappe of an invented person, runs the main job on it and says what happened. */
import { readFileSync } from 'node:fs';
import { zeitpunktVon } from '../src/listen/plainDate';
import { runDemo } from './demo/runDemo';

const AUSGABE = 'out/Fallmappe-Beispiel.xlsx';

runDemo(new Uint8Array(readFileSync('assets/Fallmappe.xlsx')), AUSGABE, zeitpunktVon(new Date())).then(
  (bericht) => {
    process.stdout.write(`${bericht}\n`, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
