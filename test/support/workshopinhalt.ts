/** What a Workshop holds, read from its package, as a test compares it. */
import { type Urteilsbestand, urteilsbestandIn } from '../../src/bereiche/workshop/fach/urteile';
import { WORKSHOP_TEILE } from '../../src/bereiche/workshop/listen';
import type { Inhalt } from '../../src/listen/inhalt';
import { oeffnePaketTeile } from '../../src/paket/paketTeile';

/** The contents. @throws Error where it cannot be read. */
export function workshopinhalt(bytes: Uint8Array): Inhalt {
  const gelesen = oeffnePaketTeile(bytes, WORKSHOP_TEILE).lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  return gelesen.inhalt;
}

/** What is said in it, by round, person, code and area. @throws Error where something is wrong in it. */
export function gesagtesIn(bytes: Uint8Array): ReadonlyMap<string, number | string> {
  return gesagtesAus(urteilsbestandIn(workshopinhalt(bytes)));
}

/** The same of a reading. */
export function gesagtesAus({ urteile, fehler }: Urteilsbestand): ReadonlyMap<string, number | string> {
  if (fehler.length > 0) throw new Error(JSON.stringify(fehler));
  const paare = urteile.map(
    ({ runde, person, fachkraft, bereich, wert }) =>
      [[runde, person, fachkraft, bereich].join(' '), wert] as const,
  );
  if (new Set(paare.map(([schluessel]) => schluessel)).size !== paare.length)
    throw new Error('Something stands twice');
  return new Map(paare.sort(([one], [other]) => one.localeCompare(other)));
}
