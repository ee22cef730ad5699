/** What somebody can read of a workbook with the keys they hold: whatever is not in the answer is closed to them. */
import { webcrypto } from 'node:crypto';
import { entschluesseln, aesSchluessel } from '../../src/bereiche/bfm/vermerke/tresor/aesGcm';
import { utf8 } from '../../src/bereiche/bfm/vermerke/tresor/bytes';
import type { Datenschluessel } from '../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import { leseSchluesselzelle, zugangText } from '../../src/bereiche/bfm/vermerke/tresor/format';
import { passwortForm } from '../../src/bereiche/bfm/vermerke/tresor/passwort';
import {
  alleSchluessel,
  bundAus,
  type Schluesselbund,
} from '../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import { ausPasswort } from '../../src/bereiche/bfm/vermerke/tresor/schluesselableitung';
import type { Bestand, Eintrag } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { herausnehmen, PRIVAT_LAENGE, type Paar } from '../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { aufmachen } from '../../src/bereiche/bfm/vermerke/tresor/versiegelt';

const krypto = webcrypto as unknown as Crypto;

/** What somebody holds: data keys with their forerunners, and pairs whose envelopes they open. */
export interface Beute {
  readonly buende: readonly Schluesselbund[];
  readonly paare: readonly Paar[];
}

/** The pair of a row, for whoever knows its passphrase. @throws Error if it does not open. */
export async function paarAus({ schluessel }: Eintrag, passwort: string): Promise<Paar> {
  const zelle = await leseSchluesselzelle(krypto, schluessel);
  if (zelle === null) throw new Error('The row cannot be read');
  const kek = await ausPasswort(passwortForm(passwort), zelle.salz, zelle.aufwand);
  const schloss = await aesSchluessel(krypto, kek);
  const teil = await entschluesseln(krypto, schloss, zelle.privat, utf8(zugangText(zelle)));
  if (teil === null) throw new Error('The passphrase is another one');
  return { oeffentlich: zelle.oeffentlich, privat: teil.slice(-PRIVAT_LAENGE) };
}

/**
 * The texts of the cells that open: Vermerke and lists, with every key held and every key that an envelope in the workbook gives
 * to a pair that is held. No Anker, no Siegel and no list is asked for; that is for honest people.
 */
export async function lesbarMit(beute: Beute, bestand: Bestand): Promise<string[]> {
  const gefundene = await Promise.all(beute.paare.map((paar) => ausUmschlaegen(paar, bestand.eintraege)));
  const schluessel = [...beute.buende, ...gefundene.flat()].flatMap(alleSchluessel);
  const zellen = [
    ...bestand.vermerke.map(({ id, zelle }) => ({ art: 'vermerk', id, text: zelle }) as const),
    ...bestand.listen.map((text) => ({ art: 'liste', id: '', text }) as const),
  ];
  const offen = await Promise.all(zellen.map(({ art, id, text }) => oeffnetSich(schluessel, art, text, id)));
  return zellen.filter((_, index) => offen[index]).map(({ text }) => text);
}

async function ausUmschlaegen(paar: Paar, eintraege: readonly Eintrag[]): Promise<Schluesselbund[]> {
  const zellen = await Promise.all(eintraege.map((each) => leseSchluesselzelle(krypto, each.schluessel)));
  const umschlaege = zellen.flatMap((each) => each?.fassungen ?? []).map(({ umschlag }) => umschlag);
  const inhalte = await Promise.all(umschlaege.map((each) => herausnehmen(each, paar)));
  const buende = await Promise.all(inhalte.map(async (each) => each && (await bundAus(krypto, each))));
  return buende.filter((each) => each !== null);
}

async function oeffnetSich(
  schluessel: readonly Datenschluessel[],
  art: 'vermerk' | 'liste',
  text: string,
  id: string,
): Promise<boolean> {
  const [kopf, ...fruehere] = schluessel;
  if (kopf === undefined) return false;
  const bund = { kopf, fruehere, nr: 0, seit: '2026-11-28' as Schluesselbund['seit'] };
  return (await aufmachen(krypto, art, bund, text, id)).art === 'offen';
}
