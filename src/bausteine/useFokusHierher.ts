/** Keeps the focus of a person whose button has just given way to a form. */
import { type RefObject, useEffect, useRef } from 'react';

/** An element that takes the focus when it appears, if nothing else has it. */
export function useFokusHierher(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}
