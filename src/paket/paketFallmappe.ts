/** The workbook in a package behind the port: reads and writes .xlsx files without Excel. */
import { parseAnker } from '../listen/adresse';
import type { Aenderung } from '../listen/aenderung';
import type { Fehler } from '../listen/fehler';
import type { Ort } from '../listen/zelle';
import { zellfehlerIn } from '../listen/zellgrenze';
import type { Aenderungsergebnis } from '../mappe/akte';
import { faktenteile, type Mappenbereich } from '../mappe/bereich';
import type { Eingabe } from '../mappe/eingabe';
import { eingabefehler } from '../mappe/eingabefehler';
import type { Eingabeergebnis, Eintrag, Fallmappe, GeleseneMappe, Schreibergebnis } from '../mappe/fallmappe';
import type { Gelesen } from '../mappe/gelesen';
import { planeAenderungen } from '../mappe/schreibplan/aenderungsplan';
import { planeEintrag } from '../mappe/schreibplan/bloecke';
import type { Stueck } from '../mappe/schreibplan/stueck';
import { KEINE_TEILE, vereint } from '../mappe/teile';
import { type Arbeitsmappe, oeffneArbeitsmappe } from './lesen/arbeitsmappe';
import type { Zipwerk } from './zip/zipwerk';
import { STANDARD } from './lesen/formate';
import { liesFallmappe } from './lesen/lesung';
import { Zellen } from './lesen/zellen';
import { planeEingaben } from './schreiben/eingaben';
import { schreibeStuecke } from './schreiben/schreibeStuecke';

/** What can be done with a workbook in a package. */
export type Paketmappe = Pick<Fallmappe, 'read' | 'write' | 'change' | 'enter'> & {
  /** The file as it is now. */
  readonly bytes: Uint8Array;
};

/**
 * Opens the workbook in a file.
 * @throws PaketError with the reason why it cannot be used; reading and writing may find out only later and reject with it.
 */
export function oeffnePaketFallmappe(
  bytes: Uint8Array,
  bereiche: readonly Mappenbereich[] = [],
  werk?: Zipwerk,
): Paketmappe {
  return paketFallmappe(oeffneArbeitsmappe(bytes, werk), bereiche);
}

/** The same for a workbook that is open already. */
export function paketFallmappe(mappe: Arbeitsmappe, bereiche: readonly Mappenbereich[] = []): Paketmappe {
  return new PaketFallmappe(mappe, bereiche);
}

/** A sound workbook as last read. */
interface LetzteLesung extends Gelesen {
  readonly wert: GeleseneMappe;
}

/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous; what is thrown becomes a rejection */
class PaketFallmappe implements Paketmappe {
  private letzte: LetzteLesung | null = null;

  constructor(
    private mappe: Arbeitsmappe,
    private readonly bereiche: readonly Mappenbereich[],
  ) {}

  get bytes(): Uint8Array {
    return this.mappe.paket.datei;
  }

  async read(teile = KEINE_TEILE): ReturnType<Fallmappe['read']> {
    const { ergebnis, gelesen } = liesFallmappe(
      this.mappe,
      vereint(teile, faktenteile(this.bereiche)),
      this.bereiche,
    );
    const istHeil = ergebnis.art === 'gelesen' && gelesen !== undefined;
    this.letzte = istHeil ? { ...gelesen, wert: ergebnis.mappe } : null;
    return ergebnis;
  }

  async write(eintrag: Eintrag): Promise<Schreibergebnis> {
    const { stuecke, zeugen } = planeEintrag(this.gelesen.hauptweg, eintrag);
    const fehler = await this.schreibe(stuecke);
    if (fehler.length > 0) return { art: 'gesperrt', fehler };
    return { art: 'geschrieben', stand: { bloecke: stuecke.map(({ block }) => block), zeugen } };
  }

  async change(aenderungen: readonly Aenderung[]): Promise<Aenderungsergebnis> {
    const unhaltbar = zellfehlerIn(aenderungen);
    if (unhaltbar.length > 0) return { art: 'gesperrt', fehler: unhaltbar };
    const fehler = await this.schreibe(planeAenderungen(this.gelesen, aenderungen).stuecke);
    return fehler.length > 0 ? { art: 'gesperrt', fehler } : { art: 'geaendert' };
  }

  async enter(eingaben: readonly Eingabe[]): Promise<Eingabeergebnis> {
    const unhaltbar = eingabefehler(eingaben);
    if (unhaltbar.length > 0) return { art: 'gesperrt', fehler: unhaltbar };
    const bloecke = planeEingaben(this.gelesen.wert, eingaben, (ort) => this.formatIn(ort));
    const fehler = await this.schreibe(bloecke.map((block) => ({ block })));
    return fehler.length > 0 ? { art: 'gesperrt', fehler } : { art: 'eingegeben' };
  }

  private get gelesen(): LetzteLesung {
    if (this.letzte === null) throw new Error('Writing must follow a successful read()');
    return this.letzte;
  }

  private formatIn(ort: Ort): string {
    const blatt = ort.art === 'zelle' ? this.mappe.blatt(ort.blatt) : undefined;
    if (ort.art !== 'zelle' || !blatt) return STANDARD;
    const { zeile, spalte } = parseAnker(ort.zelle);
    return new Zellen(this.mappe, blatt).lies(zeile, spalte).format;
  }

  /** Writes all of it, or nothing and tells what is in the way. */
  private async schreibe(stuecke: readonly Stueck[]): Promise<readonly Fehler[]> {
    const neu = await schreibeStuecke(this.mappe, stuecke);
    if ('fehler' in neu) return neu.fehler;
    this.mappe = neu.mappe;
    return [];
  }
}
