/** The view „Plan“ over a real session: the shipped template in the stand-in Excel, with a plan agreed before. */
import { type BoundFunctions, type queries, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { PlanView } from '../../../../src/bereiche/plan/ansicht/PlanView';
import { ANGEBOTE } from '../../../../src/bereiche/plan/listen';
import type { Eintragungen } from '../../../support/fillMappe';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';
import { getan } from '../../../support/plan';
import { type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';

/** Shows the view of the example after these actions and lets it read. */
export async function zeigePlan(
  davor: readonly Vorhaben[] = [],
  eintragungen: Eintragungen = {},
  ergaenze: (offen: Testmappe) => Promise<void> = () => Promise.resolve(),
): Promise<GezeigteAkte> {
  const felder = { ...BEISPIEL.felder, ...eintragungen.felder };
  const offen = await mappeMit({ ...BEISPIEL, ...eintragungen, felder });
  await ergaenze(offen);
  for (const vorhaben of davor) await getan(offen, vorhaben);
  return zeigeAkte(PlanView, offen);
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
