/** The headless interface that reads the Fallmappen of a folder into a list of cases, and writes the list as another file. */
import {
  type Dateibefund,
  FAELLE,
  FALLLISTE,
  type Mappendatei,
  mitBefunden,
  planeEinlesen,
} from '../../../src/bereiche/fallliste';
import type { Lesung } from '../../../src/listen/fehler';
import type { PlainDate } from '../../../src/listen/plainDate';
import { PaketError } from '../../../src/paket/fehler';
import { mappenartIn, PaketTabelle, type Tabellenlesung } from '../../../src/paket/paketTabelle';
import { paketText } from '../../../src/paket/texte';
import { ArbeitsdateiError, readDatei, writeDatei } from '../dateien';
import { fehlerzeilen } from '../fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from '../lauf';
import { NEUERE_LISTE, OHNE_TABELLE } from '../runListe';
import { bericht } from './bericht';
import { liesMappe } from './liesMappe';
import { eintraegeIn } from './ordner';

/** What a run is asked for. */
export interface Einleselauf {
  readonly pfad: string;
  readonly ausgabe: string;
  readonly ordner: string;
  readonly heute: PlainDate;
}

/** Exit 2 where the list cannot be used, or no file is a Fallmappe that could be taken over; then nothing is written. */
export async function runEinlesen({ pfad, ausgabe, ordner, heute }: Einleselauf): Promise<Lauf> {
  const liste = oeffneListe(pfad);
  if (!liste.ok) return unbrauchbar(fehlerzeilen(liste.fehler));
  const eintraege = eintraegeIn(ordner, [pfad, ausgabe]);
  if (eintraege.length === 0) return unbrauchbar([`${ordner}: In diesem Ordner liegt keine Fallmappe.`]);
  const dateien: Mappendatei[] = [];
  // One after the other, so that only one of them is in memory.
  for (const eintrag of eintraege)
    dateien.push({ datei: eintrag.name, gelesen: await liesMappe(eintrag, heute) });
  return trageEin(liste.wert, dateien, { ausgabe, heute });
}

/** A list that is open. */
interface OffeneListe {
  readonly mappe: PaketTabelle<typeof FAELLE>;
  readonly gelesen: Tabellenlesung;
}

function oeffneListe(pfad: string): Lesung<OffeneListe> {
  const bytes = readDatei(pfad);
  try {
    const { vorlage, version } = mappenartIn(bytes);
    if (vorlage !== FALLLISTE.id)
      throw new ArbeitsdateiError(
        `${pfad}: Das ist keine Fallliste. Erlaubt ist nur eine Mappe, die aus der Vorlage „Fallliste.xlsx“ entstanden ist.`,
      );
    if (version !== FALLLISTE.version) return { ok: false, fehler: [NEUERE_LISTE] };
    const mappe = new PaketTabelle(bytes, FAELLE, []);
    const gelesen = mappe.lies('kundennummer') ?? OHNE_TABELLE;
    return gelesen.ok ? { ok: true, wert: { mappe, gelesen: gelesen.wert } } : gelesen;
  } catch (error) {
    if (error instanceof PaketError) throw new ArbeitsdateiError(`${pfad}: ${paketText(error.grund)}`);
    throw error;
  }
}

function trageEin(
  { mappe, gelesen }: OffeneListe,
  dateien: readonly Mappendatei[],
  { ausgabe, heute }: Pick<Einleselauf, 'ausgabe' | 'heute'>,
): Lauf {
  const lesungen = dateien.flatMap((each) => ('satz' in each.gelesen ? [] : [each.gelesen]));
  const plan = planeEinlesen(gelesen, lesungen, heute);
  if (!plan.ok) return unbrauchbar(fehlerzeilen(plan.fehler));
  const befunde = mitBefunden(dateien, plan.wert);
  if (befunde.every(istAbgelehnt)) return unbrauchbar(befunde.flatMap(ablehnungszeilen));
  const gesperrt = plan.wert.zellen.length === 0 ? [] : mappe.schreibe(gelesen, plan.wert.zellen);
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
