/** A new workbook of the office: an empty template with the data of a released Hausvorlage in it. Plans only. */
import type { Aenderung } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { type Teile, vereint } from '../../../mappe/teile';
import { LISTENUMFANG, MAPPENUMFANG, teileIn } from '../fach/hauslisten';
import { planeUebernahme } from '../fach/uebernahme';
import { HAUSSTAND_TEILE } from '../listen';
import { type Hausfassung, standAenderungen } from './uebernehmen';

/** The kinds of workbooks that are made from a Hausvorlage. */
export const HAUSMAPPENARTEN = ['Fallmappe', 'Fallliste'] as const;
export type Hausmappenart = (typeof HAUSMAPPENARTEN)[number];

/** What is read of a template of a kind, and changed in it. */
export function teileNeuer(art: Hausmappenart): Teile {
  return vereint(HAUSSTAND_TEILE, teileIn(umfangVon(art)));
}

/** What becomes of an empty template; whatever is in its tables of the house gives way. */
export function planeNeueMappe(
  fassung: Hausfassung,
  art: Hausmappenart,
  inhalt: Inhalt,
  heute: PlainDate,
): { readonly aenderungen: readonly Aenderung[]; readonly fehler: readonly Fehler[] } {
  const daten = art === 'Fallmappe' ? fassung.mappe : fassung.liste;
  const { aenderungen, fehler } = planeUebernahme(daten, inhalt, umfangVon(art), () => false);
  return { aenderungen: [...aenderungen, ...standAenderungen(fassung.freigabe, inhalt, heute)], fehler };
}

function umfangVon(art: Hausmappenart): typeof MAPPENUMFANG {
  return art === 'Fallmappe' ? MAPPENUMFANG : LISTENUMFANG;
}
