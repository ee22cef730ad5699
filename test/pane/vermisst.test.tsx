/**
 * @jest-environment jsdom
 *
 * What was entered here and is gone, in the whole pane: where, since when, writing it again, leaving it; and what Excel itself
 * has undone (Ctrl+Z), which is said but not missed. Costs four seconds.
 */
import './nodeRealm';
import { act, screen, within } from '@testing-library/react';
import type { HostOptions } from '../host/nodeHost';
import { findTabelle, type Zelle, zelleDesNamens } from '../support/fillMappe';
import { adresse, BEISPIEL, mappeMit, tippe, wertVon } from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { kopfwert, zuAnsicht } from './zuAnsicht';

const TITEL = 'Nicht mehr so, wie Sie es eingetragen haben';
const hinweis = (): HTMLElement | null => screen.queryByRole('region', { name: TITEL });

/** A pane that has entered a rating, and another version of the workbook in which it is not. */
async function verloren(): Promise<OffenerPane & { readonly zelle: Zelle }> {
  const pane = await oeffnePane(await mappeMit(BEISPIEL));
  const zelle = (await findTabelle(pane.host, 'tblBedarfe'))('mobilitaet', 'Stufe');
  await pane.sitzung.eingeben([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 }]);
  const { workbook } = pane.host;
  workbook.unheard(() => workbook.setCell(zelle.blatt, zelle.zelle, 0));
  await pane.liesNeu();
  await screen.findByRole('region', { name: TITEL });
  return { ...pane, zelle };
}

it('nennt, was fehlt, seit wann und wo', async () => {
  const { zelle } = await verloren();
  expect(hinweis()?.textContent).toContain(`Mobilität (von 12:31 Uhr): ${adresse(zelle)}`);
});

it('„Wieder eintragen“ schreibt es noch einmal, und der Hinweis geht', async () => {
  const { host, zelle, druecke } = await verloren();
  await druecke('Wieder eintragen');
  expect(host.workbook.getCell(zelle.blatt, zelle.zelle)).toBe(3);
  expect(hinweis()).toBeNull();
});

it('„So ist es richtig“ lässt es und sagt es nicht noch einmal', async () => {
  const { host, zelle, druecke, liesNeu } = await verloren();
  await druecke('So ist es richtig');
  expect(hinweis()).toBeNull();
  await liesNeu();
  expect(hinweis()).toBeNull();
  expect(host.workbook.getCell(zelle.blatt, zelle.zelle)).toBe(0);
});

/** What the head says of the results in the workbook. */
const stand = (): string => kopfwert('In der Mappe');
const status = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';

async function strgZ(pane: OffenerPane): Promise<void> {
  expect(pane.host.workbook.undo()).toBe(true);
  await pane.ruhe();
}

async function eingetragen(options: HostOptions): Promise<OffenerPane> {
  const pane = await oeffnePane(await mappeMit(BEISPIEL, options));
  zuAnsicht('Förderziel');
  await pane.druecke('Berechnen und eintragen');
  expect(stand()).toBe('aktuell');
  return pane;
}

it('ein halb rückgängig gemachter Eintrag heißt unvollständig; Zurücknehmen nennt die Zellen und lässt sie', async () => {
  const pane = await eingetragen({ requirementSet: '1.19', quirks: { undoStep: 'action' } });
  await strgZ(pane);
  expect(stand()).toBe('unvollständig');
  tippe(pane, NAME_ERGEBNIS.betreuung, 'von Hand');
  await pane.druecke('Eintrag zurücknehmen');
  const betreuung = adresse(zelleDesNamens(pane.host, NAME_ERGEBNIS.betreuung));
  expect(status()).toMatch(
    new RegExp(`^Es wurde nichts zurückgenommen: .*${betreuung}.* inzwischen geändert`),
  );
  expect(wertVon(pane, NAME_ERGEBNIS.betreuung)).toBe('von Hand');
  zuAnsicht('Förderziel');
  await pane.druecke('Berechnen und eintragen');
  expect(stand()).toBe('aktuell');
});

it('ein ganz rückgängig gemachter Eintrag steht nicht mehr in der Mappe und wird nicht vermisst', async () => {
  const pane = await eingetragen({ requirementSet: '1.19' });
  await strgZ(pane);
  expect(stand()).toBe('noch nicht eingetragen');
  await pane.liesNeu();
  expect(stand()).toBe('noch nicht eingetragen');
  expect(pane.sitzung.gedaechtnis.vermisst.get()).toEqual([]);
});

it('eine Eingabe aus dem Aufgabenbereich, die rückgängig gemacht ist, wird nicht vermisst', async () => {
  const pane = await oeffnePane(await mappeMit(BEISPIEL, { requirementSet: '1.19' }));
  const zelle = (await findTabelle(pane.host, 'tblBedarfe'))('mobilitaet', 'Stufe');
  await act(async () => {
    await pane.sitzung.eingeben([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 }]);
  });
  await pane.ruhe();
  await strgZ(pane);
  await pane.liesNeu();
  expect(pane.host.workbook.getCell(zelle.blatt, zelle.zelle)).toBe(0);
  expect(pane.sitzung.gedaechtnis.vermisst.get()).toEqual([]);
});
