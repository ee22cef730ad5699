/** Asks a person what to do with a value that the data validation does not like, as Excel does. */
import { button, element } from './element';
import type { Objection } from './validation';

/** Take the value all the same, go on editing, or give it up. */
export type Decision = 'accept' | 'retry' | 'cancel';

const CHOICES: Readonly<Record<Objection['kind'], readonly (readonly [string, Decision])[]>> = {
  stop: [
    ['Wiederholen', 'retry'],
    ['Abbrechen', 'cancel'],
  ],
  warning: [
    ['Trotzdem übernehmen', 'accept'],
    ['Ändern', 'retry'],
    ['Abbrechen', 'cancel'],
  ],
  information: [
    ['OK', 'accept'],
    ['Abbrechen', 'cancel'],
  ],
};

/** Shows the objection and resolves with the decision; Escape gives the value up. */
export function askObjection({ kind, title, text }: Objection): Promise<Decision> {
  return new Promise((resolve) => {
    const buttons = CHOICES[kind].map(([label, decision]) => button(label, () => dialog.close(decision)));
    const heading = element('h2', { id: 'einwand' }, title);
    const dialog = element('dialog', { 'aria-labelledby': 'einwand' }, heading, element('p', {}, text));
    dialog.append(element('div', { class: 'knoepfe' }, ...buttons));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(
        dialog.returnValue === 'accept' || dialog.returnValue === 'retry' ? dialog.returnValue : 'cancel',
      );
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
