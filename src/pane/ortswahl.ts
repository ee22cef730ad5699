/** Where a person is in the pane: the place, its steps, and the ways to another. */
import { useRef } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { ORTE, type Ortsname } from '../bausteine/orte';
import { useReiterwahl } from '../bausteine/sprung';
import type { LesbareSicht } from '../bausteine/viewProps';

/** The place and step that are shown, and what there is beside them. */
export interface Ortswahl {
  readonly orte: readonly Ortsname[];
  readonly ort: Ortsname;
  /** The steps of the place; a single one needs no choice. */
  readonly schritte: readonly Ansichtseintrag[];
  readonly eintrag: Ansichtseintrag;
  readonly geheZu: (reiter: string) => void;
  /** Goes to the step of a place where one was last; to its first one before. */
  readonly geheZuOrt: (ort: Ortsname) => void;
}

/**
 * @param start what is shown until a person chooses.
 * @throws where there is no view at all.
 */
export function useOrtswahl(alle: readonly Ansichtseintrag[], start: string, sicht: LesbareSicht): Ortswahl {
  const [gewaehlt, geheZu] = useReiterwahl();
  const eintrag = alle.find(({ id }) => id === (gewaehlt ?? start)) ?? alle[0];
  if (eintrag === undefined) throw new Error('no view');
  const zuletzt = useRef(new Map<Ortsname, string>());
  zuletzt.current.set(eintrag.ort, eintrag.id);
  const orte = ORTE.filter((each) => alle.some(({ ort }) => ort === each));
  const geheZuOrt = (ort: Ortsname): void => {
    const erste = alle.find((each) => each.ort === ort);
    const reiter = zuletzt.current.get(ort) ?? erste?.id;
    if (reiter !== undefined) geheZu(reiter);
  };
  const stehtAn = useStehtAn(sicht);
  const schritte = alle.filter((each) => each.ort === eintrag.ort && (each === eintrag || stehtAn(each)));
  return { orte, ort: eintrag.ort, schritte, eintrag, geheZu, geheZuOrt };
}

/** Which steps there are now; one of which nothing can be told stays as it was. */
function useStehtAn(sicht: LesbareSicht): (eintrag: Ansichtseintrag) => boolean {
  const zuletzt = useRef(new Map<string, boolean>());
  return ({ id, stehtAn }) => {
    const steht = stehtAn === undefined ? true : (stehtAn(sicht) ?? zuletzt.current.get(id) ?? false);
    zuletzt.current.set(id, steht);
    return steht;
  };
}
