/**
 * The session of the pane with a Regelwerk: reads and checks it whenever it changes, compares it, releases it. One thing at a time; every
 * action resolves when it is over and never rejects.
 */
import type { Ort } from '../../../listen/zelle';
import { Horcher } from '../../../mappe/horcher';
import {
  Nachlesung,
  RUHE_NACH_AENDERUNG_MS,
  WARTEZEIT_BEI_ZELLBEARBEITUNG_MS,
} from '../../../mappe/nachlesung';
import { createStore, type Readable } from '../../../mappe/store';
import type { Raummappe } from '../../../mappe/teilemappe';
import { type Freigabeergebnis, type Freigabewunsch, gibFrei } from './freigabe';
import { type Regelsicht, regelsichtAus } from './regelsicht';
import type { Dateibytes, Regelumgebung } from './regelumgebung';
import { Vergleicher, type Vergleichsstand, VERGLEICH_RUHT } from './vergleicher';

export interface Regelzustand {
  readonly sicht: Regelsicht;
  readonly laeuft: boolean;
  /** Excel does not tell what changes: a person has to ask. */
  readonly hoertNicht: boolean;
  /** How the last release ended; null before, and once something else was done. */
  readonly freigabe: Freigabeergebnis | null;
  readonly vergleich: Vergleichsstand;
  /** A bug of this program; the boundary around the pane shows it. */
  readonly defekt: unknown;
}

export interface Regelsitzung extends Readable<Regelzustand> {
  /** Reads and checks; also begins to listen. */
  neuLesen(): Promise<void>;
  gibFrei(wunsch: Freigabewunsch): Promise<void>;
  /** The set to compare with; null for the rules of the program. */
  waehleAlt(datei: Dateibytes | null): Promise<void>;
  /** The list to compare over; null for none. */
  waehleListe(datei: Dateibytes | null): Promise<void>;
  vergleiche(): Promise<void>;
  brichAb(): void;
  zeige(ort: Ort): Promise<void>;
}

/** Begins a session; nothing is read yet. */
export function createRegelsitzung(mappe: Raummappe, umgebung: Regelumgebung): Regelsitzung {
  return new Sitzung(mappe, umgebung);
}

const ANFANG: Regelzustand = {
  sicht: { art: 'leer' },
  laeuft: false,
  hoertNicht: false,
  freigabe: null,
  vergleich: VERGLEICH_RUHT,
  defekt: null,
};

class Sitzung implements Regelsitzung {
  private readonly store = createStore(ANFANG);
  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;
  private readonly vergleicher: Vergleicher;
  private readonly nachlesung: Nachlesung;
  private readonly horcher: Horcher;
  /** A change came while something ran: it is read after that, so that none is lost. */
  private nochmal = false;

  constructor(
    private readonly mappe: Raummappe,
    private readonly umgebung: Regelumgebung,
  ) {
    this.vergleicher = new Vergleicher(umgebung, {
      stand: () => this.get().vergleich,
      setze: (teil) => this.setze({ vergleich: { ...this.get().vergleich, ...teil } }),
    });
    this.nachlesung = new Nachlesung(umgebung.warten, async () => {
      if (this.get().laeuft) this.nochmal = true;
      else await this.allein(() => this.lies());
    });
    this.horcher = new Horcher(mappe, (ereignis) => {
      if (ereignis.art === 'geaendert' && !ereignis.eigen) void this.nachlesung.plane(RUHE_NACH_AENDERUNG_MS);
    });
  }

  neuLesen(): Promise<void> {
    return this.allein(async () => {
      // First: what changes between the two is then read again.
      this.setze({ hoertNicht: (await this.horcher.horche()) !== null, freigabe: null });
      await this.lies();
    });
  }

  gibFrei(wunsch: Freigabewunsch): Promise<void> {
    return this.allein(async () => {
      this.setze({ freigabe: null });
      const freigabe = await gibFrei(this.mappe, wunsch, this.umgebung.heute());
      await this.lies();
      this.setze({ freigabe });
    });
  }

  waehleAlt(datei: Dateibytes | null): Promise<void> {
    return this.allein(() => this.vergleicher.waehleAlt(datei));
  }

  waehleListe(datei: Dateibytes | null): Promise<void> {
    return this.allein(() => this.vergleicher.waehleListe(datei));
  }

  vergleiche(): Promise<void> {
    return this.allein(async () => {
      await this.lies();
      await this.vergleicher.vergleiche(this.get().sicht);
    });
  }

  brichAb(): void {
    this.vergleicher.brichAb();
  }

  async zeige(ort: Ort): Promise<void> {
    await this.mappe.zeige(ort);
  }

  private setze(teil: Partial<Regelzustand>): void {
    this.store.set({ ...this.get(), ...teil });
  }

  private async lies(): Promise<void> {
    const sicht = regelsichtAus(await this.mappe.lies());
    this.setze({ sicht });
    this.vergleicher.nachLesung(sicht);
    // Whoever leaves a cell without changing it makes no change that would tell.
    if (sicht.art === 'abgelehnt' && sicht.ablehnung.grund === 'zellbearbeitung')
      void this.nachlesung.plane(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
  }

  private async allein(tun: () => Promise<void>): Promise<void> {
    if (this.get().laeuft) return;
    this.setze({ laeuft: true });
    await tun().catch((defekt: unknown) => this.setze({ defekt }));
    this.setze({ laeuft: false });
    if (!this.nochmal) return;
    this.nochmal = false;
    await this.allein(() => this.lies());
  }
}
