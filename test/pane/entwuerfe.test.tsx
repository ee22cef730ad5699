/**
 * @jest-environment jsdom
 *
 * What is typed is not lost: not with a crash of the pane, and not twice in the workbook where a view is left too early.
 */
import './nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { AbschliessenView } from '../../src/bereiche/verlauf/ansicht/AbschliessenView';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { zeigeAkte } from './zeigeAkte';
import { gezeigteAnsicht, zuAnsicht } from './zuAnsicht';

async function zurPerson(pane: OffenerPane): Promise<void> {
  await zuReiter(pane, 'Heute');
  act(() => screen.getByText('Person bearbeiten').click());
  await screen.findByLabelText('Stichtag');
}

/** The remark, unfolded where it is not. */
function bemerkung(): HTMLTextAreaElement {
  const klappe = screen.getByText('Bemerkung', { selector: 'summary' }).parentElement as HTMLDetailsElement;
  klappe.open = true;
  fireEvent(klappe, new Event('toggle'));
  return screen.getByLabelText(/^Bemerkung zum Abschluss/);
}
const stichtag = (): HTMLInputElement => screen.getByLabelText('Stichtag');

function tippe(feld: HTMLElement, value: string): void {
  fireEvent.change(feld, { target: { value } });
  fireEvent.blur(feld);
}

async function zuReiter({ ruhe }: OffenerPane, name: string): Promise<void> {
  zuAnsicht(name);
  await ruhe();
}

it('ein Absturz des Aufgabenbereichs lässt stehen, was getippt, aber noch nicht übernommen ist', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const pane = await oeffnePane(await mappeMit(BEISPIEL));
  await zurPerson(pane);
  tippe(stichtag(), 'gestern');
  await zuReiter(pane, 'Abschließen');
  tippe(bemerkung(), 'Zweites Gespräch');
  pane.host.faults.failAtAction({ action: 0, code: 'InvalidRequestContext' });
  await pane.liesNeu();
  expect(screen.queryByRole('tab')).toBeNull();
  await pane.druecke('Neu starten');
  // Not the view that was there: what brought the pane down might do so again.
  expect(gezeigteAnsicht()).not.toBe('Abschließen');
  await zuReiter(pane, 'Abschließen');
  expect(bemerkung().value).toBe('Zweites Gespräch');
  await zurPerson(pane);
  expect([stichtag().value, stichtag().getAttribute('aria-invalid')]).toEqual(['gestern', 'true']);
});

it('ein Formular ist leer, sobald sein Vorhaben getan ist, auch wenn die Ansicht da schon verlassen war', async () => {
  const view = await zeigeAkte(AbschliessenView, await mappeMit(BEISPIEL));
  tippe(bemerkung(), 'Erstes Gespräch');
  act(() => screen.getByRole('button', { name: 'Profiling abschließen' }).click());
  await view.zeigeWieder(false);
  await view.ruhe();
  await view.zeigeWieder(true);
  await view.ruhe();
  expect(screen.getByRole('button', { name: 'Als Korrektur abschließen' })).toBeTruthy();
  expect(bemerkung().value).toBe('');
});
