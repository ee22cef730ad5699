/** Whether the message of the foot is shown, only said, or put away. */
import { useRef, useState } from 'react';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { istGelungen, statusText } from '../bausteine/meldung';
import type { Meldung, Zustand } from '../mappe/zustand';

interface Meldungsstand {
  /** '' where there is nothing to say, or what there was is put away. */
  readonly text: string;
  /** False where it is only for those who do not see the pane: it shows by itself. */
  readonly zuSehen: boolean;
  /** Whether it tells of nothing but what is done: one goes on from here. */
  readonly istErledigt: boolean;
  /** Puts it away. */
  readonly lege: () => void;
}

/**
 * What worked is told where it was done, and goes when one goes on or puts it away. What still waits or fails stays.
 * @param ansicht the view in front.
 */
export function useMeldungsstand(zustand: Zustand, ansicht: string): Meldungsstand {
  const { meldung } = zustand;
  const verdeckt = useIstVerdeckt(zustand.sicht);
  const [weg, setWeg] = useState<Meldung | null>(null);
  const gesehen = useRef<{ readonly meldung: Meldung | null; readonly ansicht: string }>({
    meldung,
    ansicht,
  });
  if (gesehen.current.meldung !== meldung) gesehen.current = { meldung, ansicht };
  const gelungen = istGut(meldung);
  const vorbei = gelungen && gesehen.current.ansicht !== ansicht;
  const haeltAn = haelt(zustand);
  const weggelegt = meldung !== null && (meldung === weg || vorbei) && !haeltAn;
  const lege = (): void => setWeg(meldung);
  const text = weggelegt ? '' : statusText(zustand, verdeckt);
  const istErledigt = gelungen && !haeltAn;
  const zeigtSich = istErledigt && meldung?.art === 'gelesen';
  return { text, zuSehen: text !== '' && !zeigtSich, istErledigt, lege };
}

function istGut(meldung: Meldung | null): boolean {
  return meldung !== null && istGelungen(meldung);
}

/** Something else is said than the outcome alone. */
function haelt({ wartend, lesefehler, verbindung, zelleInBearbeitung }: Zustand): boolean {
  return wartend.length > 0 || lesefehler !== null || verbindung !== 'da' || zelleInBearbeitung;
}
