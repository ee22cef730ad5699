/**
 * From a Fallmappe as read to what a list of cases takes over of it. Puts Bereiche together that know nothing of each other; pane
 * and headless run use the same.
 */
import { berechne } from '../fall/berechne';
import { readFall } from '../fall/readFall';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import { type Mappenbereich, versionIn } from '../mappe/bereich';
import type { GeleseneMappe, Leseergebnis } from '../mappe/fallmappe';
import { HAUS_VERSION } from '../mappe/hausstand';
import { HAUPTWEG_BEREICH } from '../mappe/mappeAus';
import { vereint } from '../mappe/teile';
import { UNBEKANNTE_VERSION } from '../mappe/vorlagenversion';
import { BFM_MAPPE } from './bfm/mappe';
import { VORGANG_TEILE, vorgangIn } from './bfm/vorgang';
import { type Fallangaben, fallangabenAus } from './fallliste';
import { VERLAUF_MAPPE } from './verlauf';

/** The Bereiche whose tables are looked at; a Fallmappe is opened with them. */
export const EINLESE_BEREICHE: readonly Mappenbereich[] = [VERLAUF_MAPPE, BFM_MAPPE];

/** What is read along with the case itself. */
export const EINLESE_TEILE = vereint(VORGANG_TEILE, { listen: [], felder: [HAUS_VERSION] });

/**
 * What the list takes over, or why nothing: the Fallmappe cannot be read, an input has an error, a newer program has made it.
 * @param heute counts as Stichtag where none is entered, and no contact is later.
 */
export function liesFallangaben(
  gelesen: Exclude<Leseergebnis, { art: 'abgelehnt' }>,
  heute: PlainDate,
): Lesung<Fallangaben> {
  if (gelesen.art === 'unlesbar') return { ok: false, fehler: gelesen.fehler };
  const { mappe } = gelesen;
  if (istNeuer(mappe)) return { ok: false, fehler: [UNBEKANNTE_VERSION] };
  const fall = readFall(mappe.raw, heute, mappe.bfm, mappe.betreuungsworte, mappe.regelsaetze);
  if (!fall.ok) return fall;
  const ergebnis = berechne(fall.wert);
  const vorgang = vorgangIn({ fall: fall.wert, ergebnis, inhalt: mappe.inhalt, heute });
  return fallangabenAus(mappe.raw, fall.wert, vorgang, mappe.inhalt.feld(HAUS_VERSION).wert);
}

/** What a newer program has added may say more than is understood here. */
function istNeuer({ bereiche }: GeleseneMappe): boolean {
  return [HAUPTWEG_BEREICH, ...EINLESE_BEREICHE].some((each) => versionIn(bereiche, each) > each.version);
}
