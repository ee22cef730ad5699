/** Hands a Profillage and its Begründung over together. What was chosen and typed stays until it is known to be in the cells. */
import { useEffect, useState } from 'react';
import { PROFIL } from '../../../../fall/auswahl';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import type { Felder } from '../entscheiden/felder';
import { BEGRUENDUNG, type Festlegungsentwurf, WAHL } from './festlegungsentwurf';

interface Angaben {
  readonly felder: Felder;
  readonly entwurf: Festlegungsentwurf;
  /** Called once both stand in their cells. */
  readonly onGetan: () => void;
}

type Gesendetes = Pick<Festlegungsentwurf, 'profillage' | 'begruendung'>;

/** `lege` writes both cells in one go; `laeuft` until it is known how that ended. Without a Profillage nothing is written. */
export function useFestlegen({ felder, entwurf, onGetan }: Angaben) {
  const { eingeben } = useHandlungen();
  const [laeuft, setLaeuft] = useState(false);
  const [wartendes, setWartendes] = useState<Gesendetes | null>(null);
  const erledige = (gesendet: Gesendetes): void => {
    setWartendes(null);
    entwurf.vergiss(gesendet);
    onGetan();
  };
  const lege = async (): Promise<void> => {
    const { profillage, begruendung } = entwurf;
    if (profillage === null) return;
    setLaeuft(true);
    const { art } = await eingeben([
      { ziel: { art: 'feld', feld: WAHL }, wert: profillage },
      { ziel: { art: 'feld', feld: BEGRUENDUNG }, wert: begruendung },
    ]);
    setLaeuft(false);
    if (art === 'eingegeben') erledige({ profillage, begruendung });
    else setWartendes({ profillage, begruendung });
  };
  // What Excel did not take at first may arrive later, whoever sends it on.
  const nichtsWartet = useZustand(({ wartend }) => wartend.length === 0);
  const kamAn = nichtsWartet && wartendes !== null && stehtDa(felder, wartendes);
  useEffect(() => {
    if (kamAn) erledige(wartendes);
  }, [kamAn]);
  return { laeuft, lege };
}

function stehtDa(felder: Felder, { profillage, begruendung }: Gesendetes): boolean {
  return felder.wahl(WAHL, PROFIL) === profillage && felder.text(BEGRUENDUNG) === begruendung;
}
