/** What there is to see of what is due: what every Bereich contributes, and the list in the sheet. Pure. */
import type { Faelligkeitsquellen, Faelligkeitssicht } from '../../../../bausteine/faelliges';
import type { Fehler } from '../../../../listen/fehler';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import type { Land } from '../../../../rules/hausregeln';
import { BFM_FAELLIGES, bfmFaelligesMit } from '../../faelliges';
import type { Bfmangaben } from '../../prozess/fach/bfmlage';
import { readHausregeln } from '../../prozess/fach/readHausregeln';
import { readWiedervorlagen } from '../fach/readWiedervorlagen';
import { artenVon, offeneZeilen, type Wiedervorlagenlage } from '../fach/wiedervorlage';

export interface Wiedervorlagenblick extends Wiedervorlagenlage {
  /** Whose holidays count. */
  readonly land: Land;
  /** Entries that could not be understood. */
  readonly fehler: readonly Fehler[];
}

/**
 * Asks every Bereich.
 * @param geplant what is being changed in the same go and is not in the workbook yet.
 */
export function wiedervorlagenblick(
  blick: Aktenblick,
  { quellen }: Faelligkeitsquellen,
  geplant: Partial<Bfmangaben> = {},
): Wiedervorlagenblick {
  const { inhalt, heute } = blick;
  const arten = artenVon(quellen);
  const gespeichert = readWiedervorlagen(inhalt, arten);
  const sicht: Faelligkeitssicht = { ...blick, offene: (art) => offeneZeilen(gespeichert, heute, art) };
  const beitraege = quellen.map((each) =>
    (each === BFM_FAELLIGES ? bfmFaelligesMit(geplant) : each).faelliges(sicht),
  );
  return {
    heute,
    arten,
    gespeichert,
    beitraege,
    land: readHausregeln(inhalt).regeln.land,
    fehler: beitraege.flatMap(({ fehler }) => fehler),
  };
}
