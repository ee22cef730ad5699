/** The slot through which a Bereich says how a person was rated last time. Whoever rates knows no Bereich by name. */
import {
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
} from 'react';
import type { Inhalt } from '../listen/inhalt';
import type { PlainDate } from '../listen/plainDate';
import type { Einschaetzung } from '../listen/werte';
import { createStore } from '../mappe/store';
import type { BedarfId, RessourcenbereichId } from '../rules/vocabulary';
import { einmalJeSitzung } from './sitzungskontext';
import { useAufAbruf } from './useAufAbruf';
import { useStore } from './useStore';
import type { LesbareSicht, ViewProps } from './viewProps';

/** The ratings of an earlier day; null is offen. */
export interface FruehereEinschaetzungen {
  readonly datum: PlainDate;
  readonly bedarfe: Readonly<Record<BedarfId, Einschaetzung>>;
  readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, Einschaetzung>>;
}

/**
 * Finds the ratings of the last time in what was read: null where there are none that can be relied on, undefined where the
 * reading did not have along what it would take to know.
 */
export type Rueckblick = (inhalt: Inhalt) => FruehereEinschaetzungen | null | undefined;

/** A Bereich, as far as it is asked here. */
export interface MitRueckblick {
  /** Loads it. */
  readonly rueckblick?: () => Promise<Rueckblick>;
}

const keiner = (): Promise<Rueckblick> => Promise.resolve(() => null);

const Rueckblickkontext = createContext(keiner);

/** A view that can look back with the first Bereich that knows something of before. */
export function mitRueckblick(
  View: ComponentType<ViewProps>,
  bereiche: readonly MitRueckblick[],
): ComponentType<ViewProps> {
  const lade = bereiche.find(({ rueckblick }) => rueckblick)?.rueckblick ?? keiner;
  return function MitRueckblick(props: ViewProps): ReactNode {
    return createElement(Rueckblickkontext, { value: lade }, createElement(View, props));
  };
}

/** Each input reads the workbook again without the history; what was found in it before still holds. */
const useGefundenes = einmalJeSitzung(() => createStore<FruehereEinschaetzungen | null>(null));

/** The ratings of the last time; null where there are none, or not yet. */
export function useFruehere({ mappe: { inhalt } }: LesbareSicht): FruehereEinschaetzungen | null {
  const abruf = useAufAbruf(useContext(Rueckblickkontext));
  const gefundenes = useGefundenes();
  useEffect(() => {
    const gefunden = abruf.art === 'da' ? abruf.teil(inhalt) : undefined;
    if (gefunden !== undefined) gefundenes.set(gefunden);
  }, [abruf, inhalt, gefundenes]);
  return useStore(gefundenes);
}
