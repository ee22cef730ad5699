/** Where things are in the pane, for the ways of a day. What stands on a thing itself, the ways name. */
import type { FrameLocator, Locator } from 'playwright-core';

/** What one goes to, by what is done there. */
export type Ansicht = 'start' | 'erheben' | 'profillage' | 'abschluss' | 'bfm' | 'ziel' | 'eintragen';

/** One thing in the pane. */
type Stelle = (pane: FrameLocator) => Locator;
/** Things that are clicked one after the other. */
export type Klicks = readonly Stelle[];

const ort =
  (name: string): Stelle =>
  (pane) =>
    pane.getByRole('navigation').getByRole('button', { name, exact: true });
const schritt =
  (name: string): Stelle =>
  (pane) =>
    pane.getByRole('tab', { name, exact: true });
const knopf =
  (name: string | RegExp): Stelle =>
  (pane) =>
    pane.getByRole('button', { name, exact: true });

/** The clicks that lead there; what is chosen already is not clicked. */
export const ANSICHTEN: Readonly<Record<Ansicht, Klicks>> = {
  start: [ort('Heute')],
  erheben: [ort('Profiling'), schritt('Erheben')],
  profillage: [ort('Profiling'), schritt('Ergebnis')],
  abschluss: [ort('Profiling'), schritt('Abschließen')],
  bfm: [ort('bFM'), schritt('Status')],
  ziel: [ort('Ziel & Plan'), schritt('Ziel')],
  eintragen: [ort('Mehr'), schritt('Mappe')],
};

/** Leads to the field of the Stichtag. */
export const ZUM_STICHTAG: Klicks = [knopf('Stichtag 21.11.2026')];

/** Unfolds the other fields of a goal. */
export const WEITERE_ZIELFELDER: Klicks = [
  (pane) => pane.locator('main details:not([open]) > summary', { hasText: /^Worte, Ressourcen/ }),
];

/** From the goal to its steps. */
export const ZU_DEN_SCHRITTEN: Klicks = [knopf('Weiter: Schritte')];

/** Where a decision for the bFM leads to the passphrases, that come first. */
export const ZUM_EINRICHTEN: Klicks = [knopf('Vormerken und übernehmen'), knopf('Schutz einrichten')];

/** Between the passphrase of the person and that of the Vertretung. */
export const ZUR_VERTRETUNG: Klicks = [knopf('Weiter: Vertretung')];

/** Takes back what was entered last. */
export const EINTRAG_ZURUECK = knopf('Eintrag zurücknehmen');

/** Takes back the Profiling that was completed last. */
export const PROFILING_ZURUECK = knopf('Profiling 2 zurücknehmen');

/** What is to be known of a colleague's case, and what comes next. */
export const AUF_EINEN_BLICK: Klicks = [
  knopf(/^Lage: Unterstützungsprofil · bFM/),
  knopf(/^Betreuung: im bFM seit/),
  knopf(/^Ziel: Zu jedem Termin kommen/),
  knopf(/^Nächster Schritt: Jobcenter: @Fahrkarte/),
  knopf(/^Letztes Profiling: Nr\. 1 vom/),
  knopf(/^Nächster Termin: /),
  (pane) => pane.getByRole('region', { name: 'Der Fall auf einen Blick' }).getByRole('button').last(),
];
