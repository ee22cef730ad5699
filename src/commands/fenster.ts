/** Shows a message in a small window of Office. The only file that opens windows. */
import { abfrageVon, type Fenstermeldung } from './meldung';

/** A window that is never reported closed must not keep the command busy for ever. */
const HOECHSTENS_MS = 120_000;

/** Per cent of the screen. */
const GROESSE = { width: 32, height: 40 } as const;

/** Closing takes Office a moment, and until then it refuses the next window with this code. */
const NOCH_OFFEN = 12007;
const NOCH_EINMAL_MS = 500;
const VERSUCHE = 8;

/** A person was asked about the window and did not want it. */
const NICHT_GEWUENSCHT = 12009;

/** Within Excel; where a browser forbids that, as a window that Office asks the person about first. */
const WEGE: readonly Office.DialogOptions[] = [
  { ...GROESSE, displayInIframe: true },
  { ...GROESSE, displayInIframe: false, promptBeforeOpen: true },
];

let offen: Office.Dialog | null = null;

/**
 * Resolves when the window was closed. Where Office opens none the message is shown in the browser, if there is a way to;
 * then there is nothing to wait for.
 */
export async function zeigeFenster(meldung: Fenstermeldung): Promise<void> {
  // Office allows one window at a time; the last message is the one that matters.
  offen?.close();
  offen = null;
  const adresse = new URL('meldung.html', location.href);
  adresse.search = abfrageVon(meldung);
  for (const weg of WEGE) {
    const { value, error } = await oeffneBald(adresse.href, weg);
    if (value) return geschlossen(value);
    if (error?.code === NICHT_GEWUENSCHT) return;
  }
  zeigeImBrowser(adresse.href);
}

/** The last ways: the browser of the system, or a tab of the browser around, which says itself if it blocks that. */
function zeigeImBrowser(adresse: string): void {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(adresse);
  } else {
    window.open(adresse);
  }
}

/** Either a window or an error, as Office answers. */
interface Antwort {
  readonly value?: Office.Dialog;
  readonly error?: { readonly code: number };
}

/** Tries again while the window before is still closing. */
async function oeffneBald(adresse: string, weg: Office.DialogOptions): Promise<Antwort> {
  let antwort = await oeffne(adresse, weg);
  for (let versuch = 1; versuch < VERSUCHE && antwort.error?.code === NOCH_OFFEN; versuch += 1) {
    await new Promise((resolve) => setTimeout(resolve, NOCH_EINMAL_MS));
    antwort = await oeffne(adresse, weg);
  }
  return antwort;
}

function oeffne(adresse: string, weg: Office.DialogOptions): Promise<Antwort> {
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(adresse, weg, resolve));
}

function geschlossen(dialog: Office.Dialog): Promise<void> {
  offen = dialog;
  return new Promise((resolve) => {
    const ende = (): void => {
      offen = null;
      resolve();
    };
    dialog.addEventHandler(Office.EventType.DialogEventReceived, ende);
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      ende();
    });
    setTimeout(resolve, HOECHSTENS_MS);
  });
}
