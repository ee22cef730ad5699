/** The view „Plan“ over a real session: the shipped template in the stand-in Excel, with a plan agreed before. */
import '../nodeRealm';
import { FluentProvider } from '@fluentui/react-components';
import { act, type BoundFunctions, type queries, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { createSitzung } from '../../../src/app/ablauf';
import type { Vorhaben } from '../../../src/app/akteAendern';
import type { Sitzung } from '../../../src/app/sitzung';
import { LISTE } from '../../../src/excel/listen';
import { PlanView } from '../../../src/taskpane/plan/PlanView';
import { themeFor } from '../../../src/taskpane/theme';
import { useSitzung } from '../../../src/taskpane/useSitzung';
import type { LesbareAnsicht } from '../../../src/taskpane/viewProps';
import { cellName } from '../../host/book/address';
import type { Eintragungen } from '../../support/fillMappe';
import { BEISPIEL, JETZT, mappeMit, type Testmappe } from '../../support/mappe';
import { getan } from '../../support/plan';

/** A shown view. */
export interface GezeigterPlan extends Testmappe {
  readonly sitzung: Sitzung;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Lets the pane read again. */
  neuLesen(): Promise<void>;
  /** Shows another view, or this one again. */
  zeigeWieder(sichtbar: boolean): Promise<void>;
  /** The cell that is selected in the workbook, such as `Plan!M7`. */
  auswahl(): string;
}

interface RahmenProps {
  readonly sitzung: Sitzung;
  readonly merke: (zeige: (sichtbar: boolean) => void) => void;
}

function Rahmen({ sitzung, merke }: RahmenProps): ReactNode {
  const { zustand, handlungen } = useSitzung(sitzung);
  const [sichtbar, setSichtbar] = useState(true);
  merke(setSichtbar);
  if (!sichtbar) return null;
  return <PlanView zustand={zustand} ansicht={zustand.ansicht as LesbareAnsicht} handlungen={handlungen} />;
}

/** Shows the view of the example after these actions and lets it read. */
export async function zeigePlan(
  davor: readonly Vorhaben[] = [],
  eintragungen: Eintragungen = {},
  ergaenze: (offen: Testmappe) => Promise<void> = () => Promise.resolve(),
): Promise<GezeigterPlan> {
  const felder = { ...BEISPIEL.felder, ...eintragungen.felder };
  const offen = await mappeMit({ ...BEISPIEL, ...eintragungen, felder });
  await ergaenze(offen);
  for (const vorhaben of davor) await getan(offen, vorhaben);
  const warten = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const sitzung = createSitzung(offen.mappe, { jetzt: () => JETZT, warten });
  await sitzung.neuLesen();
  let zeige: (sichtbar: boolean) => void = () => undefined;
  render(
    <FluentProvider theme={themeFor('#ffffff')}>
      <Rahmen sitzung={sitzung} merke={(setSichtbar) => (zeige = setSichtbar)} />
    </FluentProvider>,
  );
  const ruhe = (): Promise<void> =>
    act(async () => {
      do await new Promise((resolve) => setTimeout(resolve, 20));
      while (sitzung.zustand().vorgang !== null);
    });
  await ruhe();
  return {
    ...offen,
    sitzung,
    ruhe,
    neuLesen: () => act(() => sitzung.neuLesen()),
    zeigeWieder: async (sichtbar) => act(async () => Promise.resolve(zeige(sichtbar))),
    auswahl: () => {
      const { sheet, row, column } = offen.host.workbook.selection();
      return `${sheet}!${cellName(row, column)}`;
    },
  };
}

/** The catalogue of the house with these offers. */
export async function angeboteIn({ host }: Testmappe, zeilen: string[][]): Promise<void> {
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(LISTE.angebote);
    tabelle.rows.add(undefined, zeilen);
    await context.sync();
  });
}

/** A section of the view by its heading. */
export function abschnitt(name: string | RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name }));
}

/** Presses a button and waits for what comes of it. */
export async function druecke(view: GezeigterPlan, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
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
