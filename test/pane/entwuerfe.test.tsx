/**
 * @jest-environment jsdom
 *
 * What is typed is not lost: not with a crash of the pane, and not twice in the workbook where a view is left too early.
 */
import './nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { VerlaufView } from '../../src/bereiche/verlauf/ansicht/VerlaufView';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { zeigeAkte } from './zeigeAkte';

const bemerkung = (): HTMLTextAreaElement => screen.getByLabelText(/^Bemerkung zum Abschluss/);
const stichtag = (): HTMLInputElement => screen.getByLabelText('Stichtag');

function tippe(feld: HTMLElement, value: string): void {
  fireEvent.change(feld, { target: { value } });
  fireEvent.blur(feld);
}

async function zuReiter({ ruhe }: OffenerPane, name: string): Promise<void> {
  act(() => screen.getByRole('tab', { name }).click());
  await ruhe();
}

it('ein Absturz des Aufgabenbereichs lässt stehen, was getippt, aber noch nicht übernommen ist', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const pane = await oeffnePane(await mappeMit(BEISPIEL));
  await zuReiter(pane, 'Entscheiden');
  tippe(stichtag(), 'gestern');
  await zuReiter(pane, 'Verlauf');
  tippe(bemerkung(), 'Zweites Gespräch');
  pane.host.faults.failAtAction({ action: 0, code: 'InvalidRequestContext' });
  await pane.druecke('Neu lesen');
  expect(screen.queryByRole('tab')).toBeNull();
  await pane.druecke('Neu starten');
  // Not the view that was there: what brought the pane down might do so again.
  expect(screen.getByRole('tab', { name: 'Verlauf' }).getAttribute('aria-selected')).toBe('false');
  await zuReiter(pane, 'Verlauf');
  expect(bemerkung().value).toBe('Zweites Gespräch');
  await zuReiter(pane, 'Entscheiden');
  expect([stichtag().value, stichtag().getAttribute('aria-invalid')]).toEqual(['gestern', 'true']);
});

it('ein Formular ist leer, sobald sein Vorhaben getan ist, auch wenn die Ansicht da schon verlassen war', async () => {
  const view = await zeigeAkte(VerlaufView, await mappeMit(BEISPIEL));
  tippe(bemerkung(), 'Erstes Gespräch');
  act(() => screen.getByRole('button', { name: 'Profiling abschließen' }).click());
  await view.zeigeWieder(false);
  await view.ruhe();
  await view.zeigeWieder(true);
  await view.ruhe();
  expect(screen.getByRole('button', { name: 'Als Korrektur abschließen' })).toBeTruthy();
  expect(bemerkung().value).toBe('');
});
