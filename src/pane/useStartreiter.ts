/** Decides once what the pane begins with; what decides is loaded while the workbook is read. */
import { useEffect, useRef, useState } from 'react';
import { type Bereich, ersterReiter, ladeStartwahl } from '../bausteine/bereich';
import type { LesbareSicht } from '../bausteine/viewProps';

type Startreiter = (sicht: LesbareSicht) => string;

/** The view to begin with, from the first workbook that could be read; null until then. */
export function useStartreiter(sicht: LesbareSicht | null, bereiche: readonly Bereich[]): string | null {
  const [startreiter, setStartreiter] = useState<Startreiter | null>(null);
  const entschieden = useRef<string | null>(null);
  useEffect(() => {
    const ohneServer: Startreiter = () => ersterReiter(bereiche);
    void ladeStartwahl(bereiche)
      .catch(() => ohneServer)
      .then((geladen) => setStartreiter(() => geladen));
  }, [bereiche]);
  if (sicht !== null && startreiter !== null) entschieden.current ??= startreiter(sicht);
  return entschieden.current;
}
