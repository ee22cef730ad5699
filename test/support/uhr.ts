/** A clock for deadlines that stands still until a test lets it go on. */
import type { Wecker } from '../../src/mappe/frist';

interface Gestellt {
  readonly wann: number;
  readonly dann: () => void;
}

export class Testuhr {
  /** Milliseconds since the test began. */
  jetzt = 0;
  private readonly gestellt = new Set<Gestellt>();

  readonly wecker: Wecker = (ms, dann) => {
    const eintrag = { wann: this.jetzt + ms, dann };
    this.gestellt.add(eintrag);
    return () => void this.gestellt.delete(eintrag);
  };

  /** Whether anybody waits for it. */
  get tickt(): boolean {
    return this.gestellt.size > 0;
  }

  /** Goes on whenever nothing else does, until that is over. */
  async bis<T>(ende: Promise<T>): Promise<T> {
    let istOffen = true;
    void ende.finally(() => (istOffen = false));
    while (istOffen) {
      for (let runde = 0; runde < 30 && istOffen; runde++)
        await new Promise((resolve) => setImmediate(resolve));
      if (istOffen && this.tickt) this.weiter();
    }
    return ende;
  }

  /** Goes on to the next moment that somebody waits for. */
  weiter(): void {
    const [naechster] = [...this.gestellt].sort((one, other) => one.wann - other.wann);
    if (naechster === undefined) throw new Error('nobody waits');
    this.gestellt.delete(naechster);
    this.jetzt = naechster.wann;
    naechster.dann();
  }
}
