/**
 * The protection of the FM-Vermerke while the pane is open: the opened Tresor, in memory only, until it is locked.
 * Nothing here is ever stored, shown or logged; plain texts are handed to whoever asked for them and to nobody else.
 */
import { istTresorAktuell, verdaechtigeNamen } from '../tresor/zeile';
import { tresorOeffnen } from '../tresor/tresor';
import type { OeffnenErgebnis, OffenerTresor, VermerkErgebnis } from '../tresor/typen';
import { vermerkOeffnen } from '../tresor/vermerk';
import type { Aktenblick, Aktenplan, Vorhaben } from '../../../../mappe/akteAendern';
import { createStore, type Readable } from '../../../../mappe/store';
import { type Berechtigt, berechtigteAus } from './berechtigteZeilen';
import type { Vermerkschluessel, Vermerkzeile } from './vermerke';

export interface Vermerkschutz {
  /** The cryptography of the platform. */
  readonly krypto: Crypto;
  /** Null while it is locked. */
  readonly tresor: Readable<OffenerTresor | null>;
  /** Opens with the passphrase of one person, or with the recovery code. */
  oeffne(berechtigte: readonly Berechtigt[], name: string, passwort: string): Promise<OeffnenErgebnis>;
  /** Goes on with a Tresor that was made or renewed here. */
  uebernimm(tresor: OffenerTresor): void;
  /** Forgets the keys. */
  verschliesse(): void;
  /** Opens Vermerke, in their order; null while it is locked. */
  lies(vermerke: readonly Vermerkzeile[]): Promise<readonly VermerkErgebnis[] | null>;
}

/** A locked protection. */
export function createVermerkschutz(krypto: Crypto): Vermerkschutz {
  const tresor = createStore<OffenerTresor | null>(null);
  return {
    krypto,
    tresor,
    oeffne: async (berechtigte, name, passwort) => {
      const ergebnis = await tresorOeffnen(krypto, berechtigte, name, passwort);
      if (ergebnis.art === 'offen') tresor.set(ergebnis.tresor);
      return ergebnis;
    },
    uebernimm: tresor.set,
    verschliesse: () => tresor.set(null),
    lies: (vermerke) => {
      const offen = tresor.get();
      if (offen === null) return Promise.resolve(null);
      return Promise.all(vermerke.map((vermerk) => vermerkOeffnen(krypto, offen, vermerk)));
    },
  };
}

/**
 * What is done only with the keys that the workbook has at that moment: meanwhile somebody may have been removed, and they
 * could read what is written with the old key.
 */
export function mitGueltigemSchutz(
  { krypto, tresor }: Vermerkschluessel,
  plane: (blick: Aktenblick) => Aktenplan | Promise<Aktenplan>,
): Vorhaben {
  return async (blick) => {
    const berechtigte = berechtigteAus(blick.inhalt);
    if (await istTresorAktuell(krypto, tresor, berechtigte)) return plane(blick);
    const orte = berechtigte.map(({ stelle }) => stelle.ort('schluessel'));
    return { ok: false, fehler: [{ code: 'VERMERKSCHUTZ_VERALTET', orte }] };
  };
}

/** The rows that nobody with the keys has written; whoever stands in them gets nothing. */
export async function verdaechtigeZeilen(
  { krypto, tresor }: Vermerkschluessel,
  berechtigte: readonly Berechtigt[],
): Promise<readonly Berechtigt[]> {
  const namen = await verdaechtigeNamen(krypto, tresor, berechtigte);
  return berechtigte.filter(({ name }) => namen.includes(name));
}
