/** Asks what else a workbook may be that is no Fallmappe, and shows the pane of its kind; from then on nothing else. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { MAPPE_WIRD_GELESEN } from '../bausteine/texte/stoerung';

/** Asks for the pane of another kind of workbook; null where there is none. */
export type FrageNachArt = () => Promise<ComponentType | null>;

interface Props {
  readonly frage: FrageNachArt;
  /** With another one it is asked again, as long as nothing was found. */
  readonly anlass: unknown;
  /** What is shown where it is nothing else. */
  readonly sonst: ReactNode;
}

type Antwort =
  | { readonly art: 'offen' }
  | { readonly art: 'pane'; readonly Pane: ComponentType | null }
  | { readonly art: 'fehler'; readonly fehler: unknown };

export function AndereArt({ frage, anlass, sonst }: Props): ReactNode {
  const [antwort, setAntwort] = useState<Antwort>({ art: 'offen' });
  const istGefunden = antwort.art === 'pane' && antwort.Pane !== null;
  useEffect(() => {
    if (istGefunden) return;
    frage().then(
      (Pane) => setAntwort({ art: 'pane', Pane }),
      (fehler: unknown) => setAntwort({ art: 'fehler', fehler }),
    );
  }, [frage, anlass, istGefunden]);
  if (antwort.art === 'fehler') throw antwort.fehler as Error;
  if (antwort.art === 'offen') return <p role="status">{MAPPE_WIRD_GELESEN}</p>;
  return antwort.Pane === null ? sonst : <antwort.Pane />;
}
