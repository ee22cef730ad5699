/**
 * @jest-environment jsdom
 *
 * Results changed by hand, in the whole pane: which cells, putting back, leaving them. Costs two seconds.
 */
import './nodeRealm';
import { screen } from '@testing-library/react';
import { zelleDesNamens } from '../support/fillMappe';
import { adresse, BEISPIEL, mappeMit, tippe, wertVon } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { kopfwert, zuAnsicht } from './zuAnsicht';

const BETREUUNG = 'Kennung_Betreuung';

/** A pane over a workbook in which somebody has typed over a result. */
async function ueberschrieben(): Promise<OffenerPane> {
  const pane = await oeffnePane(await mappeMit(BEISPIEL));
  zuAnsicht('Förderziel');
  await pane.druecke('Berechnen und eintragen');
  tippe(pane, BETREUUNG, 'jemand anderes');
  await pane.ruhe();
  await screen.findByRole('region', { name: 'Ergebnis von Hand geändert' });
  return pane;
}

const hinweis = (): HTMLElement | null =>
  screen.queryByRole('region', { name: 'Ergebnis von Hand geändert' });

function stand(): string {
  return kopfwert('In der Mappe');
}

it('nennt die Zelle und ihren Namen, aber nicht, was darin steht', async () => {
  const pane = await ueberschrieben();
  expect(stand()).toBe('von Hand geändert');
  expect(hinweis()?.textContent).toContain(`Betreuung: ${adresse(zelleDesNamens(pane.host, BETREUUNG))}`);
  expect(hinweis()?.textContent).not.toContain('jemand anderes');
});

it('„Zurückstellen“ schreibt das Berechnete wieder hin', async () => {
  const pane = await ueberschrieben();
  await pane.druecke('Zurückstellen');
  expect(wertVon(pane, BETREUUNG)).toBe('Fallmanagement');
  expect(stand()).toBe('aktuell');
  expect(hinweis()).toBeNull();
});

it('„So lassen“ ändert nichts und sagt weiter, wie es steht; eine neue Änderung meldet sich wieder', async () => {
  const pane = await ueberschrieben();
  await pane.druecke('So lassen');
  expect(hinweis()).toBeNull();
  expect(stand()).toBe('von Hand geändert');
  expect(wertVon(pane, BETREUUNG)).toBe('jemand anderes');
  await pane.liesNeu();
  expect(hinweis()).toBeNull();
  tippe(pane, BETREUUNG, 'noch jemand');
  await pane.ruhe();
  expect(hinweis()).not.toBeNull();
});
