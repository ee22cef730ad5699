/** The demo of a list of cases: invented people on one sheet, computed as `npm run fall` does. */
import { readFileSync } from 'node:fs';
import { BEISPIELHAUS, beispielliste } from './beispielliste';
import { wartendeIn } from './wartende';
import { FALLLISTE, SUCHLAEUFE, SUCHLAUF_REGEL, TAGE_OHNE_KONTAKT } from '../../src/bereiche/fallliste';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { loadExcelize } from '../../test/host/nodeExcelize';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { runListe } from '../fall/runListe';
import { buildFallliste } from '../vorlage/buildFallliste';

const LEUTE = 150;

/** What the report of a list says that the demo tells. */
interface Bericht {
  readonly berechnet: number;
  readonly suchlaeufe: Readonly<Record<string, number>>;
}

/**
 * Builds the list and computes it into a file.
 * @returns the report for people.
 * @throws Error when it could not be computed: in the demo that is a bug.
 */
export async function runListendemo(ausgabe: string, jetzt: Zeitpunkt): Promise<string> {
  const excelize = await loadExcelize();
  const leute = beispielliste(LEUTE, jetzt.datum);
  const angaben = { ...BEISPIELHAUS, stand: jetzt.datum };
  const berechne = async (bytes: Uint8Array): Promise<string> => {
    const { code, out, err } = await runListe({
      mappe: oeffneArbeitsmappe(bytes),
      ausgabe,
      tage: TAGE_OHNE_KONTAKT,
      jetzt,
    });
    if (code !== 0) throw new Error(`The list of the demo was not computed: ${err}`);
    return out;
  };
  // Who waits follows from the Kennungen, and those from computing it once.
  await berechne(buildFallliste(excelize, leute, angaben));
  const wartende = wartendeIn(new Uint8Array(readFileSync(ausgabe)), jetzt.datum);
  const out = await berechne(buildFallliste(excelize, leute, { ...angaben, wartende }));
  const { berechnet, suchlaeufe } = JSON.parse(out) as Bericht;
  return [
    '',
    `${FALLLISTE.id}: ${berechnet} erfundene Personen berechnet`,
    ...SUCHLAEUFE.map((each) => `  ${SUCHLAUF_REGEL[each].label.padEnd(42)} ${suchlaeufe[each] ?? 0}`),
    '',
    `${wartende.length} Personen warten auf einen Platz im externen Fallmanagement`,
    '',
    `Gespeichert: ${ausgabe}`,
  ].join('\n');
}
