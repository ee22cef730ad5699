/**
 * The attacker's bench: a workbook with a history, old copies of it, a second workbook in which the same people read, and the
 * two tables of the Tresor as raw cells that anybody may write.
 */
import '../../../../support/probekrypto';
import type { Vorhabenfolge } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/folge';
import {
  personEntfernen,
  nachOeffnen,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import type { Schutzstand } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import {
  ersterBund,
  type Schluesselbund,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import type {
  Bestand,
  NeuePerson,
  OffenerTresor,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { abgeschlossen } from '../../../../support/akte';
import { STICHTAG } from '../../../../support/faelle';
import {
  blickAuf,
  FALLMANAGERIN,
  type Fallakte,
  GEHEIM,
  getan,
  mitSchutz,
  uebernehmen,
  UHR,
  VERTRETER,
} from '../../../../support/fallmanagement';
import { type Beute, paarAus } from '../../../../support/lesbarMit';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { rohVon, type Stand } from './stand';

export const krypto = globalThis.crypto;

/** Whoever was removed, and who attacks from another workbook in which they may read. */
export const ENTFERNT: NeuePerson = {
  name: 'Frau Früher',
  rolle: 'vertretung',
  passwort: 'Laterne im Nebelwald',
};

/** What the attacker works with. */
export interface Werkbank {
  /** The workbook as it is now: a person was removed, two Vermerke stand in it, both members have opened since. */
  readonly xlsx: Uint8Array;
  readonly jetzt: Stand;
  /** The workbook right after setting up, without a Vermerk; both members have opened since. */
  readonly xlsxLeer: Uint8Array;
  /** After the removal and before the second Vermerk: the same key, an earlier list. */
  readonly vorher: Stand;
  /** Old copies: right after setting up; with one Vermerk; each still with the removed person. */
  readonly leer: Stand;
  readonly einer: Stand;
  /** Of another workbook with the same people, the same passphrases and the attacker among them. */
  readonly fremd: Stand;
  readonly fremderBestand: Bestand;
  readonly bestand: Bestand;
  /** A key that the attacker chose. */
  readonly gewaehlt: Schluesselbund;
  /** What the attacker without a key of this Tresor holds. */
  readonly beute: Beute;
  /** What the removed person holds besides. */
  readonly beuteEntfernt: Beute;
  readonly code: string;
  /** How many texts are protected. */
  readonly texte: readonly string[];
}

type Zugang = Pick<NeuePerson, 'name' | 'passwort'>;

/** What the workbook holds now. */
export async function bestandIn(offen: Pick<Testmappe, 'mappe'>): Promise<Bestand> {
  return (await blickAuf(offen)).tresorbestand;
}

/** The Tresor, open. @throws Error if it does not open. */
export async function offenFuer(
  offen: Pick<Testmappe, 'mappe'>,
  { name, passwort }: Zugang,
): Promise<OffenerTresor> {
  const ergebnis = await tresorOeffnen(krypto, await bestandIn(offen), name, passwort);
  if (ergebnis.art !== 'offen') throw new Error(`${name}: ${ergebnis.art}`);
  return ergebnis.tresor;
}

export function schluesselMit(tresor: OffenerTresor): Fallakte['schluessel'] {
  return { krypto, tresor, uhr: UHR };
}

/** Carries out one writing after the other. */
export async function allesGetan(offen: Pick<Testmappe, 'mappe'>, folge: Vorhabenfolge): Promise<void> {
  for (const vorhaben of folge) await getan(offen, vorhaben);
}

/** A Vermerk that belongs to no step. */
export function vermerk(text: string): Parameters<typeof vermerkSchreiben>[0] {
  return { datum: STICHTAG, betreff: 'Gespräch', text };
}

async function eingerichtet(kundennummer = '123D456789'): Promise<Fallakte> {
  const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, kundennummer } });
  await abgeschlossen(offen);
  return mitSchutz(offen, [FALLMANAGERIN, VERTRETER, ENTFERNT]);
}

/** Opens as people do: what is made up for after opening is written. */
export async function geoeffnetUndNachgetragen(
  offen: Pick<Testmappe, 'mappe'>,
  zugang: Zugang,
): Promise<OffenerTresor> {
  const tresor = await offenFuer(offen, zugang);
  await allesGetan(offen, nachOeffnen(schluesselMit(tresor)));
  return offenFuer(offen, zugang);
}

const ZWEITER = 'Nach dem Entfernen: Schuldnerberatung abgebrochen.';

/** Sets it up; once for each test file. */
export async function werkbank(): Promise<Werkbank> {
  const akte = await eingerichtet();
  for (const person of [VERTRETER, FALLMANAGERIN]) await geoeffnetUndNachgetragen(akte, person);
  const [leer, xlsxLeer] = [await rohVon(akte.host), akte.host.save()];
  await uebernehmen(akte);
  const einer = await rohVon(akte.host);
  const frueher = await bestandIn(akte);
  const { bund } = await offenFuer(akte, ENTFERNT);
  let stand: Schutzstand = { tresor: null, code: null };
  const tresor = await offenFuer(akte, FALLMANAGERIN);
  const entfernen = personEntfernen(
    schluesselMit(tresor),
    ENTFERNT.name,
    { trotzUnlesbarer: false },
    (neu) => (stand = neu),
  );
  await allesGetan(akte, entfernen);
  if (stand.tresor === null) throw new Error('Nobody was removed');
  for (const person of [VERTRETER, FALLMANAGERIN]) await geoeffnetUndNachgetragen(akte, person);
  const vorher = await rohVon(akte.host);
  await getan(akte, vermerkSchreiben(vermerk(ZWEITER), schluesselMit(stand.tresor)));
  for (const person of [VERTRETER, FALLMANAGERIN]) await geoeffnetUndNachgetragen(akte, person);
  const fremdeAkte = await eingerichtet('987D654321');
  const fremderBestand = await bestandIn(fremdeAkte);
  const fremd = (await offenFuer(fremdeAkte, ENTFERNT)).bund;
  const gewaehlt = await ersterBund(krypto, STICHTAG);
  const eigene = frueher.eintraege.find(({ name }) => name === ENTFERNT.name);
  if (eigene === undefined) throw new Error('The removed person had a row');
  return {
    xlsx: akte.host.save(),
    jetzt: await rohVon(akte.host),
    xlsxLeer,
    vorher,
    leer,
    einer,
    fremd: await rohVon(fremdeAkte.host),
    fremderBestand,
    bestand: await bestandIn(akte),
    gewaehlt,
    beute: { buende: [gewaehlt, fremd], paare: [] },
    beuteEntfernt: { buende: [gewaehlt, fremd, bund], paare: [await paarAus(eigene, ENTFERNT.passwort)] },
    code: akte.code,
    texte: [GEHEIM, ZWEITER],
  };
}
