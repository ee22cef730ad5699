/** Shows one view of the pane on a real session over the real template in the stand-in Excel. */
import '../../../../pane/textEncoder';
import { runInThisContext } from 'node:vm';
import { act, render } from '@testing-library/react';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { Eingabe } from '../../../../../src/mappe/eingabe';
import { createSitzung } from '../../../../../src/mappe/ablauf';
import type { Sitzung } from '../../../../../src/mappe/sitzung';
import type { Ort } from '../../../../../src/listen/zelle';
import { Sitzungsrahmen, useZustand } from '../../../../../src/bausteine/sitzungskontext';
import { Themed } from '../../../../../src/pane/Themed';
import type { LesbareSicht, ViewProps } from '../../../../../src/bausteine/viewProps';
import { BEIWERK } from '../../../../support/bereiche';
import { zelleDesNamens, type Eintippen, type Eintragungen } from '../../../../support/fillMappe';
import { adresse, JETZT, mappeMit, wertVon, type Testmappe } from '../../../../support/mappe';
import { ZUSATZ } from '../../../../support/faelle';

// jsdom brings a Uint8Array of its own, which excelize does not take for bytes.
Object.assign(globalThis, { Uint8Array: runInThisContext('Uint8Array') as typeof Uint8Array });

/** An open view and what a test looks at. */
export interface OffeneAnsicht {
  readonly mappe: Testmappe;
  /** Every call of `eingeben`, in order. */
  readonly eingegeben: readonly (readonly Eingabe[])[];
  /** The places that were shown, such as `Kennung!B14`. */
  readonly gezeigt: readonly string[];
  /** Types into the cell behind a name, as a person does in Excel, and lets the pane read. */
  tippe(name: string, wert: Eintippen): Promise<void>;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Shows another view instead, or none. */
  wechsle(andere: ComponentType<ViewProps> | null): Promise<void>;
  /** What stands in the cell behind a name. */
  zelle(name: string): Eintippen;
  /** The cell behind a name, such as `Kennung!B14`. */
  ort(name: string): string;
}

function ortText(ort: Ort): string {
  return ort.art === 'zelle' ? adresse(ort) : ort.art;
}

interface Protokoll {
  readonly eingegeben: (readonly Eingabe[])[];
  readonly gezeigt: string[];
}

/** Writes down what is entered and shown in a session; the session does it all the same. */
function mitProtokoll(sitzung: Sitzung): Protokoll {
  const protokoll: Protokoll = { eingegeben: [], gezeigt: [] };
  const [eingeben, zeigen] = [sitzung.eingeben.bind(sitzung), sitzung.zeigen.bind(sitzung)];
  sitzung.eingeben = (eingaben) => {
    protokoll.eingegeben.push(eingaben);
    return eingeben(eingaben);
  };
  sitzung.zeigen = (ort) => {
    protokoll.gezeigt.push(ortText(ort));
    return zeigen(ort);
  };
  return protokoll;
}

interface RahmenProps {
  readonly erste: ComponentType<ViewProps> | null;
  readonly merke: (wechsle: (andere: ComponentType<ViewProps> | null) => void) => void;
}

function Rahmen({ erste, merke }: RahmenProps): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  const [{ View }, setView] = useState({ View: erste });
  merke((andere) => setView({ View: andere }));
  return <main>{View && <View sicht={sicht as LesbareSicht} />}</main>;
}

/** Opens the template with entries and shows a view of it. */
export async function zeige(
  View: ComponentType<ViewProps>,
  eintragungen: Eintragungen = {},
): Promise<OffeneAnsicht> {
  const mappe = await mappeMit(eintragungen);
  const warten = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const sitzung = createSitzung(mappe.mappe, {
    jetzt: () => JETZT,
    zusatz: () => ZUSATZ,
    warten,
    anfang: BEIWERK,
  });
  await sitzung.start();
  const protokoll = mitProtokoll(sitzung);
  let wechsle: (andere: ComponentType<ViewProps> | null) => void = () => undefined;
  const merke: RahmenProps['merke'] = (neu) => {
    wechsle = neu;
  };
  render(
    <Themed background="#ffffff">
      <Sitzungsrahmen sitzung={sitzung}>
        <Rahmen erste={View} merke={merke} />
      </Sitzungsrahmen>
    </Themed>,
  );
  const ruhe = (): Promise<void> =>
    act(async () => {
      for (let still = 0; still < 3; still += sitzung.zustand().vorgang === null ? 1 : 0) await warten();
    });
  return {
    ...protokoll,
    mappe,
    ruhe,
    tippe: async (name, wert) => {
      const { blatt, zelle } = zelleDesNamens(mappe.host, name);
      mappe.host.workbook.setCell(blatt, zelle, wert);
      await ruhe();
    },
    wechsle: async (andere) => act(async () => Promise.resolve(wechsle(andere))),
    zelle: (name) => wertVon(mappe, name),
    ort: (name) => adresse(zelleDesNamens(mappe.host, name)),
  };
}
