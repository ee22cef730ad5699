/**
 * A certificate for `localhost` that this computer makes for itself, for tests that serve by https. Written out in DER by hand, so
 * that nothing needs to be installed for it. Nobody trusts it but who is told to.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Zertifikat } from '../../scripts/excel/httpsServer';

/** Kinds of values in DER. */
const ART = {
  ganzzahl: 0x02,
  bits: 0x03,
  oktette: 0x04,
  kennung: 0x06,
  utf8: 0x0c,
  zeit: 0x17,
  folge: 0x30,
  menge: 0x31,
  dnsName: 0x82,
  fassung: 0xa0,
  erweiterungen: 0xa3,
} as const;

/** Object identifiers, ready encoded. */
const OID = {
  ecdsaMitSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
  name: [0x55, 0x04, 0x03],
  andereNamen: [0x55, 0x1d, 0x11],
} as const;

const NAME = 'localhost';

/** Valid from the first day of the UTCTime of this century to its last but one year. */
const VON = '200101000000Z';
const BIS = '491231235959Z';

/** Certificate and key as PEM; another one each time. */
export function selbstGemacht(): Zertifikat {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const verfahren = der('folge', der('kennung', Buffer.from(OID.ecdsaMitSha256)));
  const inhalt = der(
    'folge',
    der('fassung', der('ganzzahl', Buffer.from([2]))),
    der('ganzzahl', Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    verfahren,
    namens(NAME),
    der('folge', der('zeit', Buffer.from(VON)), der('zeit', Buffer.from(BIS))),
    namens(NAME),
    publicKey.export({ type: 'spki', format: 'der' }),
    der('erweiterungen', der('folge', auchNamens(NAME))),
  );
  const unterschrift = Buffer.concat([Buffer.from([0]), sign('sha256', inhalt, privateKey)]);
  const zertifikat = der('folge', inhalt, verfahren, der('bits', unterschrift));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${zertifikat.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}

function namens(name: string): Buffer {
  const eintrag = der('folge', der('kennung', Buffer.from(OID.name)), der('utf8', Buffer.from(name)));
  return der('folge', der('menge', eintrag));
}

/** Browsers look here only. */
function auchNamens(name: string): Buffer {
  const namen = der('folge', der('dnsName', Buffer.from(name)));
  return der('folge', der('kennung', Buffer.from(OID.andereNamen)), der('oktette', namen));
}

function der(art: keyof typeof ART, ...teile: readonly Buffer[]): Buffer {
  const inhalt = Buffer.concat(teile);
  return Buffer.concat([Buffer.from([ART[art], ...laenge(inhalt.length)]), inhalt]);
}

function laenge(anzahl: number): number[] {
  if (anzahl < 0x80) return [anzahl];
  return anzahl < 0x100 ? [0x81, anzahl] : [0x82, anzahl >> 8, anzahl & 0xff];
}
