/**
 * @jest-environment jsdom
 *
 * What was entered here and is gone, in the whole pane: where, since when, writing it again, leaving it. Costs two seconds.
 */
import './nodeRealm';
import { screen } from '@testing-library/react';
import { findTabelle, type Zelle } from '../support/fillMappe';
import { adresse, BEISPIEL, mappeMit } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';

const TITEL = 'Nicht mehr so, wie Sie es eingetragen haben';
const hinweis = (): HTMLElement | null => screen.queryByRole('region', { name: TITEL });

/** A pane that has entered a rating, and another version of the workbook in which it is not. */
async function verloren(): Promise<OffenerPane & { readonly zelle: Zelle }> {
  const pane = await oeffnePane(await mappeMit(BEISPIEL));
  const zelle = (await findTabelle(pane.host, 'tblBedarfe'))('mobilitaet', 'Stufe');
  await pane.sitzung.eingeben([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 }]);
  const { workbook } = pane.host;
  workbook.unheard(() => workbook.setCell(zelle.blatt, zelle.zelle, 0));
  await pane.druecke('Neu lesen');
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
  const { host, zelle, druecke } = await verloren();
  await druecke('So ist es richtig');
  expect(hinweis()).toBeNull();
  await druecke('Neu lesen');
  expect(hinweis()).toBeNull();
  expect(host.workbook.getCell(zelle.blatt, zelle.zelle)).toBe(0);
});
