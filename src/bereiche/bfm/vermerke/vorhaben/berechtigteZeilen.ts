/** The list of those who may read as rows of the workbook: understood, and brought to say something else. */
import { aendern, type Aenderung, anfuegen, leeren } from '../../../../listen/aenderung';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Aktenblick, Aktenplan } from '../../../../mappe/akteAendern';
import { BERECHTIGTE, type Berechtigteneintrag as Berechtigt, VERMERKE } from '../listen';
import type { Eintrag, Vermerkzelle } from '../tresor/typen';
import { vermerkzeilenAus } from './vermerke';

export type { Berechtigt };

/** The rows of the list, also those with an entry that cannot be understood: nobody may lose their key by that. */
export function berechtigteAus(inhalt: Inhalt): Berechtigt[] {
  return inhalt.liste(BERECHTIGTE).zeilen.map(({ zeile }) => zeile);
}

/** The changes that make the two lists say this. Who is not named any more leaves an empty row. */
export function geschrieben(
  { inhalt, heute }: Aktenblick,
  eintraege: readonly Eintrag[],
  vermerke: readonly Vermerkzelle[],
): Aktenplan {
  const alte = berechtigteAus(inhalt);
  const neue = eintraege.filter(({ name }) => !alte.some((each) => each.name === name));
  return {
    ok: true,
    aenderungen: [
      ...alte.flatMap((alt) => zeilenaenderung(alt, eintraege)),
      ...neue.map((eintrag) => anfuegen(BERECHTIGTE, { ...eintrag, seit: heute })),
      ...vermerkzeilenAus(inhalt).flatMap((zeile) => {
        const neu = vermerke.find(({ id }) => id === zeile.id);
        return neu === undefined ? [] : aendern(VERMERKE, zeile, { text: neu.zelle });
      }),
    ],
  };
}

function zeilenaenderung(alt: Berechtigt, eintraege: readonly Eintrag[]): Aenderung[] {
  const neu = eintraege.find(({ name }) => name === alt.name);
  return neu === undefined
    ? [leeren(BERECHTIGTE, alt)]
    : aendern(BERECHTIGTE, alt, { schluessel: neu.schluessel });
}
