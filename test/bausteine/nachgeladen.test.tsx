/**
 * @jest-environment jsdom
 *
 * A part that is loaded when it is first shown: at once where it was fetched ahead, and again where the server did not give it.
 */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Nachgeladen } from '../../src/bausteine/Nachgeladen';
import { NOCH_EINMAL, WIRD_GELADEN } from '../../src/bausteine/texte/stoerung';
import { behaltend } from '../../src/mappe/aufAbruf';

const zeige = (lade: () => Promise<string>): ReactNode => (
  <Nachgeladen lade={lade}>{(teil) => teil}</Nachgeladen>
);

function verfehlt(): Promise<never> {
  return Promise.reject(Object.assign(new Error('weg'), { name: 'ChunkLoadError' }));
}

it('says that it is being loaded, until it is there', async () => {
  render(zeige(() => Promise.resolve('Formular')));
  screen.getByText(WIRD_GELADEN);
  await screen.findByText('Formular');
});

it('is there at once where it was fetched ahead: nothing flickers', async () => {
  const lade = behaltend(() => Promise.resolve('Formular'));
  await lade();
  const gezeigt: string[] = [];
  const Probe = ({ teil }: { readonly teil: string }): ReactNode => {
    gezeigt.push(teil);
    return teil;
  };
  render(<Nachgeladen lade={lade}>{(teil) => <Probe teil={teil} />}</Nachgeladen>);
  expect(screen.queryByText(WIRD_GELADEN)).toBeNull();
  expect(gezeigt[0]).toBe('Formular');
  await act(() => Promise.resolve());
  screen.getByText('Formular');
});

it('is there at once the second time', async () => {
  const lade = behaltend(() => Promise.resolve('Formular'));
  const { unmount } = render(zeige(lade));
  screen.getByText(WIRD_GELADEN);
  await screen.findByText('Formular');
  unmount();
  render(zeige(lade));
  screen.getByText('Formular');
  await act(() => Promise.resolve());
});

it('shows another part in its place', async () => {
  const [eines, anderes] = ['Formular', 'Liste'].map((teil) => behaltend(() => Promise.resolve(teil)));
  if (!eines || !anderes) throw new Error('two parts');
  const { rerender } = render(zeige(eines));
  await screen.findByText('Formular');
  rerender(zeige(anderes));
  await screen.findByText('Liste');
});

it('says where the server does not give it, and tries again', async () => {
  const antworten = [verfehlt, () => Promise.resolve('Formular')];
  const lade = behaltend<string>(() => (antworten.shift() ?? verfehlt)());
  render(zeige(lade));
  await screen.findByRole('alert');
  fireEvent.click(screen.getByRole('button', { name: NOCH_EINMAL }));
  await screen.findByText('Formular');
});
