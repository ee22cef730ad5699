/** Demo: a Fallmappe of an invented person and a list of 150 more, filled, computed, and what happened. */
import { readFileSync } from 'node:fs';
import { zeitpunktVon } from '../src/listen/plainDate';
import { runDemo } from './demo/runDemo';
import { runListendemo } from './demo/runListendemo';

async function main(): Promise<string> {
  const jetzt = zeitpunktVon(new Date());
  const vorlage = new Uint8Array(readFileSync('assets/Fallmappe.xlsx'));
  const mappe = await runDemo(vorlage, 'out/Fallmappe-Beispiel.xlsx', jetzt);
  return `${mappe}\n${await runListendemo('out/Fallliste-Beispiel.xlsx', jetzt)}\n`;
}

main().then(
  (bericht) => {
    process.stdout.write(bericht, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
