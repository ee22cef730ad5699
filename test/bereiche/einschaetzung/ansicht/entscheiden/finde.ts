/** Finds what a test of the view „Entscheiden“ looks at, by role and visible label. */
import { screen, within } from '@testing-library/react';
import { BEISPIEL } from '../../../../support/mappe';
import type { Eintragungen } from '../../../../support/fillMappe';

/** Entries with other fields. */
export function mitFeldern(felder: Eintragungen['felder'], marken?: Eintragungen['marken']): Eintragungen {
  return { ...BEISPIEL, felder: { ...BEISPIEL.felder, ...felder }, marken: marken ?? BEISPIEL.marken ?? {} };
}

/** A text field by its label. */
export const feld = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
/** A drop-down by its label. */
export const liste = (name: string | RegExp): HTMLSelectElement => screen.getByRole('combobox', { name });
/** An answer by its label and that of its question. */
export const radio = (name: string | RegExp, gruppe: string | RegExp): HTMLInputElement =>
  within(screen.getByRole('radiogroup', { name: gruppe })).getByRole('radio', { name });

/** The question of the seven marks. */
export const KREUZE = /^Welche der sieben Spalten/;
/** The question of the Fallmanagement. */
export const FM = /^Einschätzung des Fallmanagements/;
/** The question of the Verdichtung. */
export const VERDICHTUNG = /^Liegt eine Verdichtung vor/;

/** Label and value of a line of the comparison. */
export function vergleich(name: string): string[] {
  const block = screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement;
  return within(block)
    .getAllByRole('definition')
    .map((each) => each.textContent ?? '');
}

/** What a screen reader says about a field beside its name. */
export function beschreibung(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
