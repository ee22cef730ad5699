/** Demo: a Fallmappe of an invented person, the same with partners, and a list of 150 more, filled, computed, and what happened. */
import { readFileSync } from 'node:fs';
import { zeitpunktVon } from '../src/listen/plainDate';
import { baueMitPartnern } from './demo/baueMitPartnern';
import { runDemo } from './demo/runDemo';
import { runListendemo } from './demo/runListendemo';
import { writeDatei } from './fall/dateien';

async function main(): Promise<string> {
  const jetzt = zeitpunktVon(new Date());
  const vorlage = new Uint8Array(readFileSync('assets/Fallmappe.xlsx'));
  const mappe = await runDemo(vorlage, 'out/Fallmappe-Beispiel.xlsx', jetzt);
  const partner = 'out/Fallmappe-Beispiel-Partner.xlsx';
  writeDatei(partner, await baueMitPartnern(vorlage, jetzt));
  const kooperation = `Mit drei Partnern, Einwilligungen, Rückmeldungen und Fallkonferenz: ${partner}`;
  return `${mappe}\n${kooperation}\n${await runListendemo('out/Fallliste-Beispiel.xlsx', jetzt)}\n`;
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
