/**
 * @jest-environment jsdom
 *
 * Which pane is shown: that of a Fallmappe, or that of another kind of workbook, and what is said while nobody knows.
 */
import './nodeRealm';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AndereArt, type FrageNachArt } from '../../src/pane/AndereArt';
import { Ladegrenze } from '../../src/pane/Ladegrenze';
import { Themed } from '../../src/pane/Themed';

const Liste = (): ReactNode => <p>Das ist eine Liste.</p>;
const ABGELEHNT = { grund: 'zellbearbeitung', code: 'InvalidOperationInCellEditMode' } as const;

function zeige(frage: FrageNachArt, anlass: unknown): ReactNode {
  return (
    <Themed background="#ffffff">
      <Ladegrenze onNochmal={() => undefined}>
        <AndereArt frage={frage} anlass={anlass} sonst={<p>Keine Fallmappe.</p>} />
      </Ladegrenze>
    </Themed>
  );
}

/** Gives one answer after the other. */
function antwortet(...antworten: readonly Awaited<ReturnType<FrageNachArt>>[]): jest.Mock & FrageNachArt {
  const offene = [...antworten];
  return jest.fn(() => Promise.resolve(offene.shift() ?? null));
}

it('bis es bekannt ist, wird gelesen; dann steht die andere Art da und bleibt', async () => {
  const frage = antwortet(Liste, null);
  const { rerender } = render(zeige(frage, 1));
  expect(screen.getByRole('status').textContent).toBe('Die Arbeitsmappe wird gelesen …');
  await screen.findByText('Das ist eine Liste.');
  rerender(zeige(frage, 2));
  await screen.findByText('Das ist eine Liste.');
  expect(frage).toHaveBeenCalledTimes(1);
});

it('was nichts anderes ist, wird mit jeder Lesung noch einmal gefragt', async () => {
  const frage = antwortet(null, Liste);
  const { rerender } = render(zeige(frage, 1));
  await screen.findByText('Keine Fallmappe.');
  rerender(zeige(frage, 2));
  await screen.findByText('Das ist eine Liste.');
});

it('sagt Excel nicht, was es ist, wird nichts behauptet, und es geht noch einmal', async () => {
  render(zeige(antwortet(ABGELEHNT, Liste), 1));
  expect((await screen.findByRole('alert')).textContent).toContain('wird gerade eine Zelle bearbeitet');
  expect(screen.queryByText('Keine Fallmappe.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  await screen.findByText('Das ist eine Liste.');
});

it('was der Server nicht gibt, wird gesagt, mit einem Weg weiter', async () => {
  const fehler = Object.assign(new Error('gone'), { name: 'ChunkLoadError' });
  const laut = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(zeige(() => Promise.reject(fehler), 1));
  await screen.findByRole('button', { name: 'Noch einmal versuchen' });
  expect(screen.queryByText('Keine Fallmappe.')).toBeNull();
  laut.mockRestore();
});
