/**
 * @jest-environment jsdom
 *
 * The native button in the look of Fluent: what it says to everyone, and that it does nothing while it rests.
 */
import { fireEvent, render, screen } from '@testing-library/react';
import { Knopf, type Knopfprops } from '../../src/bausteine/Knopf';

function zeige(props: Knopfprops = {}): { readonly knopf: HTMLElement; readonly gedrueckt: () => number } {
  let gedrueckt = 0;
  render(
    <Knopf {...props} onClick={() => (gedrueckt += 1)}>
      Eintragen
    </Knopf>,
  );
  return { knopf: screen.getByRole('button', { name: 'Eintragen' }), gedrueckt: () => gedrueckt };
}

describe('ein Knopf', () => {
  it('tut etwas und schickt kein Formular ab', () => {
    const { knopf, gedrueckt } = zeige();
    fireEvent.click(knopf);
    expect(gedrueckt()).toBe(1);
    expect(knopf.getAttribute('type')).toBe('button');
    expect(knopf.getAttribute('aria-disabled')).toBeNull();
  });

  it('ruht, sagt es und behält den Fokus', () => {
    const { knopf, gedrueckt } = zeige({ disabledFocusable: true });
    knopf.focus();
    fireEvent.click(knopf);
    expect(gedrueckt()).toBe(0);
    expect(knopf.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(knopf);
  });

  it('lässt auch nichts um sich herum geschehen, solange er ruht', () => {
    let umher = 0;
    render(
      <div onClick={() => (umher += 1)}>
        <Knopf disabledFocusable>ruht</Knopf>
      </div>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'ruht' }));
    expect(umher).toBe(0);
  });

  it('zeigt ein Zeichen vor seinen Worten und behält eigene Klassen', () => {
    const { knopf } = zeige({ icon: <svg aria-hidden />, className: 'eigene', size: 'small' });
    expect(knopf.firstElementChild?.tagName).toBe('svg');
    expect(knopf.classList.contains('eigene')).toBe(true);
    expect(knopf.hasAttribute('data-small')).toBe(true);
  });
});
