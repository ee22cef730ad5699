/** D-13 and D-16, and with those of school all that waits for a single date. */
import { abgeloest, erledigt, nachgetragen, ohneDatum, faelligkeit } from '../../../../fall/faelligkeit';
import { FM_FELD_LABEL } from '../regeln/vokabular';
import { betreuungAus } from '../../../../rules/betreuungsworte';
import type { Betreuung } from '../../../../rules/vocabulary';
import type { Land } from '../../../../rules/hausregeln';
import type { PlainDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';
import type { Bfmlage, Bfmfaelligkeit } from './bfmlage';
import { faelligeSchule } from './faelligeSchule';
import { fristTage } from './kalender';

const U25: Betreuung = 'Arbeitsvermittlung U25';
const UE25: Betreuung = 'Arbeitsvermittlung Ü25';

/** End of the Aktivierungszeitraum, school and 25th birthday. */
export function faelligeTermine(lage: Bfmlage): Bfmfaelligkeit[] {
  return [...aktivierungsende(lage), ...faelligeSchule(lage), ...geburtstag(lage)];
}

/**
 * A Profiling on that day or later is the review; as long as the Kennung stays, the next end is needed then. Of pupils and
 * § 53a, whom the Arbeitsvermittlung looks after, no date is asked; one that is entered counts.
 */
function aktivierungsende(lage: Bfmlage): Bfmfaelligkeit[] {
  if (lage.kennung !== 'Zehn') return [];
  const tag = lage.fm.aktivierungsende;
  const fehlt = (): Bfmfaelligkeit => ohneDatum(lage, 'aktivierungsende', FM_FELD_LABEL.aktivierungsende);
  if (tag === null) return lage.festlegung === 'sonstiges' ? [fehlt()] : [];
  const pruefung = lage.aufnahmen.find(({ datum }) => datum >= tag && datum <= lage.heute);
  const ende = pruefung === undefined ? null : erledigt(pruefung.datum, pruefung.fachkraft);
  return [
    ...abgeloest(lage, 'aktivierungsende', tag, null),
    faelligkeit('aktivierungsende', tag, tag, ende),
    ...(ende !== null && lage.festlegung === 'sonstiges'
      ? [fehlt()]
      : nachgetragen(lage, 'aktivierungsende')),
  ];
}

/** Settled when the Arbeitsvermittlung Ü25 has taken over; in whatever words the Betreuung stands there. */
function geburtstag({ geburtsdatum, betreuung: text, hausregeln, schwellen }: Bfmlage): Bfmfaelligkeit[] {
  const betreuung = betreuungAus(text);
  if (geburtsdatum === null || (betreuung !== U25 && betreuung !== UE25)) return [];
  const tag = geburtstagVon(geburtsdatum, schwellen.alterUe25, hausregeln.land);
  return [faelligkeit('geburtstag', tag, tag, betreuung === U25 ? null : erledigt(null))];
}

/** Someone born on 29 February reaches it on 1 March of a year without that day (§ 188 BGB). */
function geburtstagVon(geburtsdatum: PlainDate, jahre: number, land: Land): PlainDate {
  const tag = fristEnde(geburtsdatum, jahre * 12);
  return tag.slice(8) === geburtsdatum.slice(8) ? tag : fristTage(tag, 1, 'Kalendertage', land);
}
