/** What is being typed into a note of a rating: one draft, whoever changes it. */
import { type Entwurf, useEntwurf } from '../../../../bausteine/entwurf';
import type { Notizziel } from '../../../../bausteine/einschaetzungshilfe';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { Notiztexte } from './notiztexte';

/** A note of a rating, and what stands in its cells. */
export interface Notiz {
  readonly ziel: Notizziel;
  readonly texte: Notiztexte;
}

/** The draft of one of the notes. */
export function useNotizentwurf({ ziel, texte }: Notiz, teil: keyof Notiztexte): Entwurf {
  const { eingeben } = useHandlungen();
  return useEntwurf({
    schluessel: `${ziel.art} ${ziel.id} ${teil}`,
    gespeichert: texte[teil],
    ablegen: (wert) => {
      void eingeben([{ ziel: { ...ziel, teil }, wert: wert.trim() }]);
      return true;
    },
  });
}
