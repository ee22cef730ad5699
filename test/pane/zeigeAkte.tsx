/** Shows a view that reads history and plan on a real session over the shipped template in the stand-in Excel. */
import './nodeRealm';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ComponentType, type ReactNode } from 'react';
import { createSitzung } from '../../src/mappe/ablauf';
import type { Sitzung } from '../../src/mappe/sitzung';
import type { Teile } from '../../src/mappe/teile';
import { Faelligkeitskontext } from '../../src/bausteine/faelligkeitskontext';
import { Saetzekontext } from '../../src/bausteine/saetze';
import { Themed } from '../../src/pane/Themed';
import { Sitzungsrahmen, useZustand } from '../../src/bausteine/sitzungskontext';
import type { LesbareSicht, ViewProps } from '../../src/bausteine/viewProps';
import { cellName } from '../host/book/address';
import { BEIWERK, SAETZE } from '../support/bereiche';
import { FAELLIGES } from '../support/faelliges';
import { JETZT, type Testmappe } from '../support/mappe';
import { kurzWarten, ruheVon } from './ruhe';
import { ZUSATZ } from '../support/faelle';

/** A shown view. */
export interface GezeigteAkte extends Testmappe {
  readonly sitzung: Sitzung;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Lets the pane read again. */
  neuLesen(): Promise<void>;
  /** Shows another view, or this one again. */
  zeigeWieder(sichtbar: boolean): Promise<void>;
  /** The cell that is selected in the workbook, such as `Profiling!D29`. */
  auswahl(): string;
}

interface RahmenProps {
  readonly View: ComponentType<ViewProps>;
  readonly merke: (zeige: (sichtbar: boolean) => void) => void;
}

function Rahmen({ View, merke }: RahmenProps): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  const [sichtbar, setSichtbar] = useState(true);
  merke(setSichtbar);
  if (!sichtbar) return null;
  return <View sicht={sicht as LesbareSicht} />;
}

/**
 * Shows the view over a workbook as it is and lets it read.
 * @param anfang what the first reading takes along, before the view is shown.
 */
export async function zeigeAkte(
  View: ComponentType<ViewProps>,
  offen: Testmappe,
  anfang: Teile = BEIWERK,
): Promise<GezeigteAkte> {
  const sitzung = createSitzung(offen.mappe, {
    jetzt: () => JETZT,
    zusatz: () => ZUSATZ,
    warten: kurzWarten,
    anfang,
  });
  await sitzung.neuLesen();
  let zeige: (sichtbar: boolean) => void = () => undefined;
  render(
    <Themed background="#ffffff">
      <Saetzekontext value={SAETZE}>
        <Faelligkeitskontext value={FAELLIGES}>
          <Sitzungsrahmen sitzung={sitzung}>
            <Rahmen View={View} merke={(setSichtbar) => (zeige = setSichtbar)} />
          </Sitzungsrahmen>
        </Faelligkeitskontext>
      </Saetzekontext>
    </Themed>,
  );
  const ruhe = ruheVon(sitzung);
  await ruhe();
  return {
    ...offen,
    sitzung,
    ruhe,
    neuLesen: () => act(async () => void (await sitzung.neuLesen())),
    zeigeWieder: async (sichtbar) => act(async () => Promise.resolve(zeige(sichtbar))),
    auswahl: () => {
      const { sheet, row, column } = offen.host.workbook.selection();
      return `${sheet}!${cellName(row, column)}`;
    },
  };
}

/** Presses a button and waits for what comes of it. */
export async function druecke(view: Pick<GezeigteAkte, 'ruhe'>, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
}
