/** The courses of the version before, brought on with the workbook that holds them. Costs a second. */
import { bereichsstand } from '../../src/mappe/bereich';
import { lesen } from '../../src/mappe/lesen';
import { unterschiede } from '../support/abbild';
import { gleichGeschrieben, passIn, zellenOhne } from '../support/aktualisieren';
import { STICHTAG } from '../support/faelle';
import { abbild, type Testmappe } from '../support/mappe';
import { mappeDerFassung1 } from './fassung1';
import { KURSE, KURSE_BLATT } from './kurse/listen';
import { KURSE_MAPPE } from './kurse/mappe';
import { openMitKursen, paketMitKursen } from './mitKursen';

let alt: Uint8Array;
let paket: string;
beforeAll(async () => {
  [alt, paket] = [await mappeDerFassung1(), await paketMitKursen()];
});

async function stand({ mappe }: Testmappe): Promise<unknown> {
  const gelesen = await lesen(mappe, STICHTAG, KURSE_MAPPE.teile);
  if (gelesen.art !== 'berechnet') throw new Error(gelesen.art);
  const { inhalt, bereiche } = gelesen.mappe;
  const { heile, fehler } = inhalt.liste(KURSE);
  const kurse = heile.map(({ id, titel, kursart, stand: wie }) => [id, titel, kursart, wie]);
  return { bereich: bereichsstand(KURSE_MAPPE, bereiche), fehler: fehler.map(({ code }) => code), kurse };
}

describe('Kurse der Fassung davor', () => {
  it('sind als frühere zu erkennen; die Spalten, die fehlen, werden genannt', async () => {
    expect(await stand(await openMitKursen(alt))).toMatchObject({
      bereich: 'frueher',
      fehler: ['SPALTE_FEHLT', 'SPALTE_FEHLT'],
    });
  });

  it('bekommen Überschrift, Spalte und Stand; was ohne Namen ist, bleibt ohne Stand', async () => {
    const offen = await openMitKursen(alt, paket);
    expect(await offen.mappe.upgrade()).toEqual({
      art: 'aktualisiert',
      bericht: {
        blaetter: [],
        fehlt: [],
        was: ['Kurse haben einen Stand', 'Spalte „Stand des Kurses“ in tblKurse'],
      },
    });
    expect(await stand(offen)).toEqual({
      bereich: 'aktuell',
      fehler: [],
      kurse: [
        ['K1', 'Deutsch', 'Sprachkurs', 'geplant'],
        ['K2', '', null, null],
      ],
    });
    expect(passIn(offen)).toBe(
      'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4, kurse 2',
    );
    expect(await offen.mappe.upgrade()).toEqual({ art: 'aktuell' });
  });

  it('lassen dabei alle anderen Blätter, wie sie waren', async () => {
    const offen = await openMitKursen(alt, paket);
    const andere = [KURSE_BLATT, '_Integrationstool'];
    const vorher = zellenOhne(abbild(offen), andere);
    await offen.mappe.upgrade();
    expect(vorher.size).toBeGreaterThan(1000);
    const nachher = zellenOhne(abbild(offen), andere);
    expect(unterschiede(gleichGeschrieben(vorher), gleichGeschrieben(nachher))).toEqual([]);
  });
});
