/**
 * One session of the pane with one workbook: what is shown, inputs on their way to Excel, the last entry.
 * Knows neither Excel nor React. One thing at a time goes to Excel; no input is dropped until it is in its cell.
 */
import type { Ort } from '../core/rawFall';
import type { Zeitpunkt } from '../core/plainDate';
import { ansichtVon } from './ansicht';
import type { Eingabe } from './eingabe';
import { eintragen, zuruecknehmen } from './eintragen';
import type { Ereignis, Fallmappe, Leseergebnis } from './fallmappe';
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
  /** Reads the workbook and begins to follow it. */
  start(): Promise<void>;
  neuLesen(): Promise<void>;
  /** Takes inputs at once and puts them into their cells in order. */
  eingeben(eingaben: readonly Eingabe[]): Promise<void>;
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
  private gelesen: Leseergebnis | null = null;
  /** Inputs that are in their cells but have not been read back yet. */
  private eingegeben: readonly Eingabe[] = [];
  private readonly listeners = new Set<() => void>();
  private reihe: Promise<void> = Promise.resolve();
  private lesungGeplant = false;

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
    await this.nacheinander('lesen', () => this.lies(true));
    await this.nacheinander(
      null,
      async () => void (await this.mappe.watch((ereignis) => this.hoere(ereignis))),
    );
  }

  neuLesen(): Promise<void> {
    return this.nacheinander('lesen', () => this.lies(true));
  }

  eingeben(eingaben: readonly Eingabe[]): Promise<void> {
    this.setze({ wartend: ohneUeberholte([...this.stand.wartend, ...eingaben]) });
    return this.nacheinander('eingeben', () => this.arbeiteAb());
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
    while (this.stand.wartend.length > 0) {
      const eingaben = this.stand.wartend;
      const ergebnis = await this.mappe.enter(eingaben);
      if (ergebnis.art === 'eingegeben') {
        this.eingegeben = [...this.eingegeben, ...eingaben];
        this.setze({
          wartend: this.stand.wartend.filter((each) => !eingaben.includes(each)),
          zelleInBearbeitung: false,
        });
        continue;
      }
      const zelleInBearbeitung =
        ergebnis.art === 'unveraendert' && ergebnis.ablehnung.grund === 'zellbearbeitung';
      this.setze({ zelleInBearbeitung, meldung: { art: 'eingabe', ergebnis } });
      if (!zelleInBearbeitung) return false;
      await this.umgebung.warten(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    }
    await this.lies(false);
    return true;
  }

  /** Reads the workbook; a refused reading leaves what is shown. */
  private async lies(melden: boolean): Promise<void> {
    const gelesen = await this.mappe.read();
    if (gelesen.art !== 'abgelehnt' || this.gelesen === null) {
      this.gelesen = gelesen;
      this.eingegeben = [];
    }
    this.setze(
      melden || gelesen.art === 'abgelehnt' ? { meldung: { art: 'gelesen', leseergebnis: gelesen } } : {},
    );
  }

  private hoere(ereignis: Ereignis): void {
    if (ereignis.art === 'geaendert') void this.planeLesung();
    else this.waehle(ereignis.blatt, ereignis.zelle);
  }

  private waehle(blatt: string, zelle: string): void {
    const mappe = 'mappe' in this.stand.ansicht ? this.stand.ansicht.mappe : null;
    if (mappe !== null) this.setze({ auswahl: zielAn(mappe, blatt, zelle) });
  }

  /** Many changes in a row lead to one reading. */
  private async planeLesung(): Promise<void> {
    if (this.lesungGeplant) return;
    this.lesungGeplant = true;
    await this.umgebung.warten(RUHE_NACH_AENDERUNG_MS);
    this.lesungGeplant = false;
    await this.nacheinander('lesen', () => this.lies(false));
  }

  private nacheinander(vorgang: Vorgang | null, tun: () => Promise<unknown>): Promise<void> {
    const lauf = this.reihe.then(async () => {
      this.setze({ vorgang });
      try {
        await tun();
      } finally {
        this.setze({ vorgang: null });
      }
    });
    this.reihe = lauf.catch(() => undefined);
    return lauf;
  }

  private setze(neu: Partial<Zustand>): void {
    const wartend = neu.wartend ?? this.stand.wartend;
    const unterwegs = [...this.eingegeben, ...wartend];
    const ansicht = ansichtVon(this.gelesen, unterwegs, this.umgebung.jetzt().datum);
    this.stand = { ...this.stand, ...neu, ansicht };
    this.listeners.forEach((listener) => listener());
  }
}
