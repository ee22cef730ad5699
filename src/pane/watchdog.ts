/**
 * Says what to do when the pane does not start. A file of its own without dependencies on office.js or React,
 * because it speaks exactly when those did not arrive.
 */
import { START_HAENGT } from '../bausteine/texte/pane';

const PATIENCE_MS = 8000;

window.setTimeout(() => {
  // React replaces this element when it starts.
  const waiting = document.getElementById('start');
  if (waiting) waiting.textContent = START_HAENGT;
}, PATIENCE_MS);
