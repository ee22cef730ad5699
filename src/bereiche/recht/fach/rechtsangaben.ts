/** The legal labels as they hold in a workbook: the days of the program, unless the house says otherwise. Pure. */
import type { Fehler } from '../../../listen/fehler';
import { fristEnde } from '../../../listen/frist';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { JaNein } from '../../../listen/werte';
import type { Ort } from '../../../listen/zelle';
import {
  type Geltung,
  RECHTSANGABE_IDS,
  RECHTSANGABEN,
  type RechtsangabeId,
  RECHTSPRUEFUNG_MONATE,
} from '../../../rules/rechtsangaben';
import { RECHTSLISTE, type Rechtszeile } from '../listen';

/** A label as it holds. */
export interface Rechtsangabe extends Geltung {
  readonly id: RechtsangabeId;
  /** What the house says whatever the day is; null: the days decide. */
  readonly anbieten: JaNein;
  /** The last check of the house with day and name; null where one of them is missing. */
  readonly geprueft: { readonly am: PlainDate; readonly von: string } | null;
  /** Where the house notes its check; null where the workbook has no such row. */
  readonly ort: Ort | null;
}

/** All labels by id, and what could not be understood, each with its cell. */
export interface Rechtsangaben {
  readonly angaben: Readonly<Record<RechtsangabeId, Rechtsangabe>>;
  readonly fehler: readonly Fehler[];
}

/** The labels of a workbook; those of the program where it has no such table, or was not asked for it. */
export function readRechtsangaben(inhalt: Inhalt): Rechtsangaben {
  if (!inhalt.hat(RECHTSLISTE)) return { angaben: mitZeilen([]), fehler: [] };
  const { heile, fehler } = inhalt.liste(RECHTSLISTE);
  return { angaben: mitZeilen(heile), fehler };
}

function mitZeilen(zeilen: readonly Rechtszeile[]): Rechtsangaben['angaben'] {
  const angaben = RECHTSANGABE_IDS.map((id): [RechtsangabeId, Rechtsangabe] => {
    const eigene = zeilen.filter((zeile) => zeile.id === id);
    // Of a label that stands there twice nobody can tell which row is meant.
    return [id, angabeVon(id, eigene.length === 1 ? eigene[0] : undefined)];
  });
  return Object.fromEntries(angaben) as Rechtsangaben['angaben'];
}

function angabeVon(id: RechtsangabeId, zeile: Rechtszeile | undefined): Rechtsangabe {
  const { von, bis }: Geltung = RECHTSANGABEN[id];
  if (zeile === undefined) return { id, von, bis, anbieten: null, geprueft: null, ort: null };
  const { gueltigVon, gueltigBis, anbieten, geprueftAm, geprueftVon } = zeile;
  return {
    id,
    von: gueltigVon ?? von,
    bis: gueltigBis ?? bis,
    anbieten,
    geprueft: geprueftAm === null || geprueftVon === '' ? null : { am: geprueftAm, von: geprueftVon },
    ort: zeile.stelle.ort('geprueftAm'),
  };
}

/** Whether the house has confirmed a label: with a name, and on a day that is not still to come, however long ago. */
export function istVomHausBestaetigt(inhalt: Inhalt, id: RechtsangabeId, heute: PlainDate): boolean {
  const { geprueft } = readRechtsangaben(inhalt).angaben[id];
  return geprueft !== null && geprueft.am <= heute;
}

/**
 * Whether a label is offered for a new case on a day. Whoever has it already keeps it, whatever this says.
 * @param tag null where the day cannot be told: then only what has no bounds.
 */
export function wirdAngeboten({ von, bis, anbieten }: Rechtsangabe, tag: PlainDate | null): boolean {
  if (anbieten !== null) return anbieten;
  if (tag === null) return von === null && bis === null;
  return (von === null || von <= tag) && (bis === null || tag <= bis);
}

/** The labels that are offered for a new case. */
export type Angebotene = ReadonlySet<RechtsangabeId>;

/** The labels of a workbook that are offered on a day; null where it cannot be told. */
export function angebotene({ angaben }: Rechtsangaben, tag: PlainDate | null): Angebotene {
  return new Set(RECHTSANGABE_IDS.filter((id) => wirdAngeboten(angaben[id], tag)));
}

/** The labels that are offered for a new case on a day; those of the program where the workbook was not asked. */
export function angeboteneIn(inhalt: Inhalt, tag: PlainDate | null): Angebotene {
  return angebotene(readRechtsangaben(inhalt), tag);
}

/** The labels in force that the house has not checked within the last twelve months; a check of a day to come is none. */
export function zuPruefende({ angaben }: Rechtsangaben, heute: PlainDate): readonly Rechtsangabe[] {
  return Object.values(angaben).filter(
    (angabe) => wirdAngeboten(angabe, heute) && !istGeprueft(angabe, heute),
  );
}

function istGeprueft({ geprueft }: Rechtsangabe, heute: PlainDate): boolean {
  return (
    geprueft !== null && geprueft.am <= heute && heute <= fristEnde(geprueft.am, RECHTSPRUEFUNG_MONATE.wert)
  );
}
