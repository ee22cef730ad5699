/** A Bereich as the pane knows it: its tabs, loaded when first wanted, and what it has in the workbook. */
import type { ComponentType } from 'react';
import type { Saetze } from '../fall/texte/fehler';
import type { Mappenbereich } from '../mappe/bereich';
import { type Teile, vereint } from '../mappe/teile';
import type { MitDruck } from './druck';
import type { MitHilfe } from './einschaetzungshilfe';
import type { MitFaelligem } from './faelliges';
import type { MitHandlungsorten } from './handlungsorte';
import { ORTE, type Ortsname } from './orte';
import type { MitRueckblick } from './rueckblick';
import type { LesbareSicht, ViewProps } from './viewProps';
import type { MitVorrang } from './vorrang';

/** A view: a step of its place. */
export interface Ansichtseintrag {
  readonly id: string;
  /** The place of the pane that it belongs to. */
  readonly ort: Ortsname;
  readonly titel: string;
  /** Where it stands among the steps of its place; a smaller number comes first. */
  readonly platz: number;
  /** Whether results are entered from here. */
  readonly traegtEin?: boolean;
  /**
   * Whether it is among the steps; without it always. Null where the reading cannot tell: then it stays as it was. Whoever is led
   * to it sees it anyway.
   */
  readonly stehtAn?: (sicht: LesbareSicht) => boolean | null;
  /** The view that one usually goes on to. */
  readonly weiter?: string;
  readonly lade: () => Promise<ComponentType<ViewProps>>;
  /** Loads what the view asks for later by itself, to be fetched ahead with it. */
  readonly dazu?: () => Promise<unknown>;
}

/** What a Bereich may contribute to views of others. */
export interface Beitragender extends MitFaelligem, MitHilfe, MitHandlungsorten, MitRueckblick, MitDruck {}

/** A view as its Bereich names it: it may ask for all Bereiche, to show what they contribute. */
export interface Ansichtsangabe extends Omit<Ansichtseintrag, 'lade' | 'dazu'> {
  readonly dazu?: (bereiche: readonly MitHilfe[]) => Promise<unknown>;
  readonly lade: (bereiche: readonly Beitragender[]) => Promise<ComponentType<ViewProps>>;
}

/** Which tab a workbook is to begin with; null where that is nothing to this Bereich. */
export type Startwahl = (sicht: LesbareSicht) => string | null;

export interface Bereich extends Beitragender, MitVorrang {
  readonly mappe: Mappenbereich;
  readonly ansichten: readonly Ansichtsangabe[];
  /** The sentences of its own errors. */
  readonly saetze: Saetze;
  /** Loads what says whether one of its tabs comes first. */
  readonly start?: (bereiche: readonly MitFaelligem[]) => Promise<Startwahl>;
}

/** What the first reading takes along: all that tabs may begin with; the main way is read anyway. */
export function anfangsteile(bereiche: readonly Bereich[]): Teile {
  const mitReitern = bereiche.slice(1).filter(({ ansichten }) => ansichten.length > 0);
  return vereint(...mitReitern.map(({ mappe }) => mappe.teile));
}

/**
 * All views: by place, there in their order.
 * @param weitere views that belong to no Bereich.
 */
export function reiterVon(
  bereiche: readonly Bereich[],
  weitere: readonly Ansichtseintrag[],
): readonly Ansichtseintrag[] {
  const ihre = bereiche
    .flatMap(({ ansichten }) => ansichten)
    .map((each) => ({
      ...each,
      lade: () => each.lade(bereiche),
      dazu: () => each.dazu?.(bereiche) ?? Promise.resolve(),
    }));
  return [...ihre, ...weitere].sort((a, b) => ORTE.indexOf(a.ort) - ORTE.indexOf(b.ort) || a.platz - b.platz);
}

/** Loads the choice of the first tab: the first Bereich that has one to put in front, else the first tab of the first Bereich. */
export async function ladeStartwahl(bereiche: readonly Bereich[]): Promise<(sicht: LesbareSicht) => string> {
  const wahlen = await Promise.all(bereiche.flatMap(({ start }) => start?.(bereiche) ?? []));
  return (sicht) =>
    wahlen.reduce<string | null>((gewaehlt, waehle) => gewaehlt ?? waehle(sicht), null) ??
    ersterReiter(bereiche);
}

/** The tab to begin with where nothing else is to come first; '' where there is none at all. */
export function ersterReiter(bereiche: readonly Bereich[]): string {
  return bereiche[0]?.ansichten[0]?.id ?? '';
}
