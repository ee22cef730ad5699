/** What is wrong with the list of those who may read, seen with open keys: rows from elsewhere, or keys that were renewed meanwhile. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Fallblick } from '../../prozess/vorhaben/fallblick';
import type { Berechtigt } from '../vorhaben/berechtigteZeilen';
import type { Vermerkschluessel } from '../vorhaben/vermerke';
import { darfSchreiben, tresorlage, type Tresorlage } from '../tresor/lage';
import { ortText } from '../../../../fall/texte/ort';
import { SCHUTZ } from '../texte/vermerkschutz';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';

interface Props {
  readonly schluessel: Vermerkschluessel;
  readonly blick: Fallblick;
}

export function Schutzwarnungen({ schluessel, blick }: Props): ReactNode {
  const lage = useLage(schluessel, blick);
  if (lage === null) return null;
  const zeilen = lage.verdaechtig as readonly Berechtigt[];
  const eintraege = darfSchreiben(lage)
    ? zeilen.map(({ name, stelle }) => ({
        schluessel: ortText(stelle.ort('schluessel')),
        inhalt: (
          <>
            {SCHUTZ.verdaechtig(name)}
            <Ortsknoepfe orte={[stelle.ort('schluessel')]} />
          </>
        ),
      }))
    : [{ schluessel: 'veraltet', inhalt: SCHUTZ.veraltet }];
  return eintraege.length === 0 ? null : <Kastenliste art="hinweis" eintraege={eintraege} />;
}

function useLage({ krypto, tresor }: Vermerkschluessel, { tresorbestand }: Fallblick): Tresorlage | null {
  const [lage, setLage] = useState<Tresorlage | null>(null);
  useEffect(() => {
    let gilt = true;
    void tresorlage(krypto, tresor, tresorbestand).then((neu) => gilt && setLage(neu));
    return () => {
      gilt = false;
    };
  }, [krypto, tresor, tresorbestand]);
  return lage;
}
