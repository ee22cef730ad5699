/**
 * The tables, columns and names of one request, each asked for once: every object that office.js makes anew costs a few hundred
 * bytes on the wire. What they give is found at the moment of its own action, so a row that came in between is seen.
 */
export interface Zugang {
  readonly tabelle: (name: string) => Excel.Table;
  /** @param kopf the header as it is written in the sheet. */
  readonly spalte: (tabelle: string, kopf: string) => Excel.TableColumn;
  readonly name: (name: string) => Excel.NamedItem;
}

/** For one request; after it the objects are done with. */
export function zugangZu({ workbook }: Excel.RequestContext): Zugang {
  const tabelle = einmal((name) => workbook.tables.getItem(name));
  const spalten = einmal((name) => {
    const { columns } = tabelle(name);
    return einmal((kopf) => columns.getItem(kopf));
  });
  return {
    tabelle,
    spalte: (name, kopf) => spalten(name)(kopf),
    name: einmal((name) => workbook.names.getItem(name)),
  };
}

function einmal<T>(mache: (schluessel: string) => T): (schluessel: string) => T {
  const gemacht = new Map<string, T>();
  return (schluessel) => {
    const schon = gemacht.get(schluessel);
    if (schon !== undefined) return schon;
    const neu = mache(schluessel);
    gemacht.set(schluessel, neu);
    return neu;
  };
}
