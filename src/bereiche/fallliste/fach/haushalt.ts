/** The Bedarfsgemeinschaften of a list: who belongs to each, how each member is rated, and what computing came to. Pure. */
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import type { Einschaetzung } from '../../../listen/werte';
import { BEDARFE, type BedarfId } from '../../../rules/vocabulary';
import { FAELLE, type Fallspalte, type Fallzeile } from '../listen';
import type { Listenergebnis, Zeilenergebnis } from './listenergebnis';

/** A member: a row of the list. */
export interface Mitglied {
  /** Counted from 0 among the data rows as they were read. */
  readonly zeile: number;
  readonly kundennummer: string;
  readonly name: string;
  /** null is offen. */
  readonly bedarfe: Readonly<Record<BedarfId, Einschaetzung>>;
  /** Cells of ratings that cannot be understood; as ratings they are offen. */
  readonly unlesbar: readonly BedarfId[];
  /** What computing came to; null where the row has an error. */
  readonly ergebnis: Pick<Zeilenergebnis, 'werte'> | null;
}

export interface Haushalt {
  readonly bgNummer: string;
  /** At least two, in the order of the sheet. */
  readonly mitglieder: readonly Mitglied[];
}

/** All Bedarfsgemeinschaften with several members, by number. @param tabelle with all of its columns. */
export function haushalteIn(tabelle: Raster, { berechnet }: Pick<Listenergebnis, 'berechnet'>): Haushalt[] {
  const { fundort } = findeSpalten(FAELLE, tabelle);
  const jeZeile = new Map(berechnet.map((each) => [each.zeile, each]));
  const gruppen = new Map<string, Mitglied[]>();
  tabelle.values.slice(1).forEach((_, zeile) => {
    const stelle = new Stelle<Fallspalte>(fundort, zeile);
    const bgNummer = lies(stelle, 'bgNummer');
    const mitglied = mitgliedAus(stelle, jeZeile.get(zeile) ?? null);
    if (bgNummer === '' || mitglied.kundennummer === '') return;
    gruppen.set(bgNummer, [...(gruppen.get(bgNummer) ?? []), mitglied]);
  });
  return [...gruppen]
    .filter(([, mitglieder]) => mitglieder.length > 1)
    .sort(([a], [b]) => a.localeCompare(b, 'de', { numeric: true }))
    .map(([bgNummer, mitglieder]) => ({ bgNummer, mitglieder }));
}

function mitgliedAus(stelle: Stelle<Fallspalte>, ergebnis: Zeilenergebnis | null): Mitglied {
  const unlesbar: BedarfId[] = [];
  const bedarfe = Object.fromEntries(
    BEDARFE.map(({ id }) => [id, FAELLE.spalten[id].read(stelle.zelle(id), () => void unlesbar.push(id))]),
  ) as Record<BedarfId, Einschaetzung>;
  return {
    zeile: stelle.zeile,
    kundennummer: lies(stelle, 'kundennummer'),
    name: lies(stelle, 'name'),
    bedarfe,
    unlesbar,
    ergebnis,
  };
}

/** What cannot be read is an error of its row, which computing names. */
function lies<Feld extends Fallspalte>(stelle: Stelle<Fallspalte>, feld: Feld): Fallzeile[Feld] {
  return FAELLE.spalten[feld].read(stelle.zelle(feld), () => undefined) as Fallzeile[Feld];
}
