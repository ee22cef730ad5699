/** The Profillage that somebody is about to settle, with its Begründung: kept for the session until both are in their cells. */
import { PROFIL } from '../../../../fall/auswahl';
import { setzeEntwurf } from '../../../../mappe/entwuerfe';
import { useEntwuerfe } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import { PROFILE, type Profil } from '../../../../rules/vocabulary';
import type { Felder } from '../entscheiden/felder';

/** The two cells; the drafts are named after them. */
export const WAHL = 'festgelegteProfillage';
export const BEGRUENDUNG = 'festlegungBegruendung';

/** What the form shows and what becomes of it. */
export interface Festlegungsentwurf {
  /** Null until one is chosen here, whatever is festgelegt now. */
  readonly profillage: Profil | null;
  /** What is in its cell, until something is typed. */
  readonly begruendung: string;
  /** Whether a Profillage is chosen here that is not in its cell. */
  readonly istBegonnen: boolean;
  readonly aendere: (feld: typeof WAHL | typeof BEGRUENDUNG, text: string) => void;
  /** Keeps the Begründung for the form before its cell is emptied. */
  readonly bewahreBegruendung: () => void;
  /** Forgets it, unless somebody has gone on with it since. */
  readonly vergiss: (erledigt: Pick<Festlegungsentwurf, 'profillage' | 'begruendung'>) => void;
}

/** The draft over what stands in the cells. */
export function useFestlegungsentwurf(felder: Felder): Festlegungsentwurf {
  const { felder: store } = useEntwuerfe();
  const lies = (feld: typeof WAHL | typeof BEGRUENDUNG): string | undefined => store.get().get(feld)?.text;
  const wahl = useStore(store, () => lies(WAHL));
  const text = useStore(store, () => lies(BEGRUENDUNG));
  const gespeichert = felder.text(BEGRUENDUNG);
  const aendere: Festlegungsentwurf['aendere'] = (feld, neu) =>
    setzeEntwurf(store, feld, { text: neu, abgelehnt: false });
  return {
    profillage: PROFILE.find((each) => each === wahl) ?? null,
    begruendung: text ?? gespeichert,
    istBegonnen: wahl !== undefined && wahl !== felder.wahl(WAHL, PROFIL),
    aendere,
    bewahreBegruendung: () => {
      if (lies(BEGRUENDUNG) === undefined && gespeichert !== '') aendere(BEGRUENDUNG, gespeichert);
    },
    vergiss: ({ profillage, begruendung }) => {
      if (lies(WAHL) !== (profillage ?? undefined) || (lies(BEGRUENDUNG) ?? begruendung) !== begruendung)
        return;
      setzeEntwurf(store, WAHL, undefined);
      setzeEntwurf(store, BEGRUENDUNG, undefined);
    },
  };
}
