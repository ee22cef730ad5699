/**
 * A data key together with all that were before it. This is what an envelope encloses: only somebody who had the former keys
 * can put them in, and so a key that a stranger chose is told from one that a holder chose.
 */
import type { PlainDate } from '../../../../listen/plainDate';
import { dateOfSerial, serialOfDate } from '../../../../listen/plainDate';
import { concat, stuecke, zahlAus, zahlbytes, type Bytes } from './bytes';
import { bytesDes, datenschluesselAus, neuerDatenschluessel, type Datenschluessel } from './datenschluessel';
import { DATENSCHLUESSEL_LAENGE } from './format';
import { einschliessen } from './umschlag';

/** Most keys that go along; whoever did not open for longer needs a new passphrase. */
export const HOECHSTZAHL_SCHLUESSEL = 250;

/** The key that is written with, and the ones before it. */
export interface Schluesselbund {
  readonly kopf: Datenschluessel;
  /** How many keys there were before it. */
  readonly nr: number;
  /** The day it was made. */
  readonly seit: PlainDate;
  /** The former ones, the last first. */
  readonly fruehere: readonly Datenschluessel[];
}

const NR_LAENGE = 4;
const TAG_LAENGE = 4;

/** The first key of a workbook. */
export async function ersterBund(krypto: Crypto, heute: PlainDate): Promise<Schluesselbund> {
  return { kopf: await neuerDatenschluessel(krypto), nr: 0, seit: heute, fruehere: [] };
}

/** A new key after this one. */
export async function naechsterBund(
  krypto: Crypto,
  { kopf, nr, fruehere }: Schluesselbund,
  heute: PlainDate,
): Promise<Schluesselbund> {
  return {
    kopf: await neuerDatenschluessel(krypto),
    nr: nr + 1,
    seit: heute,
    fruehere: [kopf, ...fruehere].slice(0, HOECHSTZAHL_SCHLUESSEL - 1),
  };
}

/** All keys, the newest first. */
export function alleSchluessel({ kopf, fruehere }: Schluesselbund): readonly Datenschluessel[] {
  return [kopf, ...fruehere];
}

/** The key of that Kennung. */
export function schluesselMit(bund: Schluesselbund, kennung: string): Datenschluessel | undefined {
  return alleSchluessel(bund).find((each) => each.kennung === kennung);
}

/** The envelope for the owner of a public key. */
export async function umschlagFuer(krypto: Crypto, bund: Schluesselbund, oeffentlich: Bytes): Promise<Bytes> {
  const schluessel = await Promise.all(alleSchluessel(bund).map((each) => bytesDes(krypto, each)));
  const kopf = [zahlbytes(bund.nr, NR_LAENGE), zahlbytes(serialOfDate(bund.seit), TAG_LAENGE)];
  const inhalt = concat(...kopf, ...schluessel);
  const umschlag = await einschliessen(inhalt, oeffentlich);
  [inhalt, ...schluessel].forEach((each) => each.fill(0));
  return umschlag;
}

/** The keys that an envelope enclosed; null if it is none of ours. */
export async function bundAus(krypto: Crypto, inhalt: Bytes): Promise<Schluesselbund | null> {
  const anfang = NR_LAENGE + TAG_LAENGE;
  const seit = dateOfSerial(zahlAus(inhalt.slice(NR_LAENGE, anfang)));
  const bytes = stuecke(inhalt.slice(anfang), DATENSCHLUESSEL_LAENGE);
  const ganz = inhalt.length === anfang + bytes.length * DATENSCHLUESSEL_LAENGE;
  if (seit === null || !ganz || bytes.length > HOECHSTZAHL_SCHLUESSEL) return null;
  const [kopf, ...fruehere] = await Promise.all(bytes.map((each) => datenschluesselAus(krypto, each)));
  return kopf === undefined ? null : { kopf, nr: zahlAus(inhalt.slice(0, NR_LAENGE)), seit, fruehere };
}
