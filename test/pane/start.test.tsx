/**
 * @jest-environment jsdom
 *
 * Everything around the start: where the pane works, its look, and what stands there when nothing starts.
 */
import './nodeRealm';
import { act, render } from '@testing-library/react';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { hostRefusal } from '../../src/pane/hostRefusal';
import { renderPane, renderRefusal } from '../../src/pane/renderPane';
import { isDark } from '../../src/pane/theme';
import { Themed } from '../../src/pane/Themed';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { KEINE_ANDERE_ART, KEINE_DATEI, OHNE_VORLAGE, sitzungAuf } from './oeffnePane';

const WAITING = '<div id="root"><p id="start">Integrationstool wird geladen …</p></div>';

function rootElement(): HTMLElement {
  document.body.innerHTML = WAITING;
  return document.getElementById('root') ?? document.body;
}

describe('wo der Aufgabenbereich arbeitet', () => {
  const supports = (best: number) => (name: string, version: string) =>
    name === 'ExcelApi' && Number(version.split('.')[1]) <= best;

  it('arbeitet in Excel mit ExcelApi 1.14', () => {
    expect(hostRefusal({ isExcel: true, isSetSupported: supports(14) })).toBeNull();
  });

  it('nennt in einem älteren Excel die nötige Version', () => {
    const sentence = hostRefusal({ isExcel: true, isSetSupported: supports(13) });
    expect(sentence).toContain('Excel 2021');
    expect(sentence).toContain('ExcelApi 1.14');
  });

  it('verweist außerhalb von Excel auf Excel', () => {
    expect(hostRefusal({ isExcel: false, isSetSupported: supports(99) })).toMatch(/arbeitet nur in Excel/);
  });

  it('zeigt den Satz anstelle von „wird geladen“, sodass der Wächter schweigt', () => {
    const root = rootElement();
    renderRefusal(root, 'Nur in Excel.');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Nur in Excel.');
    expect(document.getElementById('start')).toBeNull();
  });
});

describe('das Aussehen', () => {
  it.each([
    ['#ffffff', false],
    ['#1f1f1f', true],
    ['262626', true],
    ['#FFFFFFFF', false],
    ['keine Farbe', false],
  ])('der Grund %s ist dunkel: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  const colourOn = (background: string, name: string): string => {
    const { getByText } = render(<Themed background={background}>{`Grund ${background}`}</Themed>);
    return getComputedStyle(getByText(`Grund ${background}`)).getPropertyValue(name);
  };

  it('folgt dem Grund von Office', () => {
    expect(colourOn('#ffffff', '--colorNeutralBackground1')).toBe('#ffffff');
    expect(colourOn('#000000', '--colorNeutralBackground1')).toBe('#292929');
  });

  it('hat auf dunklem Grund Schrift in hellem Petrol', () => {
    expect(colourOn('#ffffff', '--colorBrandForeground1')).toBe('#006f85');
    expect(colourOn('#000000', '--colorBrandForeground1')).toBe('#70abbc');
  });
});

describe('der Start', () => {
  it('ersetzt „wird geladen“ durch den Aufgabenbereich und stellt das Farbschema ein', async () => {
    const root = rootElement();
    const sitzung = sitzungAuf(await mappeMit(BEISPIEL));
    act(() =>
      renderPane(
        root,
        {
          sitzung,
          vorlage: OHNE_VORLAGE,
          bereiche: BEREICHE,
          neuLaden: () => undefined,
          andereArt: KEINE_ANDERE_ART,
          dateien: KEINE_DATEI,
        },
        '#1f1f1f',
      ),
    );
    expect(root.textContent).toBe('Die Fallmappe wird gelesen …');
    await act(() => sitzung.start());
    expect(document.getElementById('start')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe('Erika Muster');
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});

describe('der Wächter', () => {
  /** Runs the script of its own anew, as a page does. */
  function loadWatchdog(): void {
    jest.useFakeTimers();
    jest.isolateModules(() => void jest.requireActual('../../src/pane/watchdog'));
  }
  afterEach(() => jest.useRealTimers());

  it('sagt nach acht Sekunden ohne Start, was zu tun ist', () => {
    const root = rootElement();
    loadWatchdog();
    jest.advanceTimersByTime(7900);
    expect(root.textContent).toBe('Integrationstool wird geladen …');
    jest.advanceTimersByTime(200);
    expect(root.textContent).toMatch(/^Das Integrationstool ist noch nicht gestartet\. Bitte schließen/);
  });

  it('schweigt, wenn der Aufgabenbereich da ist', () => {
    const root = rootElement();
    loadWatchdog();
    renderRefusal(root, 'Anderes');
    jest.advanceTimersByTime(60_000);
    expect(root.textContent).toBe('Anderes');
  });
});
