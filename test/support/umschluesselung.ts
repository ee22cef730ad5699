/** A workbook with five FM-Vermerke, four persons and a recovery code, and what has to hold of it whatever was cut off. */
import { vermerkSchreiben } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { personHinzufuegen } from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { nachOeffnen } from '../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { zahlDerFassungen } from '../../src/bereiche/bfm/vermerke/tresor/fassungen';
import { darfSchreiben, type Tresorlage } from '../../src/bereiche/bfm/vermerke/tresor/lage';
import { tresorOeffnen } from '../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import type { Bestand, NeuePerson, OffenerTresor } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { STICHTAG } from './faelle';
import { blickAuf, fallakte, getan, tueFolge, uebernehmen, UHR } from './fallmanagement';
import type { Testmappe } from './mappe';

export const DRITTE: NeuePerson = {
  name: 'Frau Drei',
  rolle: 'vertretung',
  passwort: 'drei Fische im Teich',
};
export const VIERTER: NeuePerson = { name: 'Herr Vier', rolle: 'vertretung', passwort: 'vier Gabeln im Heu' };
export const NICHTS = (): void => undefined;
const KRYPTO = globalThis.crypto;

/** The workbook as bytes, and what opens it. */
export interface Vorlage {
  readonly xlsx: Uint8Array;
  readonly code: string;
  readonly schluessel: Vermerkschluessel;
}

/** One Vermerk of the step into the bFM and four free ones. */
export async function mappeMitFuenf(): Promise<Vorlage> {
  const akte = await fallakte();
  const { schluessel, code } = akte;
  await uebernehmen(akte);
  for (const person of [DRITTE, VIERTER]) await getan(akte, personHinzufuegen(schluessel, person, NICHTS));
  for (const nr of [2, 3, 4, 5])
    await getan(
      akte,
      vermerkSchreiben({ datum: STICHTAG, betreff: `Gespräch ${nr}`, text: `Text ${nr}` }, schluessel),
    );
  return { xlsx: akte.host.save(), code, schluessel };
}

/** Somebody who opens: a name and a passphrase, or the code. */
export type Wer = Pick<NeuePerson, 'name' | 'passwort'>;

/** The code as somebody who opens. */
export function mitCode(code: string): Wer {
  return { name: WIEDERHERSTELLUNG, passwort: code };
}

/** Opens with a session of its own. */
export interface Geoeffnet {
  readonly art: string;
  readonly schluessel: Vermerkschluessel;
  readonly lage: Tresorlage | null;
  /** What the Vermerke say, or why not. */
  readonly texte: readonly string[];
}

/** @throws Error where it does not open. */
export function offen({ art, schluessel }: Geoeffnet): Vermerkschluessel {
  if (art !== 'offen') throw new Error(`not open: ${art}`);
  return schluessel;
}

export async function bestandVon(mappe: Pick<Testmappe, 'mappe'>): Promise<Bestand> {
  return (await blickAuf(mappe)).tresorbestand;
}

export async function oeffne(bestand: Bestand, { name, passwort }: Wer): Promise<Geoeffnet> {
  const ergebnis = await tresorOeffnen(KRYPTO, bestand, name, passwort);
  if (ergebnis.art !== 'offen')
    return { art: ergebnis.art, schluessel: null as never, lage: null, texte: [] };
  const schluessel = { krypto: KRYPTO, tresor: ergebnis.tresor, uhr: UHR };
  return { art: 'offen', schluessel, lage: ergebnis.lage, texte: await texteMit(ergebnis.tresor, bestand) };
}

/** What the Vermerke say to somebody with these keys. */
export function texteMit({ bund }: OffenerTresor, { vermerke }: Bestand): Promise<string[]> {
  return Promise.all(
    vermerke.map(async (each) => {
      const gelesen = await vermerkOeffnen(KRYPTO, bund, each);
      return gelesen.art === 'gelesen' ? gelesen.inhalt.text : gelesen.art;
    }),
  );
}

/** What is wrong with a workbook in which something may have been cut off; empty as it has to be. */
export async function verlorenes(
  mappe: Pick<Testmappe, 'mappe'>,
  bleibende: readonly (readonly Wer[])[],
  vermerke: readonly string[],
): Promise<string[]> {
  const bestand = await bestandVon(mappe);
  const koepfe = new Set<string>();
  const fehlt: string[] = [];
  for (const einer of bleibende) {
    const versuche = await Promise.all(einer.map((wer) => oeffne(bestand, wer)));
    const auf = versuche.filter(({ art }) => art === 'offen');
    const [geoeffnet] = auf;
    const name = einer[0]?.name;
    if (auf.length !== 1 || geoeffnet === undefined) {
      fehlt.push(`${name}: ${versuche.map(({ art }) => art).join(' ')}`);
      continue;
    }
    koepfe.add(geoeffnet.schluessel.tresor.bund.kopf.kennung);
    if (sortiert(geoeffnet.texte) !== sortiert(vermerke))
      fehlt.push(`${name} liest ${JSON.stringify(geoeffnet.texte)}`);
    if (geoeffnet.lage === null || !darfSchreiben(geoeffnet.lage)) fehlt.push(`${name} darf nicht schreiben`);
  }
  return koepfe.size === 1 ? fehlt : [...fehlt, `${koepfe.size} Köpfe`];
}

/** Somebody may have put the rows into another order. */
function sortiert(texte: readonly string[]): string {
  return JSON.stringify([...texte].sort());
}

/** Opens as somebody, and makes up for what was left undone. */
export async function wiederGeoeffnet(mappe: Pick<Testmappe, 'mappe'>, wer: Wer): Promise<Vermerkschluessel> {
  const schluessel = offen(await oeffne(await bestandVon(mappe), wer));
  await tueFolge(mappe, nachOeffnen(schluessel));
  return schluessel;
}

/** What is not as it has to be once everything is done; empty as it has to be. */
export async function unfertiges(
  mappe: Pick<Testmappe, 'mappe'>,
  wer: Wer,
  bisherige: OffenerTresor,
): Promise<string[]> {
  const bestand = await bestandVon(mappe);
  const { schluessel, lage } = await oeffne(bestand, wer);
  const { kopf } = schluessel.tresor.bund;
  const fassungen = await Promise.all(bestand.eintraege.map((each) => zahlDerFassungen(KRYPTO, each)));
  const lesbar = (await texteMit(bisherige, bestand)).filter((each) => each !== 'fremderSchluessel');
  const { verdaechtig, fehlend, geaendert, unlesbar, umzustellen, unvollendet, begonnen, liste } =
    lage ?? ({} as Partial<Tresorlage>);
  const befunde = [verdaechtig, fehlend, geaendert, unlesbar].map((each) => each?.length);
  return [
    ...(kopf.kennung === bisherige.bund.kopf.kennung ? ['kein neuer Kopf'] : []),
    ...(fassungen.every((zahl) => zahl === 1) ? [] : [`Fassungen ${fassungen.join()}`]),
    ...lesbar.map((each) => `mit alten Schlüsseln lesbar: ${each}`),
    ...(befunde.every((zahl) => zahl === 0) ? [] : [`Befunde ${befunde.join()}`]),
    ...(umzustellen === 0 && !unvollendet && !begonnen && liste === 'echt' ? [] : [JSON.stringify(lage)]),
  ];
}
