/** What stands in and around a table of a package that reading it would pass over: merged cells, rows below it, columns of somebody's own. */
import { ortAt } from '../listen/adresse';
import type { Liste } from '../listen/liste';
import { normalized } from '../listen/readRating';
import type { Ort } from '../listen/zelle';
import { ZEILEN_DARUNTER } from '../mappe/liste/darunter';
import { LEERER_RAUM, type Tabellenraum } from '../mappe/liste/tabellenraum';
import type { Arbeitsmappe } from './lesen/arbeitsmappe';
import { type Bereich, schneidenSich } from './lesen/bereich';
import { bestandVon } from './lesen/bestandVon';
import { Fundorte } from './lesen/fundort';

/** Looks at one table; nothing is found where there is none. */
export function tabellenraum(mappe: Arbeitsmappe, liste: Liste): Tabellenraum {
  const fundorte = new Fundorte(mappe);
  const [tabelle] = fundorte.tabellen(liste.name);
  const blatt = mappe.blatt(tabelle?.blatt ?? '');
  if (!tabelle || !blatt) return LEERER_RAUM;
  const { bereich } = tabelle;
  const zellen = fundorte.zellenAuf(blatt);
  const ort = (zeile: number, spalte: number): Ort => ortAt({ blatt: blatt.name, zeile, spalte });
  const koepfe = bestandVon(zellen, { ...bereich, bisZeile: bereich.zeile }).bestand.values[0] ?? [];
  const bekannte = new Set(Object.values(liste.spalten).map(({ kopf }) => normalized(kopf)));
  return {
    verbundene: mappe
      .inhalt(blatt)
      .verbundene.filter((each) => schneidenSich(each, bereich))
      .map(({ zeile, spalte }) => ort(zeile, spalte)),
    darunter: darunter(bereich, tabelle.hatErgebniszeile ? 2 : 1)
      .filter(({ zeile, spalte }) => zellen.hatInhalt(zeile, spalte))
      .map(({ zeile, spalte }) => ort(zeile, spalte)),
    fremdeSpalten: koepfe.flatMap((kopf, nr) =>
      bekannte.has(normalized(String(kopf))) ? [] : [ort(bereich.zeile, bereich.spalte + nr)],
    ),
  };
}

function darunter(
  { spalte, bisSpalte, bisZeile }: Bereich,
  abstand: number,
): { zeile: number; spalte: number }[] {
  return Array.from({ length: ZEILEN_DARUNTER }, (_, nr) => bisZeile + abstand + nr).flatMap((zeile) =>
    Array.from({ length: bisSpalte - spalte + 1 }, (_, nr) => ({ zeile, spalte: spalte + nr })),
  );
}
