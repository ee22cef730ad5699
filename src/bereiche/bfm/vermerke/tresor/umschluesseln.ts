/**
 * Everything under a new data key, in four writings that can each be the last: `ankuendigen` gives everybody who stays the new
 * key beside the one in force, `vollziehen` puts it in force, `umstellen` encrypts the Vermerke with it, `abschliessen` takes the
 * former keys' Fassungen away. Each is planned on what the workbook holds then. Rows that do not authenticate get nothing and
 * stop nothing; no Vermerk is lost.
 */
import type { PlainDate } from '../../../../listen/plainDate';
import { pruefeZeilen } from './echtheit';
import { listeNachfuehren, schreibstand, type Schreibstand } from './schreibstand';
import { naechsterBund, type Schluesselbund } from './schluesselbund';
import type { Bestand, Eintrag, Geaendert, OffenerTresor, Vermerkzelle } from './typen';
import { vermerkPruefen, vermerkUmgestellt } from './vermerk';
import { findeListe } from './vermerkliste';
import {
  istEcht,
  neueZeile,
  neuUmschlossen,
  umgekehrt,
  zahlDerFassungen,
  type Zeilenperson,
} from './zeile';
import { istGenannt } from './zeilensuche';

/** Who is no longer among them, and who gets a new row. */
export interface Wechsel {
  readonly ohne: readonly string[];
  readonly dazu: readonly Zeilenperson[];
}

/** A new key that was announced: its keys, and the rows that hold it. */
export interface Ankuendigung {
  readonly neu: Schluesselbund;
  /** Every row that stays, new ones at the end. */
  readonly eintraege: readonly Eintrag[];
}

/** What is to be written for it, and the Tresor as it is open from then on. */
export interface Vollzug extends Geaendert {
  readonly art: 'vollzogen';
  readonly tresor: OffenerTresor;
}

/** Why nothing is written. */
export type Umschluesselungsmangel = { readonly art: Exclude<Schreibstand, 'aktuell'> };

/** The rows with a new key beside the one in force. Somebody who is among both gets a new row in place of the old one. */
export async function ankuendigen(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  { ohne, dazu }: Wechsel,
  heute: PlainDate,
): Promise<({ art: 'angekuendigt' } & Ankuendigung) | Umschluesselungsmangel> {
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const neu = await naechsterBund(krypto, tresor.bund, heute);
  const buende = [tresor.bund, neu] as const;
  const { echte } = await pruefeZeilen(krypto, tresor.bund.kopf, bestand.eintraege);
  const bleibend = echte.filter(({ name }) => !istGenannt(ohne, name));
  const eintraege = await Promise.all([
    ...bleibend.map((eintrag) => neuUmschlossen(krypto, eintrag, buende)),
    ...dazu.map(async (person) => (await neueZeile(krypto, buende, person)).eintrag),
  ]);
  return { art: 'angekuendigt', neu, eintraege };
}

/**
 * The new key in force: the list under it, and every row that has it in another form, so that the same writing notices whatever
 * became of the rows meanwhile. `nochmal`: not everybody has it; announce again.
 */
export async function vollziehen(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  neu: Schluesselbund,
  { ohne }: Pick<Wechsel, 'ohne'>,
): Promise<Vollzug | Umschluesselungsmangel | { readonly art: 'nochmal' }> {
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const { echte } = await pruefeZeilen(krypto, tresor.bund.kopf, bestand.eintraege);
  const bleibend = echte.filter(({ name }) => !istGenannt(ohne, name));
  const haben = await Promise.all(bleibend.map((each) => istEcht(krypto, neu.kopf, each)));
  if (haben.includes(false)) return { art: 'nochmal' };
  return {
    art: 'vollzogen',
    eintraege: await Promise.all(bleibend.map((each) => umgekehrt(krypto, each))),
    liste: await listeNachfuehren(krypto, tresor, bestand, {}, neu.kopf),
    tresor: { ...tresor, bund: neu, angekuendigt: null, fremdeListen: null },
  };
}

/** The Vermerke that stand under a former key, under the one in force. Those that do not open stay as they are. */
export async function umstellen(
  krypto: Crypto,
  { bund }: OffenerTresor,
  { vermerke }: Bestand,
): Promise<readonly Vermerkzelle[]> {
  const geprueft = await Promise.all(vermerke.map((each) => vermerkPruefen(krypto, bund, each)));
  const alte = vermerke.filter((_, index) => {
    const each = geprueft[index];
    return each?.art === 'echt' && each.unter !== bund.kopf.kennung;
  });
  const neue = await Promise.all(alte.map((each) => vermerkUmgestellt(krypto, bund, each)));
  return neue.filter((each) => each !== null);
}

/**
 * The rows that hold a former key beside the one in force, without it. Empty while another key is announced: it would be taken
 * away with them.
 */
export async function abschliessen(
  krypto: Crypto,
  { bund, angekuendigt }: OffenerTresor,
  { eintraege, listen }: Bestand,
): Promise<readonly Eintrag[]> {
  const gilt = (await findeListe(krypto, bund, listen))?.unter === bund.kopf.kennung;
  if (!gilt || angekuendigt !== null) return [];
  const { echte } = await pruefeZeilen(krypto, bund.kopf, eintraege);
  const fassungen = await Promise.all(echte.map((each) => zahlDerFassungen(krypto, each)));
  const doppelte = echte.filter((_, index) => (fassungen[index] ?? 0) > 1);
  return Promise.all(doppelte.map((each) => neuUmschlossen(krypto, each, [bund])));
}
