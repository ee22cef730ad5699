/** Closed choices of cells: which entries stand for which value, and what the drop-down of the cell offers. */
import { normalized } from './readRating';

/** A choice with the entries that stand for it (id, label), compared without regard to case and spaces; the last one is the label. */
export interface Auswahl<Wert> {
  readonly wert: Wert;
  readonly eintraege: readonly string[];
  /** Understood, so that it can be refused by its name, but never offered. */
  readonly angeboten?: false;
}

/** A named list of choices; the name is that of its drop-down list in the workbook. */
export interface Auswahlliste<Wert> {
  readonly name: string;
  readonly werte: readonly Auswahl<Wert>[];
}

/** The choices of each list by what stands for them; where two choices share an entry it is that of the first. As written, too: most entries are. */
const NACH_EINTRAG = new WeakMap<Auswahlliste<unknown>, ReadonlyMap<string, Auswahl<unknown>>>();

/** The choice an entry stands for, if any. */
export function findAuswahl<Wert>(text: string, liste: Auswahlliste<Wert>): Auswahl<Wert> | undefined {
  const nachEintrag = NACH_EINTRAG.get(liste) ?? ordne(liste);
  return (nachEintrag.get(text) ?? nachEintrag.get(normalized(text))) as Auswahl<Wert> | undefined;
}

function ordne(liste: Auswahlliste<unknown>): ReadonlyMap<string, Auswahl<unknown>> {
  const paare = liste.werte.flatMap((each) =>
    each.eintraege.flatMap((eintrag) => [[eintrag, each] as const, [normalized(eintrag), each] as const]),
  );
  const nachEintrag = new Map([...paare].reverse());
  NACH_EINTRAG.set(liste, nachEintrag);
  return nachEintrag;
}

/** What the drop-down offers, in its order. */
export function angebotene({ werte }: Auswahlliste<unknown>): string[] {
  return werte.filter(({ angeboten }) => angeboten !== false).map(labelVon);
}

/** The label that people see for a choice. */
export function labelVon({ eintraege }: Auswahl<unknown>): string {
  return eintraege.at(-1) ?? '';
}

/** Choices that are their own label. */
export function alsAuswahl<Wert extends string>(name: string, werte: readonly Wert[]): Auswahlliste<Wert> {
  return { name, werte: werte.map((wert) => ({ wert, eintraege: [wert] })) };
}

/** Choices with a label beside the id; both are understood. */
export function mitLabel<Wert extends string>(
  name: string,
  werte: readonly Wert[],
  label: Readonly<Record<Wert, string>>,
): Auswahlliste<Wert> {
  return { name, werte: werte.map((wert) => ({ wert, eintraege: [wert, label[wert]] })) };
}

/** Choices that only their label stands for; `frueher` are labels of before, which cells of old workbooks still hold. */
export function nurLabel<Wert extends string>(
  name: string,
  werte: readonly Wert[],
  label: Readonly<Record<Wert, string>>,
  frueher?: Readonly<Partial<Record<Wert, readonly string[]>>>,
): Auswahlliste<Wert> {
  return {
    name,
    werte: werte.map((wert) => ({ wert, eintraege: [...(frueher?.[wert] ?? []), label[wert]] })),
  };
}
