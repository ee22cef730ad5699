/** Which offers of the catalogue fit the agreed Entwicklungsziel, and the gap to record where none does (S4, S0). */
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import { LUECKE_BEDARF } from '../regeln/planVokabular';
import { foerderzielVon } from '../../../fall/faz';
import type { PlainDate } from '../../../listen/plainDate';
import { ist16aAngebot } from './paragraph16a';
import type { Lueckeneintrag } from './plan';
import type { Angebot } from '../listen';

/** What is looked for; without an Entwicklungsziel only the offers alongside are answered. */
export interface Angebotssuche {
  readonly entwicklungsziel: MatrixBereich | null;
  readonly stichtag: PlainDate;
}

export interface Angebotsvorschlag {
  /** Offers of that very Ressourcenbereich; unknown places are null and shown as such. */
  readonly passend: readonly Angebot[];
  /** All other offers on § 16a: in parallel to any goal, voluntary. */
  readonly begleitend: readonly Angebot[];
  /** The entry for the list of gaps where nothing fits; null otherwise. */
  readonly luecke: Lueckeneintrag | null;
}

/** The offers that run on that day and are not full, in the order of the catalogue. */
export function passendeAngebote(angebote: readonly Angebot[], suche: Angebotssuche): Angebotsvorschlag {
  const { entwicklungsziel, stichtag } = suche;
  const verfuegbar = angebote.filter((angebot) => laeuft(angebot, stichtag) && angebot.plaetze !== 0);
  const passend = verfuegbar.filter((angebot) => passtZu(angebot, entwicklungsziel));
  const begleitend = verfuegbar.filter((angebot) => ist16aAngebot(angebot) && !passend.includes(angebot));
  const fehlt = entwicklungsziel !== null && passend.length === 0;
  return {
    passend,
    begleitend,
    luecke: fehlt ? { datum: stichtag, ressourcenbereich: entwicklungsziel, bedarf: LUECKE_BEDARF } : null,
  };
}

function laeuft({ von, bis }: Angebot, stichtag: PlainDate): boolean {
  return (von === null || von <= stichtag) && (bis === null || stichtag <= bis);
}

function passtZu(
  { ressourcenbereich, foerderziel }: Angebot,
  entwicklungsziel: MatrixBereich | null,
): boolean {
  if (entwicklungsziel === null || ressourcenbereich !== entwicklungsziel) return false;
  return foerderziel === null || foerderziel === foerderzielVon(entwicklungsziel);
}
