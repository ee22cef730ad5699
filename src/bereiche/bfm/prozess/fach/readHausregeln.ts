/** The rules of the house as rows of the workbook, understood. Where the house says nothing usable, the default holds. */
import {
  FRISTBEGINNE,
  HAUSREGEL_IDS,
  HAUSREGEL_TEXT,
  HAUSREGEL_VORGABE,
  LAENDER,
  ZAEHLUNGEN,
  BETREFFZEILEN,
  type HausregelId,
  type Hausregeln,
} from '../../../../rules/hausregeln';
import { BETREFF_SPALTE, HAUSREGEL_SPALTE } from '../regeln/fallmanagementVokabular';
import type { Fehler } from '../../../../listen/fehler';
import type { RawCell } from '../../../../listen/zelle';
import { istOffen, readAuswahl, readJaNein, readText, type Melden } from '../../../../listen/readFelder';
import { type Auswahl } from '../../../../listen/auswahl';
import { normalized } from '../../../../listen/readRating';

type Zellen = Readonly<Record<string, RawCell>>;
type Leserin<Wert> = (cell: RawCell, feld: string, melden: Melden) => Wert | null;

/** How the value of each rule is understood; null where nothing usable stands. */
const LESEN: { readonly [Id in HausregelId]: Leserin<Hausregeln[Id]> } = {
  land: eineVon(LAENDER),
  erstberatungTage: ganzeZahl(1, 60),
  erstberatungZaehlung: eineVon(ZAEHLUNGEN),
  erstberatungBeginn: eineVon(FRISTBEGINNE),
  fortfuehrungMonate: ganzeZahl(1, 6),
  inEinemSchritt: readJaNein,
};

/** The rules that hold, and what could not be used, each with its cell. */
export function readHausregeln(zeilen: readonly Zellen[]): {
  readonly regeln: Hausregeln;
  readonly fehler: readonly Fehler[];
} {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => fehler.push(each);
  const cells = wertzellen(zeilen, melden);
  const werte = HAUSREGEL_IDS.map((id) => [id, wertVon(id, cells.get(id), melden)]);
  return { regeln: Object.fromEntries(werte) as Hausregeln, fehler };
}

function wertVon(id: HausregelId, cell: RawCell | undefined, melden: Melden): Hausregeln[HausregelId] {
  const wert = cell === undefined ? null : LESEN[id](cell, HAUSREGEL_TEXT[id].label, melden);
  return wert ?? HAUSREGEL_VORGABE[id];
}

/** The cell of each rule; of a rule that stands there twice none, since nobody can tell which is meant. */
function wertzellen(zeilen: readonly Zellen[], melden: Melden): Map<HausregelId, RawCell> {
  const cells = new Map<HausregelId, RawCell>();
  const doppelt = new Set<HausregelId>();
  for (const zellen of zeilen) {
    const idZelle = zellen[HAUSREGEL_SPALTE.id] as RawCell;
    const id = idVon(idZelle);
    const ort = { orte: [idZelle.ort], tabelle: 'tblHausregeln' };
    if (id === undefined) melden({ code: 'ID_UNBEKANNT', ...ort });
    else if (cells.has(id)) {
      melden({ code: 'ID_DOPPELT', ...ort, id });
      doppelt.add(id);
    } else cells.set(id, zellen[HAUSREGEL_SPALTE.wert] as RawCell);
  }
  for (const id of doppelt) cells.delete(id);
  return cells;
}

function idVon({ value }: RawCell): HausregelId | undefined {
  const entry = value.art === 'text' ? normalized(value.wert) : '';
  return HAUSREGEL_IDS.find((id) => normalized(id) === entry);
}

function eineVon<Wert extends string>(werte: readonly Wert[]): Leserin<Wert> {
  const auswahl: readonly Auswahl<Wert>[] = werte.map((wert) => ({ wert, eintraege: [wert] }));
  return (cell, feld, melden) => readAuswahl(cell, feld, auswahl, melden);
}

function ganzeZahl(von: number, bis: number): Leserin<number> {
  return (cell, feld, melden) => {
    if (istOffen(cell)) return null;
    const { value } = cell;
    const passt =
      value.art === 'zahl' && Number.isInteger(value.wert) && value.wert >= von && value.wert <= bis;
    if (passt) return value.wert;
    melden({ code: 'ZAHL_AUSSERHALB', orte: [cell.ort], feld, von, bis });
    return null;
  };
}

/** The subject lines of the house, each once, in its order; the given ones where it has none. */
export function readBetreffzeilen(zeilen: readonly Zellen[]): readonly string[] {
  const nichts: Melden = () => undefined;
  const spalte = BETREFF_SPALTE.betreff;
  const texte = zeilen.map((zellen) => readText(zellen[spalte] as RawCell, spalte, nichts));
  const eigene = [...new Set(texte)].filter((each) => each !== '');
  return eigene.length > 0 ? eigene : BETREFFZEILEN;
}
