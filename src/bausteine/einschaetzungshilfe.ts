/** The slot through which a Bereich helps with a rating, beside its row. Whoever rates knows no Bereich by name. */
import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';
import type { Eingabeziel } from '../mappe/eingabe';
import type { ViewProps } from './viewProps';

/** A rating with its notes, as a place for inputs. */
export type Notizziel = Extract<Eingabeziel, { art: 'bedarf' | 'bereich' }>;

/** What is shown beside a rating is given its Beleg to look at and to change. */
export interface Hilfeprops {
  readonly ziel: Notizziel;
  /** As it stands in its field, handed over or not. */
  readonly beleg: string;
  /** Puts another text into the field and hands it over, as if it had been typed. */
  readonly onBeleg: (text: string) => void;
}

/** The help of a Bereich. */
export interface Einschaetzungshilfe {
  /** What it is called on the button that unfolds it. */
  readonly titel: string;
  /** Loads it when it is first unfolded. */
  readonly lade: () => Promise<ComponentType<Hilfeprops>>;
}

/** A Bereich, as far as it is asked here. */
export interface MitHilfe {
  readonly einschaetzungshilfe?: Einschaetzungshilfe;
}

const Hilfekontext = createContext<Einschaetzungshilfe | null>(null);

/** A view in which the help of the first Bereich that has one can be unfolded. */
export function mitHilfe(
  View: ComponentType<ViewProps>,
  bereiche: readonly MitHilfe[],
): ComponentType<ViewProps> {
  const hilfe = bereiche.find(({ einschaetzungshilfe }) => einschaetzungshilfe)?.einschaetzungshilfe ?? null;
  return function MitHilfe(props: ViewProps): ReactNode {
    return createElement(Hilfekontext, { value: hilfe }, createElement(View, props));
  };
}

/** The help there is; null where no Bereich has one. */
export function useEinschaetzungshilfe(): Einschaetzungshilfe | null {
  return useContext(Hilfekontext);
}
