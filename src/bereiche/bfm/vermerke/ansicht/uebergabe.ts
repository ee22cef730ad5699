/**
 * New keys and a new recovery code between their making and the moment they stand in the workbook. Keys hold only once a reading
 * shows that they are in force, a code as soon as its row stands there, whatever became of the view that asked for them. In memory
 * only.
 */
import type { Merken, NeuerCode } from '../vorhaben/berechtigte';
import type { Folgenausgang } from '../vorhaben/folge';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';
import { createStore, type Readable } from '../../../../mappe/store';
import { istInKraft, stehtDa } from '../tresor/inKraft';
import type { Bestand, OffenerTresor } from '../tresor/typen';

/** What is to be said about the recovery code. */
export type Codestand =
  | { readonly art: 'nichts' }
  | { readonly art: 'zeigen'; readonly code: string }
  /** Excel did not say whether it was written: either this one opens or the one before. */
  | { readonly art: 'ungewiss'; readonly code: string }
  /** It was locked away before somebody confirmed to have it. */
  | { readonly art: 'ungesichert' };

export interface Uebergabe {
  /** Takes what holds once it is written. */
  readonly merke: Merken;
  /** Told how the writing ended, because a reading may be a long time in coming. */
  readonly melde: (ausgang: Folgenausgang) => void;
  /** Looks whether it stands in the workbook, and takes it over if so. */
  pruefe(bestand: Bestand): Promise<void>;
  readonly codestand: Readable<Codestand>;
  /** Somebody has the code; it is forgotten here. */
  readonly bestaetige: () => void;
}

/** After these nobody knows what of a writing stands there. */
const UNKLAR: readonly string[] = ['unvollstaendig', 'ungewiss', 'defekt'];

/** The one of a protection; it is locked together with it. */
export function createUebergabe(schutz: Vermerkschutz): Uebergabe {
  const uebergabe = new Schutzuebergabe(schutz);
  schutz.tresor.subscribe(() => {
    if (schutz.tresor.get() === null) uebergabe.verschliesse();
  });
  return uebergabe;
}

class Schutzuebergabe implements Uebergabe {
  readonly codestand = createStore<Codestand>({ art: 'nichts' });
  private tresor: OffenerTresor | null = null;
  private code: NeuerCode | null = null;

  constructor(private readonly schutz: Vermerkschutz) {}

  readonly merke: Merken = ({ tresor, code }) => {
    this.tresor = tresor ?? this.tresor;
    this.code = code ?? this.code;
  };

  readonly melde = ({ ergebnis, getan }: Folgenausgang): void => {
    if (getan > 0) this.zeigeCode();
    else if (this.code !== null && UNKLAR.includes(ergebnis.art))
      this.codestand.set({ art: 'ungewiss', code: this.code.text });
  };

  readonly bestaetige = (): void => {
    if (this.codestand.get().art === 'ungewiss') this.code = null;
    this.codestand.set({ art: 'nichts' });
  };

  async pruefe(bestand: Bestand): Promise<void> {
    const { krypto } = this.schutz;
    const { code, tresor } = this;
    const [hatCode, hatTresor] = await Promise.all([
      code !== null && stehtDa(krypto, code.zeile, bestand),
      tresor !== null && istInKraft(krypto, tresor, bestand),
    ]);
    // Meanwhile it may have been locked, or something newer may wait.
    if (hatCode && this.code === code) this.zeigeCode();
    if (!hatTresor || this.tresor !== tresor || tresor === null) return;
    this.tresor = null;
    if (this.schutz.tresor.get() !== tresor) this.schutz.uebernimm(tresor);
  }

  verschliesse(): void {
    const hatteCode = this.code !== null || 'code' in this.codestand.get();
    this.tresor = null;
    this.code = null;
    if (hatteCode) this.codestand.set({ art: 'ungesichert' });
  }

  private zeigeCode(): void {
    if (this.code === null) return;
    this.codestand.set({ art: 'zeigen', code: this.code.text });
    this.code = null;
  }
}
