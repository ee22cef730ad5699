/** What the foot offers at a place: to enter where the results in the cells are not those of the inputs, else the next step. */
import { useEffect, useState } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { useHandlungen } from '../bausteine/sitzungskontext';
import { KNOPF, KNOPF_KURZ, weiterText } from '../bausteine/texte/pane';
import type { LesbareSicht } from '../bausteine/viewProps';
import type { Ortswahl } from './ortswahl';

/** What can be done at a place. */
export interface Fussaktion {
  readonly label: string;
  /** In full, where the label is short. */
  readonly name?: string;
  /** Whether it stands also beside a message that something waits or has failed. */
  readonly dringlich: boolean;
  readonly tun: () => void;
}

/** The view that lists what has to be corrected. */
export const FEHLERANSICHT = 'ergebnis';

export function useFussaktion(
  sicht: LesbareSicht,
  { eintrag, geheZu }: Ortswahl,
  alle: readonly Ansichtseintrag[],
): Fussaktion | null {
  const tun = useEintragen(sicht, geheZu);
  const istAktuell = sicht.art === 'berechnet' && sicht.stand === 'aktuell';
  if (eintrag.traegtEin === true && !istAktuell)
    return { label: KNOPF_KURZ.eintragen, name: KNOPF.eintragen, dringlich: true, tun };
  const weiter = alle.find(({ id }) => id === eintrag.weiter);
  return weiter === undefined
    ? null
    : { label: weiterText(weiter.titel), dringlich: false, tun: () => geheZu(weiter.id) };
}

/** Enters; who wanted that and could not is led to what has to be corrected. */
function useEintragen(sicht: LesbareSicht, geheZu: (reiter: string) => void): () => void {
  const { eintragen } = useHandlungen();
  const [ausgang, setAusgang] = useState<Awaited<ReturnType<typeof eintragen>> | null>(null);
  useEffect(() => {
    if (ausgang?.art === 'fehlerhaft' && sicht.art === 'fehlerhaft') geheZu(FEHLERANSICHT);
    // Only a new outcome leads away; whoever goes back to another step stays there.
  }, [ausgang]);
  return () => void eintragen().then(setAusgang);
}
