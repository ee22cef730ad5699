/** The headless interface that reads the Fallmappen of a folder into a list of cases, and writes the list as another file. */
import {
  type Dateibefund,
  listenfassungIn,
  type Mappendatei,
  mitBefunden,
  planeEinlesen,
} from '../../../src/bereiche/fallliste';
import type { PlainDate } from '../../../src/listen/plainDate';
import { writeDatei } from '../dateien';
import { fehlerzeilen } from '../fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from '../lauf';
import { type OffeneListe, oeffneListe } from '../oeffneListe';
import { bericht } from './bericht';
import { liesAlle, type Straenge } from './liesAlle';
import { eintraegeIn } from './ordner';

/** What a run is asked for. */
export interface Einleselauf {
  readonly pfad: string;
  readonly ausgabe: string;
  readonly ordner: string;
  readonly heute: PlainDate;
  /** Without it all files are read in this thread. */
  readonly straenge?: Straenge | undefined;
}

/** Exit 2 where the list cannot be used, or no file is a Fallmappe that could be taken over; then nothing is written. */
export async function runEinlesen({ pfad, ausgabe, ordner, heute, straenge }: Einleselauf): Promise<Lauf> {
  const liste = oeffneListe(pfad);
  if (!liste.ok) return unbrauchbar(fehlerzeilen(liste.fehler));
  const eintraege = eintraegeIn(ordner, [pfad, ausgabe]);
  if (eintraege.length === 0) return unbrauchbar([`${ordner}: In diesem Ordner liegt keine Fallmappe.`]);
  const dateien = await liesAlle(eintraege, heute, straenge);
  return trageEin(liste.wert, dateien, { ausgabe, heute });
}

async function trageEin(
  { mappe, gelesen }: OffeneListe,
  dateien: readonly Mappendatei[],
  { ausgabe, heute }: Pick<Einleselauf, 'ausgabe' | 'heute'>,
): Promise<Lauf> {
  const lesungen = dateien.flatMap((each) => ('satz' in each.gelesen ? [] : [each.gelesen]));
  const plan = planeEinlesen(gelesen, lesungen, heute);
  if (!plan.ok) return unbrauchbar(fehlerzeilen(plan.fehler));
  const befunde = mitBefunden(dateien, plan.wert, listenfassungIn(gelesen.felder));
  if (befunde.every(istAbgelehnt)) return unbrauchbar(befunde.flatMap(ablehnungszeilen));
  const gesperrt = plan.wert.zellen.length === 0 ? [] : await mappe.schreibe(gelesen, plan.wert.zellen);
  if (gesperrt.length > 0) return unbrauchbar(fehlerzeilen(gesperrt));
  writeDatei(ausgabe, mappe.bytes);
  return berechnet(bericht(befunde));
}

function istAbgelehnt({ befund }: Dateibefund): boolean {
  return 'satz' in befund || befund.art === 'abgelehnt';
}

function ablehnungszeilen({ datei, befund }: Dateibefund): string[] {
  if ('satz' in befund) return [`${datei}: ${befund.satz}`];
  return befund.art === 'abgelehnt' ? fehlerzeilen(befund.fehler, datei) : [];
}
