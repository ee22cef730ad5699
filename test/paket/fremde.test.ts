/** A Fallmappe that another program has saved is the same Fallmappe; one that lost its tables is none. Costs two seconds. */
import { fehlerzeilen } from '../../scripts/fall/fehlerzeilen';
import { eintragen } from '../../src/mappe/eintragen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { MAPPENBEREICHE } from '../support/bereiche';
import { JETZT } from '../support/mappe';
import { beschrieben, KOPIEN, ORIGINAL, SHEETJS } from './fremdeMappen';
import { alles } from './lesbild';

/** Everything that is read, without what others spell in their own way. */
async function gelesen(bytes: Uint8Array): Promise<unknown> {
  const { bild } = await alles(oeffnePaketFallmappe(bytes, MAPPENBEREICHE));
  return JSON.parse(JSON.stringify(bild, ohneEigenes)) as unknown;
}

/** A number may have been saved with more digits than Excel keeps. */
function ohneEigenes(_: string, wert: unknown): unknown {
  if (typeof wert === 'string' && /^\d+\.\d{8,}$/.test(wert)) return Number(wert).toFixed(8);
  return typeof wert === 'number' ? Number(wert.toPrecision(13)) : wert;
}

describe.each(Object.entries(KOPIEN))('von %s gespeichert', (_, kopie) => {
  it('wird alles gelesen wie im Original, auch das Ergebnis', async () => {
    expect(await gelesen(kopie)).toEqual(await gelesen(ORIGINAL));
  });

  it('und nach denselben Eingaben, Änderungen und Ergebnissen auch', async () => {
    expect(await gelesen(await beschrieben(kopie))).toEqual(await gelesen(await beschrieben(ORIGINAL)));
    expect(await gelesen(await beschrieben(kopie))).not.toEqual(await gelesen(kopie));
  });
});

it('von SheetJS gespeichert fehlen alle Tabellen: die erste wird genannt, nichts wird geschrieben', async () => {
  const paket = oeffnePaketFallmappe(SHEETJS, MAPPENBEREICHE);
  const ergebnis = await eintragen(paket, JETZT);
  if (ergebnis.art !== 'fehlerhaft') throw new Error(ergebnis.art);
  expect(fehlerzeilen(ergebnis.fehler)[0]).toMatch(/^FALLMAPPE_BESCHAEDIGT Arbeitsmappe: .*„tblBedarfe“/);
  expect(paket.bytes).toBe(SHEETJS);
});
