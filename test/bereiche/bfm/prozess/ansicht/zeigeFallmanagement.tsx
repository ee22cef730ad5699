/** The view „Fallmanagement“ over a real session and real cryptography: the shipped template in the stand-in Excel. */
import '../../../../pane/nodeRealm';
import {
  type BoundFunctions,
  fireEvent,
  type queries,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { FallmanagementView } from '../../../../../src/bereiche/bfm/prozess/ansicht/FallmanagementView';
import { FALLMANAGERIN } from '../../../../support/fallmanagement';
import type { Testmappe } from '../../../../support/mappe';
import { type GezeigteAkte, zeigeAkte } from '../../../../pane/zeigeAkte';

/** Shows the view of a workbook as it is. */
export function zeigeFallmanagement(offen: Testmappe): Promise<GezeigteAkte> {
  return zeigeAkte(FallmanagementView, offen);
}

/** A section of the view by its heading. */
export function abschnitt(name: string | RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name }));
}

export const entscheidung = (): BoundFunctions<typeof queries> => abschnitt('Entscheidung');

/** The field of the decision with that label. */
export function feld(name: string): HTMLInputElement {
  return entscheidung().getByLabelText<HTMLInputElement>(name);
}

export function fuelle(name: string, value: string): void {
  fireEvent.change(feld(name), { target: { value } });
}

export function waehle(name: string): void {
  fireEvent.click(entscheidung().getByRole('radio', { name }));
}

/** The labels of the chosen ones. */
export function gewaehlt(): string[] {
  return entscheidung()
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent ?? '');
}

/** What a section says, line by line. */
export function punkte(name: string): string[] {
  return abschnitt(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

/** Unfolds what has this title. */
export const klappeAuf = (titel: string | RegExp): void => klappe(titel, true);

/** Folds it. */
export const klappeZu = (titel: string | RegExp): void => klappe(titel, false);

function klappe(titel: string | RegExp, offen: boolean): void {
  const element = screen.getByText(titel, { selector: 'summary, summary *' }).closest('details');
  if (element === null) throw new Error('no fold');
  if (element.open === offen) return;
  element.open = offen;
  fireEvent(element, new Event('toggle'));
}

/** Types the passphrase that is asked for, and Enter; what waits for it is written then. */
export async function oeffne(
  view: Pick<GezeigteAkte, 'ruhe'>,
  passwort = FALLMANAGERIN.passwort,
): Promise<void> {
  fuelle('Passwort', passwort);
  fireEvent.keyDown(feld('Passwort'), { key: 'Enter' });
  await waitFor(() => expect(screen.queryByLabelText('Passwort')).toBeNull(), { timeout: 20_000 });
  // The keys are compared with what the workbook holds before anything is written with them; then something takes the focus.
  await waitFor(() => expect(document.activeElement).not.toBe(document.body), { timeout: 20_000 });
  await view.ruhe();
}
