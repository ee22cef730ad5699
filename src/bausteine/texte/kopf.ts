/** The German words of the head of the pane: results and states in the fewest words that are still true. */
import type { KennungErgebnis, ProfillageErgebnis, Steuerung } from '../../fall/ergebnis';
import { germanDate, type PlainDate } from '../../listen/plainDate';
import { ENTSCHIEDENE_KENNUNGEN } from '../../rules/vocabulary';
import { aufzaehlung } from '../../fall/texte/felder';

export const KOPF_LABEL = {
  kennung: 'Kennung',
  profillage: 'Profillage',
  betreuung: 'Betreuung',
  stand: 'In der Mappe',
} as const;

/** What the result in the cells is worth, in one or three words. */
export const STAND_KURZ = {
  aktuell: 'aktuell',
  veraltet: 'veraltet',
  nochNichtEingetragen: 'noch nicht eingetragen',
  unvollstaendig: 'unvollständig',
  vonHandGeaendert: 'von Hand geändert',
} as const;

export const WARTET_AUF_EXCEL = 'wartet auf Excel';
export const OHNE_NAMEN = 'Ohne Namen';

/** Stands where a proposal is hidden until a person has judged. */
export const ERST_SELBST_KURZ = 'nach Ihrer Einschätzung';

/** How many entries have to be corrected before anything is computed. */
export function berichtigenText(anzahl: number): string {
  return anzahl === 1 ? 'Eine Angabe berichtigen' : `${anzahl} Angaben berichtigen`;
}

/** Line under the name; the Stichtag is today where none is entered, and unknown where it cannot be read. */
export function personText(
  kundennummer: string,
  stichtag: PlainDate | null,
  istEingetragen: boolean,
): string {
  const nummer = kundennummer === '' ? 'ohne Kundennummer' : `Kundennummer ${kundennummer}`;
  if (stichtag === null) return `${nummer} · Stichtag unklar`;
  return `${nummer} · Stichtag ${germanDate(stichtag)}${istEingetragen ? '' : ' (heute)'}`;
}

const istEntschieden = (wert: string): boolean => ENTSCHIEDENE_KENNUNGEN.some((each) => each === wert);

/** The results of a case, each with its label, in the order in which they are shown. */
export function kopfzeilen({
  kennung,
  profillage,
  betreuung,
}: Steuerung): readonly (readonly [label: string, wert: string])[] {
  return [
    [KOPF_LABEL.kennung, kennungKurz(kennung)],
    [KOPF_LABEL.profillage, profillageKurz(profillage)],
    [KOPF_LABEL.betreuung, betreuung.vorschlag],
  ];
}

/** The Kennung that counts, or what is still possible. */
function kennungKurz({ geprueft, gueltig, gueltigDurch, moeglich }: KennungErgebnis): string {
  if (gueltigDurch === 'G-1') return `${gueltig} (vom Fallmanagement entschieden)`;
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
