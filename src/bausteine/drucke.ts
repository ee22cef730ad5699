/** The slot through which Bereiche add to the step „Drucken“. Whoever shows that step knows no Bereich by name. */
import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';
import type { BerechneteSicht, ViewProps } from './viewProps';

/** What is shown there is given the case. */
export interface Druckprops {
  readonly sicht: BerechneteSicht;
}

/** Loads what a Bereich adds; always the same function for the same part. */
export type LadeDruck = () => Promise<ComponentType<Druckprops>>;

/** A Bereich, as far as it is asked here. */
export interface MitDruck {
  readonly druck?: LadeDruck;
}

const Druckkontext = createContext<readonly LadeDruck[]>([]);

/** A view in which what all Bereiche add can be shown. */
export function mitDrucken(
  View: ComponentType<ViewProps>,
  bereiche: readonly MitDruck[],
): ComponentType<ViewProps> {
  const drucke = bereiche.flatMap(({ druck }) => druck ?? []);
  return function MitDrucken(props: ViewProps): ReactNode {
    return createElement(Druckkontext, { value: drucke }, createElement(View, props));
  };
}

/** What there is to add, in the order of the Bereiche. */
export function useDrucke(): readonly LadeDruck[] {
  return useContext(Druckkontext);
}
