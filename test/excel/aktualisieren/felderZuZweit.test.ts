/**
 * Single cells that an upgrade adds, while somebody else inserts rows, or while another window upgrades too and what was added is
 * filled at once. About four seconds for the requests of the day.
 */
import { readFileSync } from 'node:fs';
import { EINSCHAETZUNG_MAPPE } from '../../../src/bereiche/einschaetzung/mappe';
import { ergaenzeFelder, spaetereFelder } from '../../../src/excel/aktualisieren/spaetereFelder';
import type { ExcelRuntime } from '../../../src/excel/leitung';
import { readInventar } from '../../../src/excel/lesen/inventar';
import { FALL_BLATT, FALL_FELDER } from '../../../src/fall/listen';
import { cellName } from '../../host/book/address';
import { type Testmappe, openMappe, tippe, wertVon } from '../../support/mappe';
import { zelleDesNamens } from '../../support/fillMappe';
import { stichprobe } from '../../support/stichprobe';

const { geprueftVon, geprueftAm, geprueftKennung, paragraph10Grund } = FALL_FELDER;
const NEUE = [geprueftVon, geprueftAm, geprueftKennung, paragraph10Grund];
const NOTIZ = '=nur eine Notiz';

/** Version 3, with something that people wrote below everything. */
async function version3(): Promise<Testmappe> {
  const offen = await openMappe(new Uint8Array(readFileSync('test/cases/Fallmappe-3.xlsx')));
  offen.host.workbook.setCell(FALL_BLATT.kennung, 'A44', `'${NOTIZ}`);
  return offen;
}

async function ergaenze(excel: ExcelRuntime): Promise<boolean> {
  const inventar = await excel.run(readInventar);
  return ergaenzeFelder(excel, spaetereFelder(EINSCHAETZUNG_MAPPE, inventar, 3));
}

/** Everything that stands in the first two columns of the sheet. */
function inhalte({ host }: Testmappe): unknown[] {
  const zellen = Array.from({ length: 90 }, (_, row) => [cellName(row, 0), cellName(row, 1)]).flat();
  return zellen
    .map((zelle) => host.workbook.getCell(FALL_BLATT.kennung, zelle))
    .filter((wert) => wert !== '');
}

/** The label to the left of the cell behind a name. */
function label(offen: Testmappe, name: string): unknown {
  const { blatt, zelle } = zelleDesNamens(offen.host, name);
  return offen.host.workbook.getCell(blatt, zelle.replace('B', 'A'));
}

/** Has the hand act before one request of the upgrade. */
async function mitHand(vor: number, hand: (offen: Testmappe) => Promise<void> | void): Promise<Testmappe> {
  const offen = await version3();
  let anfrage = 0;
  offen.host.before(() => (anfrage++ === vor ? hand(offen) : undefined));
  // A name that is there already is refused by Excel; another try goes on from there.
  const fertig = await ergaenze(offen.host.excel).catch(() => ergaenze(offen.host.excel));
  offen.host.before(() => undefined);
  expect([vor, fertig]).toEqual([vor, true]);
  return offen;
}

/** The request for the inventory and two for each cell. */
const ANFRAGEN = Array.from({ length: 1 + 2 * NEUE.length }, (_, index) => index);

it.each(stichprobe(ANFRAGEN, 3, 'requests at which rows are inserted while cells are added'))(
  'kommen vor Anfrage %d Zeilen dazu, verliert niemand etwas, und jede neue Zelle hat ihre Beschriftung',
  async (vor) => {
    const vorher = inhalte(await version3());
    // Two rows more: what stood last of all stands where the next cell was to come.
    const offen = await mitHand(vor, ({ host }) => host.workbook.insertRows(FALL_BLATT.kennung, 4, 2));
    const neue = NEUE.map(({ spalte }) => spalte.kopf);
    expect(inhalte(offen).map(String).sort()).toEqual([...vorher, ...neue].map(String).sort());
    expect(vorher).toContain(NOTIZ);
    expect(NEUE.map(({ name }) => label(offen, name))).toEqual(neue);
  },
);

it.each(stichprobe(ANFRAGEN, 2, 'requests at which another window adds the same cells'))(
  'ist vor Anfrage %d ein zweites Fenster fertig und füllt sie, bleibt das stehen',
  async (vor) => {
    const offen = await mitHand(vor, async (each) => {
      if (await ergaenze(each.host.connect().excel)) tippe(each, geprueftVon.name, 'A. Adler');
    });
    expect(wertVon(offen, geprueftVon.name)).toBe('A. Adler');
    for (const { name, spalte } of NEUE) {
      expect(label(offen, name)).toBe(spalte.kopf);
      expect(inhalte(offen).filter((each) => each === spalte.kopf)).toHaveLength(1);
    }
  },
);
