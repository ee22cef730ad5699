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
  const erste = stelle?.querySelector<HTMLElement>(EINGABE) ?? null;
  const gewaehlte = stelle?.querySelector<HTMLElement>('input[type="radio"]:checked') ?? null;
  return erste instanceof HTMLInputElement && erste.type === 'radio' ? (gewaehlte ?? erste) : erste;
}
