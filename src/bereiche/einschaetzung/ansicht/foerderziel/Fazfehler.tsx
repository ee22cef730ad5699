/** Errors in the cells of fa:z, each with its cell and, where that helps, a button that clears it. */
import type { ReactNode } from 'react';
import { feldLabel } from '../../../../fall/texte/felder';
import { fehlerSatz } from '../../../../fall/texte/fehler';
import { FAZ_UEBERSCHRIFT, leerenKnopf } from '../../texte/foerderziel';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { fehlerSchluessel } from '../../../../bausteine/Fehlerliste';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { fazFehler, FazFeld } from './fazStand';
import { leeren } from './vorhaben';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props {
  readonly liste: ReturnType<typeof fazFehler>;
  /** The button that clears goes away with its error; somebody must take the focus. */
  readonly onGeleert: () => void;
}

export function Fazfehler({ liste, onGeleert }: Props): ReactNode {
  const { eingeben } = useHandlungen();
  if (liste.length === 0) return null;
  const leere = (feld: FazFeld): void => {
    onGeleert();
    void eingeben(leeren(feld));
  };
  return (
    <Abschnitt titel={FAZ_UEBERSCHRIFT.fehler}>
      <Kastenliste
        art="fehler"
        eintraege={liste.map(({ fehler, feld }) => ({
          schluessel: fehlerSchluessel(fehler),
          inhalt: (
            <>
              {fehlerSatz(fehler)}
              <Ortsknoepfe orte={fehler.orte}>
                {feld !== null && (
                  <Knopf size="small" onClick={() => leere(feld)}>
                    {leerenKnopf(feldLabel(feld))}
                  </Knopf>
                )}
              </Ortsknoepfe>
            </>
          ),
        }))}
      />
    </Abschnitt>
  );
}
