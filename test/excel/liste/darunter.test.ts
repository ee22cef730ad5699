/** What stands below the table of a list is no row of it, and is not left out in silence. About four seconds. */
import { FAELLE } from '../../../src/bereiche/fallliste';
import { ZEILEN_DARUNTER } from '../../../src/mappe/liste/darunter';
import {
  ERSTE_REIHE,
  listeMit,
  OHNE_ENDE,
  type OffeneListe,
  oeffneListe,
  WUNSCH,
} from '../../support/offeneListe';

const ANZAHL = 4;
const LETZTE = ERSTE_REIHE + ANZAHL - 1;

/** The places that are in the way, or what was read. */
async function gelesen({ tabelle }: OffeneListe, nichtsDarunter = true): Promise<unknown> {
  const ergebnis = await tabelle.lies(nichtsDarunter ? { ...WUNSCH, nichtsDarunter } : WUNSCH, OHNE_ENDE);
  return ergebnis.art === 'unlesbar' ? ergebnis.fehler : ergebnis.art;
}

const offen = async (): Promise<OffeneListe> => oeffneListe(await listeMit(ANZAHL));
const fehler = (...zellen: string[]): unknown => [
  {
    code: 'ZEILEN_AUSSERHALB',
    tabelle: FAELLE.name,
    orte: zellen.map((zelle) => ({ art: 'zelle', blatt: FAELLE.blatt, zelle })),
  },
];

it('kostet nichts, wo das Blatt mit der Tabelle endet, und sonst eine Anfrage', async () => {
  const liste = await offen();
  liste.host.traffic.reset();
  expect(await gelesen(liste)).toBe('gelesen');
  const ohne = liste.host.traffic.roundTrips;
  liste.host.workbook.setCell(FAELLE.blatt, `C${LETZTE + 4}`, 'eine Notiz');
  liste.host.traffic.reset();
  expect(await gelesen(liste)).toBe('gelesen');
  expect(liste.host.traffic.roundTrips).toBe(ohne + 1);
});

it('nennt die ersten drei Zellen in der Spalte der Kundennummer', async () => {
  const liste = await offen();
  for (const zeile of [2, 3, 5, 9])
    liste.host.workbook.setCell(FAELLE.blatt, `A${LETZTE + zeile}`, `K${zeile}`);
  expect(await gelesen(liste)).toEqual(fehler(`A${LETZTE + 2}`, `A${LETZTE + 3}`, `A${LETZTE + 5}`));
  expect(await gelesen(liste, false)).toBe('gelesen');
});

it.each<[string, string, string | number]>([
  ['Leerzeichen', `A${LETZTE + 2}`, '  '],
  ['eine Notiz in einer anderen Spalte', `B${LETZTE + 2}`, 'siehe Akte'],
  ['was weit darunter steht', `A${LETZTE + ZEILEN_DARUNTER + 1}`, 'K1'],
  ['etwas in der letzten Zeile des Blattes', 'A1048576', 'K1'],
])('hält nicht auf: %s', async (_, zelle, wert) => {
  const liste = await offen();
  liste.host.workbook.setCell(FAELLE.blatt, zelle, wert);
  expect(await gelesen(liste)).toBe('gelesen');
});

it('die letzte Zeile, die angesehen wird, zählt mit; eine Null auch', async () => {
  const liste = await offen();
  liste.host.workbook.setCell(FAELLE.blatt, `A${LETZTE + ZEILEN_DARUNTER}`, 0);
  expect(await gelesen(liste)).toEqual(fehler(`A${LETZTE + ZEILEN_DARUNTER}`));
});

it('was inzwischen eine Zeile der Tabelle geworden ist, steht nicht darunter', async () => {
  const liste = await offen();
  const { workbook } = liste.host;
  workbook.setCell(FAELLE.blatt, `C${LETZTE + 4}`, 'eine Notiz');
  let anfrage = 0;
  liste.host.before(() => {
    if (anfrage++ !== 1) return;
    workbook.insertRows(FAELLE.blatt, ERSTE_REIHE + 1, 1);
    workbook.setCell(FAELLE.blatt, `A${ERSTE_REIHE + 1}`, 'K99');
  });
  expect(await gelesen(liste)).toBe('gelesen');
  // Its last row has moved to where the cells below were looked at.
  expect(workbook.getCell(FAELLE.blatt, `A${LETZTE + 1}`)).not.toBe('');
});
