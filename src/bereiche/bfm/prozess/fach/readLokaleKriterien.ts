/** Understands the local criteria of the house. */
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import { LOKALE_KRITERIEN } from '../listen';

/** Those that are offered, each once, in the order of the house; none where it has no list, as in a workbook of before. */
export function readLokaleKriterien(inhalt: Inhalt): {
  readonly kriterien: readonly string[];
  readonly fehler: readonly Fehler[];
} {
  if (!inhalt.hat(LOKALE_KRITERIEN)) return { kriterien: [], fehler: [] };
  const { heile, fehler } = inhalt.liste(LOKALE_KRITERIEN);
  const angeboten = heile.filter(({ kriterium, anbieten }) => kriterium !== '' && anbieten !== false);
  return { kriterien: [...new Set(angeboten.map(({ kriterium }) => kriterium))], fehler };
}
