/** The rules of the house as rows of the workbook, understood. Where the house says nothing usable, the default holds. */
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { ZeileVon } from '../../../../listen/liste';
import type { Spalte } from '../../../../listen/spalte';
import {
  BETREFFZEILEN,
  HAUSREGEL_IDS,
  HAUSREGEL_VORGABE,
  type HausregelId,
  type Hausregeln,
} from '../../../../rules/hausregeln';
import { BETREFFLISTE, HAUSREGELN } from '../listen';
import { HAUSREGEL_WERT } from '../regeln/hausregelwerte';

/** The rules that hold, and what could not be used, each with its cell. */
export function readHausregeln(inhalt: Inhalt): {
  readonly regeln: Hausregeln;
  readonly fehler: readonly Fehler[];
} {
  const { zeilen: alle, fehler: zeilenfehler } = inhalt.liste(HAUSREGELN);
  const fehler = [...zeilenfehler];
  const werte = HAUSREGEL_IDS.map((id) => {
    const zeilen = alle.map(({ zeile }) => zeile).filter((zeile) => zeile.id === id);
    // Of a rule that stands there twice nobody can tell which is meant.
    const wert = zeilen.length === 1 ? wertVon(id, zeilen[0], fehler) : null;
    return [id, wert ?? HAUSREGEL_VORGABE[id]];
  });
  return { regeln: Object.fromEntries(werte) as Hausregeln, fehler };
}

function wertVon(id: HausregelId, zeile: ZeileVon<typeof HAUSREGELN> | undefined, fehler: Fehler[]): unknown {
  const spalte: Spalte<unknown> = HAUSREGEL_WERT[id];
  return zeile && spalte.read(zeile.stelle.zelle('wert'), (each) => void fehler.push(each));
}

/** The subject lines of the house, each once, in its order; the given ones where it has none. */
export function readBetreffzeilen(inhalt: Inhalt): {
  readonly betreffzeilen: readonly string[];
  readonly fehler: readonly Fehler[];
} {
  const { heile, fehler } = inhalt.liste(BETREFFLISTE);
  const eigene = [...new Set(heile.map(({ betreff }) => betreff))].filter((each) => each !== '');
  return { betreffzeilen: eigene.length > 0 ? eigene : BETREFFZEILEN, fehler };
}
