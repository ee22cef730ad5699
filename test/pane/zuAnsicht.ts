/** Goes to a view of the pane, as a person does: to its place, then to its step. */
import { act, screen, within } from '@testing-library/react';
import type { Bereich } from '../../src/bausteine/bereich';
import { ORT_TITEL, ORTSLEISTE } from '../../src/bausteine/texte/pane';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';

/** The navigation button of the place of a view. @param titel of the view. */
export function ortVon(titel: string, bereiche: readonly Bereich[] = BEREICHE): HTMLElement {
  const eintrag = alleAnsichten(bereiche).find((each) => each.titel === titel);
  if (eintrag === undefined) throw new Error(`no view „${titel}“`);
  const leiste = screen.getByRole('navigation', { name: ORTSLEISTE });
  return within(leiste).getByText(ORT_TITEL[eintrag.ort]);
}

/** Goes to a view. @param titel of the view. */
export function zuAnsicht(titel: string, bereiche: readonly Bereich[] = BEREICHE): void {
  act(() => ortVon(titel, bereiche).click());
  const tab = screen.queryByText(titel, { selector: '[role=tab]' });
  if (tab !== null) act(() => tab.click());
}

/** The title of the view that is shown. */
export function gezeigteAnsicht(): string | null {
  const tab = screen.queryByRole('tab', { selected: true });
  return (
    tab ??
    screen.getByText(
      (_, element) => element?.ariaCurrent === 'page' || element?.getAttribute('aria-current') === 'page',
    )
  ).textContent;
}

/** What shows the view. */
export function flaeche(): HTMLElement {
  const element = document.getElementById('ansicht');
  if (element === null) throw new Error('no view is shown');
  return element;
}

/** The value beside a label of the head, which is unfolded for that. */
export function kopfwert(label: string): string {
  const mehr = screen.getByRole('button', { name: 'Mehr zur Person' });
  if (mehr.getAttribute('aria-expanded') === 'false') act(() => mehr.click());
  const stelle = within(screen.getByRole('banner')).getByText(label, { selector: 'dt' });
  return stelle.nextElementSibling?.textContent ?? '';
}
