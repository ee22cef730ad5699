/** A person on the ways of a day: where she goes and what she presses, whose effort is counted. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Person } from './aufwand';
import { ANSICHTEN, type Ansicht, type Klicks } from './wegstellen';

/** Somebody at the pane. */
export interface Unterwegs {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly person: Person;
}

/** A way, from the moment the workbook is open. */
export type Weg = (unterwegs: Unterwegs) => Promise<void>;

/** Clicks one thing after the other, except what is chosen already. */
export async function klicke({ pane, person }: Unterwegs, klicks: Klicks): Promise<void> {
  for (const each of klicks) {
    const ziel = each(pane);
    await ziel.waitFor();
    const istGewaehlt = await ziel.evaluate(
      ({ ariaSelected, ariaCurrent }) => ariaSelected === 'true' || ariaCurrent === 'page',
    );
    if (!istGewaehlt) await person.klicke(ziel);
  }
}

/** Goes to a view. */
export function geheZu(unterwegs: Unterwegs, ansicht: Ansicht): Promise<void> {
  return klicke(unterwegs, ANSICHTEN[ansicht]);
}

/** A button by its whole name. */
export function knopf(pane: FrameLocator, name: string): Locator {
  return pane.getByRole('button', { name, exact: true });
}
