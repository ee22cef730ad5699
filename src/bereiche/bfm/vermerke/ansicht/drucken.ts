/** Prints a page that stands outside of the pane: in a frame that nobody sees, which is thrown away afterwards. */

const KENNZEICHEN = 'data-druck';

/** A dialog opens within `print()` or right after it; a frame without a page has nothing to print. In milliseconds. */
const AUGENBLICK = { nachDrucken: 1000, nachBeginn: 5000 } as const;

/**
 * Opens the print dialog of the platform for this page. Excel for Mac and the sandbox of Excel on the web may ignore `print()`
 * without a word. @returns whether the platform began to print.
 */
export function drucke(html: string): Promise<boolean> {
  raeumeDruckAuf();
  const rahmen = neuerRahmen();
  rahmen.srcdoc = html;
  const begonnen = new Promise<boolean>((melde) => {
    const nach = (dauer: number): unknown => setTimeout(() => melde(false), dauer);
    nach(AUGENBLICK.nachBeginn);
    rahmen.addEventListener('load', () => {
      const fenster = rahmen.contentWindow;
      // Not before the page runs again: in Chromium, what React schedules while the platform prints is lost, and with it all that follows.
      fenster?.addEventListener('beforeprint', () => setTimeout(() => melde(true)));
      fenster?.addEventListener('afterprint', () => rahmen.remove());
      fenster?.print();
      nach(AUGENBLICK.nachDrucken);
    });
  });
  document.body.append(rahmen);
  return begonnen;
}

function neuerRahmen(): HTMLIFrameElement {
  const rahmen = document.createElement('iframe');
  rahmen.setAttribute(KENNZEICHEN, '');
  rahmen.setAttribute('aria-hidden', 'true');
  rahmen.tabIndex = -1;
  // A frame without a size is not laid out everywhere.
  Object.assign(rahmen.style, { position: 'fixed', right: '0', bottom: '0', width: '1px', height: '1px' });
  Object.assign(rahmen.style, { border: '0', opacity: '0', pointerEvents: 'none' });
  return rahmen;
}

/** Throws away what was printed and is still there. */
export function raeumeDruckAuf(): void {
  document.querySelectorAll(`iframe[${KENNZEICHEN}]`).forEach((rahmen) => rahmen.remove());
}
