/** How the Tresor in the workbook stands to one that is open: what is right, what is missing, what came from elsewhere. */
import type { PlainDate } from '../../../../listen/plainDate';
import { pruefeZeilen } from './echtheit';
import { alleSchluessel, type Schluesselbund } from './schluesselbund';
import type { Bestand, Eintrag, Nachweis, OffenerTresor, Vermerkzelle } from './typen';
import { vermerkPruefen, type GeprueftesVermerk } from './vermerk';
import { findeListe, verlaufsstand, type GefundeneListe, type Vermerkliste } from './vermerkliste';
import { zahlDerFassungen } from './fassungen';
import { zeileVon } from './zeilensuche';

/**
 * `alt`: under a former key, and not older than what was seen. `fehlt`: there is none. `fremd`: one that these keys do not open.
 * `zurueckgedreht`: an earlier one than its owner has seen, or under a key before the one that they saw in force.
 */
export type Listenlage = 'echt' | 'alt' | 'fehlt' | 'fremd' | 'zurueckgedreht';

export interface Tresorlage {
  /** Whether the own row stands there as somebody with the key in force wrote it. */
  readonly eigeneEcht: boolean;
  readonly liste: Listenlage;
  /** Rows that nobody with the key in force wrote, or that come twice. */
  readonly verdaechtig: readonly Eintrag[];
  /** The days of Vermerke that the list has and the workbook has not. */
  readonly fehlend: readonly PlainDate[];
  /** The ids of Vermerke that open and say something else than the list. */
  readonly geaendert: readonly string[];
  /** The ids of Vermerke that do not open. */
  readonly unlesbar: readonly string[];
  /** How many Vermerke stand under a former key. */
  readonly umzustellen: number;
  /** A new key is in force and not all of what belongs to it is done. */
  readonly unvollendet: boolean;
  /** A new key was announced and is not in force: as if nothing had been done. */
  readonly begonnen: boolean;
  /** Profilings completed since the list noted them; null if those before are not the same any more. */
  readonly neueProfilings: number | null;
}

/** Whether a Vermerk may be written: never under a key that is not in force. */
export function darfSchreiben({ eigeneEcht, liste }: Tresorlage): boolean {
  return eigeneEcht && (liste === 'echt' || liste === 'alt');
}

/** Looks at everything; opens each Vermerk once. */
export async function tresorlage(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
): Promise<Tresorlage> {
  const { bund, inhaber, angekuendigt } = tresor;
  const gefunden = await findeListe(krypto, bund, bestand.listen);
  const { echte, verdaechtige } = await pruefeZeilen(krypto, bund.kopf, bestand.eintraege);
  const geprueft = await Promise.all(bestand.vermerke.map((each) => vermerkPruefen(krypto, bund, each)));
  const umzustellen = geprueft.filter((each) => each.art === 'echt' && each.unter !== bund.kopf.kennung);
  const fassungen = await Promise.all(echte.map((each) => zahlDerFassungen(krypto, each)));
  return {
    eigeneEcht: zeileVon(echte, inhaber) !== undefined,
    liste: listenlage(tresor, gefunden, bestand.listen),
    verdaechtig: verdaechtige,
    ...verglichen(gefunden?.liste ?? null, bestand.vermerke, geprueft),
    umzustellen: umzustellen.length,
    unvollendet: umzustellen.length > 0 || (angekuendigt === null && fassungen.some((zahl) => zahl > 1)),
    begonnen: angekuendigt !== null,
    neueProfilings: await neueProfilings(krypto, gefunden?.liste ?? null, bestand.verlauf),
  };
}

/** Whether a key is older than another one of the same keys. */
function istVor(bund: Schluesselbund, kennung: string, andere: string): boolean {
  const kennungen = alleSchluessel(bund).map((each) => each.kennung);
  return kennungen.indexOf(kennung) > kennungen.indexOf(andere);
}

/** What becomes of the list, without a look at the Vermerke. */
export function listenlage(
  { bund, gesehen }: OffenerTresor,
  gefunden: GefundeneListe | null,
  texte: readonly string[],
): Listenlage {
  if (gefunden === null) return texte.length === 0 ? 'fehlt' : 'fremd';
  if (gefunden.liste.revision < gesehen.revision || istVor(bund, gefunden.unter, gesehen.anker))
    return 'zurueckgedreht';
  return gefunden.unter === bund.kopf.kennung ? 'echt' : 'alt';
}

function verglichen(
  liste: Vermerkliste | null,
  vermerke: readonly Vermerkzelle[],
  geprueft: readonly GeprueftesVermerk[],
): Pick<Tresorlage, 'fehlend' | 'geaendert' | 'unlesbar'> {
  const soll = new Map((liste?.nachweise ?? []).map((each) => [each.id, each]));
  const echte = geprueft.flatMap((each) => (each.art === 'echt' ? [each.nachweis] : []));
  const da = new Set(echte.map(({ id }) => id));
  const anders = ({ id, probe }: Nachweis): boolean => (soll.get(id)?.probe ?? probe) !== probe;
  const idsMit = (trifft: (each: GeprueftesVermerk) => boolean): string[] =>
    vermerke.flatMap(({ id }, index) => (geprueft[index] && trifft(geprueft[index]) ? [id] : []));
  return {
    fehlend: [...soll.values()].filter(({ id }) => !da.has(id)).map(({ datum }) => datum),
    geaendert: idsMit((each) => each.art === 'echt' && anders(each.nachweis)),
    unlesbar: idsMit((each) => each.art !== 'echt'),
  };
}

async function neueProfilings(
  krypto: Crypto,
  liste: Vermerkliste | null,
  siegel: readonly string[],
): Promise<number | null> {
  if (liste === null) return 0;
  const { zahl, probe } = liste.verlauf;
  const damals = await verlaufsstand(krypto, siegel.slice(0, zahl));
  return damals.zahl === zahl && damals.probe === probe ? siegel.length - zahl : null;
}
