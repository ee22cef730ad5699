/** The German words of the head of the pane: results and states in the fewest words that are still true. */
import type { KennungErgebnis, ProfillageErgebnis, Steuerung } from '../../fall/ergebnis';
import { germanDate, type PlainDate } from '../../listen/plainDate';
import { ENTSCHIEDENE_KENNUNGEN } from '../../rules/vocabulary';
import { aufzaehlung } from '../../fall/texte/felder';

export const KOPF_LABEL = {
  kundennummer: 'Kundennummer',
  stichtag: 'Stichtag',
  kennung: 'Kennung',
  profillage: 'Profillage',
  betreuung: 'Betreuung',
  stand: 'In der Mappe',
} as const;

/** Unfolds the head. */
export const KOPF_MEHR = 'Mehr zur Person';

export const IM_BFM = 'im bFM';
export const VORLAEUFIG = 'vorläufig';

/** What the result in the cells is worth, in one or three words. */
export const STAND_KURZ = {
  aktuell: 'aktuell',
  veraltet: 'veraltet',
  nochNichtEingetragen: 'noch nicht eingetragen',
  unvollstaendig: 'unvollständig',
  vonHandGeaendert: 'von Hand geändert',
} as const;

export const WARTET_AUF_EXCEL = 'wartet auf Excel';
/** Of that only read aloud: shown it would be wider than what it stands in for, and the head would take another line. */
export const WARTET_LEISE = ' auf Excel';
export const OHNE_NAMEN = 'Ohne Namen';

/** Stands where a proposal is hidden until a person has judged. */
export const ERST_SELBST_KURZ = 'nach Ihrer Einschätzung';

/** How many entries have to be corrected before anything is computed. */
export function berichtigenText(anzahl: number): string {
  return anzahl === 1 ? 'Eine Angabe berichtigen' : `${anzahl} Angaben berichtigen`;
}

/** Leads from the Stichtag in the head to its field. */
export const STICHTAG_AENDERN = 'Stichtag ändern';

/** The Stichtag where it is not today; '' where it is. */
export function stichtagKurz(stichtag: PlainDate | null, istEingetragen: boolean): string {
  if (stichtag === null) return 'Stichtag unklar';
  return istEingetragen ? `Stichtag ${germanDate(stichtag)}` : '';
}

/** Number and Stichtag in full; the Stichtag is today where none is entered, and unknown where it cannot be read. */
export function personzeilen(
  kundennummer: string,
  stichtag: PlainDate | null,
  istEingetragen: boolean,
): readonly (readonly [label: string, wert: string])[] {
  const tag = stichtag === null ? 'unklar' : `${germanDate(stichtag)}${istEingetragen ? '' : ' (heute)'}`;
  return [
    [KOPF_LABEL.kundennummer, kundennummer === '' ? 'fehlt' : kundennummer],
    [KOPF_LABEL.stichtag, tag],
  ];
}

/** Whether it is one of those that stand for themselves. */
export const istEntschieden = (wert: string): boolean => ENTSCHIEDENE_KENNUNGEN.some((each) => each === wert);

/** The results of a case, each with its label, in the order in which they are shown. */
export function kopfzeilen({
  kennung,
  profillage,
  betreuung,
}: Steuerung): readonly (readonly [label: string, wert: string])[] {
  return [
    [KOPF_LABEL.kennung, kennungLang(kennung)],
    [KOPF_LABEL.profillage, profillageKurz(profillage)],
    [KOPF_LABEL.betreuung, betreuung.vorschlag],
  ];
}

/** The Kennung that counts, in one word; „offen“ where several are possible. */
export function kennungKurz({ geprueft, gueltig, gueltigAus, moeglich }: KennungErgebnis): string {
  if (gueltigAus === 'entscheidung' || moeglich.length < 2) return gueltig;
  return geprueft ?? 'offen';
}

/** The Kennung that counts and why, or what is still possible. */
function kennungLang({ geprueft, gueltig, gueltigAus, moeglich }: KennungErgebnis): string {
  if (gueltigAus === 'entscheidung') return `${gueltig} (vom Fallmanagement entschieden)`;
  if (geprueft !== null) return `${geprueft} (bei festgelegter Profillage)`;
  if (moeglich.length < 2) return gueltig;
  return moeglich.every(istEntschieden) ? `offen: ${aufzaehlung(moeglich, 'oder')}` : offenText(moeglich);
}

/** The Profillage that counts, or how many are still possible. */
function profillageKurz({ festgelegt, gueltig, moeglich }: ProfillageErgebnis): string {
  if (festgelegt !== null) return `${festgelegt} (festgelegt)`;
  return moeglich.length < 2 ? gueltig : offenText(moeglich);
}

function offenText(moeglich: readonly string[]): string {
  return `offen: ${moeglich.length} sind möglich`;
}
