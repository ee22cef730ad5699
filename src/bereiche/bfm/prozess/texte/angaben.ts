/** The German sentences about single statements of the case beside the bFM, each with the words by which it is taken back. */
import { PUNKTSTAND_SATZ, type Punktstand } from '../../../../fall/checkliste';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Handlungsworte } from '../../../../mappe/ruecknehmbar';
import {
  FM_FELD_LABEL,
  type FmFeld,
  NEUKUNDE_PUNKTE,
  type NeukundePunkt,
  punktLabel,
} from '../regeln/vokabular';

/** A date that was put into its cell, or taken out of it. */
export function fmFeldText(feld: FmFeld): Handlungsworte {
  const was = `Angabe „${FM_FELD_LABEL[feld]}“`;
  return { getan: `${was} ist geändert.`, was };
}

/** A point of the checklist that was set. @param tag the words of the law are those of this day. */
export function neukundePunktText(id: NeukundePunkt, stand: Punktstand, tag: PlainDate): Handlungsworte {
  const punkt = NEUKUNDE_PUNKTE.find((each) => each.id === id);
  const was = `Punkt „${punkt === undefined ? id : gekuerzt(punktLabel(punkt, tag))}“`;
  return { getan: `${was} ${PUNKTSTAND_SATZ[stand]}.`, was: `Angabe zu ${was}` };
}

/** As much of a point as tells it from the others; all of it stands in the list. */
const LAENGE = 32;

function gekuerzt(label: string): string {
  const [anfang = label] = label.split(/ \(|: /);
  if (anfang.length <= LAENGE) return anfang;
  return `${anfang.slice(0, anfang.lastIndexOf(' ', LAENGE))} …`;
}
