/** A view of the pane over a real session: the shipped template in the stand-in Excel, typed into as a person does. */
import '../../../../pane/nodeRealm';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { createSitzung } from '../../../../../src/mappe/ablauf';
import type { Sitzung } from '../../../../../src/mappe/sitzung';
import type { Zustand } from '../../../../../src/mappe/zustand';
import { Sitzungsrahmen, useZustand } from '../../../../../src/bausteine/sitzungskontext';
import { Themed } from '../../../../../src/pane/Themed';
import type { LesbareSicht, ViewProps } from '../../../../../src/bausteine/viewProps';
import { BEIWERK } from '../../../../support/bereiche';
import type { Eintragungen } from '../../../../support/fillMappe';
import { JETZT, mappeMit, type Testmappe } from '../../../../support/mappe';
import { kurzWarten, ruheVon } from '../../../../pane/ruhe';
import { ZUSATZ } from '../../../../support/faelle';

/** A shown view. */
export interface GezeigteView extends Testmappe {
  readonly sitzung: Sitzung;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Lets the pane read again, as after a change in the sheet. */
  neuLesen(): Promise<void>;
}

function lesbar({ sicht }: Zustand): LesbareSicht {
  if (!('mappe' in sicht) || sicht.mappe === null) throw new Error(`nothing to show: ${sicht.art}`);
  return sicht as LesbareSicht;
}

function Rahmen({ View }: { readonly View: ComponentType<ViewProps> }): ReactNode {
  return <View sicht={useZustand(lesbar)} />;
}

/** Shows a view of a workbook with entries. */
export async function zeigeView(
  View: ComponentType<ViewProps>,
  eintragungen: Eintragungen,
): Promise<GezeigteView> {
  const offen = await mappeMit(eintragungen);
  const sitzung = createSitzung(offen.mappe, {
    jetzt: () => JETZT,
    zusatz: () => ZUSATZ,
    anfang: BEIWERK,
    warten: kurzWarten,
  });
  await sitzung.neuLesen();
  render(
    <Themed background="#ffffff">
      <Sitzungsrahmen sitzung={sitzung}>
        <Rahmen View={View} />
      </Sitzungsrahmen>
    </Themed>,
  );
  const ruhe = ruheVon(sitzung);
  return { ...offen, sitzung, ruhe, neuLesen: () => act(async () => void (await sitzung.neuLesen())) };
}

/** Unfolds a part of the view. */
export async function entfalte(titel: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByText(titel, { selector: 'summary' }));
}
