/** Prints a page that stands outside of the pane: in a frame that nobody sees, which is thrown away afterwards. */

const KENNZEICHEN = 'data-druck';

/** Opens the print dialog of the platform for this page; where the platform has none, nothing happens. */
export function drucke(html: string): void {
  raeumeDruckAuf();
  const rahmen = document.createElement('iframe');
  rahmen.setAttribute(KENNZEICHEN, '');
  rahmen.setAttribute('aria-hidden', 'true');
  rahmen.tabIndex = -1;
  // A frame without a size is not laid out everywhere.
  Object.assign(rahmen.style, { position: 'fixed', right: '0', bottom: '0', width: '1px', height: '1px' });
  Object.assign(rahmen.style, { border: '0', opacity: '0', pointerEvents: 'none' });
  rahmen.srcdoc = html;
  rahmen.addEventListener('load', () => {
    const fenster = rahmen.contentWindow;
    fenster?.addEventListener('afterprint', () => rahmen.remove());
    fenster?.print();
  });
  document.body.append(rahmen);
}

/** Throws away what was printed and is still there. */
export function raeumeDruckAuf(): void {
  document.querySelectorAll(`iframe[${KENNZEICHEN}]`).forEach((rahmen) => rahmen.remove());
}
