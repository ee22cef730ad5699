/** Binds a session to React. Knows nothing of what the session does. */
import { useMemo, useSyncExternalStore } from 'react';
import type { Sitzung } from '../mappe/sitzung';
import type { Zustand } from '../mappe/zustand';
import type { Handlungen } from './viewProps';

/** What the shell can do beyond the views. */
export type Schalenhandlungen = Handlungen & Pick<Sitzung, 'verwerfen'>;

/** State and actions of a session; a bug of the session is thrown on, so that the error boundary shows it. */
export function useSitzung(sitzung: Sitzung): {
  readonly zustand: Zustand;
  readonly handlungen: Schalenhandlungen;
} {
  const [subscribe, getZustand, handlungen] = useMemo(
    () =>
      [
        (listener: () => void) => sitzung.subscribe(listener),
        () => sitzung.zustand(),
        {
          neuLesen: () => sitzung.neuLesen(),
          eingeben: (eingaben) => sitzung.eingeben(eingaben),
          verwerfen: () => sitzung.verwerfen(),
          eintragen: () => sitzung.eintragen(),
          zuruecknehmen: () => sitzung.zuruecknehmen(),
          zeigen: (ort) => sitzung.zeigen(ort),
          zeige: (teile, weitere) => sitzung.zeige(teile, weitere),
          aktualisieren: () => sitzung.aktualisieren(),
          akteAendern: (name, vorhaben) => sitzung.akteAendern(name, vorhaben),
        } satisfies Schalenhandlungen,
      ] as const,
    [sitzung],
  );
  const zustand = useSyncExternalStore(subscribe, getZustand);
  if (zustand.defekt !== null) throw zustand.defekt as Error;
  return { zustand, handlungen };
}
