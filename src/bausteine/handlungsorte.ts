/**
 * The places of the pane where one can act on an input that has no cell of its own, such as the state in the bFM. Each Bereich
 * names its own; whoever shows a Hinweis knows no Bereich by name.
 */
import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';
import type { Sprungziel } from './sprung';
import type { ViewProps } from './viewProps';

/** Where to jump, by the id of the input. */
export type Handlungsorte = Readonly<Record<string, Sprungziel>>;

/** A Bereich, as far as it is asked here. */
export interface MitHandlungsorten {
  readonly handlungsorte?: Handlungsorte;
}

const Ortekontext = createContext<Handlungsorte>({});

/** A view from which one can jump to the places of all Bereiche. */
export function mitHandlungsorten(
  View: ComponentType<ViewProps>,
  bereiche: readonly MitHandlungsorten[],
): ComponentType<ViewProps> {
  const orte = Object.fromEntries(
    bereiche.flatMap(({ handlungsorte }) => Object.entries(handlungsorte ?? {})),
  );
  return function MitHandlungsorten(props: ViewProps): ReactNode {
    return createElement(Ortekontext, { value: orte }, createElement(View, props));
  };
}

/** The place for an input; null where no Bereich has one. */
export function useHandlungsort(id: string): Sprungziel | null {
  return useContext(Ortekontext)[id] ?? null;
}
