/**
 * A write of which nobody knows whether it arrived. Until its answer comes, or a reading that was sent after it is answered,
 * nothing else is written; then it counts as done where it stands in the workbook, and may be sent once more where not.
 */
import type { Ungewiss } from './ungewiss';
import type { Vorgaenge } from './vorgaenge';

interface Ausgang {
  readonly art: string;
}

function istUngewiss<E extends Ausgang>(ergebnis: E): ergebnis is E & Ungewiss<E> {
  return ergebnis.art === 'ungewiss';
}

/** Outcomes of a late answer that a person has to hear of, whatever was said before. */
const NACHTRAEGLICH_WICHTIG: readonly string[] = [
  'eingegeben',
  'eingetragen',
  'geaendert',
  'zurueckgenommen',
  'unvollstaendig',
];

export class Ungewissheit {
  /** Looks into it, and says whether it is known now; null where nothing is uncertain. */
  private klaere: (() => Promise<boolean>) | null = null;
  private erneut: (() => Promise<unknown>) | null = null;

  /** @param beiSpaeterAntwort called when an answer came after all, for the workbook may have changed. */
  constructor(
    private readonly vorgaenge: Pick<Vorgaenge, 'setze'>,
    private readonly beiSpaeterAntwort: () => void,
  ) {}

  /** Whether something may be written; looks into what is uncertain first. */
  async istGeklaert(): Promise<boolean> {
    return this.klaere === null || this.klaere();
  }

  /** Tells an outcome. One that is uncertain is told as such, then it is looked into; gives what is known then. */
  async nimm<E extends Ausgang>(ergebnis: E, melde: (ergebnis: E) => void): Promise<E> {
    this.biete(null);
    melde(ergebnis);
    if (!istUngewiss(ergebnis)) return ergebnis;
    let bekannt: E | null = null;
    const erfahre = (neu: E): void => {
      bekannt = neu;
      this.klaere = null;
      this.vorgaenge.setze({ ungewiss: null });
      melde(neu);
    };
    this.vorgaenge.setze({ ungewiss: ergebnis.orte });
    this.klaere = async () => {
      const befund = await ergebnis.siehNach();
      // The answer itself may have come meanwhile.
      if (befund !== null && bekannt === null) {
        erfahre(befund);
        if (befund.art === 'unveraendert') this.biete(() => this.nochEinmal(ergebnis, melde));
      }
      return bekannt !== null;
    };
    void ergebnis.spaeter.then((spaet) => {
      if (bekannt === null || (bekannt.art !== spaet.art && NACHTRAEGLICH_WICHTIG.includes(spaet.art)))
        erfahre(spaet);
      this.beiSpaeterAntwort();
    }, this.merke);
    await this.klaere();
    return bekannt ?? ergebnis;
  }

  /** Sends what did not arrive once more, with the same Ids. */
  async nochmal(): Promise<void> {
    await this.erneut?.();
  }

  /** Where it arrived meanwhile, or somebody else has changed the same places, it is not written twice. */
  private async nochEinmal<E extends Ausgang>(
    ungewiss: Ungewiss<E>,
    melde: (ergebnis: E) => void,
  ): Promise<void> {
    const ergebnis = await ungewiss.nochmal();
    const stattdessen = ergebnis.art === 'zurueckgestellt' ? await ungewiss.siehNach() : null;
    await this.nimm(stattdessen?.art === 'unveraendert' ? ergebnis : (stattdessen ?? ergebnis), melde);
  }

  private biete(erneut: (() => Promise<unknown>) | null): void {
    this.erneut = erneut;
    this.vorgaenge.setze({ kannNochmal: erneut !== null });
  }

  private readonly merke = (defekt: unknown): void => this.vorgaenge.setze({ defekt });
}
