/** Compares two sets over all combinations and over the cases of a list, with pauses in which a person can look and stop it. */
import type { Fall } from '../../../fall/fall';
import type { Regelsatz } from '../../../rules/regelsatz';
import {
  type Entscheider,
  type Kombinationsvergleich,
  type Regelpaar,
  type Vergleich,
  vergleicheKombinationen,
  Vergleichung,
} from '../fach/vergleichen';

/** The cases of a list that could be read, the Kundennummer of each, and how many rows have errors. */
export interface Fallsammlung {
  readonly faelle: readonly Fall[];
  readonly nummern: readonly string[];
  readonly fehlerhafte: number;
}

/** What files say, or sentences why it cannot be used. */
export type Gelesenes<Wert> = { readonly wert: Wert } | { readonly saetze: readonly string[] };

/** What is loaded only when somebody compares. */
export interface Vergleichswerk {
  liesRegelwerk(xlsx: Uint8Array): Gelesenes<Regelsatz>;
  liesFaelle(xlsx: Uint8Array): Gelesenes<Fallsammlung>;
  entscheiderFuer(satz: Regelsatz): Entscheider<Fall>;
}

/** What comparing came to. */
export interface Vergleichsergebnis {
  readonly paar: Regelpaar;
  readonly kombinationen: readonly Kombinationsvergleich[];
  /** Null where there was no list. */
  readonly faelle: (Pick<Fallsammlung, 'nummern' | 'fehlerhafte'> & { readonly vergleich: Vergleich }) | null;
}

/** Gives the screen and the person their turn. */
export type Pause = () => Promise<void>;

interface Lauf {
  readonly werk: Vergleichswerk;
  readonly pause: Pause;
  readonly jetzt: () => number;
  /** Told between two pauses; false ends the run. */
  readonly weiter: (fertige: number) => boolean;
}

/** So long it works before it pauses, in milliseconds. */
const SCHEIBE_MS = 40;
/** So many cases are decided between two looks at the clock. */
const JE_BLICK = 200;

/** Null where it was stopped. */
export async function laufeVergleich(
  paar: Regelpaar,
  sammlung: Fallsammlung | null,
  { werk, pause, jetzt, weiter }: Lauf,
): Promise<Vergleichsergebnis | null> {
  const kombinationen = vergleicheKombinationen(paar);
  if (sammlung === null) return { paar, kombinationen, faelle: null };
  const { faelle, nummern, fehlerhafte } = sammlung;
  const vergleichung = new Vergleichung<Fall>(paar, (satz) => werk.entscheiderFuer(satz));
  let seit = jetzt();
  for (let nr = 0; nr < faelle.length; nr += JE_BLICK) {
    faelle.slice(nr, nr + JE_BLICK).forEach((fall) => vergleichung.nimm(fall));
    if (jetzt() - seit < SCHEIBE_MS) continue;
    if (!weiter(Math.min(nr + JE_BLICK, faelle.length))) return null;
    await pause();
    seit = jetzt();
  }
  if (!weiter(faelle.length)) return null;
  return { paar, kombinationen, faelle: { vergleich: vergleichung.ergebnis(), nummern, fehlerhafte } };
}
