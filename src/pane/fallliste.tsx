/** Composition root of the pane beside a list of cases. */
import type { ComponentType, ReactNode } from 'react';
import {
  createListensitzung,
  FALLLISTE,
  Falllistenpane,
  type Listenumgebung,
  UnbekannteListe,
} from '../bereiche/fallliste/pane';
import { createExcelTabelle } from '../excel/liste/excelTabelle';

/** The pane where the open workbook is a list of cases; null where it is not, or where Excel does not say. */
export async function oeffneFallliste(umgebung: Listenumgebung): Promise<ComponentType | null> {
  const mappe = createExcelTabelle();
  const art = await mappe.art();
  if (!('vorlage' in art) || art.vorlage !== FALLLISTE.id) return null;
  if (art.version !== FALLLISTE.version) return UnbekannteListe;
  const sitzung = createListensitzung(mappe, umgebung);
  return function Liste(): ReactNode {
    return <Falllistenpane sitzung={sitzung} />;
  };
}
