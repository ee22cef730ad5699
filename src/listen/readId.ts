/** Understands the Id of a row, by how the rows of its table are told apart. */
import type { Fehler } from './fehler';
import type { Liste } from './liste';
import { nummerIn } from './nummer';
import type { Melden } from './readFelder';
import { normalized } from './readRating';
import type { RawCell } from './zelle';

/** An Id as the definition writes it; one that is missing or wrong is reported, once, and reads as ''. */
export function readId({ name, schluessel, spalten }: Liste, cell: RawCell, melden: Melden): unknown {
  switch (schluessel.art) {
    case 'nummer':
      return readNummer(schluessel.buchstabe, cell, melden);
    case 'fest': {
      const id = findFesteId(schluessel.ids, idIn(cell));
      if (id === undefined) melden(idUnbekannt(name, cell));
      return id ?? '';
    }
    case 'frei':
    case 'keiner':
      return spalten['id']?.read(cell, melden);
  }
}

function readNummer(buchstabe: string, cell: RawCell, melden: Melden): string {
  const id = idIn(cell).toUpperCase();
  if (nummerIn(id, buchstabe) !== null) return id;
  melden({ code: 'ID_UNGUELTIG', orte: [cell.ort], muster: `${buchstabe}1` });
  return '';
}

function findFesteId(ids: readonly string[], eingetragen: string): string | undefined {
  return ids.find((each) => normalized(each) === normalized(eingetragen));
}

function idUnbekannt(tabelle: string, { ort }: RawCell): Fehler {
  return { code: 'ID_UNBEKANNT', orte: [ort], tabelle };
}

/** An Id as entered; empty where the cell holds no text. */
export function idIn({ value }: RawCell): string {
  return value.art === 'text' ? value.wert.trim() : '';
}
