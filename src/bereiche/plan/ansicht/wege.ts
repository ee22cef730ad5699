/** Where in the pane something that is missing in the plan is filled. Pure. */
import type { Sprungziel } from '../../../bausteine/sprung';
import { FELD_ZUM_PUNKT } from '../fach/inhaltPruefung';
import type { Pruefung } from '../fach/planPruefung';
import { type Inhaltspunkt } from '../regeln/planpunkte';
import { type MangelRow, SMARTER, type SmarterMangel } from '../regeln/smarter';
import type { Zielangaben } from '../vorhaben/ziele';
import type { Schritttexte } from './schrittangaben';
import { LEERES_ZIEL } from './zielangaben';

/** The part of „Schritte“ in which another step is added. */
export const NEUER_SCHRITT = 'neu';

/** Leads to a field of the open goal. */
export function zumZielfeld(feld: keyof Zielangaben): Sprungziel {
  return { reiter: 'ziel', stelle: feld };
}

/** The field of a goal that a jump names; null for none. */
export function zielfeldVon(stelle: string | undefined): keyof Zielangaben | null {
  return (Object.keys(LEERES_ZIEL) as (keyof Zielangaben)[]).find((each) => each === stelle) ?? null;
}

/** Where a letter gets what it misses; null where only its cell can be filled. */
export function wegZumMangel(mangel: SmarterMangel): Sprungziel | null {
  const zeilen: readonly MangelRow[] = SMARTER.flatMap(({ id, maengel }) =>
    id === 'R2' ? [] : [...maengel],
  );
  const feld = zeilen.find(({ code }) => code === mangel)?.feld;
  if (feld === undefined) return { reiter: 'ueberpruefen' };
  const zielfeld = zielfeldVon(feld);
  return zielfeld === null ? null : zumZielfeld(zielfeld);
}

const WEG_ZUM_PUNKT: Partial<Record<Pruefung['code'], Sprungziel>> = {
  ZIEL_VORHANDEN: { reiter: 'ziel' },
  HANDLUNGSSTRATEGIE: zumZielfeld('handlungsstrategie'),
  FORTSCHREIBUNG: zumZielfeld('ueberpruefungAm'),
  JOBCENTER_BEITRAG: { reiter: 'schritte', stelle: NEUER_SCHRITT },
  INHALT_LEISTUNGEN: { reiter: 'schritte', stelle: NEUER_SCHRITT },
  PARAGRAPH_16A_NICHT_EIGEN: { reiter: 'drucken', stelle: 'eigenbemuehungen' },
};
/** The fields of the form of a step. */
const FELD_IM_SCHRITT: Partial<Record<Pruefung['code'], keyof Schritttexte>> = {
  SCHRITT_WER: 'wer',
  SCHRITT_WAS: 'was',
  SCHRITT_BIS_WANN: 'bisWann',
};

/**
 * Where an unmet point of the check is settled; null where only its cell helps.
 * @param offenesZiel the Id of the open goal; a closed one has only its cells.
 */
export function wegZumPunkt(
  { code, zeile, maengel }: Pruefung,
  offenesZiel: string | null,
): Sprungziel | null {
  const [mangel] = maengel;
  if (mangel !== undefined) return zeile === offenesZiel ? wegZumMangel(mangel) : null;
  const imSchritt = FELD_IM_SCHRITT[code];
  if (imSchritt !== undefined && zeile !== null)
    return { reiter: 'schritte', stelle: zeile, auswahl: imSchritt };
  const feld = code in FELD_ZUM_PUNKT ? FELD_ZUM_PUNKT[code as Inhaltspunkt] : null;
  return feld === null ? (WEG_ZUM_PUNKT[code] ?? null) : { reiter: 'drucken', stelle: feld };
}
