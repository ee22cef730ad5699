/** What was agreed in a Workshop as rows of the Leitfaden that are switched off until the house switches them on. Pure. */
import { type Aenderung, anfuegen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import { naechsteId } from '../../../listen/nummer';
import { normalized } from '../../../listen/readRating';
import { LEITFADEN } from '../../leitfaden';
import type { Absprache } from '../../workshop';

/** The rows that the Leitfaden does not have, each once. @param zusatz the random part of their Ids. */
export function planeVorschlaege(
  inhalt: Inhalt,
  absprachen: readonly Absprache[],
  zusatz: string,
): readonly Aenderung[] {
  const { zeilen, ids } = inhalt.liste(LEITFADEN);
  const bekannte = new Set(zeilen.map(({ zeile }) => schluesselVon(zeile)));
  const vergeben = [...ids];
  return absprachen.flatMap((absprache): Aenderung[] => {
    const schluessel = schluesselVon(absprache);
    if (bekannte.has(schluessel)) return [];
    bekannte.add(schluessel);
    const id = naechsteId(LEITFADEN, vergeben, zusatz);
    vergeben.push(id);
    return [anfuegen(LEITFADEN, { ...absprache, id, an: false, herkunft: 'Haus' })];
  });
}

/** Rows that say the same of the same, without regard to case and spaces. */
function schluesselVon({ zu, art, stufe, text }: Absprache): string {
  return JSON.stringify([zu, art, stufe, normalized(text)]);
}
