/** A new workbook of the office: an empty template with the data of a released Hausvorlage in it. Plans only. */
import type { Aenderung } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { type Hausmappenart, UMFANG } from '../fach/hauslisten';
import { mitKontrollwerten } from '../fach/kontrollwerte';
import { planeUebernahme } from '../fach/uebernahme';
import { type Hausfassung, standAenderungen } from './uebernehmen';

/** What becomes of an empty template; whatever is in its tables of the house gives way. */
export function planeNeueMappe(
  fassung: Hausfassung,
  art: Hausmappenart,
  inhalt: Inhalt,
  heute: PlainDate,
): { readonly aenderungen: readonly Aenderung[]; readonly fehler: readonly Fehler[] } {
  const { aenderungen, fehler } = planeUebernahme(fassung.daten[art], inhalt, UMFANG[art], () => false);
  const alle = [...aenderungen, ...standAenderungen(fassung.freigabe, inhalt, heute)];
  return { aenderungen: mitKontrollwerten(alle, inhalt), fehler };
}
