/** The state of a session and what changes it, one thing at a time. Knows nothing of a workbook. */
import type { Sicht } from './sicht';
import type { Eingabe } from './eingabe';
import { Reihe } from './reihe';
import type { Defekt } from './sitzung';
import { createStore } from './store';
import { ANFANG, type Vorgang, type Zustand } from './zustand';

const DEFEKT: Defekt = { art: 'defekt' };

export class Vorgaenge {
  private readonly store = createStore(ANFANG, (defekt) => this.merke(defekt));
  /** Calls back after every change; the answer ends it. */
  readonly subscribe = this.store.subscribe;
  private readonly reihe = new Reihe();

  /** @param zeige what there is to show, with waiting inputs laid over; the same object as long as that is the same. */
  constructor(private readonly zeige: (wartend: readonly Eingabe[]) => Sicht) {}

  get stand(): Zustand {
    return this.store.get();
  }

  setze(neu: Partial<Zustand>): void {
    const stand = { ...this.stand, ...neu };
    this.store.set({ ...stand, ...this.gezeigtes(stand) });
  }

  /** Does it when everything before is over; the state says meanwhile what is going on. */
  nacheinander<Ergebnis>(vorgang: Vorgang | null, tun: () => Promise<Ergebnis>): Promise<Ergebnis | Defekt> {
    return this.reihe.anstellen(async () => {
      this.setze({ vorgang });
      const ergebnis = await this.versuche(tun);
      this.setze({ vorgang: null });
      return ergebnis;
    });
  }

  /** Waits until everything that was asked for by now is over. */
  bisHier(): Promise<void> {
    return this.reihe.anstellen(() => Promise.resolve());
  }

  /** A bug is kept in the state, because nobody waits for most of these. */
  async versuche<Ergebnis>(tun: () => Promise<Ergebnis>): Promise<Ergebnis | Defekt> {
    try {
      return await tun();
    } catch (defekt) {
      this.setze({ defekt });
      return DEFEKT;
    }
  }

  /** A bug of a listener; told once, so that one that throws at that too does not go round in circles. */
  private merke(defekt: unknown): void {
    if (this.stand.defekt === null) this.setze({ defekt });
  }

  private gezeigtes({ wartend }: Zustand): Partial<Zustand> {
    try {
      return { sicht: this.zeige(wartend) };
    } catch (defekt) {
      return { defekt };
    }
  }
}
