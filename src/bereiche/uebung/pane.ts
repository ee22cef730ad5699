/** What the pane may know of practising; apart from the index, so that the headless run needs no React. */
export { Geschichtenhilfe } from './ansicht/Geschichtenhilfe';
export { UEBUNG } from './bereich';
export { istVorVergleich } from './fach/stand';
export { UEBUNGSMAPPE } from './regeln/vokabular';
export { ERST_VERGLEICHEN, HILFE_TEXT } from './texte/ueben';
