/**
 * The Fassungen of a row: data keys for its owner, each with a Siegel under that very key over name, role and cell. A row
 * without a good one gets no keys.
 */
import { toBase64url, utf8, type Bytes } from './bytes';
import type { Datenschluessel } from './datenschluessel';
import {
  leseSchluesselzelle,
  schreibeSchluesselzelle,
  stammText,
  type Fassung,
  type Schluesselzelle,
  type Zugang,
} from './format';
import { umschlagFuer, type Schluesselbund } from './schluesselbund';
import type { Eintrag } from './typen';

/** The row with these keys for its owner. */
export async function mitFassungen(
  krypto: Crypto,
  { name, rolle }: Pick<Eintrag, 'name' | 'rolle'>,
  stamm: Omit<Schluesselzelle, 'fassungen'>,
  buende: readonly Schluesselbund[],
): Promise<Eintrag> {
  const fassungen = await Promise.all(
    buende.map(async (bund): Promise<Fassung> => {
      const umschlag = await umschlagFuer(krypto, bund, stamm.oeffentlich);
      const inhalt = siegelInhalt({ name, rolle }, stamm, umschlag);
      const siegel = new Uint8Array(await krypto.subtle.sign('HMAC', bund.kopf.zeile, inhalt));
      return { umschlag, siegel };
    }),
  );
  return { name, rolle, schluessel: await schreibeSchluesselzelle(krypto, { ...stamm, fassungen }) };
}

function siegelInhalt(
  { name, rolle }: Pick<Eintrag, 'name' | 'rolle'>,
  stamm: Zugang & Pick<Schluesselzelle, 'privat'>,
  umschlag: Bytes,
): Bytes {
  return utf8(JSON.stringify([name, rolle, stammText(stamm), toBase64url(umschlag)]));
}

/** Whether somebody with this data key wrote the row. */
export async function istEcht(
  krypto: Crypto,
  { zeile }: Datenschluessel,
  eintrag: Eintrag,
): Promise<boolean> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (zelle === null || eintrag.rolle === null) return false;
  const pruefungen = zelle.fassungen.map(({ umschlag, siegel }) =>
    krypto.subtle.verify('HMAC', zeile, siegel, siegelInhalt(eintrag, zelle, umschlag)),
  );
  return (await Promise.all(pruefungen)).includes(true);
}

/** The row with its Fassungen in the other order: says the same, and is another text. */
export async function umgekehrt(krypto: Crypto, eintrag: Eintrag): Promise<Eintrag> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (zelle === null) throw new Error('A row that was just read can be read');
  const fassungen = [...zelle.fassungen].reverse();
  return { ...eintrag, schluessel: await schreibeSchluesselzelle(krypto, { ...zelle, fassungen }) };
}

/** How many Fassungen a row has; 0 if it cannot be read. */
export async function zahlDerFassungen(krypto: Crypto, { schluessel }: Eintrag): Promise<number> {
  return (await leseSchluesselzelle(krypto, schluessel))?.fassungen.length ?? 0;
}
