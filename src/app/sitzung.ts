/**
 * One session of the pane with one workbook: what is shown, inputs on their way to Excel, the last entry.
 * Knows neither Excel nor React. One thing at a time goes to Excel; no input is dropped until it is in its cell.
 */
import type { Ort } from '../core/rawFall';
import type { Zeitpunkt } from '../core/plainDate';
import type { Eingabe } from './eingabe';
import { eintragen, zuruecknehmen } from './eintragen';
import type { Ereignis, Fallmappe } from './fallmappe';
import { Leseansicht } from './leseansicht';
import { istZellbearbeitung, meldungNachLesung } from './meldungNachLesung';
import { ohneUeberholte } from './ueberlagerung';
import { ANFANG, type Vorgang, type Zustand } from './zustand';
import { zielAn } from './ziele';

/** What the session needs of the world. */
export interface Umgebung {
  readonly jetzt: () => Zeitpunkt;
  /** Resolves after so many milliseconds. */
  readonly warten: (ms: number) => Promise<void>;
}

export interface Sitzung {
  zustand(): Zustand;
  /** Calls back after every change of the state; the answer ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and begins to follow it; after a bug it goes on from there. */
  start(): Promise<void>;
  /** Reads again, and then tries once more to enter what waits. */
  neuLesen(): Promise<void>;
  /** Takes inputs at once and puts them into their cells in order. */
  eingeben(eingaben: readonly Eingabe[]): Promise<void>;
  /** Gives up the inputs that wait; the cells stay as they are. */
  verwerfen(): Promise<void>;
  eintragen(): Promise<void>;
  zuruecknehmen(): Promise<void>;
  zeigen(ort: Ort): Promise<void>;
}

const WARTEZEIT_BEI_ZELLBEARBEITUNG_MS = 400;
const RUHE_NACH_AENDERUNG_MS = 120;

/** Opens a session; nothing is read before `start`. */
export function createSitzung(mappe: Fallmappe, umgebung: Umgebung): Sitzung {
  return new Ablauf(mappe, umgebung);
}

class Ablauf implements Sitzung {
  private stand = ANFANG;
  private readonly lesung = new Leseansicht();
  private readonly listeners = new Set<() => void>();
  private reihe: Promise<void> = Promise.resolve();
  private lesungGeplant = false;
  private folgt = false;

  constructor(
    private readonly mappe: Fallmappe,
    private readonly umgebung: Umgebung,
  ) {}

  zustand(): Zustand {
    return this.stand;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async start(): Promise<void> {
    this.setze({ defekt: null });
    await this.nacheinander('lesen', () => this.lies(true));
    await this.nacheinander(null, async () => {
      this.folgt ||= (await this.mappe.watch((ereignis) => this.hoere(ereignis))) !== null;
    });
  }

  neuLesen(): Promise<void> {
    return this.nacheinander('lesen', async () => {
      await this.lies(true);
      if (this.stand.wartend.length > 0) await this.arbeiteAb();
    });
  }

  eingeben(eingaben: readonly Eingabe[]): Promise<void> {
    this.setze({ wartend: ohneUeberholte([...this.stand.wartend, ...eingaben]) });
    return this.nacheinander('eingeben', async () => {
      // An earlier run may have taken these along.
      if (this.stand.wartend.length > 0) await this.arbeiteAb();
    });
  }

  verwerfen(): Promise<void> {
    return this.nacheinander('lesen', () => {
      this.setze({ wartend: [], zelleInBearbeitung: false });
      return this.lies(true);
    });
  }

  eintragen(): Promise<void> {
    return this.nacheinander('eintragen', async () => {
      if (!(await this.arbeiteAb())) return;
      const ergebnis = await eintragen(this.mappe, this.umgebung.jetzt());
      const letzterEintrag = ergebnis.art === 'eingetragen' ? ergebnis.stand : this.stand.letzterEintrag;
      this.setze({ meldung: { art: 'eintrag', ergebnis }, letzterEintrag });
      await this.lies(false);
    });
  }

  zuruecknehmen(): Promise<void> {
    return this.nacheinander('zuruecknehmen', async () => {
      const { letzterEintrag } = this.stand;
      if (letzterEintrag === null) return;
      const ergebnis = await zuruecknehmen(this.mappe, letzterEintrag);
      const bleibt = ergebnis.art === 'zurueckgenommen' ? null : letzterEintrag;
      this.setze({ meldung: { art: 'ruecknahme', ergebnis }, letzterEintrag: bleibt });
      await this.lies(false);
    });
  }

  zeigen(ort: Ort): Promise<void> {
    return this.nacheinander(null, async () => {
      const ablehnung = await this.mappe.select(ort);
      if (ablehnung !== null)
        this.setze({ meldung: { art: 'gelesen', leseergebnis: { art: 'abgelehnt', ablehnung } } });
    });
  }

  /** Puts waiting inputs into their cells; false when some had to stay behind. */
  private async arbeiteAb(): Promise<boolean> {
    if (!this.lesung.istLesbar) await this.lies(true);
    while (this.stand.wartend.length > 0) {
      if (!this.lesung.istLesbar) return false;
      const eingaben = this.stand.wartend;
      const ergebnis = await this.mappe.enter(eingaben);
      if (ergebnis.art === 'eingegeben') {
        this.lesung.uebernimm(eingaben);
        const wartend = this.stand.wartend.filter((each) => !eingaben.includes(each));
        this.setze({ wartend, zelleInBearbeitung: false });
        continue;
      }
      const zelleInBearbeitung = ergebnis.art === 'unveraendert' && istZellbearbeitung(ergebnis.ablehnung);
      this.setze({ zelleInBearbeitung, meldung: { art: 'eingabe', ergebnis } });
      if (!zelleInBearbeitung) return false;
      await this.umgebung.warten(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    }
    await this.lies(false);
    return true;
  }

  /** Reads the workbook. While a cell is edited a reading that nobody asked for is tried again. */
  private async lies(gewollt: boolean): Promise<void> {
    const gelesen = await this.mappe.read();
    this.lesung.nimm(gelesen);
    const zelleInBearbeitung = gelesen.art === 'abgelehnt' && istZellbearbeitung(gelesen.ablehnung);
    const nochmal = zelleInBearbeitung && (!gewollt || this.lesung.istAbgelehnt);
    if (nochmal) void this.planeLesung(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    this.setze({ meldung: meldungNachLesung(this.stand.meldung, gelesen, gewollt), zelleInBearbeitung });
  }

  private hoere(ereignis: Ereignis): void {
    if (ereignis.art === 'geaendert') void this.planeLesung(RUHE_NACH_AENDERUNG_MS);
    else this.waehle(ereignis.blatt, ereignis.zelle);
  }

  private waehle(blatt: string, zelle: string): void {
    const mappe = 'mappe' in this.stand.ansicht ? this.stand.ansicht.mappe : null;
    if (mappe !== null) this.setze({ auswahl: zielAn(mappe, blatt, zelle) });
  }

  /** Many changes in a row lead to one reading. */
  private async planeLesung(ruhe: number): Promise<void> {
    if (this.lesungGeplant) return;
    this.lesungGeplant = true;
    await this.umgebung.warten(ruhe);
    this.lesungGeplant = false;
    await this.nacheinander('lesen', () => this.lies(false));
  }

  /** One after the other. A bug is kept in the state, because nobody waits for most of these. */
  private nacheinander(vorgang: Vorgang | null, tun: () => Promise<unknown>): Promise<void> {
    this.reihe = this.reihe.then(async () => {
      this.setze({ vorgang });
      await tun().catch((defekt: unknown) => this.setze({ defekt }));
      this.setze({ vorgang: null });
    });
    return this.reihe;
  }

  private setze(neu: Partial<Zustand>): void {
    this.stand = { ...this.stand, ...neu };
    try {
      const ansicht = this.lesung.mit(this.stand.wartend, this.umgebung.jetzt().datum);
      this.stand = { ...this.stand, ansicht };
    } catch (defekt) {
      this.stand = { ...this.stand, defekt };
    }
    this.listeners.forEach((listener) => listener());
  }
}
