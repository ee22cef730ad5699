/** The window of a ribbon command: what happens when Office refuses it. Office itself is stood in for, as nothing else shows windows. */
import { zeigeFenster } from '../../src/commands/fenster';
import { meldungAus } from '../../src/commands/meldung';

const MELDUNG = { titel: 'Neu berechnen und eintragen', saetze: ['Es wurde nichts eingetragen.'] };

interface Gesehen {
  /** For every window that was asked for: whether within Excel. */
  readonly fenster: boolean[];
  readonly browser: string[];
  /** Tabs that were asked of the browser around. */
  readonly tabs: string[];
}

/** An Office that answers one after the other: an error code, or 0 for a window that the person closes at once. */
function office(antworten: readonly number[], mitBrowser = true, mitTab = true): Gesehen {
  const gesehen: Gesehen = { fenster: [], browser: [], tabs: [] };
  const offen = [...antworten];
  const dialog = {
    addEventHandler: (art: string, tun: () => void) => void (art === 'geschlossen' && setTimeout(tun, 0)),
    close: () => undefined,
  };
  const ui = {
    displayDialogAsync: (_: string, weg: Office.DialogOptions, antworte: (antwort: object) => void) => {
      gesehen.fenster.push(weg.displayInIframe === true);
      const code = offen.shift() ?? 0;
      antworte(code === 0 ? { value: dialog } : { error: { code } });
    },
    openBrowserWindow: (adresse: string) => gesehen.browser.push(adresse),
  };
  const requirements = { isSetSupported: (name: string) => mitBrowser && name === 'OpenBrowserWindowApi' };
  const EventType = { DialogEventReceived: 'geschlossen', DialogMessageReceived: 'nachricht' };
  Object.assign(globalThis, {
    location: { href: 'https://pane.invalid/commands.html' },
    window: { open: (adresse: string) => (gesehen.tabs.push(adresse), mitTab ? {} : null) },
    Office: { context: { ui, requirements }, EventType },
  });
  return gesehen;
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

async function zeige(): Promise<void> {
  const fertig = zeigeFenster(MELDUNG);
  await jest.advanceTimersByTimeAsync(5000);
  await fertig;
}

describe('das Meldungsfenster', () => {
  it('erscheint in Excel, und der Befehl endet mit ihm', async () => {
    const gesehen = office([0]);
    await zeige();
    expect(gesehen).toEqual({ fenster: [true], browser: [], tabs: [] });
  });

  it('wartet, bis das vorige ganz geschlossen ist', async () => {
    const gesehen = office([12007, 12007, 0]);
    await zeige();
    expect(gesehen).toEqual({ fenster: [true, true, true], browser: [], tabs: [] });
  });

  it('erscheint als eigenes Fenster, wo der Browser es in Excel verbietet', async () => {
    const gesehen = office([12011, 0]);
    await zeige();
    expect(gesehen).toEqual({ fenster: [true, false], browser: [], tabs: [] });
  });

  it('drängt sich nicht auf, wenn die Person es nicht zulässt', async () => {
    const gesehen = office([12011, 12009]);
    await zeige();
    expect(gesehen).toEqual({ fenster: [true, false], browser: [], tabs: [] });
  });

  it('bleibt nicht stumm, wenn Office gar keines öffnet: Die Meldung steht im Browser', async () => {
    const gesehen = office([5001, 12004]);
    await zeige();
    expect(gesehen.fenster).toEqual([true, false]);
    expect(gesehen.browser).toHaveLength(1);
    const adresse = new URL(gesehen.browser[0] ?? '');
    expect(adresse.pathname).toBe('/meldung.html');
    expect(meldungAus(adresse.search)).toEqual(MELDUNG);
  });

  it('steht in einem neuen Tab, wo Excel keinen Browser öffnen kann', async () => {
    const gesehen = office([5001, 12004], false);
    await zeige();
    expect(gesehen.browser).toEqual([]);
    expect(gesehen.tabs.map((tab) => meldungAus(new URL(tab).search))).toEqual([MELDUNG]);
  });

  it('hält den Befehl nicht auf, wo auch der Tab gesperrt ist', async () => {
    const gesehen = office([5001, 12004], false, false);
    await zeige();
    expect(gesehen.tabs).toHaveLength(1);
  });
});
