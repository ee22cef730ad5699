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
import type { Bestand, Eintrag, OffenerTresor, Vermerkwechsel, Zeilenwechsel } from './typen';
import { vermerkPruefen, vermerkUmgestellt } from './vermerk';
import { findeListe } from './vermerkliste';
import { istEcht, umgekehrt, zahlDerFassungen } from './fassungen';
import { eigeneZeile, neueZeile, neuUmschlossen, type Zeilenperson } from './zeile';
import { istGenannt, zeileVon } from './zeilensuche';

/** Who is no longer among them, and who gets a new row. */
export interface Wechsel {
  readonly ohne: readonly string[];
  readonly dazu: readonly Zeilenperson[];
}

/** A new key that is announced: its keys, and the rows that hold it. */
export interface Ankuendigung {
  readonly art: 'angekuendigt';
  readonly neu: Schluesselbund;
  readonly zeilen: readonly Zeilenwechsel[];
}

/** What is to be written for it, and the Tresor as it is open from then on. */
export interface Vollzug {
  readonly art: 'vollzogen';
  readonly zeilen: readonly Zeilenwechsel[];
  /** The rows of those who are no longer among them. */
  readonly entfallen: readonly Eintrag[];
  /** The text of the row that keeps the list. */
  readonly liste: string;
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
): Promise<Ankuendigung | Umschluesselungsmangel> {
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const neu = await naechsterBund(krypto, tresor.bund, heute);
  const buende = [tresor.bund, neu] as const;
  const { echte } = await pruefeZeilen(krypto, tresor.bund.kopf, bestand.eintraege);
  const bleibend = echte.filter(({ name }) => !istGenannt(ohne, name));
  const zeilen = await Promise.all([
    ...bleibend.map(async (alt) => ({ alt, neu: await neuUmschlossen(krypto, alt, buende) })),
    ...dazu.map(async (person) => ({
      alt: zeileVon(echte, person.name) ?? zeileVon(bestand.eintraege, person.name) ?? null,
      neu: (await neueZeile(krypto, buende, person, tresor.gesehen.fall)).eintrag,
    })),
  ]);
  return { art: 'angekuendigt', neu, zeilen };
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
  { ohne, dazu }: Wechsel,
): Promise<Vollzug | Umschluesselungsmangel | { readonly art: 'nochmal' }> {
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const { echte } = await pruefeZeilen(krypto, tresor.bund.kopf, bestand.eintraege);
  const neue = dazu.map(({ name }) => name);
  // Also one that was left over by an attempt that was cut off, and authenticates no more.
  const entfallen = bestand.eintraege.filter(({ name }) => istGenannt(ohne, name) && !istGenannt(neue, name));
  const bleibend = echte.filter((each) => !entfallen.includes(each));
  const haben = await Promise.all(bleibend.map((each) => istEcht(krypto, neu.kopf, each)));
  const daSind = neue.every((name) => zeileVon(bleibend, name) !== undefined);
  if (haben.includes(false) || !daSind) return { art: 'nochmal' };
  return {
    art: 'vollzogen',
    zeilen: await Promise.all(bleibend.map(async (alt) => ({ alt, neu: await umgekehrt(krypto, alt) }))),
    entfallen,
    liste: await listeNachfuehren(krypto, tresor, bestand, {}, neu.kopf),
    tresor: { ...tresor, bund: neu, angekuendigt: null, fremdeListen: null },
  };
}

/** The Vermerke that stand under a former key, under the one in force. Those that do not open stay as they are. */
export async function umstellen(
  krypto: Crypto,
  { bund }: OffenerTresor,
  { vermerke }: Bestand,
): Promise<readonly Vermerkwechsel[]> {
  const umgestellt = await Promise.all(
    vermerke.map(async (alt) => {
      const each = await vermerkPruefen(krypto, bund, alt);
      if (each.art !== 'echt' || each.unter === bund.kopf.kennung) return null;
      const neu = await vermerkUmgestellt(krypto, bund, alt);
      return neu && { alt, zelle: neu.zelle };
    }),
  );
  return umgestellt.filter((each) => each !== null);
}

/**
 * The rows that hold a former key beside the one in force, without it; the own one remembers the key in force. Empty while
 * another key is announced: it would be taken away with them.
 */
export async function abschliessen(
  krypto: Crypto,
  tresor: OffenerTresor,
  { eintraege, listen }: Bestand,
): Promise<readonly Zeilenwechsel[]> {
  const { bund, angekuendigt, inhaber } = tresor;
  const liste = await findeListe(krypto, bund, listen);
  if (liste?.unter !== bund.kopf.kennung || angekuendigt !== null) return [];
  const { echte } = await pruefeZeilen(krypto, bund.kopf, eintraege);
  const fassungen = await Promise.all(echte.map((each) => zahlDerFassungen(krypto, each)));
  const doppelte = echte.filter((_, index) => (fassungen[index] ?? 0) > 1);
  const gesehen = { ...tresor.gesehen, anker: bund.kopf.kennung, revision: liste.liste.revision };
  const nur = async (alt: Eintrag): Promise<Eintrag> => {
    const eigene = istGenannt([inhaber], alt.name);
    const neu = eigene ? await eigeneZeile(krypto, tresor.kek, alt, gesehen, [bund]) : null;
    return neu ?? neuUmschlossen(krypto, alt, [bund]);
  };
  return Promise.all(doppelte.map(async (alt) => ({ alt, neu: await nur(alt) })));
}
