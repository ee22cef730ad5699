/** Decides once what the pane begins with; what decides is loaded while the workbook is read. */
import { useEffect, useRef, useState } from 'react';
import type { LesbareSicht } from '../bausteine/viewProps';

type Startreiter = (sicht: LesbareSicht) => string;

const OHNE_SERVER: Startreiter = () => 'erheben';

function lade(): Promise<Startreiter> {
  return import(
    /* webpackChunkName: "wiedervorlagen" */ '../bereiche/bfm/wiedervorlagen/ansicht/startreiter'
  ).then(
    (module) => module.startreiter,
    () => OHNE_SERVER,
  );
}

/** The view to begin with, from the first workbook that could be read; null until then. */
export function useStartreiter(sicht: LesbareSicht | null): string | null {
  const [startreiter, setStartreiter] = useState<Startreiter | null>(null);
  const entschieden = useRef<string | null>(null);
  useEffect(() => void lade().then((geladen) => setStartreiter(() => geladen)), []);
  if (sicht !== null && startreiter !== null) entschieden.current ??= startreiter(sicht);
  return entschieden.current;
}
