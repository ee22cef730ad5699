/** Asks what else a workbook may be that is no Fallmappe, and shows the pane of its kind; from then on nothing else. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Knopf } from '../bausteine/Knopf';
import { MAPPE_WIRD_GELESEN, NOCH_EINMAL } from '../bausteine/texte/stoerung';
import { ablehnungText } from '../fall/texte/ablehnung';
import type { Ablehnung } from '../mappe/ablehnung';

/** Asks for the pane of another kind of workbook; null where there is none, a refusal where Excel does not say. */
export type FrageNachArt = () => Promise<ComponentType | Ablehnung | null>;

interface Props {
  readonly frage: FrageNachArt;
  /** With another one it is asked again, as long as nothing was found. */
  readonly anlass: unknown;
  /** What is shown where it is nothing else. */
  readonly sonst: ReactNode;
}

type Antwort =
  | { readonly art: 'offen' }
  | { readonly art: 'pane'; readonly Pane: ComponentType }
  | { readonly art: 'keine' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | { readonly art: 'fehler'; readonly fehler: unknown };

export function AndereArt({ frage, anlass, sonst }: Props): ReactNode {
  const [antwort, setAntwort] = useState<Antwort>({ art: 'offen' });
  const [versuch, setVersuch] = useState(0);
  const istGefunden = antwort.art === 'pane';
  useEffect(() => {
    if (istGefunden) return;
    frage().then(
      (gefunden) => setAntwort(antwortAus(gefunden)),
      (fehler: unknown) => setAntwort({ art: 'fehler', fehler }),
    );
  }, [frage, anlass, istGefunden, versuch]);
  switch (antwort.art) {
    case 'offen':
      return <p role="status">{MAPPE_WIRD_GELESEN}</p>;
    case 'pane':
      return <antwort.Pane />;
    case 'keine':
      return sonst;
    case 'abgelehnt':
      return (
        <div role="alert">
          <p>{ablehnungText(antwort.ablehnung.grund, antwort.ablehnung.code)}</p>
          <Knopf onClick={() => setVersuch(versuch + 1)}>{NOCH_EINMAL}</Knopf>
        </div>
      );
    case 'fehler':
      throw antwort.fehler as Error;
  }
}

function antwortAus(gefunden: ComponentType | Ablehnung | null): Antwort {
  if (gefunden === null) return { art: 'keine' };
  return 'grund' in gefunden ? { art: 'abgelehnt', ablehnung: gefunden } : { art: 'pane', Pane: gefunden };
}
