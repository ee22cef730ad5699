/** Binds the use cases to the state of the pane. The only place where the pane waits for anything. */
import { useCallback, useEffect, useState } from 'react';
import type { Eintragsergebnis } from '../app/eintragen';
import type { Ablehnung, Ruecknahme, Schreibstand } from '../app/fallmappe';
import type { Lesestand } from '../app/lesen';
import type { Ort } from '../core/rawFall';
import type { Aktion } from './Fussleiste';
import { ablehnungMeldung } from './meldung';
import { START, nachEintragen, nachLesen, nachRuecknahme, type PaneState } from './paneState';

/** What the pane can ask for; bound to a workbook by the composition root. */
export interface PaneActions {
  readonly lesen: () => Promise<Lesestand>;
  readonly eintragen: () => Promise<Eintragsergebnis>;
  readonly zuruecknehmen: (stand: Schreibstand) => Promise<Ruecknahme>;
  /** Shows a place in the workbook; null when it worked. */
  readonly select: (ort: Ort) => Promise<Ablehnung | null>;
}

export interface PaneBinding {
  readonly state: PaneState;
  readonly run: (aktion: Aktion) => void;
  readonly select: (ort: Ort) => void;
}

async function perform(actions: PaneActions, aktion: Aktion, state: PaneState): Promise<PaneState> {
  switch (aktion) {
    case 'lesen':
      return nachLesen(state, await actions.lesen());
    case 'eintragen': {
      const ausgang = await actions.eintragen();
      return nachEintragen(state, ausgang, await actions.lesen());
    }
    case 'zuruecknehmen': {
      if (state.schreibstand === null) return { ...state, laeuft: null };
      const ausgang = await actions.zuruecknehmen(state.schreibstand);
      return nachRuecknahme(state, ausgang, await actions.lesen());
    }
  }
}

/** State and actions of the pane; reads the workbook once at the start. */
export function usePane(actions: PaneActions): PaneBinding {
  const [state, setState] = useState(START);
  // A bug in a promise is thrown while rendering, so that the error boundary sees it.
  const rethrow = useCallback(
    (error: unknown) =>
      setState(() => {
        throw error;
      }),
    [],
  );

  const start = (aktion: Aktion): void => {
    setState({ ...state, laeuft: aktion });
    perform(actions, aktion, state).then(setState, rethrow);
  };
  const select = (ort: Ort): void => {
    actions.select(ort).then((ablehnung) => {
      const meldung = ablehnung === null ? '' : ablehnungMeldung(ablehnung);
      setState((current) => ({ ...current, meldung }));
    }, rethrow);
  };

  useEffect(() => {
    setState({ ...START, laeuft: 'lesen' });
    perform(actions, 'lesen', START).then(setState, rethrow);
  }, [actions, rethrow]);

  return { state, run: start, select };
}
