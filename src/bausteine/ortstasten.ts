/** The keys that lead to the places of the pane. */
import { useEffect } from 'react';
import { PANEL_ID } from './reiterId';

interface Orte<Ort> {
  readonly orte: readonly Ort[];
  readonly geheZuOrt: (ort: Ort) => void;
}

/** Alt + 1…9 leads to the places, whatever has the focus; the frame of the view takes it. F6 is left to Excel. */
export function useOrtstasten<Ort>({ orte, geheZuOrt }: Orte<Ort>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      const ort = orte[Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0) - 1];
      if (!altKey || ctrlKey || metaKey || shiftKey || ort === undefined) return;
      event.preventDefault();
      geheZuOrt(ort);
      document.getElementById(PANEL_ID)?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
