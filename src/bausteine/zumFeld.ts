/** Puts the focus into a field. */

const EINGABE = 'textarea, select, input';

/** Goes to the first input that matches, or within what matches; whether there was one. */
export function zumFeld(um: HTMLElement | null, selektor: string): boolean {
  const stelle = um?.querySelector<HTMLElement>(selektor) ?? null;
  const eingabe = stelle?.matches(EINGABE) === true ? stelle : eingabeIn(stelle);
  eingabe?.focus();
  return eingabe !== null;
}

/** Of several answers the chosen one: the others have no tab stop. */
function eingabeIn(stelle: HTMLElement | null): HTMLElement | null {
  if (stelle === null) return null;
  return stelle.querySelector<HTMLElement>('input:checked') ?? stelle.querySelector<HTMLElement>(EINGABE);
}
