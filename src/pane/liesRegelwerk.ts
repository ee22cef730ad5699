/** Reads the released set of rules in a Regelwerk that a person has chosen as a file. */
import {
  FREIGABEMANGEL,
  freigegebenerSatz,
  REGELWERK,
  REGELWERK_SAETZE,
  REGELWERK_TEILE,
} from '../bereiche/regelwerk';
import type { Regelwerkslesung } from '../bereiche/haus';
import { fehlerTexte } from '../fall/texte/fehler';
import type { Fehler } from '../listen/fehler';
import { PAKET_SAETZE } from '../paket/texte';
import { liesDatei } from './liesDatei';

/**
 * Never rejects for what is wrong with the file. What stands around the tables is not looked at again: it was when the set was released,
 * and the digest is over all that is read of it.
 */
export async function liesRegelwerk(xlsx: Uint8Array): Promise<Regelwerkslesung> {
  const gelesen = await liesDatei(xlsx, REGELWERK_TEILE);
  if ('satz' in gelesen) return { saetze: [gelesen.satz] };
  const { mappenart, lesung } = gelesen;
  if (mappenart.vorlage !== REGELWERK.id) return ohneSatz([{ code: 'KEIN_REGELWERK', orte: MAPPE }]);
  if (mappenart.version !== REGELWERK.version)
    return ohneSatz([{ code: 'REGELWERK_UNBEKANNT', orte: MAPPE }]);
  if (lesung.art === 'unlesbar') return ohneSatz(lesung.fehler);
  const freigegeben = freigegebenerSatz(lesung.inhalt);
  return 'satz' in freigegeben ? freigegeben : { saetze: [FREIGABEMANGEL[freigegeben.grund]] };
}

const MAPPE = [{ art: 'mappe' }] as const;

function ohneSatz(fehler: readonly Fehler[]): Regelwerkslesung {
  return { saetze: fehlerTexte(fehler, { ...REGELWERK_SAETZE, ...PAKET_SAETZE }) };
}
