/**
 * The list of Wiedervorlagen as the sheet is to show it: what is open first, by day, then what is done, newest first.
 * Own rows keep what was typed; only what is missing in them is added.
 */
import type { Land } from '../../../../rules/hausregeln';
import { WIEDERVORLAGE_REGEL } from '../../../../rules/wiedervorlagen';
import { type Ordnungszeile, zellwerte, type Zellwerte } from '../../../../listen/aenderung';
import type { Werte as Zeilenwerte } from '../../../../listen/liste';
import type { Zellwert } from '../../../../listen/werte';
import { WIEDERVORLAGEN } from '../listen';
import type { RawCell } from '../../../../listen/zelle';
import type { Wiedervorlagenstand } from './berechneWiedervorlagen';
import { tagText } from '../../prozess/fach/kalender';
import {
  artIn,
  EIGENE,
  type Erledigt,
  type GespeicherteZeile,
  type Wiedervorlage,
  type Wiedervorlagenlage,
} from './wiedervorlage';

type Werte = Partial<Zeilenwerte<(typeof WIEDERVORLAGEN)['spalten']>>;

/** The new order with the cells that change; null where the sheet says all of it already. */
export function wiedervorlagenOrdnung(
  { offen, erledigt }: Wiedervorlagenstand,
  { gespeichert, arten }: Pick<Wiedervorlagenlage, 'gespeichert' | 'arten'>,
  land: Land,
): Ordnungszeile[] | null {
  const stored = new Map(gespeichert.map((zeile) => [zeile.id, zeile]));
  const zeilen = [...offen, ...erledigt].map((each) => {
    const zeile = stored.get(each.id);
    return {
      aus: zeile === undefined ? null : platz(zeile),
      werte: neueWerte(
        each.art === EIGENE && zeile !== undefined
          ? eigeneWerte(each, zeile, land)
          : werteVon(each, artIn(arten, each.art).regel.label, land),
        zeile,
      ),
    };
  });
  const gleich = zeilen.every(
    ({ aus, werte }, index) =>
      aus === (gespeichert[index] && platz(gespeichert[index])) && Object.keys(werte).length === 0,
  );
  return gleich ? null : zeilen;
}

/** Position of a row in the table, counted from 0. */
function platz({ eintrag }: GespeicherteZeile): number {
  return eintrag.stelle.zeile;
}

function werteVon(each: Wiedervorlage | Erledigt, anlass: string, land: Land): Werte {
  const ende = 'erledigtAm' in each ? each : null;
  return {
    id: each.id,
    faelligAm: each.faelligAm,
    tag: tagText(each.faelligAm, land),
    anlass,
    hinweis: each.hinweis,
    erledigtAm: ende?.erledigtAm ?? null,
    erledigtVon: ende?.erledigtVon ?? '',
    ausgang: ende?.ausgang ?? null,
  };
}

function eigeneWerte(each: Wiedervorlage | Erledigt, zeile: GespeicherteZeile, land: Land): Werte {
  const { stelle } = zeile.eintrag;
  return {
    id: each.id,
    tag: zeile.faelligAm === null ? '' : tagText(zeile.faelligAm, land),
    ...(stelle.zelle('anlass').value.art === 'leer' && { anlass: WIEDERVORLAGE_REGEL.eigene.label }),
    ...('ausgang' in each && zeile.ausgang === null && { ausgang: each.ausgang }),
  };
}

/** What is to stand in the cells of a row and does not stand there yet; a new row has none. */
function neueWerte(werte: Werte, zeile: GespeicherteZeile | undefined): Zellwerte {
  const alle = Object.entries(zellwerte(WIEDERVORLAGEN, werte));
  return Object.fromEntries(
    alle.filter(([feld, wert]) => !steht(zeile?.eintrag.stelle.zelle(feld as keyof Werte), wert)),
  );
}

/** Whether a cell says a value already. */
function steht(cell: RawCell | undefined, wert: Zellwert): boolean {
  if (cell === undefined) return false;
  const { value } = cell;
  if (value.art === 'leer') return wert === '';
  if (value.art === 'fehlerwert' || value.art === 'verstellt') return false;
  return typeof wert === 'number' ? value.wert === wert : String(value.wert) === wert;
}
