/**
 * Where the views of the pane come from, loaded when first wanted: those of the assessment are one file, each other view one
 * of its own.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Reiter } from '../bausteine/texte/pane';
import type { ViewProps } from '../bausteine/viewProps';

type View = ComponentType<ViewProps>;

const LADER: Readonly<Record<Reiter, () => Promise<View>>> = {
  wiedervorlagen: () =>
    import(
      /* webpackChunkName: "wiedervorlagen" */ '../bereiche/bfm/wiedervorlagen/ansicht/WiedervorlagenView'
    ).then((module) => module.WiedervorlagenView),
  erheben: () =>
    import(
      /* webpackChunkName: "einschaetzung" */ '../bereiche/einschaetzung/ansicht/erheben/ErhebenView'
    ).then((module) => module.ErhebenView),
  ergebnis: () =>
    import(
      /* webpackChunkName: "einschaetzung" */ '../bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView'
    ).then((module) => module.ErgebnisView),
  entscheiden: () =>
    import(
      /* webpackChunkName: "einschaetzung" */ '../bereiche/einschaetzung/ansicht/entscheiden/EntscheidenView'
    ).then((module) => module.EntscheidenView),
  foerderziel: () =>
    import(
      /* webpackChunkName: "einschaetzung" */ '../bereiche/einschaetzung/ansicht/foerderziel/FoerderzielView'
    ).then((module) => module.FoerderzielView),
  eintragen: () =>
    import(
      /* webpackChunkName: "einschaetzung" */ '../bereiche/einschaetzung/ansicht/eintragen/EintragenView'
    ).then((module) => module.EintragenView),
  verlauf: () =>
    import(/* webpackChunkName: "verlauf" */ '../bereiche/verlauf/ansicht/VerlaufView').then(
      (module) => module.VerlaufView,
    ),
  plan: () =>
    import(/* webpackChunkName: "plan" */ '../bereiche/plan/ansicht/PlanView').then(
      (module) => module.PlanView,
    ),
  fallmanagement: () =>
    import(
      /* webpackChunkName: "fallmanagement" */ '../bereiche/bfm/prozess/ansicht/FallmanagementView'
    ).then((module) => module.FallmanagementView),
};

/** A view that loads itself. One that failed to load stays failed, so another try needs a new one. */
export function ladbareAnsicht(reiter: Reiter): LazyExoticComponent<View> {
  return lazy(() => LADER[reiter]().then((view) => ({ default: view })));
}

/** Fetches all views, so that none is missing once the network is gone. A failure shows when the view is wanted. */
export function ladeVor(): void {
  Object.values(LADER).forEach((lade) => void lade().catch(() => undefined));
}
