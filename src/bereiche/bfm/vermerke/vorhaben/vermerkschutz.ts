/**
 * The protection of the FM-Vermerke while the pane is open: the opened Tresor, in memory only, until it is locked.
 * Nothing here is ever stored, shown or logged; plain texts are handed to whoever asked for them and to nobody else.
 */
import { schreibstand } from '../tresor/schreibstand';
import { tresorOeffnen, type OeffnenErgebnis } from '../tresor/oeffnen';
import type { Bestand, OffenerTresor, VermerkErgebnis } from '../tresor/typen';
import { vermerkOeffnen } from '../tresor/vermerk';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../../mappe/akteAendern';
import { createStore, type Readable, type Store } from '../../../../mappe/store';
import { bestandAus } from './berechtigteZeilen';
import { tresorfehler } from './berechtigungsfehler';
import type { Vermerkschluessel, Vermerkzeile } from './vermerke';

export interface Vermerkschutz {
  /** The cryptography of the platform. */
  readonly krypto: Crypto;
  /** The clock of this computer. */
  readonly uhr: () => Date;
  /** Null while it is locked. */
  readonly tresor: Readable<OffenerTresor | null>;
  /**
   * Opens with the passphrase of one person, or with the recovery code.
   * @param andererFall they have confirmed that the Kundennummer was put right.
   */
  oeffne(bestand: Bestand, name: string, passwort: string, andererFall?: boolean): Promise<OeffnenErgebnis>;
  /** Goes on with a Tresor that was made or renewed here. */
  uebernimm(tresor: OffenerTresor): void;
  /** Forgets the keys. */
  verschliesse(): void;
  /** Opens Vermerke, in their order; null while it is locked. */
  lies(vermerke: readonly Vermerkzeile[]): Promise<readonly VermerkErgebnis[] | null>;
}

/** A locked protection. @param tresor where it keeps what is open; it alone changes that. */
export function createVermerkschutz(
  krypto: Crypto,
  uhr: () => Date,
  tresor: Store<OffenerTresor | null> = createStore<OffenerTresor | null>(null),
): Vermerkschutz {
  return {
    krypto,
    uhr,
    tresor,
    oeffne: async (bestand, name, passwort, andererFall) => {
      const ergebnis = await tresorOeffnen(krypto, bestand, name, passwort, andererFall);
      if (ergebnis.art === 'offen') tresor.set(ergebnis.tresor);
      return ergebnis;
    },
    uebernimm: tresor.set,
    verschliesse: () => tresor.set(null),
    lies: (vermerke) => {
      const offen = tresor.get();
      if (offen === null) return Promise.resolve(null);
      return Promise.all(vermerke.map((vermerk) => vermerkOeffnen(krypto, offen.bund, vermerk)));
    },
  };
}

/**
 * What is done only with the keys that the workbook has at that moment: meanwhile somebody may have been removed, and they
 * could read what is written with the old key.
 */
export function mitGueltigemSchutz(
  { krypto, tresor }: Vermerkschluessel,
  plane: (blick: Planungsblick, bestand: Bestand) => Aktenplan | Promise<Aktenplan>,
): Vorhaben {
  return async (blick) => {
    const bestand = bestandAus(blick.inhalt);
    const stand = await schreibstand(krypto, tresor, bestand);
    if (stand === 'aktuell') return plane(blick, bestand);
    return { ok: false, fehler: [tresorfehler(stand, blick.inhalt)] };
  };
}
