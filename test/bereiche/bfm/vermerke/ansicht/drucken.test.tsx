/**
 * @jest-environment jsdom
 *
 * Printing where the platform begins to print, where `print()` does nothing, and where there is not even a page. About 3 s.
 */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { drucke, raeumeDruckAuf } from '../../../../../src/bereiche/bfm/vermerke/ansicht/drucken';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { Wiederherstellungscode } from '../../../../../src/bereiche/bfm/vermerke/ansicht/Wiederherstellungscode';

afterEach(raeumeDruckAuf);

/** What `print()` of every frame does. */
function druckwerk(tut: (fenster: EventTarget) => void): void {
  jest.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const fenster = Object.assign(new EventTarget(), { print: () => tut(fenster) });
    return fenster as unknown as Window;
  });
}

describe('drucken', () => {
  it('meldet, dass es begonnen hat, und räumt danach auf', async () => {
    druckwerk((fenster) => {
      fenster.dispatchEvent(new Event('beforeprint'));
      fenster.dispatchEvent(new Event('afterprint'));
    });
    expect(await drucke('<p>x</p>')).toBe(true);
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('meldet es auch, wenn das Fenster erst einen Augenblick später aufgeht', async () => {
    druckwerk((fenster) => setTimeout(() => fenster.dispatchEvent(new Event('beforeprint')), 300));
    expect(await drucke('<p>x</p>')).toBe(true);
  });

  it('merkt, wenn nichts geschieht', async () => {
    druckwerk(() => undefined);
    expect(await drucke('<p>x</p>')).toBe(false);
  });

  it('auch wenn nicht einmal der Rahmen geladen wird', async () => {
    jest.useFakeTimers();
    const gedruckt = drucke('<p>x</p>');
    // Taken out, a frame is never loaded.
    raeumeDruckAuf();
    jest.runAllTimers();
    jest.useRealTimers();
    expect(await gedruckt).toBe(false);
  });
});

describe('der Wiederherstellungscode', () => {
  const CODE = 'ABCD-EFGH';
  const SCHLUESSEL = 'Schlüssel Nr. 1 vom 28.11.2026: apfel birke kanu dachs';
  const zeige = (): void => {
    render(
      <Wiederherstellungscode
        code={CODE}
        schluessel={SCHLUESSEL}
        ungewiss={false}
        kopf={{ name: 'Kim', kundennummer: '123' }}
        heute={'2026-11-28' as PlainDate}
        onBestaetigt={() => undefined}
      />,
    );
  };

  it('lässt sich kopieren, wo das Drucken nicht geht, und verschwindet nicht', async () => {
    druckwerk(() => undefined);
    const kopiert: string[] = [];
    Object.assign(navigator, {
      clipboard: { writeText: (text: string) => Promise.resolve(void kopiert.push(text)) },
    });
    zeige();
    expect(screen.queryByRole('button', { name: 'Code kopieren' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Drucken' }));
    const knopf = await screen.findByRole('button', { name: 'Code kopieren' }, { timeout: 3000 });
    expect(screen.getByText(/^Office lässt das Drucken hier nicht zu/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(knopf);
      await Promise.resolve();
    });
    expect(kopiert.join()).toMatch(
      /Kim · Kundennummer 123[^]*ABCD-EFGH\n\nSchlüssel Nr\. 1 [^]*28\.11\.2026/,
    );
    expect(screen.getByText('ABCD')).toBeTruthy();
    expect(screen.getByText(SCHLUESSEL)).toBeTruthy();
  });

  it('sagt nach dem Drucken, worauf es ankommt', async () => {
    druckwerk((fenster) => fenster.dispatchEvent(new Event('beforeprint')));
    zeige();
    fireEvent.click(screen.getByRole('button', { name: 'Drucken' }));
    expect(await screen.findByText(/ob der Code wirklich auf dem Papier steht/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Code kopieren' })).toBeNull();
  });
});
