/** The view „Verlauf“ over a real session: the shipped template in the stand-in Excel, with Profilings completed before. */
import '../nodeRealm';
import { FluentProvider } from '@fluentui/react-components';
import { act, type BoundFunctions, type queries, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { createSitzung } from '../../../src/app/ablauf';
import type { Sitzung } from '../../../src/app/sitzung';
import { themeFor } from '../../../src/taskpane/theme';
import { useSitzung } from '../../../src/taskpane/useSitzung';
import { VerlaufView } from '../../../src/taskpane/verlauf/VerlaufView';
import type { LesbareAnsicht } from '../../../src/taskpane/viewProps';
import { cellName } from '../../host/book/address';
import { abgeschlossen } from '../../support/akte';
import { type Eintragungen, fillMappe } from '../../support/fillMappe';
import { BEISPIEL, JETZT, mappeMit, type Testmappe } from '../../support/mappe';

/** A shown view. */
export interface GezeigterVerlauf extends Testmappe {
  readonly sitzung: Sitzung;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Types into the workbook and lets the pane read. */
  trageEin(eintragungen: Eintragungen): Promise<void>;
  /** Lets the pane read again. */
  neuLesen(): Promise<void>;
  /** Shows another view, or this one again. */
  zeigeWieder(sichtbar: boolean): Promise<void>;
  /** The cell that is selected in the workbook, such as `Profiling!D29`. */
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
  return (
    <VerlaufView zustand={zustand} ansicht={zustand.ansicht as LesbareAnsicht} handlungen={handlungen} />
  );
}

/** Shows the view of a workbook as it is and lets it read. */
export async function zeigeVerlaufAuf(offen: Testmappe): Promise<GezeigterVerlauf> {
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
  const neuLesen = (): Promise<void> => act(() => sitzung.neuLesen());
  const gezeigt: GezeigterVerlauf = {
    ...offen,
    sitzung,
    ruhe,
    neuLesen,
    trageEin: async (eintragungen) => {
      await fillMappe(offen.host, eintragungen);
      await neuLesen();
    },
    zeigeWieder: async (sichtbar) => act(async () => Promise.resolve(zeige(sichtbar))),
    auswahl: () => {
      const { sheet, row, column } = offen.host.workbook.selection();
      return `${sheet}!${cellName(row, column)}`;
    },
  };
  await ruhe();
  return gezeigt;
}

/** A visit: what is typed in before its Profiling is completed; its day as in `felder.stichtag`. */
export type Besuch = Eintragungen;

/** The example after these visits, with the entries of today. */
export async function mappeNach(besuche: readonly Besuch[], heute: Eintragungen = {}): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  for (const besuch of besuche) {
    await fillMappe(offen.host, besuch);
    await abgeschlossen(offen);
  }
  await fillMappe(offen.host, { felder: { stichtag: '21.11.2026' }, ...heute });
  return offen;
}

/** Shows the view after these visits. */
export async function zeigeVerlauf(
  besuche: readonly Besuch[] = [],
  heute: Eintragungen = {},
): Promise<GezeigterVerlauf> {
  return zeigeVerlaufAuf(await mappeNach(besuche, heute));
}

/** A section of the view by its heading. */
export function abschnitt(name: string | RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name }));
}

/** Presses a button and waits for what comes of it. */
export async function druecke(view: GezeigterVerlauf, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
}

/** The contents of a table, row by row. */
export function tabelle(name: string): string[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}
