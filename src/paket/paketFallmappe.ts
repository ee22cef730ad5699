/** The workbook in a package behind the port: reads and writes .xlsx files without Excel. */
import type { Mappenbereich } from '../mappe/bereich';
import type { Blockstand, Eintrag, Fallmappe, Schreibergebnis } from '../mappe/fallmappe';
import type { Gelesen } from '../mappe/gelesen';
import { planeEintrag } from '../mappe/schreibplan/bloecke';
import { KEINE_TEILE } from '../mappe/teile';
import { type Arbeitsmappe, oeffneArbeitsmappe } from './lesen/arbeitsmappe';
import { liesFallmappe } from './lesen/lesung';
import { auftraegeVon, stehtDa } from './schreiben/ausfuehren';
import { pruefeZiele } from './schreiben/pruefeZiele';
import { schreibe } from './schreiben/schreibe';

/** What can be done with a workbook in a package. */
export type Paketmappe = Pick<Fallmappe, 'read' | 'write'> & {
  /** The file as it is now. */
  readonly bytes: Uint8Array;
};

/**
 * Opens the workbook in a file.
 * @throws PaketError with the reason why it cannot be used; reading and writing may find out only later and throw it then.
 */
export function oeffnePaketFallmappe(bytes: Uint8Array, bereiche: readonly Mappenbereich[] = []): Paketmappe {
  return new PaketFallmappe(bytes, bereiche);
}

class PaketFallmappe implements Paketmappe {
  private mappe: Arbeitsmappe;
  private gelesen: Gelesen | null = null;

  constructor(
    public bytes: Uint8Array,
    private readonly bereiche: readonly Mappenbereich[],
  ) {
    this.mappe = oeffneArbeitsmappe(bytes);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; a damaged part becomes a rejection
  async read(teile = KEINE_TEILE): ReturnType<Fallmappe['read']> {
    const lesung = liesFallmappe(this.mappe, teile, this.bereiche);
    this.gelesen = lesung.gelesen ?? null;
    return lesung.ergebnis;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async write(eintrag: Eintrag): Promise<Schreibergebnis> {
    if (this.gelesen === null) throw new Error('Writing must follow a successful read()');
    return this.schreibe(planeEintrag(this.gelesen.hauptweg, eintrag));
  }

  private schreibe(bloecke: readonly Blockstand[]): Schreibergebnis {
    const auftraege = auftraegeVon(this.mappe, bloecke);
    const fehler = pruefeZiele(this.mappe, auftraege);
    if (fehler.length > 0) return { art: 'gesperrt', fehler };
    const neu = schreibe(this.mappe, auftraege);
    if (!stehtDa(this.mappe, neu, auftraege)) throw new Error('What was written does not read back');
    this.bytes = neu;
    this.mappe = oeffneArbeitsmappe(neu);
    return { art: 'geschrieben', stand: { bloecke } };
  }
}
