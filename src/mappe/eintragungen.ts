/** Entering results and taking them back within a session, each told in its state. One thing at a time; whoever asks has its turn. */
import { type Eintragsergebnis, eintragen, eintragenWennNoetig, zuruecknehmen } from './eintragen';
import type { Fallmappe, Ruecknahme, Schreibstand } from './fallmappe';
import type { Umgebung } from './sitzung';
import type { Ungewissheit } from './ungewissheit';
import type { Vorgaenge } from './vorgaenge';

/** What it works with. */
interface Umfeld {
  readonly mappe: Fallmappe;
  readonly umgebung: Pick<Umgebung, 'jetzt'>;
  readonly vorgaenge: Vorgaenge;
  readonly ungewissheit: Ungewissheit;
}

export class Eintragungen {
  constructor(private readonly umfeld: Umfeld) {}

  async trageEin(): Promise<Eintragsergebnis> {
    const { mappe, umgebung } = this.umfeld;
    return this.nimm(await eintragen(mappe, umgebung.jetzt()), {});
  }

  /** Enters where the cells do not hold these results already; a failure says that no Profiling was completed either. */
  async trageVorAbschlussEin(): Promise<Eintragsergebnis | { readonly art: 'aktuell' }> {
    const { mappe, umgebung } = this.umfeld;
    const ausgang = await eintragenWennNoetig(mappe, umgebung.jetzt());
    return ausgang.art === 'aktuell' ? ausgang : this.nimm(ausgang, { ohneAbschluss: true });
  }

  /** @param vorher what was taken back right before, as a person hears it. */
  async nimmZurueck(stand: Schreibstand, vorher?: string): Promise<Ruecknahme> {
    const { mappe, vorgaenge, ungewissheit } = this.umfeld;
    return ungewissheit.nimm(await zuruecknehmen(mappe, stand), (ergebnis) => {
      const letzter = ergebnis.art === 'zurueckgenommen' ? { letzterEintrag: null } : {};
      const dazu = vorher === undefined ? {} : { vorher };
      vorgaenge.setze({ meldung: { art: 'ruecknahme', ergebnis, ...dazu }, ...letzter });
    });
  }

  private nimm(
    ausgang: Eintragsergebnis,
    dazu: { readonly ohneAbschluss?: true },
  ): Promise<Eintragsergebnis> {
    const { vorgaenge, ungewissheit } = this.umfeld;
    return ungewissheit.nimm(ausgang, (ergebnis) => {
      const neuer = ergebnis.art === 'eingetragen' ? { letzterEintrag: ergebnis.stand } : {};
      vorgaenge.setze({ meldung: { art: 'eintrag', ergebnis, ...dazu }, ...neuer });
    });
  }
}
