/** The list of those who may read as rows of the workbook: understood, and brought to say something else. */
import { aendern, type Aenderung, anfuegen, leeren } from '../../../../listen/aenderung';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Aktenblick, Aktenplan } from '../../../../mappe/akteAendern';
import { verlaufssiegel } from '../../../verlauf';
import { BERECHTIGTE, VERMERKE } from '../listen';
import type { Bestand, Eintrag, Vermerkwechsel, Zeilenwechsel } from '../tresor/typen';
import { hatZellenform } from '../tresor/format';
import { LISTENZEILE } from '../tresor/zeilensuche';
import { type Berechtigt, berechtigteAus, listenzeilenAus } from './berechtigtenliste';
import { type Vermerkzeile, vermerkzeilenAus } from './vermerke';

/**
 * What the workbook holds of the Tresor. Its rows are the very rows of `berechtigteAus`.
 * @param kundennummer of the case; only opening asks for it.
 */
export function bestandAus(
  inhalt: Inhalt,
  berechtigte: readonly Berechtigt[] = berechtigteAus(inhalt),
  kundennummer = '',
): Bestand {
  return {
    eintraege: berechtigte,
    listen: listenzeilenAus(inhalt).map(({ schluessel }) => schluessel),
    vermerke: vermerkzeilenAus(inhalt),
    verlauf: verlaufssiegel(inhalt),
    kundennummer,
  };
}

/**
 * Whether there is a protection: a row with a key, or a Vermerk whose keys may have been damaged. Rows of anything else do not
 * keep anybody from setting one up.
 */
export function istEingerichtet({ eintraege, vermerke }: Bestand): boolean {
  return vermerke.length > 0 || eintraege.some(({ schluessel }) => hatZellenform(schluessel));
}

/** What is to stand in the two tables; what is not named stays as it is. */
export interface Tresoraenderung {
  readonly zeilen?: readonly Zeilenwechsel[];
  readonly entfallen?: readonly Eintrag[];
  /** The text of the list; null where it stays. */
  readonly liste?: string | null;
  readonly vermerke?: readonly Vermerkwechsel[];
  /** The own row, where it remembers the list that is written along. */
  readonly gesehen?: readonly Zeilenwechsel[];
}

/**
 * The changes for it. Where Excel breaks off in between, what stands there has to hold: Vermerke come before the list that names
 * them, the keys of all who stay before the list that puts them in force, a row goes only when its key is no longer in force, and
 * nobody remembers a list that is not there yet: it would seem to have been put back.
 */
export function geschrieben(
  { inhalt, heute }: Aktenblick,
  { zeilen = [], entfallen = [], liste = null, vermerke = [], gesehen = [] }: Tresoraenderung,
): Aktenplan {
  const inZeilen = ({ alt, neu }: Zeilenwechsel): Aenderung[] =>
    zeilenaenderung(alt as Berechtigt | null, neu, heute);
  return {
    ok: true,
    aenderungen: [
      ...vermerke.flatMap(({ alt, zelle }) => aendern(VERMERKE, alt as Vermerkzeile, { text: zelle })),
      ...zeilen.flatMap(inZeilen),
      ...(liste === null ? [] : listenaenderung({ inhalt, heute }, liste)),
      ...entfallen.map((each) => leeren(BERECHTIGTE, each as Berechtigt)),
      ...gesehen.flatMap(inZeilen),
    ],
  };
}

/** The changes that put another list in place: in the first row that keeps one, or in a new one. */
function listenaenderung(
  { inhalt, heute }: Pick<Aktenblick, 'inhalt' | 'heute'>,
  liste: string,
): Aenderung[] {
  const [zeile] = listenzeilenAus(inhalt);
  if (zeile !== undefined) return aendern(BERECHTIGTE, zeile, { schluessel: liste });
  return [anfuegen(BERECHTIGTE, { name: LISTENZEILE, rolle: 'tresor', seit: heute, schluessel: liste })];
}

function zeilenaenderung(alt: Berechtigt | null, neu: Eintrag, heute: Aktenblick['heute']): Aenderung[] {
  if (alt !== null) return aendern(BERECHTIGTE, alt, { rolle: neu.rolle, schluessel: neu.schluessel });
  return [anfuegen(BERECHTIGTE, { ...neu, seit: heute })];
}
