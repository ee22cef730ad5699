/** The comparing of a session: which set and which list were chosen, how far it is, what it came to. */
import { EINGEBAUT, type Regelsatz } from '../../../rules/regelsatz';
import { VERGLEICHEN } from '../texte/pane';
import type { Dateibytes, Regelumgebung } from './regelumgebung';
import type { Regelsicht } from './regelsicht';
import {
  type Fallsammlung,
  type Gelesenes,
  laufeVergleich,
  type Vergleichsergebnis,
  type Vergleichswerk,
} from './vergleichslauf';

export interface Vergleichsstand {
  readonly alt: Regelsatz;
  readonly sammlung: Fallsammlung | null;
  readonly phase:
    | { readonly art: 'ruht' }
    | { readonly art: 'liest'; readonly was: 'regelwerk' | 'fallliste' }
    | { readonly art: 'rechnet'; readonly fertige: number; readonly alle: number };
  readonly ergebnis: Vergleichsergebnis | null;
  /** The result was of a set that does not stand in the workbook any more, and is gone. */
  readonly veraltet: boolean;
  readonly saetze: readonly string[];
}

export const VERGLEICH_RUHT: Vergleichsstand = {
  alt: EINGEBAUT,
  sammlung: null,
  phase: { art: 'ruht' },
  ergebnis: null,
  veraltet: false,
  saetze: [],
};

interface Ablage {
  readonly stand: () => Vergleichsstand;
  readonly setze: (teil: Partial<Vergleichsstand>) => void;
}

export class Vergleicher {
  private abgebrochen = false;
  /** Of the set that the result is about. */
  private marke: string | null = null;

  constructor(
    private readonly umgebung: Pick<Regelumgebung, 'pause' | 'jetzt' | 'ladeVergleich'>,
    private readonly ablage: Ablage,
  ) {}

  /** A result of other rules than those that stand there now would say something untrue. */
  nachLesung(sicht: Regelsicht): void {
    const marke = sicht.art === 'gelesen' ? (sicht.geprueft?.marke ?? null) : this.marke;
    if (this.ablage.stand().ergebnis !== null && marke !== this.marke)
      this.ablage.setze({ ergebnis: null, veraltet: true });
  }

  async waehleAlt(datei: Dateibytes | null): Promise<void> {
    if (datei === null) return this.ablage.setze({ ...OHNE_ERGEBNIS, alt: EINGEBAUT });
    const gelesen = await this.lies(datei, 'regelwerk', (werk, bytes) => werk.liesRegelwerk(bytes));
    this.ablage.setze('wert' in gelesen ? { ...OHNE_ERGEBNIS, alt: gelesen.wert } : gelesen);
  }

  async waehleListe(datei: Dateibytes | null): Promise<void> {
    if (datei === null) return this.ablage.setze({ ...OHNE_ERGEBNIS, sammlung: null });
    const gelesen = await this.lies(datei, 'fallliste', (werk, bytes) => werk.liesFaelle(bytes));
    this.ablage.setze('wert' in gelesen ? { ...OHNE_ERGEBNIS, sammlung: gelesen.wert } : gelesen);
  }

  private async lies<Wert>(
    datei: Dateibytes,
    was: 'regelwerk' | 'fallliste',
    lies: (werk: Vergleichswerk, bytes: Uint8Array) => Gelesenes<Wert>,
  ): Promise<Gelesenes<Wert>> {
    this.ablage.setze({ phase: { art: 'liest', was }, saetze: [] });
    try {
      const [werk, bytes] = await Promise.all([this.umgebung.ladeVergleich(), datei()]);
      // So that it is said before a long file keeps the pane busy.
      await this.umgebung.pause();
      if (werk === null) return { saetze: [VERGLEICHEN.nichtGeladen] };
      return bytes === null ? { saetze: [VERGLEICHEN.nichtGelesen] } : lies(werk, bytes);
    } finally {
      this.ablage.setze({ phase: { art: 'ruht' } });
    }
  }

  async vergleiche(sicht: Regelsicht): Promise<void> {
    const { alt, sammlung } = this.ablage.stand();
    this.ablage.setze(OHNE_ERGEBNIS);
    const geprueft = sicht.art === 'gelesen' ? sicht.geprueft : null;
    if (geprueft?.pruefung.istBrauchbar !== true)
      return this.ablage.setze({ saetze: [VERGLEICHEN.erstPruefen] });
    const werk = await this.umgebung.ladeVergleich();
    if (werk === null) return this.ablage.setze({ saetze: [VERGLEICHEN.nichtGeladen] });
    this.abgebrochen = false;
    const alle = sammlung?.faelle.length ?? 0;
    const weiter = (fertige: number): boolean => {
      this.ablage.setze({ phase: { art: 'rechnet', fertige, alle } });
      return !this.abgebrochen;
    };
    try {
      weiter(0);
      await this.umgebung.pause();
      const { pause, jetzt } = this.umgebung;
      const paar = { alt, neu: geprueft.pruefung.satz };
      const ergebnis = await laufeVergleich(paar, sammlung, { werk, pause, jetzt, weiter });
      this.marke = geprueft.marke;
      this.ablage.setze(ergebnis === null ? { saetze: [VERGLEICHEN.abgebrochen] } : { ergebnis });
    } finally {
      this.ablage.setze({ phase: { art: 'ruht' } });
    }
  }

  brichAb(): void {
    this.abgebrochen = true;
  }
}

const OHNE_ERGEBNIS = { ergebnis: null, veraltet: false, saetze: [] } as const;
