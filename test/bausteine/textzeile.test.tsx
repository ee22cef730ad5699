/**
 * @jest-environment jsdom
 *
 * A field for one line of text: label, hint and what is wrong reach those who do not see it.
 */
import { fireEvent, render, screen } from '@testing-library/react';
import { ZELLGRENZE } from '../../src/listen/zellgrenze';
import { Textzeile } from '../../src/bausteine/Textzeile';

function zeige(props: { readonly value?: string; readonly fehler?: string; readonly hinweis?: string } = {}) {
  const getippt: string[] = [];
  const { value = '', fehler = null, ...rest } = props;
  render(
    <Textzeile label="Beleg" value={value} fehler={fehler} onText={(text) => getippt.push(text)} {...rest} />,
  );
  return { feld: screen.getByRole('textbox', { name: 'Beleg' }), getippt };
}

/** What is read out after the label. */
function beschreibung(feld: HTMLElement): string[] {
  const ids = feld.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '');
}

it('gibt weiter, was getippt wird', () => {
  const { feld, getippt } = zeige();
  fireEvent.change(feld, { target: { value: 'Zeugnis' } });
  expect(getippt).toEqual(['Zeugnis']);
  expect([feld.getAttribute('aria-invalid'), beschreibung(feld)]).toEqual([null, []]);
});

it('sagt, was falsch ist, und den Hinweis dazu', () => {
  const { feld } = zeige({ fehler: 'Bitte geben Sie einen Namen an.', hinweis: 'mit Enter übernehmen' });
  expect(feld.getAttribute('aria-invalid')).toBe('true');
  expect(beschreibung(feld)).toEqual(['Bitte geben Sie einen Namen an.', 'mit Enter übernehmen']);
  expect(screen.getByRole('alert').textContent).toBe('Bitte geben Sie einen Namen an.');
});

it('sagt schon beim Tippen, was keine Zelle fassen kann', () => {
  const { feld } = zeige({ value: 'a'.repeat(ZELLGRENZE + 1) });
  expect(feld.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toMatch(/Beleg/);
});
