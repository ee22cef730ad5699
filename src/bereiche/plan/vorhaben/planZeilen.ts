/** Goals, steps, offers and gaps as the workbook holds them: the checked plan, and where each row of it stands. */
import type { Lesung } from '../../../listen/fehler';
import type { Plan } from '../fach/plan';
import { idEintrag } from '../fach/planzeile';
import { type PlanRows, readPlan } from '../fach/readPlan';
import type { Aktenaenderung, Listenzeile, Zellwert } from '../../../mappe/akte';
import type { Aktenblick, Aktenplan, GeleseneAkte, Vorhaben } from '../../../mappe/akteAendern';

/** The plan, or every error in its rows with its cells. */
export function planVon({ listen }: GeleseneAkte): Lesung<Plan> {
  const zellen = (zeilen: readonly Listenzeile[]): unknown => zeilen.map((zeile) => zeile.zellen);
  // The adapter reads every header of a list, or reports the list as damaged.
  return readPlan({
    ziele: zellen(listen.ziele),
    schritte: zellen(listen.schritte),
    angebote: zellen(listen.angebote),
    luecken: zellen(listen.luecken),
  } as PlanRows);
}

/** What is done with a sound plan; with errors in it nothing is. */
export function mitPlan(plane: (plan: Plan, blick: Aktenblick) => Aktenplan): Vorhaben {
  return (blick) => {
    const plan = planVon(blick.akte);
    return plan.ok ? plane(plan.wert, blick) : plan;
  };
}

type MitId = 'ziele' | 'schritte';
const BUCHSTABE = { ziele: 'Z', schritte: 'S' } as const satisfies Record<MitId, string>;

/** The next free Id of a list; one that was given once, even on a row without anything else, is not given again. */
export function naechsteId({ listen }: GeleseneAkte, liste: MitId): string {
  const nummern = listen[liste].map((zeile) => Number(idIn(zeile).slice(1)) || 0);
  return `${BUCHSTABE[liste]}${Math.max(0, ...nummern) + 1}`;
}

/** Changes of the cells of the row with an Id that are to hold something else than before. */
export function geaenderteZellen(
  { listen }: GeleseneAkte,
  { liste, id }: { readonly liste: MitId; readonly id: string },
  vorher: Zeilenwerte,
  nachher: Zeilenwerte,
): Aktenaenderung[] {
  const zeile = listen[liste].find((each) => idIn(each) === id)?.zeile;
  if (zeile === undefined) throw new Error(`No row ${id}`);
  return Object.entries(nachher)
    .filter(([spalte, wert]) => vorher[spalte] !== wert)
    .map(([spalte, wert]) => ({ art: 'zelle', liste, zeile, spalte, wert }));
}

/** Values of cells by header. */
export type Zeilenwerte = Readonly<Record<string, Zellwert>>;

/** A new row at the end of a list. Empty cells are left alone, so that they keep their format. */
export function anfuegen(liste: MitId | 'luecken', werte: Zeilenwerte): Aktenaenderung {
  const gefuellt = Object.entries(werte).filter(([, wert]) => wert !== '');
  return { art: 'anfuegen', liste, werte: Object.fromEntries(gefuellt) };
}

function idIn({ zellen }: Listenzeile): string {
  const zelle = zellen['Id'];
  return zelle === undefined ? '' : idEintrag(zelle);
}
