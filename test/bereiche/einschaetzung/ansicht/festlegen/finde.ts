/** Finds what a test of „Profillage festlegen“ looks at. By text and element: roles of a whole view take seconds to compute. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Eintragungen } from '../../../../support/fillMappe';
import { beispielMit } from '../ergebnis/finde';

/** Three of the eight with a prognosis that fits to no Profillage: a person has to decide. */
export const NICHT_EINDEUTIG: Eintragungen = beispielMit({
  felder: { prognoseArbeitsmarkt: 'bis 12 Monate' },
});

/** The section; null where the view has none. */
export const teil = (): HTMLElement | null =>
  screen.queryByText('Profillage festlegen', { selector: 'h2' })?.closest('section') ?? null;

/** What the section says, line by line. */
export const saetze = (): string[] =>
  [...(teil()?.querySelectorAll('p') ?? [])].map((each) => each.textContent);

export const radios = (): HTMLInputElement[] => [...(teil()?.querySelectorAll('input') ?? [])];
/** A radio of the form with its whole label; throws where there is none. */
export function profillage(name: string): HTMLInputElement {
  const gefunden = radios().find(({ value }) => value === name);
  if (gefunden === undefined) throw new Error(`no ${name}`);
  return gefunden;
}
export const labelVon = (name: string): string => profillage(name).labels?.[0]?.textContent ?? '';
export const gewaehlt = (): string[] =>
  radios()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

export const begruendung = (): HTMLTextAreaElement => {
  const gefunden = teil()?.querySelector('textarea');
  if (!gefunden) throw new Error('no form');
  return gefunden;
};

/** The buttons of the section. */
export const knoepfe = (): string[] =>
  [...(teil()?.querySelectorAll('button') ?? [])].map((each) => each.textContent);

export function druecke(name: string): void {
  const knopf = [...(teil()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name);
  if (knopf === undefined) throw new Error(`no ${name}`);
  fireEvent.click(knopf);
}

/** What is in the section is loaded apart. */
export const istDa = (): Promise<void> => waitFor(() => expect(knoepfe()).not.toEqual([]));

/** Unfolds the form. */
export async function oeffne(): Promise<void> {
  await istDa();
  druecke('Profillage festlegen …');
}

export const waehle = (name: string): void => void fireEvent.click(profillage(name));
export const schreibe = (value: string): void => void fireEvent.change(begruendung(), { target: { value } });
export const lege = (): void => druecke('Mit Begründung festlegen');

/** Chooses, gives reasons and hands over. */
export async function festlege(name: string, weil: string): Promise<void> {
  await oeffne();
  waehle(name);
  schreibe(weil);
  lege();
}
