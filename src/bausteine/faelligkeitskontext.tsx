/** Hands what all Bereiche contribute down to the views that show or write it. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { type Faelligkeitsquellen, gesammelt, ladeFaelliges, type MitFaelligem } from './faelliges';
import type { ViewProps } from './viewProps';

/** What is contributed; nothing, outside of `mitFaelligem`. */
export const Faelligkeitskontext = createContext<Faelligkeitsquellen>(gesammelt([]));

type View = ComponentType<ViewProps>;

/** A view that is there only together with what all Bereiche contribute; loads both. */
export function mitFaelligem(lade: () => Promise<View>) {
  return async (bereiche: readonly MitFaelligem[]): Promise<View> => {
    const [View, alle] = await Promise.all([lade(), ladeFaelliges(bereiche)]);
    return function MitFaelligem(props: ViewProps): ReactNode {
      return (
        <Faelligkeitskontext value={alle}>
          <View {...props} />
        </Faelligkeitskontext>
      );
    };
  };
}

/** What all Bereiche contribute. */
export function useFaelligkeitsquellen(): Faelligkeitsquellen {
  return useContext(Faelligkeitskontext);
}
