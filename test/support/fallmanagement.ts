/** A case in the bFM: a workbook with protected Vermerke, and the steps of it as short calls. */
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../src/mappe/akteAendern';
import { schutzEinrichten, type Schutzstand } from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { fuehreAus, type Vorhabenfolge } from '../../src/bereiche/bfm/vermerke/vorhaben/folge';
import { fallblick, type Fallblick } from '../../src/bereiche/bfm/prozess/vorhaben/fallblick';
import { type Schrittauftrag, schrittTun } from '../../src/bereiche/bfm/prozess/vorhaben/schritte';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import type { PlainDate } from '../../src/listen/plainDate';
import type { NeuePerson } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { abgeschlossen, aktenblick } from './akte';
import { BEIWERK } from './bereiche';
import { STICHTAG, ZUSATZ } from './faelle';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from './mappe';
import {
  berechneWiedervorlagen,
  type Wiedervorlagenstand,
} from '../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import {
  type Wiedervorlagenblick,
  wiedervorlagenblick,
} from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagenblick';
import { FAELLIGES } from './faelliges';

export const FALLMANAGERIN: NeuePerson = {
  name: 'Frau Beispiel',
  rolle: 'fallmanagement',
  passwort: 'vier lange Wörter reichen',
};
export const VERTRETER: NeuePerson = {
  name: 'Herr Vertreter',
  rolle: 'vertretung',
  passwort: 'Vertretung mit Regenschirm',
};

/** A text that must never be found in a workbook. */
export const GEHEIM = 'Die Wohnung ist gekündigt, Räumung droht im Januar.';

/** The clock of all tests. */
export const UHR = (): Date => new Date(2026, 10, 28, 17, 40);

/** A workbook with keys. */
export interface Fallakte extends Testmappe {
  readonly schluessel: Vermerkschluessel;
  readonly code: string;
}

/** Carries a plan out on a day. */
export function tue(
  { mappe }: Pick<Testmappe, 'mappe'>,
  vorhaben: Vorhaben,
  heute: PlainDate = STICHTAG,
): Promise<Aktenergebnis> {
  return akteAendern(mappe, { heute, zusatz: ZUSATZ }, vorhaben, BEIWERK);
}

/** Carries a plan out and expects that to work. */
export async function getan(
  offen: Pick<Testmappe, 'mappe'>,
  vorhaben: Vorhaben,
  heute: PlainDate = STICHTAG,
): Promise<void> {
  const ergebnis = await tue(offen, vorhaben, heute);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
}

/** Carries writings out one after the other. */
export function tueFolge(
  offen: Pick<Testmappe, 'mappe'>,
  folge: Vorhabenfolge,
): ReturnType<typeof fuehreAus> {
  return fuehreAus(folge, (vorhaben) => tue(offen, vorhaben));
}

/** Carries writings out and expects all of them to work. */
export async function folgeGetan(offen: Pick<Testmappe, 'mappe'>, folge: Vorhabenfolge): Promise<void> {
  const { ergebnis, getan: zahl } = await tueFolge(offen, folge);
  if (zahl < folge.length) throw new Error(JSON.stringify(ergebnis));
}

/** The codes of a refusal; the mangel of a step or of the list stands behind its code. */
export async function abgelehnt(
  offen: Pick<Testmappe, 'mappe'>,
  vorhaben: Vorhaben,
  heute: PlainDate = STICHTAG,
): Promise<string[]> {
  const ergebnis = await tue(offen, vorhaben, heute);
  if (ergebnis.art !== 'fehlerhaft') throw new Error(`not refused: ${ergebnis.art}`);
  return ergebnis.fehler.map((each) => ('mangel' in each ? `${each.code} ${each.mangel}` : each.code));
}

/** What is due in a case, and the list in the sheet. */
interface Faelligkeitsblick {
  readonly liste: Wiedervorlagenblick;
  readonly wiedervorlagen: Wiedervorlagenstand;
}

/** The case as it stands on a day. */
export async function blickAuf(
  offen: Pick<Testmappe, 'mappe'>,
  heute: PlainDate = STICHTAG,
): Promise<Fallblick & Faelligkeitsblick> {
  const blick = await aktenblick(offen, heute);
  const liste = wiedervorlagenblick(blick, FAELLIGES);
  return { ...fallblick(blick), liste, wiedervorlagen: berechneWiedervorlagen(liste) };
}

/** Sets the protection up and gives the keys. */
export async function mitSchutz(
  offen: Testmappe,
  personen: readonly NeuePerson[] = [FALLMANAGERIN, VERTRETER],
): Promise<Fallakte> {
  let stand: Schutzstand = { tresor: null, code: null };
  await getan(
    offen,
    schutzEinrichten(globalThis.crypto, personen, (neu) => (stand = neu)),
  );
  const { tresor, code } = stand;
  if (tresor === null || code === null) throw new Error('The protection was not set up');
  return { ...offen, schluessel: { krypto: globalThis.crypto, tresor, uhr: UHR }, code: code.text };
}

interface Aktenvorlage extends Pick<Fallakte, 'schluessel' | 'code'> {
  readonly xlsx: Uint8Array;
}

async function richteEin(): Promise<Aktenvorlage> {
  const offen = await mappeMit(BEISPIEL);
  await abgeschlossen(offen);
  const { host, schluessel, code } = await mitSchutz(offen);
  return { xlsx: host.save(), schluessel, code };
}

/** Keys are costly to derive. */
let vorlage: Promise<Aktenvorlage> | undefined;

/** The example case with a completed Profiling and protected Vermerke: set up once, with the same keys opened anew each time. */
export async function fallakte(): Promise<Fallakte> {
  vorlage ??= richteEin();
  const { xlsx, schluessel, code } = await vorlage;
  return { ...(await openMappe(xlsx)), schluessel, code };
}

/** What somebody decides, with everything filled in that some step asks for. */
export function auftrag(
  schritte: Schrittauftrag['schritte'],
  angaben: Partial<Schrittauftrag['angaben']> = {},
  text = GEHEIM,
): Schrittauftrag {
  return {
    schritte,
    betreff: 'Entscheidung zum bFM',
    text,
    angaben: {
      datum: STICHTAG,
      fachkraft: FALLMANAGERIN.name,
      kriterium: 'formal',
      lokal: '',
      fuehrtZuFortschritten: true,
      integriert: null,
      grund: null,
      begruendung: '',
      betreff: 'Fortführung: Ziele in Arbeit',
      naechsterTermin: '2027-05-21' as PlainDate,
      ...angaben,
    },
  };
}

/** Takes the case into the bFM on the day of all tests. */
export function uebernehmen(akte: Fallakte): Promise<void> {
  return getan(akte, schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel, FAELLIGES));
}

/** An encrypted text of which one character, surely another than before, does not fit the others. */
export function verfaelscht(zelle: string): string {
  return zelle.replace(/.(?=.{4}$)/, (zeichen) => (zeichen === 'A' ? 'B' : 'A'));
}
