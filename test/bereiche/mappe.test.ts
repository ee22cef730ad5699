import { listName, listsOf } from '../../scripts/vorlage/lists';
import type { Erweiterungspaket } from '../../src/excel/aktualisieren/erweiterungspaket';
import { anfuegen, setzen } from '../../src/listen/aenderung';
import type { Inhalt } from '../../src/listen/inhalt';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { loadExcelize, type ExcelizeLibrary } from '../host/nodeExcelize';
import { partsOf } from '../host/packageEdit';
import { STICHTAG } from '../support/faelle';
import { vorlageBytes } from '../support/mappe';
import { KURSE, KURSE_BLATT, KURSE_STAND } from './kurse/listen';
import { KURSE_MAPPE } from './kurse/mappe';
import { MAPPEN_MIT_KURSEN, openMitKursen, paketMitKursen, vorlageMitKursen } from './mitKursen';
import { entriesOf, openBytes } from '../scripts/vorlage/opened';

const KURS = {
  id: 'K1',
  titel: 'Deutsch',
  kursart: 'Sprachkurs',
  beginn: STICHTAG,
  plaetze: 12,
  stand: null,
} as const;

let excelize: ExcelizeLibrary;
let packet: string;
beforeAll(async () => {
  excelize = await loadExcelize();
  packet = await paketMitKursen();
});

/** What the workbook holds of it. */
async function read(mappe: Fallmappe): Promise<Inhalt> {
  const gelesen = await mappe.read(KURSE_MAPPE.teile);
  if (gelesen.art !== 'gelesen') throw new Error(gelesen.art);
  return gelesen.mappe.inhalt;
}

/** Writes a row and the single cell, and finds both in a new reading. */
async function expectToWork(mappe: Fallmappe): Promise<void> {
  expect((await read(mappe)).liste(KURSE).zeilen).toEqual([]);
  const changed = await mappe.change([anfuegen(KURSE, KURS), setzen(KURSE_STAND, STICHTAG)]);
  expect(changed.art).toBe('geaendert');
  const inhalt = await read(mappe);
  expect(inhalt.liste(KURSE).zeilen.map(({ zeile }) => zeile)).toMatchObject([KURS]);
  expect(inhalt.feld(KURSE_STAND)).toMatchObject({ wert: STICHTAG, fehler: [] });
}

describe('one more Bereich', () => {
  it('is read and written in a template that has it', async () => {
    const { mappe } = await openMitKursen(await vorlageMitKursen());
    await expectToWork(mappe);
  });

  it('is in the packet of the upgrade: sheet, cell and drop-down', () => {
    const paket = JSON.parse(packet) as Erweiterungspaket;
    const carrier = partsOf(new Uint8Array(Buffer.from(paket.mappe, 'base64')));
    expect(carrier.get('xl/workbook.xml')).toContain(`<sheet name="${KURSE_BLATT}"`);
    const names = new Map(paket.namen.map(({ name, bezug, sichtbar }) => [name, { bezug, sichtbar }]));
    expect(names.get(KURSE_STAND.name)).toEqual({ bezug: '=Kurse!$B$4', sichtbar: true });
    expect(names.get('Liste_Kursart')).toMatchObject({ sichtbar: false });
  });

  it('comes into a workbook without it, and is read and written there', async () => {
    const { host, mappe } = await openMitKursen(vorlageBytes(), packet);
    expect(await mappe.upgrade()).toMatchObject({
      art: 'aktualisiert',
      bericht: { blaetter: [KURSE_BLATT] },
    });
    await expectToWork(mappe);
    expect((await mappe.upgrade()).art).toBe('aktuell');
    const opened = openBytes(excelize, host.save());
    for (const [list, entries] of listsOf(MAPPEN_MIT_KURSEN))
      expect(entriesOf(opened, listName(list))).toEqual(entries.map(String));
  });
});
