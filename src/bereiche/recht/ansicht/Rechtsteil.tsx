/** Reads the legal labels as long as a view is shown that offers some of them, and shows what is to be said about them. */
import { type ReactNode, useEffect } from 'react';
import type { LesbareSicht } from '../../../bausteine/viewProps';
import { type Angebotene, angebotene } from '../fach/rechtsangaben';
import { Rechtshinweis } from './Rechtshinweis';
import { useRechtsangaben } from './useRechtsangaben';

/** What the view around it shows, and what it wants to hear. */
export interface Rechtsteilprops {
  readonly sicht: LesbareSicht;
  /** Called with the labels that are offered for a new case; always the same function. */
  readonly onAngebot: (angebotene: Angebotene) => void;
}

export function Rechtsteil({ sicht, onAngebot }: Rechtsteilprops): ReactNode {
  const recht = useRechtsangaben(sicht);
  const tag = sicht.art === 'berechnet' ? sicht.fall.stichtag : null;
  useEffect(() => onAngebot(angebotene(recht, tag)), [recht, tag, onAngebot]);
  return <Rechtshinweis recht={recht} sicht={sicht} />;
}
