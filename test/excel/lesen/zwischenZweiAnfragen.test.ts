/** The single cells are read by where their names led a request before: whatever happens in between, they are the cells of the names. */
import type { Person } from '../../host/Person';
import { BEISPIEL, eingetragen, mappeMit, type Testmappe } from '../../support/mappe';

/** Has something happen once, before the request with this number from now on, counted from 0. */
function vorAnfrage({ host }: Testmappe, nummer: number, tue: () => void): void {
  let anfrage = 0;
  host.before(() => {
    if (anfrage++ === nummer) tue();
  });
}

/** Every value of the case with its place, and every result. */
async function gelesen({ mappe }: Testmappe): Promise<unknown> {
  const ergebnis = await mappe.read();
  if (ergebnis.art !== 'gelesen') return ergebnis;
  const { raw, ergebnisse, belege, matrix } = ergebnis.mappe;
  const werte = Object.entries({ ...raw.felder, ...raw.marken, ...raw.paragraph16a });
  const zellen = werte.map(([feld, { ort, value }]) => [feld, ort, value]);
  const belegt = Object.values(belege.bedarfe).map(({ beleg: { ort, value } }) => [ort, value]);
  return { zellen, ergebnisse, belegt, matrix };
}

const EINGRIFFE: readonly (readonly [string, (person: Person) => void])[] = [
  ['eine Zeile kommt über alle', (person) => person.insertRows('Profiling', 1)],
  ['eine Zeile kommt zwischen zwei, die untereinander stehen', (person) => person.insertRows('Profiling', 6)],
  ['eine Zeile geht', (person) => person.deleteRow('Kennung', 2)],
  ['ein Blatt bekommt einen anderen Namen', (person) => person.renameSheet('Kennung', 'Blatt 2')],
  [
    'zwei Blätter tauschen ihre Namen',
    (person) => {
      person.renameSheet('Kennung', 'x');
      person.renameSheet('Plan', 'Kennung');
      person.renameSheet('x', 'Plan');
    },
  ],
  ['ein Name führt zu einer anderen Zelle', (person) => person.setName('Fall_Fachkraft', 'Profiling!$G$9')],
  [
    'zwei Namen tauschen ihre Zellen',
    (person) => {
      person.setName('Kennung_Schueler', 'Kennung!$B$14');
      person.setName('Kennung_Wahrscheinlich', 'Kennung!$B$16');
    },
  ],
  ['ein anderer Inhalt', (person) => person.setCell('Profiling', 'C7', 'Herr Anders')],
];

describe.each(EINGRIFFE)('zwischen beiden Anfragen einer Lesung: %s', (_, eingriff) => {
  it('gelesen wird, was hinter den Namen steht', async () => {
    const [offen, danach] = [await mappeMit(BEISPIEL), await mappeMit(BEISPIEL)];
    eingriff(danach.host.workbook);
    vorAnfrage(offen, 1, () => eingriff(offen.host.workbook));
    offen.host.traffic.reset();
    expect(await gelesen(offen)).toEqual(await gelesen(danach));
    expect(offen.host.traffic.roundTrips).toBeLessThanOrEqual(3);
  });

  it('und in vier Anfragen eingetragen', async () => {
    const offen = await mappeMit(BEISPIEL);
    vorAnfrage(offen, 1, () => eingriff(offen.host.workbook));
    offen.host.traffic.reset();
    await eingetragen(offen);
    expect(offen.host.traffic.roundTrips).toBeLessThanOrEqual(4);
  });
});

describe('sonst', () => {
  it('zwei Namen einer Zelle: gelesen wird keiner, der zweite ist genannt', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setName('Fall_Fachkraft', 'Profiling!$C$5');
    expect(await offen.mappe.read()).toMatchObject({
      art: 'unlesbar',
      fehler: [{ code: 'NAME_BELEGT', name: 'Fall_Fachkraft', orte: [{ zelle: 'C5' }] }],
    });
  });

  it('ein Name, der zwischen beiden Anfragen geht, wird vermisst wie zuvor', async () => {
    const offen = await mappeMit(BEISPIEL);
    vorAnfrage(offen, 1, () => offen.host.workbook.deleteName('Fall_Name'));
    expect(await offen.mappe.read()).toMatchObject({
      art: 'abgelehnt',
      ablehnung: { grund: 'verschwunden' },
    });
  });
});
