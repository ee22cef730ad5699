/** Leads to one field of a form when the form appears. */
import { type RefObject, useEffect, useRef } from 'react';

/** The element around the fields. @param feld as it stands in `data-feld`; undefined where no field is meant. */
export function useFeldfokus(feld: string | undefined): RefObject<HTMLDivElement | null> {
  const rahmen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const plaetze = [...(rahmen.current?.querySelectorAll<HTMLElement>('[data-feld]') ?? [])];
    const platz = plaetze.find(({ dataset }) => dataset['feld'] === feld);
    platz?.querySelector<HTMLElement>('input, select')?.focus();
  }, [feld]);
  return rahmen;
}
