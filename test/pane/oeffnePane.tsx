/** The whole pane over a real session on a workbook in the stand-in Excel, by role and visible label. */
import type { Dateileser } from '../../src/mappe/dateilesung';
import './nodeRealm';
import { act, render, screen } from '@testing-library/react';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { anfangsteile, type Bereich } from '../../src/bausteine/bereich';
import { createSitzung } from '../../src/mappe/ablauf';
import type { Sitzung } from '../../src/mappe/sitzung';
import { Absturzgrenze } from '../../src/pane/Absturzgrenze';
import { Pane } from '../../src/pane/Pane';
import { Themed } from '../../src/pane/Themed';
import type { Vorlagenwege } from '../../src/pane/Vorlagenknoepfe';
import { BEIWERK } from '../support/bereiche';
import { JETZT, type Testmappe } from '../support/mappe';
import { kurzWarten, ruheVon } from './ruhe';
import { ZUSATZ } from '../support/faelle';

/** An open pane. */
export interface OffenerPane extends Testmappe {
  readonly sitzung: Sitzung;
  /** Lets everything that is under way come to its end. */
  ruhe(): Promise<void>;
  /** Reads the workbook anew, as the button of the place „Mehr“ does, wherever one is. */
  liesNeu(): Promise<void>;
  /** Presses a button and waits for what comes of it. */
  druecke(name: string | RegExp): Promise<void>;
}

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;
window.scrollBy = () => undefined;

/** No test of these chooses a file. */
export const KEINE_DATEI: Dateileser = {
  liesDatei: () => Promise.reject(new Error('nobody chooses a file here')),
  dateisaetze: () => Promise.resolve({}),
};

/** A workbook that is no Fallmappe is nothing else either. */
export const KEINE_ANDERE_ART = (): Promise<null> => Promise.resolve(null);

/** A server that does not give the template. */
export const OHNE_VORLAGE: Vorlagenwege = {
  oeffne: () => Promise.resolve('nichtErreichbar'),
  fuegeEin: () => Promise.resolve({ art: 'nichtErreichbar' }),
};

/** A session on a workbook; waiting is short. */
export function sitzungAuf({ mappe }: Testmappe, anfang = BEIWERK): Sitzung {
  return createSitzung(mappe, { jetzt: () => JETZT, zusatz: () => ZUSATZ, warten: kurzWarten, anfang });
}

/** Opens the pane on a workbook and reads it. */
export async function oeffnePane(
  offen: Testmappe,
  vorlage: Partial<Vorlagenwege> = {},
  bereiche: readonly Bereich[] = BEREICHE,
): Promise<OffenerPane> {
  const sitzung = sitzungAuf(offen, anfangsteile(bereiche));
  render(
    <Themed background="#ffffff">
      <Absturzgrenze sitzung={sitzung}>
        <Pane
          sitzung={sitzung}
          vorlage={{ ...OHNE_VORLAGE, ...vorlage }}
          bereiche={bereiche}
          neuLaden={() => undefined}
          andereArt={KEINE_ANDERE_ART}
          dateien={KEINE_DATEI}
        />
      </Absturzgrenze>
    </Themed>,
  );
  const ruhe = ruheVon(sitzung);
  await act(() => sitzung.start());
  await ruhe();
  const druecke = async (name: string | RegExp): Promise<void> => {
    const button = screen.getByRole('button', { name });
    act(() => button.focus());
    act(() => button.click());
    await ruhe();
  };
  const liesNeu = async (): Promise<void> => {
    await act(() => sitzung.neuLesen());
    await ruhe();
  };
  return { ...offen, sitzung, ruhe, liesNeu, druecke };
}
