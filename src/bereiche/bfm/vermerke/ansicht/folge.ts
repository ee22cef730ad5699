/** Several writings one after the other: which one is under way, and where it stopped. Goes on whatever is shown meanwhile. */
import { useState } from 'react';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { BFM_TEILE } from '../../mappe';
import { UMSCHLUESSELN } from '../texte/umschluesseln';
import { useVermerkschutz } from './schutz';
import { fuehreAus, type Vorhabenfolge } from '../vorhaben/folge';

type Stand =
  | { readonly art: 'laeuft'; readonly schritt: number }
  /** `unklar`: nobody knows what of the last writing stands there. */
  | { readonly art: 'abgebrochen'; readonly getan: number; readonly unklar: boolean };

export interface Folge {
  /** Null before it begins. */
  readonly stand: Stand | null;
  readonly laeuft: boolean;
  readonly fuehre: (folge: Vorhabenfolge) => Promise<void>;
  /** Says no longer where the last one stopped. */
  readonly vergiss: () => void;
}

const UNKLAR: readonly string[] = ['ungewiss', 'unvollstaendig', 'defekt'];

/** @param onGetan called once all of it is done. */
export function useFolge(onGetan: () => void): Folge {
  const { akteAendern } = useHandlungen();
  const { uebergabe } = useVermerkschutz();
  const [stand, setStand] = useState<Stand | null>(null);
  const fuehre = async (folge: Vorhabenfolge): Promise<void> => {
    let schritt = 0;
    const ausgang = await fuehreAus(folge, async (vorhaben) => {
      setStand({ art: 'laeuft', schritt });
      const einzelnes = await akteAendern(UMSCHLUESSELN.schritte[schritt] ?? ENDE, vorhaben, BFM_TEILE);
      schritt = einzelnes.art === 'geaendert' ? schritt + 1 : 0;
      return einzelnes;
    });
    uebergabe.melde(ausgang);
    const { ergebnis, getan } = ausgang;
    if (ergebnis.art !== 'geaendert')
      return setStand({ art: 'abgebrochen', getan, unklar: UNKLAR.includes(ergebnis.art) });
    setStand(null);
    onGetan();
  };
  const vergiss = (): void => setStand((jetzt) => (jetzt?.art === 'laeuft' ? jetzt : null));
  return { stand, laeuft: stand?.art === 'laeuft', fuehre, vergiss };
}

const ENDE = UMSCHLUESSELN.schritte[3];
