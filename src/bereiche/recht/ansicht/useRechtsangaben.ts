/** Has the legal labels read as long as a view is shown that offers some of them. */
import { useEffect } from 'react';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../bausteine/viewProps';
import { KEINE_TEILE } from '../../../mappe/teile';
import { type Rechtsangaben, readRechtsangaben } from '../fach/rechtsangaben';
import { RECHT_MAPPE } from '../mappe';

const { teile } = RECHT_MAPPE;

/** The labels as they hold in the workbook; those of the program until they are read, and where it has no such table. */
export function useRechtsangaben({ mappe: { inhalt } }: LesbareSicht): Rechtsangaben {
  const { zeige } = useHandlungen();
  useEffect(() => {
    void zeige(KEINE_TEILE, teile);
    return () => void zeige(KEINE_TEILE);
  }, [zeige]);
  return inhalt.einmal(RECHT_MAPPE, () => readRechtsangaben(inhalt));
}
