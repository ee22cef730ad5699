/** Leads a person whose form is not yet as it has to be to the first field that it is about. */
import { type RefObject, useEffect, useState } from 'react';

interface ErsterMangel {
  /** How often in a row something was missing. */
  readonly vergeblich: number;
  /** Told of every attempt. */
  readonly melde: (istGut: boolean) => void;
}

/** After each attempt in vain the first wrong field in `form` takes the focus. */
export function useErsterMangel(form: RefObject<HTMLElement | null>): ErsterMangel {
  const [vergeblich, setVergeblich] = useState(0);
  useEffect(() => {
    if (vergeblich === 0) return;
    const element = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices cannot take the focus itself.
    (element?.querySelector('input') ?? element)?.focus();
  }, [vergeblich]);
  return { vergeblich, melde: (istGut) => setVergeblich((mal) => (istGut ? 0 : mal + 1)) };
}
