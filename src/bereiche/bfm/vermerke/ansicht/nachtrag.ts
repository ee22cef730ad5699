/**
 * What is written after opening without being asked for: what its owner has seen by now, and what an earlier change left undone.
 * Whatever becomes of it, the Vermerke are open; nothing waits for it.
 */
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import { BFM_TEILE } from '../../mappe';
import { darfSchreiben } from '../tresor/lage';
import type { OeffnenErgebnis } from '../tresor/oeffnen';
import type { Bestand } from '../tresor/typen';
import { fuehreAus } from '../vorhaben/folge';
import { brauchtNachtrag, nachOeffnen } from '../vorhaben/neuSchluesseln';
import { SCHUTZ } from '../texte/vermerkschutz';
import { useVermerkschutz } from './schutz';

type Geoeffnet = Extract<OeffnenErgebnis, { art: 'offen' }>;

/** Writes it for a Tresor that was just opened. */
export function useNachtrag(): (geoeffnet: Geoeffnet, bestand: Bestand) => Promise<void> {
  const { akteAendern } = useHandlungen();
  const { schutz, schutzlage } = useVermerkschutz();
  const wartet = useZustand(({ wartend }) => wartend.length > 0);
  return async ({ tresor, lage }, bestand) => {
    const schluessel = { krypto: schutz.krypto, uhr: schutz.uhr, tresor };
    // An input that waits would be tried again, and only a person decides whether it goes over somebody else's.
    if (wartet) return;
    // What stands in the way is said as such.
    if (!darfSchreiben(lage) || !(await brauchtNachtrag(schluessel, bestand))) return;
    const { ergebnis } = await fuehreAus(nachOeffnen(schluessel), (vorhaben) =>
      akteAendern(NACHTRAG, vorhaben, BFM_TEILE),
    );
    if (ergebnis.art !== 'geaendert' && schutz.tresor.get() === tresor) schutzlage.nichtVermerkt();
  };
}

const NACHTRAG = { getan: SCHUTZ.vermerkt, leise: true } as const;
