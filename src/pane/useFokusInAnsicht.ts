/** Who comes into the pane by key begins in the view: above it are seven stops of the Tab key, and Alt + 1…6 leads to the places anyway. */
import { useEffect } from 'react';
import { PANEL_ID } from '../bausteine/reiterId';

/** Gives the frame of the view the focus when the pane gets it and nothing in it has. Never takes it from anything. */
export function useFokusInAnsicht(): void {
  useEffect(() => {
    const onFocus = (): void => {
      if (document.activeElement !== document.body) return;
      document.getElementById(PANEL_ID)?.focus({ preventScroll: true });
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
}
