/** Finds what a test of the Ergebnis view looks at, by role and visible label. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Eintragungen } from '../../../../support/fillMappe';
import { BEISPIEL } from '../../../../support/mappe';

/** The example with other entries; '' empties a cell. */
export function beispielMit(eintragungen: Eintragungen): Eintragungen {
  return {
    ...BEISPIEL,
    felder: { ...BEISPIEL.felder, ...eintragungen.felder },
    marken: eintragungen.marken ?? BEISPIEL.marken ?? {},
    bedarfe: { ...BEISPIEL.bedarfe, ...eintragungen.bedarfe },
  };
}

/** A section, unfolded where it is folded. */
export function abschnitt(name: string | RegExp): HTMLElement {
  const region = screen.getByRole('region', { name });
  const klappe = region.querySelector<HTMLDetailsElement>(':scope > details:not([open])');
  if (klappe !== null) {
    klappe.open = true;
    fireEvent(klappe, new Event('toggle'));
  }
  return region;
}

/** The text of a result row. */
export function zeile(label: string): string {
  return screen.getByText(label).parentElement?.textContent ?? '';
}

/** Unfolds a reason; what is inside comes a moment later. */
export async function klappeAuf(kopf: string | RegExp): Promise<void> {
  const summary = screen.getByText(kopf, { selector: 'summary' });
  await userEvent.click(summary);
  await waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}

export function knopf(name: string | RegExp): Promise<void> {
  return userEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
}
