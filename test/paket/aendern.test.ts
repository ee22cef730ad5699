/** Changing tables, single cells and blocks: both adapters do the same. Costs ten seconds. */
import { type Aenderung, leeren } from '../../src/listen/aenderung';
import { markeSetzen } from '../../src/mappe/eingabe';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { BEIWERK, MAPPENBEREICHE } from '../support/bereiche';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { ohneRaster } from './lesbild';
import { WACHSENDE, wertFuer, zeile } from './zeilen';

type Aenderbar = Pick<Fallmappe, 'read' | 'change' | 'enter'>;

/** What stands in all cells, and where. */
async function inhalt(mappe: Aenderbar): Promise<unknown> {
  const gelesen = await mappe.read(BEIWERK);
  if (gelesen.art !== 'gelesen') throw new Error(JSON.stringify(gelesen));
  const { raw, belege, inhalt: teile } = gelesen.mappe;
  const listen = BEIWERK.listen.map((liste) => teile.liste(liste).zeilen);
  const felder = BEIWERK.felder.map((feld) => ('spalte' in feld ? teile.feld(feld).zelle : null));
  return ohneRaster([raw, belege, listen, felder]);
}

async function beide(): Promise<{
  readonly excel: Aenderbar;
  readonly paket: Aenderbar & { bytes: Uint8Array };
}> {
  const { host, mappe } = await mappeMit(BEISPIEL);
  return { excel: mappe, paket: oeffnePaketFallmappe(host.save(), MAPPENBEREICHE) };
}

async function fuehreAus(mappe: Aenderbar, aenderungen: readonly Aenderung[]): Promise<unknown> {
  await mappe.read(BEIWERK);
  const { art } = await mappe.change(aenderungen);
  return [art, await inhalt(mappe)];
}

describe('dasselbe in Excel und im Paket', () => {
  it.each(WACHSENDE.map((liste) => [liste.name, liste] as const))('drei Zeilen an %s', async (_, liste) => {
    const { excel, paket } = await beide();
    const neue = [1, 2, 3].map((nummer) => zeile(liste, nummer));
    expect(await fuehreAus(paket, neue)).toEqual(await fuehreAus(excel, neue));
  });

  it('einzelne Zellen und Blöcke', async () => {
    const { excel, paket } = await beide();
    const aenderungen = BEIWERK.felder.map((feld): Aenderung =>
      'spalte' in feld
        ? { art: 'feld', feld, wert: wertFuer(feld.spalte, 1) }
        : {
            art: 'block',
            block: feld,
            werte: [
              ['=1+1', "'Text", 'x'],
              ['', 'lang '.repeat(80)],
            ],
          },
    );
    expect(await fuehreAus(paket, aenderungen)).toEqual(await fuehreAus(excel, aenderungen));
  });

  it('Zeilen in anderer Ordnung, geleert', async () => {
    const { excel, paket } = await beide();
    for (const mappe of [excel, paket]) {
      const liste = WACHSENDE.find(({ schluessel }) => schluessel.art === 'nummer');
      if (!liste) throw new Error('no numbered table');
      await fuehreAus(
        mappe,
        [1, 2, 3].map((nummer) => zeile(liste, nummer)),
      );
      const zeilen = [2, 0, 1].map((aus) => ({ aus, werte: {} }));
      await fuehreAus(mappe, [{ art: 'ordnen', liste, zeilen }]);
      const gelesen = await mappe.read(BEIWERK);
      if (gelesen.art !== 'gelesen') throw new Error(gelesen.art);
      const erste = gelesen.mappe.inhalt.liste(liste).zeilen[0];
      if (erste) await mappe.change([leeren(liste, erste.zeile)]);
    }
    expect(await inhalt(paket)).toEqual(await inhalt(excel));
  });

  it('Eingaben einer Person', async () => {
    const { excel, paket } = await beide();
    for (const mappe of [excel, paket]) {
      await mappe.read();
      await mappe.enter([
        { ziel: { art: 'feld', feld: 'name' }, wert: "'=Zoë" },
        { ziel: { art: 'feld', feld: 'geburtsdatum' }, wert: 33000 },
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 },
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' }, wert: '+49' },
        { ziel: { art: 'bereich', id: 'mitwirkung', teil: 'stufe' }, wert: '' },
        ...markeSetzen('integriert'),
      ]);
    }
    expect(await inhalt(paket)).toEqual(await inhalt(excel));
  });
});
