/** Approvals over the shipped template in the stand-in Excel: planned on what stands there by then. Costs about six seconds. */
import { readFreigaben } from '../../../../src/bereiche/kooperation/fach/freigaben';
import { FREIGABEN } from '../../../../src/bereiche/kooperation/listen';
import { freigabeZuruecknehmen, freigeben } from '../../../../src/bereiche/kooperation/vorhaben/freigaben';
import { schrittAendern, schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { aendere, aktenblick } from '../../../support/akte';
import { STICHTAG } from '../../../support/faelle';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';
import { SCHRITT } from '../../../support/plan';

const ID = 'S1-AAAAAA';
const VON = { von: ' Frau Leitung ', am: STICHTAG };

async function mitSchritt(): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  const schritt = { ...SCHRITT, angebot: 'Werkstatt', leistung16a: null };
  expect(await aendere(offen, schrittAnlegen(schritt))).toEqual({ art: 'geaendert' });
  return offen;
}

async function stand(offen: Testmappe): Promise<unknown> {
  const lesung = readFreigaben((await aktenblick(offen)).inhalt);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert.map(({ schritt, freigabe }) => [
    schritt.id,
    freigabe?.von ?? null,
    freigabe?.am ?? null,
  ]);
}

const zahl = async (offen: Testmappe): Promise<number> =>
  (await aktenblick(offen)).inhalt.liste(FREIGABEN).zeilen.length;

it('eintragen und zurücknehmen', async () => {
  const offen = await mitSchritt();
  expect(await stand(offen)).toEqual([[ID, null, null]]);
  expect(await aendere(offen, freigeben(ID, VON))).toEqual({ art: 'geaendert' });
  expect(await stand(offen)).toEqual([[ID, 'Frau Leitung', STICHTAG]]);
  expect(await aendere(offen, freigabeZuruecknehmen(ID))).toEqual({ art: 'geaendert' });
  expect(await stand(offen)).toEqual([[ID, null, null]]);
});

it('hat jemand anders inzwischen eingetragen, bleibt dessen Freigabe, und es wird gesagt', async () => {
  const offen = await mitSchritt();
  await aendere(offen, freigeben(ID, { ...VON, von: 'Herr Erster' }));
  const plan = await freigeben(ID, VON)(await aktenblick(offen));
  expect(plan).toEqual({
    ok: true,
    aenderungen: [],
    getan: 'Schritt S1 war schon freigegeben; es wurde nichts geändert.',
  });
  expect(await stand(offen)).toEqual([[ID, 'Herr Erster', STICHTAG]]);
});

it('zurückgenommen werden alle Zeilen des Schritts: keine ältere zählt danach', async () => {
  const offen = await mitSchritt();
  await offen.host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(FREIGABEN.name);
    tabelle.getDataBodyRange().getRow(0).values = [['F1', 'S1', 'Frau A', 46346]];
    tabelle.rows.add(undefined, [
      ['', '', '', ''],
      ['F2', 's1', 'Frau B', ''],
    ]);
    await context.sync();
  });
  expect(await zahl(offen)).toBe(2);
  await aendere(offen, freigabeZuruecknehmen(ID));
  expect(await stand(offen)).toEqual([[ID, null, null]]);
  expect(await aendere(offen, freigabeZuruecknehmen(ID))).toMatchObject({ art: 'fehlerhaft' });
});

it('danach füllt eine neue Freigabe die Zeile, die nur noch den Schritt nennt', async () => {
  const offen = await mitSchritt();
  await aendere(offen, freigeben(ID, VON));
  await aendere(offen, freigabeZuruecknehmen(ID));
  await aendere(offen, freigeben(ID, { ...VON, von: 'Herr Neu' }));
  expect(await stand(offen)).toEqual([[ID, 'Herr Neu', STICHTAG]]);
  expect(await zahl(offen)).toBe(1);
});

it.each([
  ['gelöscht ist', 'S7', null],
  ['kein Angebot mehr hat', ID, ''],
  ['eine Leistung nach § 16a geworden ist', ID, 'Schuldnerberatung'],
])('ein Schritt, der inzwischen %s, wird nicht freigegeben', async (_, id, angebot) => {
  const offen = await mitSchritt();
  if (angebot !== null) await aendere(offen, schrittAendern(ID, { angebot }));
  for (const vorhaben of [freigeben(id, VON), freigabeZuruecknehmen(id)])
    expect(await aendere(offen, vorhaben)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'KOOPERATION_FEHLT', tabelle: 'Schritte' }],
    });
  expect(await zahl(offen)).toBe(0);
});

it('wo keine Freigabe mehr steht, wird keine zurückgenommen', async () => {
  const offen = await mitSchritt();
  expect(await aendere(offen, freigabeZuruecknehmen(ID))).toMatchObject({
    fehler: [{ code: 'KOOPERATION_FEHLT', tabelle: 'Freigabe der Teamleitung' }],
  });
});
