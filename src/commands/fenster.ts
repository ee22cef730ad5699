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

let offen: Office.Dialog | null = null;

/** Resolves when the window was closed; also where Office refuses to open one, because then there is nothing to wait for. */
export async function zeigeFenster(meldung: Fenstermeldung): Promise<void> {
  // Office allows one window at a time; the last message is the one that matters.
  offen?.close();
  offen = null;
  const adresse = new URL('meldung.html', location.href);
  adresse.search = abfrageVon(meldung);
  for (let versuch = 0; versuch < VERSUCHE; versuch += 1) {
    const { value, error } = await oeffne(adresse.href);
    if (value) return geschlossen(value);
    if (error.code !== NOCH_OFFEN) return;
    await new Promise((resolve) => setTimeout(resolve, NOCH_EINMAL_MS));
  }
}

interface Antwort {
  readonly value: Office.Dialog | undefined;
  readonly error: { readonly code: number };
}

function oeffne(adresse: string): Promise<Antwort> {
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(adresse, { ...GROESSE, displayInIframe: true }, resolve),
  );
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
