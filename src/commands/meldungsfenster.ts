/** The small window of a ribbon command: shows the message of its address and can be closed. */
import { SCHLIESSEN } from '../bausteine/texte/befehle';
import { meldungAus } from './meldung';

function absatz(satz: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = satz;
  return element;
}

function zeige(main: HTMLElement): void {
  const { titel, saetze } = meldungAus(location.search);
  document.title = titel;
  const ueberschrift = document.createElement('h1');
  ueberschrift.textContent = titel;
  const knopf = document.createElement('button');
  knopf.textContent = SCHLIESSEN;
  knopf.type = 'button';
  main.replaceChildren(ueberschrift, ...saetze.map(absatz), knopf);
  // The window can be closed by its frame at any time, by this button once Office listens; in a browser it never does.
  void Office.onReady().then(({ host }) => {
    if (host) knopf.addEventListener('click', () => Office.context.ui.messageParent(SCHLIESSEN));
    else knopf.remove();
  });
  knopf.focus();
}

const main = document.querySelector('main');
if (main) zeige(main);
