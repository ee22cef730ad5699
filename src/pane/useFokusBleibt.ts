/** Keeps the focus in a part of the pane whose button has just given way to something else. */
import { type RefObject, useEffect, useRef } from 'react';

/** The part; it takes the focus itself when what had it there is gone. */
export function useFokusBleibt(): RefObject<HTMLElement | null> {
  const teil = useRef<HTMLElement>(null);
  const warHier = useRef(false);
  useEffect(() => {
    const merke = ({ target }: FocusEvent): void => {
      warHier.current = teil.current?.contains(target as Node) ?? false;
    };
    // Whoever went to the sheet is not fetched back when something changes here.
    const vergiss = (): void => {
      warHier.current = false;
    };
    document.addEventListener('focusin', merke);
    window.addEventListener('blur', vergiss);
    return () => {
      document.removeEventListener('focusin', merke);
      window.removeEventListener('blur', vergiss);
    };
  }, []);
  useEffect(() => {
    if (warHier.current && document.activeElement === document.body) teil.current?.focus();
  });
  return teil;
}
