/** What a session does about what it hears of the workbook: when it reads again, and what it shows as selected. */
import type { Ort } from '../listen/zelle';
import type { Ereignis } from './fallmappe';
import type { Lesesicht } from './lesesicht';
import { type Nachlesung, RUHE_NACH_AENDERUNG_MS } from './nachlesung';
import type { Umgebung } from './sitzung';
import type { Vorgaenge } from './vorgaenge';
import { zielAn } from './ziele';

/** Whoever walks through cells with the arrow keys stops somewhere; in milliseconds. */
const RUHE_NACH_AUSWAHL_MS = 1_000;

/** For so long after a write that was read again Excel may still tell of it, in milliseconds. */
const NACHKLANG_MS = 5_000;

/** What it works with. */
interface Umfeld {
  readonly vorgaenge: Vorgaenge;
  readonly nachlesung: Nachlesung;
  readonly lesung: Pick<Lesesicht, 'lesungen'>;
  readonly warten: Umgebung['warten'];
}

export class Aufmerksamkeit {
  /** Own writes that have been read again, and of which Excel may still tell. */
  private nachklang = 0;
  /** Where the session itself has led the person. */
  private gezeigt: Ort | null = null;
  private auswahlen = 0;

  constructor(private readonly umfeld: Umfeld) {}

  /** Writes and reads again; where that succeeded, what Excel tells of it later needs no reading of its own. */
  async beimSchreiben<Ergebnis>(tun: () => Promise<Ergebnis>): Promise<Ergebnis> {
    const { lesung, warten } = this.umfeld;
    const { lesungen } = lesung;
    const ergebnis = await tun();
    if (lesung.lesungen === lesungen) return ergebnis;
    this.nachklang += 1;
    void warten(NACHKLANG_MS).then(() => (this.nachklang -= 1));
    return ergebnis;
  }

  /** The session leads the person there. */
  zeige(ort: Ort): void {
    this.gezeigt = ort;
  }

  hoere(ereignis: Ereignis): void {
    const { vorgaenge, nachlesung } = this.umfeld;
    if (ereignis.art === 'ausgewaehlt') this.folge(ereignis);
    else if (ereignis.art === 'verbindung') {
      const warWeg = vorgaenge.stand.verbindung === 'weg';
      vorgaenge.setze({ verbindung: ereignis.stand });
      if (warWeg) void nachlesung.plane(RUHE_NACH_AENDERUNG_MS);
    } else if (!ereignis.eigen) void nachlesung.plane(RUHE_NACH_AENDERUNG_MS);
    // Another window of this add-in is told of as our own, too: the commands of the ribbon.
    else if (this.nachklang === 0) void this.schauNach();
  }

  /** Reads again unless that has happened by then: not every change in Excel is told, or at once. */
  async schauNach(ruheMs = RUHE_NACH_AENDERUNG_MS): Promise<void> {
    const { vorgaenge, nachlesung, lesung, warten } = this.umfeld;
    const { lesungen } = lesung;
    const auswahl = this.auswahlen;
    await warten(ruheMs);
    // What is under way may read as well.
    await vorgaenge.bisHier();
    if (auswahl === this.auswahlen && lesung.lesungen === lesungen) await nachlesung.plane(0);
  }

  private folge({ blatt, zelle }: Extract<Ereignis, { art: 'ausgewaehlt' }>): void {
    const { vorgaenge } = this.umfeld;
    const { sicht } = vorgaenge.stand;
    const mappe = 'mappe' in sicht ? sicht.mappe : null;
    if (mappe !== null) vorgaenge.setze({ auswahl: zielAn(mappe, blatt, zelle) });
    this.auswahlen += 1;
    const { gezeigt } = this;
    this.gezeigt = null;
    const istGefuehrt = gezeigt?.art === 'zelle' && gezeigt.blatt === blatt && gezeigt.zelle === zelle;
    // A choice from a list is not always told; whoever has made one goes on to another cell.
    if (!istGefuehrt) void this.schauNach(RUHE_NACH_AUSWAHL_MS);
  }
}
