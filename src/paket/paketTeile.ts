/** Tables and single cells of a workbook in a package behind their port, without Excel. */
import type { Aenderung } from '../listen/aenderung';
import { zellfehlerIn } from '../listen/zellgrenze';
import type { Aenderungsergebnis } from '../mappe/akte';
import type { Gelesen } from '../mappe/gelesen';
import { planeAenderungen } from '../mappe/schreibplan/aenderungsplan';
import type { Teile } from '../mappe/teile';
import { type Teilepaket, teilelesungVon } from '../mappe/teilemappe';
import { type Arbeitsmappe, oeffneArbeitsmappe } from './lesen/arbeitsmappe';
import { adressenVon } from './lesen/adressen';
import { Fundorte } from './lesen/fundort';
import { inventarVon } from './lesen/inventarVon';
import { liesTeile } from './lesen/teileLesen';
import { schreibeStuecke } from './schreiben/schreibeStuecke';

/**
 * Opens the workbook in a file. @param teile all that it is asked for.
 * @throws PaketError with the reason why it cannot be used; reading and changing may find out only later.
 */
export function oeffnePaketTeile(bytes: Uint8Array, teile: Teile): Teilepaket {
  return paketTeile(oeffneArbeitsmappe(bytes), teile);
}

/** The same for a workbook that is open already. */
export function paketTeile(mappe: Arbeitsmappe, teile: Teile): Teilepaket {
  return new PaketTeile(mappe, teile);
}

class PaketTeile implements Teilepaket {
  private gelesen: Gelesen | null = null;

  constructor(
    private mappe: Arbeitsmappe,
    private readonly teile: Teile,
  ) {}

  get bytes(): Uint8Array {
    return this.mappe.paket.datei;
  }

  lies(): ReturnType<Teilepaket['lies']> {
    const { teile } = this;
    const fundorte = new Fundorte(this.mappe);
    const inventar = inventarVon(fundorte, teile);
    const { bestaende, fehler } = liesTeile(fundorte, inventar, teile);
    const gesucht = new Set([...teile.listen, ...teile.felder].map(({ name }) => name));
    const fund = { inventar, teile: { bestaende, gesucht } };
    const lesung = teilelesungVon({ ...fund, adressen: adressenVon(fundorte, teile) }, teile);
    const alle = [...(lesung.art === 'unlesbar' ? lesung.fehler : []), ...fehler];
    this.gelesen = alle.length > 0 ? null : { ...fund, hauptweg: new Map() };
    return alle.length > 0 ? { art: 'unlesbar', fehler: alle } : lesung;
  }

  async aendere(aenderungen: readonly Aenderung[]): Promise<Aenderungsergebnis> {
    if (this.gelesen === null) throw new Error('Changing must follow a successful reading');
    const unhaltbar = zellfehlerIn(aenderungen);
    if (unhaltbar.length > 0) return { art: 'gesperrt', fehler: unhaltbar };
    const neu = await schreibeStuecke(this.mappe, planeAenderungen(this.gelesen, aenderungen).stuecke);
    if ('fehler' in neu) return { art: 'gesperrt', fehler: neu.fehler };
    this.mappe = neu.mappe;
    return { art: 'geaendert' };
  }
}
