/**
 * Damaged packages through the headless run: never a crash, and a result only from what a second reader finds in the same
 * bytes. 100 of 2,000 take 20 seconds; GRUENDLICH=1 takes all.
 */
import { runFall } from '../../scripts/fall/runFall';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { JETZT } from '../support/mappe';
import { stichprobe } from '../support/stichprobe';
import { beschaedigt } from './beschaedigen';
import { alsMappe, grundmappe, type Teile } from './pruefmappe';
import { abweichungen } from './zweiterLeser';

const ALLE = Array.from({ length: 2000 }, (_, saat) => saat);
const GRUPPEN = 100;

let ordner: Arbeitsordner;
let heil: Teile;
let ergebnisHeil: string;
beforeAll(async () => {
  ordner = arbeitsordner();
  heil = await grundmappe();
  ergebnisHeil = (await runFall([ordner.lege('heil.xlsx', alsMappe(heil))], JETZT)).out;
});
afterAll(() => ordner.raeumeAuf());

/** What is wrong with the answer to a damaged package; empty when nothing is. */
async function beanstandung(saat: number): Promise<string[]> {
  const bytes = beschaedigt(heil, saat);
  const [eingabe, ausgabe] = [ordner.lege(`${saat}.xlsx`, bytes), `${saat}-aus.xlsx`];
  const { code, out, err } = await runFall([eingabe, ordner.pfad(ausgabe)], JETZT);
  const geschrieben = ordner.inhalt().includes(ausgabe);
  if (code === 2) return geschrieben || out !== '' || !/^\S.*\.\n$/s.test(err) ? [`${saat}: ${err}`] : [];
  if (code !== 0 || !geschrieben) return [`${saat}: exit ${code}, ${err}`];
  const gelesen = await oeffnePaketFallmappe(bytes).read();
  if (gelesen.art !== 'gelesen') return [`${saat}: ${gelesen.art}`];
  const andere = await abweichungen(bytes, gelesen.mappe);
  // What the second reader cannot open must at least be read as it was before it was damaged.
  if (andere === null)
    return out === ergebnisHeil ? [] : [`${saat}: nobody else can open it, and it reads differently`];
  return andere.map((each) => `${saat}: ${each}`);
}

const SAATEN = stichprobe(ALLE, 100, 'damaged packages');
const JE_GRUPPE = Math.ceil(SAATEN.length / GRUPPEN);

it.each(Array.from({ length: GRUPPEN }, (_, gruppe) => gruppe))(
  'beschädigte Pakete, Gruppe %d',
  async (gruppe) => {
    const beanstandungen: string[] = [];
    for (const saat of SAATEN.slice(gruppe * JE_GRUPPE, (gruppe + 1) * JE_GRUPPE))
      beanstandungen.push(...(await beanstandung(saat)));
    expect(beanstandungen).toEqual([]);
  },
);
