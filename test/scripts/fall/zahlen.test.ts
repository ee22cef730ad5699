/** A list of more than 5,000 rows, from file to file: values with their day in place of formulas, and back. About 30 seconds. */
import { runFall } from '../../../scripts/fall/runFall';
import { FAELLE, FORMELN_BIS, ZAHLEN, ZAHLENREIHE } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { readListe } from '../../../src/listen/readListe';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../../src/paket/paketTabelle';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { gebauteListe } from '../../support/falllisten';

let ordner: Arbeitsordner;
beforeAll(() => (ordner = arbeitsordner()));
afterAll(() => ordner.raeumeAuf());

const leute = (zeilen: number): { kundennummer: string; team: string }[] =>
  Array.from({ length: zeilen }, (_, nr) => ({
    kundennummer: `K${nr}`,
    team: nr % 2 === 0 ? 'Nord' : 'Süd',
  }));

/** A long list: grown in its package, for building so many rows takes minutes. */
async function lange(zeilen: number): Promise<Uint8Array> {
  const mappe = new PaketTabelle(oeffneArbeitsmappe(await gebauteListe()), FAELLE, []);
  const gelesen = mappe.lies();
  if (!gelesen?.ok) throw new Error('The template cannot be read');
  const zellen = leute(zeilen).flatMap(({ kundennummer, team }, zeile) => [
    { zeile, spalte: 'kundennummer' as const, wert: kundennummer },
    { zeile, spalte: 'team' as const, wert: team },
  ]);
  expect(await mappe.schreibe(gelesen.wert, zellen)).toEqual([]);
  return mappe.bytes;
}

async function lauf(bytes: Uint8Array): Promise<{ bericht: { zahlen: unknown }; neu: Uint8Array }> {
  const { code, out, err } = await runFall([ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx')], JETZT);
  if (code !== 0) throw new Error(err);
  return { bericht: JSON.parse(out) as { zahlen: unknown }, neu: new Uint8Array(ordner.lies('aus.xlsx')) };
}

/** Day, „noch nicht festgelegt“ and all, by key. */
function zahlen(bytes: Uint8Array): Record<string, unknown[]> {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(bytes), ZAHLEN, []).lies('schluessel');
  if (!gelesen?.ok) throw new Error('The numbers cannot be read');
  return Object.fromEntries(
    readListe(ZAHLEN, gelesen.wert.tabelle).zeilen.map(({ zeile }) => [
      zeile.schluessel,
      [zeile.tag, zeile['noch nicht festgelegt'], zeile.gesamt],
    ]),
  );
}

it('über 5.000 Zeilen stehen Werte da, wie sie eben berechnet sind, mit ihrem Tag', async () => {
  const { bericht, neu } = await lauf(await lange(FORMELN_BIS + 1));
  expect(bericht).toMatchObject({ berechnet: FORMELN_BIS + 1, zahlen: { art: 'werte' } });
  const nord = FORMELN_BIS / 2 + 1;
  expect(zahlen(neu)).toMatchObject({
    [ZAHLENREIHE.stand]: [JETZT.datum, null, null],
    [ZAHLENREIHE.alle]: [null, FORMELN_BIS + 1, FORMELN_BIS + 1],
    [ZAHLENREIHE.team('Nord')]: [null, nord, nord],
    [ZAHLENREIHE.monate(0)]: [null, null, null],
    [ZAHLENREIHE.damals]: [null, null, null],
  });
});

it('bis 5.000 Zeilen zählen Formeln, auch wo Werte standen', async () => {
  const vorgaben = new Map([[ZAHLENREIHE.stand, { tag: serialOfDate(JETZT.datum) }]]);
  const mitWerten = await gebauteListe(leute(3), { zahlen: vorgaben });
  expect(zahlen(mitWerten)[ZAHLENREIHE.stand]).toEqual([JETZT.datum, null, null]);
  const { bericht, neu } = await lauf(mitWerten);
  expect(bericht.zahlen).toEqual({ art: 'formeln' });
  expect(zahlen(neu)[ZAHLENREIHE.stand]).toEqual([null, null, null]);
});

it('ohne die Tabelle wird gesagt, dass weiter Formeln zählen; berechnet ist alles', async () => {
  const gebaut = await gebauteListe(leute(3));
  const ohne = await mitExcelize(gebaut, (file) => file.DeleteTable(ZAHLEN.name));
  const { bericht } = await lauf(ohne);
  expect(bericht).toMatchObject({
    berechnet: 3,
    zahlen: { art: 'unveraendert', fehler: [{ code: 'ZAHLEN_FEHLEN' }] },
  });
});
