/** The steps of the plan over a real session: the shipped template in the stand-in Excel, with a plan agreed before. */
import { act, type BoundFunctions, type queries, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import type { ReactNode } from 'react';
import { PANEL_ID } from '../../../../src/bausteine/reiterId';
import { useReiterwahl } from '../../../../src/bausteine/sprung';
import type { ViewProps } from '../../../../src/bausteine/viewProps';
import { DruckenView } from '../../../../src/bereiche/plan/ansicht/DruckenView';
import { SchritteView } from '../../../../src/bereiche/plan/ansicht/SchritteView';
import { UeberpruefenView } from '../../../../src/bereiche/plan/ansicht/UeberpruefenView';
import { ZielView } from '../../../../src/bereiche/plan/ansicht/ZielView';
import { ANGEBOTE } from '../../../../src/bereiche/plan/listen';
import type { Eintragungen } from '../../../support/fillMappe';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';
import { getan } from '../../../support/plan';
import { type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';

const VIEWS = {
  ziel: ZielView,
  schritte: SchritteView,
  ueberpruefen: UeberpruefenView,
  drucken: DruckenView,
};
export type Planschritt = keyof typeof VIEWS;

let geheZu: (reiter: string) => void = () => undefined;

/** One step at a time, as the pane shows them, with what jumps look for around. */
function mitSchritten(erster: Planschritt) {
  return function Plan(props: ViewProps): ReactNode {
    const [reiter, wechsle] = useReiterwahl();
    geheZu = wechsle;
    const gezeigt = reiter ?? erster;
    const View = VIEWS[gezeigt as Planschritt];
    return (
      <div id={PANEL_ID} tabIndex={-1} aria-label={gezeigt}>
        {(View as typeof View | undefined) && <View {...props} />}
      </div>
    );
  };
}

/** Goes to another step. */
export async function zuSchritt(view: GezeigteAkte, schritt: Planschritt): Promise<void> {
  act(() => geheZu(schritt));
  await view.ruhe();
}

/** The step that is shown, also one of another Bereich that a jump has led to. */
export function gezeigterSchritt(): string | null {
  return document.getElementById(PANEL_ID)?.getAttribute('aria-label') ?? null;
}

/** Unfolds a part of the view. */
export async function entfalte(titel: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByText(titel, { selector: 'summary' }));
}

/** Shows a step of the example after these actions and lets it read. */
export async function zeigePlan(
  schritt: Planschritt,
  davor: readonly Vorhaben[] = [],
  eintragungen: Eintragungen = {},
  ergaenze: (offen: Testmappe) => Promise<void> = () => Promise.resolve(),
): Promise<GezeigteAkte> {
  const felder = { ...BEISPIEL.felder, ...eintragungen.felder };
  const offen = await mappeMit({ ...BEISPIEL, ...eintragungen, felder });
  await ergaenze(offen);
  for (const vorhaben of davor) await getan(offen, vorhaben);
  return zeigeAkte(mitSchritten(schritt), offen);
}

/** The catalogue of the house with these offers. */
export async function angeboteIn({ host }: Testmappe, zeilen: string[][]): Promise<void> {
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(ANGEBOTE.name);
    tabelle.rows.add(undefined, zeilen);
    await context.sync();
  });
}

/** A section of the view by its heading. */
export function abschnitt(name: string | RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name }));
}

/** Fills a field of a section. */
export async function fuelle(bereich: string | RegExp, feld: string | RegExp, text: string): Promise<void> {
  const element = abschnitt(bereich).getByRole('textbox', { name: feld });
  await userEvent.clear(element);
  if (text !== '') await userEvent.type(element, text);
}

/** Chooses one of several by its label. */
export async function waehle(bereich: string | RegExp, label: string): Promise<void> {
  await userEvent.click(abschnitt(bereich).getByRole('radio', { name: label }));
}
