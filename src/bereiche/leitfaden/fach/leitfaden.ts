/** Puts the rows of the Leitfaden together by the rating to which they belong. Pure; gives no rating a Stufe. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { LEITFADEN, type Leitfadenzeile } from '../listen';
import type { Bewertetes, Leitfadenart } from '../regeln/vokabular';

/** What the Leitfaden says of one rating: rows that are on, each kind in the order of the sheet, anchors by Stufe. */
export interface Leitfadenteil {
  readonly zeilen: Readonly<Record<Leitfadenart, readonly Leitfadenzeile[]>>;
  /** Whether some of it is an example of ours that the house has not made its own. */
  readonly hatBeispiele: boolean;
}

/** The Leitfaden of the house as the workbook holds it. */
export interface Leitfaden {
  readonly teil: (zu: Bewertetes) => Leitfadenteil;
  /** Every cell that cannot be understood, and its row is in no part; also Ids that stand twice, where both rows are. */
  readonly fehler: readonly Fehler[];
}

/** Reads the table. @throws Error where nobody has looked for it: a bug. */
export function readLeitfaden(inhalt: Inhalt): Leitfaden {
  const { heile, fehler } = inhalt.liste(LEITFADEN);
  const verfehlte = heile.flatMap(stufenfehler);
  const gute = heile.filter((zeile) => zeile.an !== false && stufenfehler(zeile).length === 0);
  return {
    teil: (zu) => teilAus(gute.filter((zeile) => zeile.zu === zu)),
    fehler: [...fehler, ...verfehlte],
  };
}

/** An anchor without its Stufe, or the Stufe of something that is none. */
function stufenfehler({ art, stufe, stelle }: Leitfadenzeile): Fehler[] {
  const orte = [stelle.ort('stufe')];
  if (art === 'anker')
    return stufe === null ? [{ code: 'ANGABE_FEHLT', orte, feld: LEITFADEN.spalten.stufe.kopf }] : [];
  return stufe === null ? [] : [{ code: 'STUFE_OHNE_ANKER', orte }];
}

function teilAus(zeilen: readonly Leitfadenzeile[]): Leitfadenteil {
  const nach = (art: Leitfadenart): readonly Leitfadenzeile[] => zeilen.filter((zeile) => zeile.art === art);
  return {
    zeilen: {
      frage: nach('frage'),
      merkmal: nach('merkmal'),
      staerke: nach('staerke'),
      anker: [...nach('anker')].sort((a, b) => (a.stufe ?? 0) - (b.stufe ?? 0)),
    },
    hatBeispiele: zeilen.some(({ herkunft }) => herkunft === 'Beispiel'),
  };
}
