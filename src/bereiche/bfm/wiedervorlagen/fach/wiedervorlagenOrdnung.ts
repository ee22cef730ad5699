/**
 * The list of Wiedervorlagen as the sheet is to show it: what is open first, by day, then what is done, newest first.
 * Own rows keep what was typed; only what is missing in them is added.
 */
import { WIEDERVORLAGE_SPALTE } from '../../prozess/regeln/fallmanagementVokabular';
import type { Land } from '../../../../rules/hausregeln';
import { WIEDERVORLAGE_REGEL } from '../../../../rules/wiedervorlagen';
import { serialOfDate } from '../../../../listen/plainDate';
import type { RawCell } from '../../../../listen/zelle';
import type { Wiedervorlagenstand } from './berechneWiedervorlagen';
import { tagText } from '../../prozess/fach/kalender';
import type { Erledigt, GespeicherteZeile, Wiedervorlage } from './wiedervorlage';

/** A row in its new place: the row it was, or null for a new one, and the cells that change, by header. */
export interface Ordnungszeile {
  readonly aus: number | null;
  readonly werte: Readonly<Record<string, string | number>>;
}

type Werte = Partial<Record<keyof typeof WIEDERVORLAGE_SPALTE, string | number>>;

/** The new order with the cells that change; null where the sheet says all of it already. */
export function wiedervorlagenOrdnung(
  { offen, erledigt }: Wiedervorlagenstand,
  gespeichert: readonly GespeicherteZeile[],
  land: Land,
): Ordnungszeile[] | null {
  const stored = new Map(gespeichert.map((zeile) => [zeile.id, zeile]));
  const zeilen = [...offen, ...erledigt].map((each) => {
    const zeile = stored.get(each.id);
    return { aus: zeile?.zeile ?? null, werte: aenderungen(werteVon(each, zeile, land), zeile) };
  });
  const gleich = zeilen.every(
    ({ aus, werte }, index) => aus === gespeichert[index]?.zeile && Object.keys(werte).length === 0,
  );
  return gleich ? null : zeilen;
}

function werteVon(each: Wiedervorlage | Erledigt, zeile: GespeicherteZeile | undefined, land: Land): Werte {
  if (each.art === 'eigene' && zeile !== undefined) return eigeneWerte(each, zeile, land);
  const ende = 'erledigtAm' in each ? each : null;
  return {
    id: each.id,
    faelligAm: serialOfDate(each.faelligAm),
    tag: tagText(each.faelligAm, land),
    anlass: WIEDERVORLAGE_REGEL[each.art].label,
    hinweis: each.hinweis,
    erledigtAm: ende === null ? '' : serialOfDate(ende.erledigtAm),
    erledigtVon: ende?.erledigtVon ?? '',
    ausgang: ende?.ausgang ?? '',
  };
}

function eigeneWerte(each: Wiedervorlage | Erledigt, zeile: GespeicherteZeile, land: Land): Werte {
  const anlass = zeile.zellen[WIEDERVORLAGE_SPALTE.anlass];
  return {
    id: each.id,
    tag: zeile.faelligAm === null ? '' : tagText(zeile.faelligAm, land),
    ...(anlass?.value.art === 'leer' && { anlass: WIEDERVORLAGE_REGEL.eigene.label }),
    ...('ausgang' in each && zeile.ausgang === null && { ausgang: each.ausgang }),
  };
}

function aenderungen(werte: Werte, zeile: GespeicherteZeile | undefined): Record<string, string | number> {
  const spalten = Object.entries(werte).map(([feld, wert]): [string, string | number] => [
    WIEDERVORLAGE_SPALTE[feld as keyof Werte],
    wert,
  ]);
  return Object.fromEntries(spalten.filter(([spalte, wert]) => !steht(zeile?.zellen[spalte], wert)));
}

/** Whether a cell says a value already; a new row has no cells. */
function steht(cell: RawCell | undefined, wert: string | number): boolean {
  if (cell === undefined) return false;
  const { value } = cell;
  if (value.art === 'leer') return wert === '';
  if (value.art === 'fehlerwert') return false;
  return typeof wert === 'number' ? value.wert === wert : String(value.wert) === wert;
}
