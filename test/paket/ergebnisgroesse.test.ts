/** What is written is never more than is read: it is said before it is packed, and nothing is made. */
import { KNOTENZIP } from '../../scripts/fall/knotenzip';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { packe } from '../../src/paket/schreiben/packen';
import { paketText } from '../../src/paket/texte';
import type { Zipwerk } from '../../src/paket/zip/zipwerk';
import { vorlageBytes } from '../support/mappe';

const BLOCK = new Uint8Array(64 * 1024 * 1024);
const BLATT = 'xl/worksheets/sheet1.xml';

/** Counts what it is given, and packs nothing. */
function paketMit(gepackt: { bloecke: number }) {
  const packeEin: Zipwerk['packeEin'] = (bloecke) => {
    for (const block of bloecke) gepackt.bloecke += Math.sign(block.length);
    return Promise.resolve(new Uint8Array());
  };
  return oeffneArbeitsmappe(vorlageBytes(), { ...KNOTENZIP, packeEin }).paket;
}

function neuesBlatt(bloecke: number) {
  const alle = Array.from({ length: bloecke }, () => BLOCK);
  return new Map([[BLATT, { bloecke: alle, etwa: BLOCK.length * bloecke }]]);
}

it('ein Ergebnis über der Grenze: kein weiterer Block wird gepackt', async () => {
  const gepackt = { bloecke: 0 };
  await expect(packe(paketMit(gepackt), neuesBlatt(20))).rejects.toThrow('ergebnisZuGross');
  expect(gepackt.bloecke).toBe(7);
});

it('darunter wird es gepackt', async () => {
  const gepackt = { bloecke: 0 };
  await packe(paketMit(gepackt), neuesBlatt(7));
  expect(gepackt.bloecke).toBe(7);
});

it('der Satz sagt, woran es liegt, und was zu tun ist', () => {
  expect(paketText('ergebnisZuGross')).toMatch(
    /Mit den Ergebnissen .* geschrieben ist nichts\. Bitte teilen Sie/,
  );
});
