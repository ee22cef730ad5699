/** A workbook of another kind is not read as a Fallmappe: no invented person is taken for a real one, nor the other way round. About 6 s. */
import { runFall } from '../../scripts/fall/runFall';
import { oeffnePerson } from '../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { frageMappenart } from '../../src/excel/mappenart';
import { lesen } from '../../src/mappe/lesen';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { MAPPENBEREICHE } from '../support/bereiche';
import { STICHTAG } from '../support/faelle';
import { JETZT, openMappe, vorlageBytes } from '../support/mappe';
import { mitExcelize } from '../support/mitExcelize';
import { uebe, uebungMit, uebungsmappeBytes } from '../support/uebung';

const KEINE = { art: 'fehlerhaft', fehler: [{ code: 'KEINE_FALLMAPPE', orte: [{ art: 'mappe' }] }] };
const PASS = '_Integrationstool';

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

it('eine Übungsmappe ist neben Excel keine Fallmappe, und sagt, was sie ist', async () => {
  const { host, mappe } = await openMappe(uebungsmappeBytes());
  expect(await lesen(mappe, STICHTAG)).toMatchObject(KEINE);
  expect(await frageMappenart({ excel: host.excel })).toEqual({ vorlage: 'Übungsmappe', version: 3 });
  const uebung = createExcelFallmappe({ excel: host.excel, bereiche: MAPPENBEREICHE, art: 'Übungsmappe' });
  expect((await lesen(uebung, STICHTAG)).art).toBe('berechnet');
});

it('eine Fallmappe ist keine Übungsmappe', async () => {
  expect(await lesen((await uebungMit(vorlageBytes())).mappe, STICHTAG)).toMatchObject(KEINE);
});

it('auf der Kommandozeile wird eine geübte Person nicht berechnet und in keine Liste gelesen', async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson({ person: 'P01', runde: 1 }));
  const pfad = ordner.lege('uebung.xlsx', offen.host.save());
  const { code, out, err } = await runFall([pfad, ordner.pfad('aus.xlsx')], JETZT);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^KEINE_FALLMAPPE Arbeitsmappe: .*anderer Art/);
  expect(ordner.inhalt()).toEqual(['uebung.xlsx']);
});

it('eine Mappe, deren Pass keine Art nennt, wird nach ihren Tabellen beurteilt', async () => {
  const ohneArt = await mitExcelize(vorlageBytes(), (file) => file.SetCellValue(PASS, 'B1', ''));
  expect((await lesen((await openMappe(ohneArt)).mappe, STICHTAG)).art).toBe('berechnet');
});
