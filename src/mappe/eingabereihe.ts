/** Inputs on their way into their cells. None is dropped before it is there. */
import type { Eingabe } from './eingabe';
import type { Eingabeergebnis, Fallmappe, Schreibstand } from './fallmappe';
import { istZellbearbeitung } from './lesemeldung';
import type { Lesesicht } from './lesesicht';
import { WARTEZEIT_BEI_ZELLBEARBEITUNG_MS } from './nachlesung';
import type { Umgebung } from './sitzung';
import { ohneUeberholte } from './ueberlagerung';
import type { Ungewissheit } from './ungewissheit';
import type { Vorgaenge } from './vorgaenge';

/** What it works with. */
interface Umfeld {
  readonly mappe: Pick<Fallmappe, 'enter'>;
  readonly umgebung: Pick<Umgebung, 'warten'>;
  readonly vorgaenge: Vorgaenge;
  readonly lesung: Lesesicht;
  readonly ungewissheit: Ungewissheit;
}

export class Eingabereihe {
  private letzter: Schreibstand | null = null;

  constructor(private readonly umfeld: Umfeld) {}

  get istLeer(): boolean {
    return this.umfeld.vorgaenge.stand.wartend.length === 0;
  }

  /** What takes these inputs back, where they and no others came into their cells last. */
  standVon(eingaben: readonly Eingabe[]): Schreibstand | null {
    const { eingaben: letzte = [] } = this.letzter ?? {};
    const sindDiese = letzte.length === eingaben.length && eingaben.every((each) => letzte.includes(each));
    return sindDiese ? this.letzter : null;
  }

  /** From now on these wait. */
  nimmAn(eingaben: readonly Eingabe[]): void {
    const { vorgaenge } = this.umfeld;
    vorgaenge.setze({ wartend: ohneUeberholte([...vorgaenge.stand.wartend, ...eingaben]) });
  }

  /** Puts what waits into its cells; false when some had to stay behind. */
  async arbeiteAb(): Promise<boolean> {
    const { mappe, umgebung, vorgaenge, lesung, ungewissheit } = this.umfeld;
    while (!this.istLeer) {
      if (!lesung.istLesbar) return false;
      const eingaben = vorgaenge.stand.wartend;
      const ergebnis = await mappe.enter(eingaben);
      const { art } = await ungewissheit.nimm(ergebnis, (each) => this.melde(eingaben, each));
      if (art === 'eingegeben') continue;
      if (!vorgaenge.stand.zelleInBearbeitung) return false;
      await umgebung.warten(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    }
    return true;
  }

  private melde(eingaben: readonly Eingabe[], ergebnis: Eingabeergebnis): void {
    const { vorgaenge, lesung } = this.umfeld;
    if (ergebnis.art === 'eingegeben') {
      lesung.uebernimm(eingaben);
      this.letzter = ergebnis.stand ?? null;
      const wartend = vorgaenge.stand.wartend.filter((each) => !eingaben.includes(each));
      vorgaenge.setze({ wartend, zelleInBearbeitung: false });
    } else {
      const zelleInBearbeitung = ergebnis.art === 'unveraendert' && istZellbearbeitung(ergebnis.ablehnung);
      vorgaenge.setze({ zelleInBearbeitung, meldung: { art: 'eingabe', ergebnis } });
    }
  }
}
