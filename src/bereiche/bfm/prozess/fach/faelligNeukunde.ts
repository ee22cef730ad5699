/** D-1 and D-2: the Erstberatung of a Neukunde, and the checklist of the procedure, within the period of the house. */
import type { Ende } from '../../../../fall/faelliges';
import { erledigt, nachgetragen, ohneDatum, faelligkeit } from '../../../../fall/faelligkeit';
import { FM_FELD_LABEL } from '../regeln/vokabular';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Bfmlage, Bfmfaelligkeit } from './bfmlage';
import { fristTage } from './kalender';

const ZUGANG_FELD = 'Zugang';

/**
 * The Erstberatung and the checklist. Where the day that the house counts from is missing, the other one counts; what was
 * done before it belongs to an earlier procedure and settles nothing.
 */
export function faelligNeukunde(lage: Bfmlage): Bfmfaelligkeit[] {
  if (lage.neukunde !== true) return [];
  const beginn = fristbeginn(lage);
  if (beginn === null) return [ohneDatum(lage, 'erstberatung', feldDesBeginns(lage))];
  const { erstberatungTage, erstberatungZaehlung, land } = lage.hausregeln;
  const ende = fristTage(beginn, erstberatungTage, erstberatungZaehlung, land);
  return [
    ...nachgetragen(lage, 'erstberatung'),
    faelligkeit('erstberatung', beginn, ende, erstberatungGefuehrt(lage, beginn)),
    faelligkeit('neukundeCheckliste', beginn, ende, checklisteFertig(lage, beginn)),
  ];
}

function fristbeginn({ hausregeln, fm, zugang }: Bfmlage): PlainDate | null {
  return hausregeln.erstberatungBeginn === 'Antrag' ? (fm.antrag ?? zugang) : (zugang ?? fm.antrag);
}

function feldDesBeginns({ hausregeln }: Bfmlage): string {
  return hausregeln.erstberatungBeginn === 'Antrag' ? FM_FELD_LABEL.antrag : ZUGANG_FELD;
}

/** Who led it is known where a Profiling was completed on that day. */
function erstberatungGefuehrt({ fm, aufnahmen }: Bfmlage, beginn: PlainDate): Ende | null {
  const am = fm.erstberatung;
  if (am === null || am < beginn) return null;
  return erledigt(am, aufnahmen.find(({ datum }) => datum === am)?.fachkraft);
}

/** Done with its last point, by whoever did that one. */
function checklisteFertig({ neukundePunkte, heute }: Bfmlage, beginn: PlainDate): Ende | null {
  let [am, von] = [beginn, ''];
  for (const { erledigtAm, erledigtVon, entfaellt } of neukundePunkte) {
    // Marked by hand, without a day.
    if (entfaellt && erledigtAm === null) continue;
    if (erledigtAm === null || erledigtAm < beginn || erledigtAm > heute) return null;
    if (erledigtAm >= am) [am, von] = [erledigtAm, erledigtVon];
  }
  return neukundePunkte.length > 0 ? erledigt(am, von) : null;
}
