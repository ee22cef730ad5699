/** What Wiedervorlagen are computed from as one record, and all of them from it. Nothing here decides anything. */
import {
  berechneWiedervorlagen as berechneListe,
  type Wiedervorlagenstand,
} from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import type { Bfmangaben } from '../../../../../src/bereiche/bfm/prozess/fach/bfmlage';
import { faelligesDesFalls } from '../../../../../src/bereiche/bfm/prozess/fach/faelliges';
import {
  type GespeicherteZeile,
  offeneZeilen,
} from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import { wiedervorlagenOrdnung as ordnung } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlagenOrdnung';
import { faelligesImPlan, type Planlage } from '../../../../../src/bereiche/plan/fach/faelliges';
import { faelligeRuecksprache, type Wechsellage } from '../../../../../src/bereiche/verlauf/fach/faelliges';
import type { Ordnungszeile } from '../../../../../src/listen/aenderung';
import type { Land } from '../../../../../src/rules/hausregeln';
import { ARTEN } from '../../../../support/faelliges';

/** All that Wiedervorlagen are computed from. */
export type Wiedervorlagenlage = Bfmangaben &
  Omit<Planlage & Wechsellage, 'offene'> & { readonly gespeichert: readonly GespeicherteZeile[] };

/** The list of a case, each Bereich asked for its part. */
export function berechneWiedervorlagen({ gespeichert, ...angaben }: Wiedervorlagenlage): Wiedervorlagenstand {
  const { heute } = angaben;
  const lage = { ...angaben, offene: (art: string) => offeneZeilen(gespeichert, heute, art) };
  const ruecksprache = { faelligkeiten: faelligeRuecksprache(lage), ungewiss: [] };
  const beitraege = [ruecksprache, faelligesImPlan(lage), faelligesDesFalls(lage)];
  return berechneListe({ heute, arten: ARTEN, beitraege, gespeichert });
}

/** The list as the sheet is to show it. */
export function wiedervorlagenOrdnung(
  stand: Wiedervorlagenstand,
  gespeichert: readonly GespeicherteZeile[],
  land: Land,
): Ordnungszeile[] | null {
  return ordnung(stand, { gespeichert, arten: ARTEN }, land);
}
