/** The Profilings that can be compared, and which two are: what a person chose, else the last one and today's. Pure. */
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { germanDate } from '../../../listen/plainDate';
import type { Profilinginhalt } from '../fach/momentaufnahme';
import { VERLAUF } from '../texte/verlauf';

/** One Profiling to compare; `schluessel` tells it from the others. */
export interface Seite {
  readonly schluessel: string;
  readonly label: string;
  readonly inhalt: Profilinginhalt;
}

/** Keys of the chosen ones; null or a key that is gone stands for the usual one. */
export interface Seitenwahl {
  readonly von: string | null;
  readonly bis: string | null;
}

/** The two that are compared, the earlier one first, and what can be chosen for each. */
export interface Seitenpaar {
  readonly von: Seite;
  readonly bis: Seite;
  readonly vonMoeglich: readonly Seite[];
  readonly bisMoeglich: readonly Seite[];
}

const HEUTE = 'heute';

/** All Profilings by day; today's stands behind a completed one of the same day. */
export function seitenVon({ gueltig, jetzt }: Pick<Verlaufsblick, 'gueltig' | 'jetzt'>): Seite[] {
  const abgeschlossene = gueltig.map((each): Seite => ({
    schluessel: String(each.nr),
    label: VERLAUF.profilingVom(each.nr, germanDate(each.datum)),
    inhalt: each,
  }));
  const heute = { schluessel: HEUTE, label: VERLAUF.heute, inhalt: jetzt };
  const spaeter = abgeschlossene.filter(({ inhalt }) => inhalt.datum > jetzt.datum);
  return [...abgeschlossene.slice(0, abgeschlossene.length - spaeter.length), heute, ...spaeter];
}

/** The pair to compare; null while there are no two. */
export function paarVon(seiten: readonly Seite[], wahl: Seitenwahl): Seitenpaar | null {
  const vonMoeglich = seiten.slice(0, -1);
  const stelle = (schluessel: string | null): number =>
    seiten.findIndex((each) => each.schluessel === schluessel);
  const gewaehlt = vonMoeglich[stelle(wahl.von)];
  const von = gewaehlt ?? ueblichesVon(seiten, stelle(wahl.bis));
  if (von === undefined) return null;
  const bisMoeglich = seiten.slice(seiten.indexOf(von) + 1);
  const bis =
    bisMoeglich.find(({ schluessel }) => schluessel === wahl.bis) ??
    bisMoeglich.find(({ schluessel }) => schluessel === HEUTE) ??
    bisMoeglich.at(-1);
  return bis === undefined ? null : { von, bis, vonMoeglich, bisMoeglich };
}

/** The last one of a day before; where there is none, the one right before. */
function ueblichesVon(seiten: readonly Seite[], gewaehltesBis: number): Seite | undefined {
  const heute = seiten.findIndex(({ schluessel }) => schluessel === HEUTE);
  const ende = Math.max(1, gewaehltesBis < 0 ? heute : gewaehltesBis);
  const davor = seiten.slice(0, ende);
  const tag = seiten[ende]?.inhalt.datum ?? '';
  return davor.filter(({ inhalt }) => inhalt.datum < tag).at(-1) ?? davor.at(-1);
}
