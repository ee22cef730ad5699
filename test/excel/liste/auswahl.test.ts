/** Which rows of a list a person means: seen ones, selected ones, whatever is hidden or in front. About 5 seconds. */
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Zeilenumfang } from '../../../src/mappe/liste/tabellenmappe';
import {
  buchstabe,
  ERSTE_REIHE,
  listeMit,
  type OffeneListe,
  oeffneListe,
  WUNSCH,
} from '../../support/offeneListe';

const ANZAHL = 6;
const nummer = (nr: number): string => `100D${500000 + nr}`;
const reihe = (nr: number): number => ERSTE_REIHE + nr;

async function gewaehlt({ tabelle }: OffeneListe, umfang: Zeilenumfang): Promise<unknown> {
  const wahl = await tabelle.waehle(WUNSCH, umfang);
  if ('grund' in wahl) throw new Error(wahl.grund);
  return wahl.art === 'gewaehlt' ? [...wahl.schluessel] : wahl.art;
}

const offen = async (): Promise<OffeneListe> => oeffneListe(await listeMit(ANZAHL));

describe('sichtbare Zeilen', () => {
  it('sind ohne Filter alle, in einer Anfrage', async () => {
    const liste = await offen();
    liste.host.traffic.reset();
    expect(await gewaehlt(liste, 'sichtbar')).toEqual([0, 1, 2, 3, 4, 5].map(nummer));
    expect(liste.host.traffic.roundTrips).toBe(1);
  });

  it('sind nicht, was gefiltert oder von Hand ausgeblendet ist', async () => {
    const liste = await offen();
    liste.host.workbook.filterTable(FAELLE.name, 'Kundennummer', nummer(1), nummer(2), nummer(4));
    expect(await gewaehlt(liste, 'sichtbar')).toEqual([1, 2, 4].map(nummer));
    liste.host.workbook.hideRow(FAELLE.blatt, reihe(2));
    expect(await gewaehlt(liste, 'sichtbar')).toEqual([1, 4].map(nummer));
  });

  it('ist keine, wo alle verborgen sind', async () => {
    const liste = await offen();
    liste.host.workbook.filterTable(FAELLE.name, 'Kundennummer', 'niemand');
    expect(await gewaehlt(liste, 'sichtbar')).toEqual([]);
  });

  it('sind ungewiss, wo die Spalte der Kundennummer ausgeblendet ist', async () => {
    const liste = await offen();
    liste.host.workbook.hideColumn(FAELLE.blatt, buchstabe('kundennummer'));
    expect(await gewaehlt(liste, 'sichtbar')).toBe('spalteVerborgen');
    expect(await gewaehlt(liste, 'markiert')).toBe('spalteVerborgen');
  });

  it('ohne Kundennummer ist keine gemeint', async () => {
    const liste = await offen();
    liste.host.workbook.setCell(FAELLE.blatt, `A${reihe(3)}`, '');
    expect(await gewaehlt(liste, 'sichtbar')).toEqual([0, 1, 2, 4, 5].map(nummer));
  });
});

describe('markierte Zeilen', () => {
  it.each<[string, string, readonly number[]]>([
    ['eine Zelle', `C${reihe(2)}`, [2]],
    ['ein Bereich', `C${reihe(1)}:F${reihe(3)}`, [1, 2, 3]],
    ['ganze Zeilen', `${reihe(4)}:${reihe(5)}`, [4, 5]],
    ['eine ganze Spalte', 'B:B', [0, 1, 2, 3, 4, 5]],
    [
      'hier und da',
      `A${reihe(0)},${buchstabe('warum')}${reihe(3)}:${buchstabe('warum')}${reihe(4)}`,
      [0, 3, 4],
    ],
    ['die Kopfzeile allein', `A${ERSTE_REIHE - 1}:D${ERSTE_REIHE - 1}`, []],
    ['unter der Tabelle', `A${reihe(ANZAHL) + 3}`, []],
    ['rechts neben der Tabelle', `XFD${reihe(1)}`, [1]],
  ])('%s: %s', async (_, zellen, erwartet) => {
    const liste = await offen();
    liste.host.workbook.select(FAELLE.blatt, zellen);
    expect(await gewaehlt(liste, 'markiert')).toEqual(erwartet.map(nummer));
  });

  it('was verborgen ist, ist nicht gemeint', async () => {
    const liste = await offen();
    liste.host.workbook.filterTable(FAELLE.name, 'Kundennummer', nummer(1), nummer(4));
    liste.host.workbook.select(FAELLE.blatt, `A${reihe(0)}:A${reihe(4)}`);
    expect(await gewaehlt(liste, 'markiert')).toEqual([1, 4].map(nummer));
  });

  it('auf einem anderen Blatt ist keine, auch nicht in denselben Reihen', async () => {
    const liste = await offen();
    liste.host.workbook.select('Exter', `A${reihe(0)}:A${reihe(3)}`);
    expect(await gewaehlt(liste, 'markiert')).toEqual([]);
  });

  it('ist keine, wo ein Diagramm markiert oder eine andere Mappe vorn ist', async () => {
    const liste = await offen();
    liste.host.workbook.selectChart();
    expect(await gewaehlt(liste, 'markiert')).toEqual([]);
    liste.host.workbook.select(FAELLE.blatt, `A${reihe(1)}`);
    liste.host.workbook.lookElsewhere();
    expect(await gewaehlt(liste, 'markiert')).toEqual([]);
  });

  it('folgen ihren Personen, wenn sortiert wird', async () => {
    const liste = await offen();
    liste.host.workbook.sortTable(FAELLE.name, 'Name');
    const erste = liste.host.workbook.getCell(FAELLE.blatt, `A${reihe(0)}`);
    liste.host.workbook.select(FAELLE.blatt, `A${reihe(0)}`);
    expect(await gewaehlt(liste, 'markiert')).toEqual([erste]);
  });
});

it.each<Zeilenumfang>(['sichtbar', 'markiert'])('was Excel ablehnt, wird gesagt (%s)', async (umfang) => {
  const { host, tabelle } = await offen();
  host.faults.failAtAction({ roundTrip: 0, action: 2 });
  expect(await tabelle.waehle(WUNSCH, umfang)).toEqual({ grund: 'unbekannt', code: 'GeneralException' });
  expect(await tabelle.waehle({ ...WUNSCH, tabelle: 'tblAndere' }, umfang)).toMatchObject({
    grund: 'verschwunden',
  });
});
