/** What is wrong with the list of those who may read, seen with open keys: rows from elsewhere, or keys that were renewed meanwhile. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Berechtigt } from '../vorhaben/berechtigteZeilen';
import { verdaechtigeZeilen } from '../vorhaben/vermerkschutz';
import type { Vermerkschluessel } from '../vorhaben/vermerke';
import { istTresorAktuell } from '../tresor/zeile';
import { ortText } from '../../../../fall/texte/ort';
import { SCHUTZ } from '../texte/vermerkschutz';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';

type Befund =
  { readonly art: 'veraltet' } | { readonly art: 'zeilen'; readonly zeilen: readonly Berechtigt[] };

const HEIL: Befund = { art: 'zeilen', zeilen: [] };

interface Props {
  readonly schluessel: Vermerkschluessel;
  readonly berechtigte: readonly Berechtigt[];
}

export function Schutzwarnungen({ schluessel, berechtigte }: Props): ReactNode {
  const befund = useBefund(schluessel, berechtigte);
  const eintraege =
    befund.art === 'veraltet'
      ? [{ schluessel: 'veraltet', inhalt: SCHUTZ.veraltet }]
      : befund.zeilen.map(({ name, stelle }) => ({
          schluessel: ortText(stelle.ort('schluessel')),
          inhalt: (
            <>
              {SCHUTZ.verdaechtig(name)}
              <Ortsknoepfe orte={[stelle.ort('schluessel')]} />
            </>
          ),
        }));
  return eintraege.length === 0 ? null : <Kastenliste art="hinweis" eintraege={eintraege} />;
}

function useBefund({ krypto, tresor }: Vermerkschluessel, berechtigte: readonly Berechtigt[]): Befund {
  const [befund, setBefund] = useState(HEIL);
  useEffect(() => {
    let gilt = true;
    void befundVon({ krypto, tresor }, berechtigte).then((neu) => gilt && setBefund(neu));
    return () => {
      gilt = false;
    };
  }, [krypto, tresor, berechtigte]);
  return befund;
}

async function befundVon(schluessel: Vermerkschluessel, berechtigte: readonly Berechtigt[]): Promise<Befund> {
  const aktuell = await istTresorAktuell(schluessel.krypto, schluessel.tresor, berechtigte);
  if (!aktuell) return { art: 'veraltet' };
  const zeilen = await verdaechtigeZeilen(schluessel, berechtigte);
  return zeilen.length === 0 ? HEIL : { art: 'zeilen', zeilen };
}
