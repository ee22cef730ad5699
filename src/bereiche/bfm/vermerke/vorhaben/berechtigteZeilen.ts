/** The list of those who may read as rows of the workbook: understood, and brought to say something else. */
import { type PlainDate, serialOfDate } from '../../../../listen/plainDate';
import type { Ort } from '../../../../listen/zelle';
import { readDatum, readText } from '../../../../listen/readFelder';
import type { Eintrag, Vermerkzelle } from '../tresor/typen';
import {
  BERECHTIGT_SPALTE,
  ROLLE_LABEL,
  ROLLEN,
  VERMERK_SPALTE,
} from '../../prozess/regeln/fallmanagementVokabular';
import type { Aktenaenderung, Listenzeile, Zellwert } from '../../../../mappe/akte';
import type { Aktenblick, Aktenplan } from '../../../../mappe/akteAendern';
import { vermerkzeilenAus } from './vermerke';

/** A row of the list. */
export interface Berechtigt extends Eintrag {
  /** Position of its row, counted from 0. */
  readonly zeile: number;
  readonly seit: PlainDate | null;
  /** The cell of its key. */
  readonly ort: Ort;
}

/** The rows of the list. */
export function berechtigteAus(zeilen: readonly Listenzeile[]): Berechtigt[] {
  return zeilen.flatMap(({ zeile, zellen }) => {
    const text = (spalte: string): string => {
      const zelle = zellen[spalte];
      return zelle === undefined ? '' : readText(zelle, spalte, () => {});
    };
    const [schluessel, seit] = [zellen[BERECHTIGT_SPALTE.schluessel], zellen[BERECHTIGT_SPALTE.seit]];
    if (schluessel === undefined || seit === undefined) return [];
    return [
      {
        zeile,
        name: text(BERECHTIGT_SPALTE.name),
        rolle: ROLLEN.find((rolle) => ROLLE_LABEL[rolle] === text(BERECHTIGT_SPALTE.rolle)) ?? null,
        schluessel: text(BERECHTIGT_SPALTE.schluessel),
        seit: readDatum(seit, BERECHTIGT_SPALTE.seit, () => {}),
        ort: schluessel.ort,
      },
    ];
  });
}

/** The changes that make the two lists say this. Who is not named any more leaves an empty row. */
export function geschrieben(
  { akte, heute }: Aktenblick,
  eintraege: readonly Eintrag[],
  vermerke: readonly Vermerkzelle[],
): Aktenplan {
  const alte = berechtigteAus(akte.listen.berechtigte);
  const neue = eintraege.filter(({ name }) => !alte.some((each) => each.name === name));
  return {
    ok: true,
    aenderungen: [
      ...alte.flatMap((alt) => zeilenaenderung(alt, eintraege)),
      ...neue.map((eintrag): Aktenaenderung => ({
        art: 'anfuegen',
        liste: 'berechtigte',
        werte: neueZeile(eintrag, heute),
      })),
      ...vermerkzeilenAus(akte.listen.vermerke).flatMap(({ zeile, id }): Aktenaenderung[] => {
        const neu = vermerke.find((each) => each.id === id);
        if (neu === undefined) return [];
        return [{ art: 'zelle', liste: 'vermerke', zeile, spalte: VERMERK_SPALTE.text, wert: neu.zelle }];
      }),
    ],
  };
}

function zeilenaenderung(alt: Berechtigt, eintraege: readonly Eintrag[]): Aktenaenderung[] {
  const neu = eintraege.find(({ name }) => name === alt.name);
  if (neu?.schluessel === alt.schluessel) return [];
  const spalten = neu === undefined ? Object.values(BERECHTIGT_SPALTE) : [BERECHTIGT_SPALTE.schluessel];
  return spalten.map((spalte) => ({
    art: 'zelle',
    liste: 'berechtigte',
    zeile: alt.zeile,
    spalte,
    wert: neu?.schluessel ?? '',
  }));
}

function neueZeile({ name, rolle, schluessel }: Eintrag, heute: PlainDate): Record<string, Zellwert> {
  return {
    [BERECHTIGT_SPALTE.name]: name,
    [BERECHTIGT_SPALTE.rolle]: rolle === null ? '' : ROLLE_LABEL[rolle],
    [BERECHTIGT_SPALTE.seit]: serialOfDate(heute),
    [BERECHTIGT_SPALTE.schluessel]: schluessel,
  };
}
