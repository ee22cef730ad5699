/** The slot through which a Bereich adds to the step „Drucken“. Whoever shows that step knows no Bereich by name. */
import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';
import type { BerechneteSicht, ViewProps } from './viewProps';

/** What is shown there is given the case. */
export interface Druckprops {
  readonly sicht: BerechneteSicht;
}

/** Loads what a Bereich adds; always the same function for the same part. */
type LadeDruck = () => Promise<ComponentType<Druckprops>>;

/** A Bereich, as far as it is asked here. */
export interface MitDruck {
  readonly druck?: LadeDruck;
}

const Druckkontext = createContext<LadeDruck | null>(null);

/** A view in which what the first Bereich adds that has something can be shown. */
export function mitDruck(
  View: ComponentType<ViewProps>,
  bereiche: readonly MitDruck[],
): ComponentType<ViewProps> {
  const lade = bereiche.find(({ druck }) => druck)?.druck ?? null;
  return function MitDruck(props: ViewProps): ReactNode {
    return createElement(Druckkontext, { value: lade }, createElement(View, props));
  };
}

/** What there is to add; null where no Bereich has something. */
export function useDruck(): LadeDruck | null {
  return useContext(Druckkontext);
}
