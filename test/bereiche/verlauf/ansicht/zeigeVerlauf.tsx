/** The views „Abschließen“ and „Verlauf“ over a real session: the shipped template in the stand-in Excel, with Profilings completed before. */
import { type BoundFunctions, fireEvent, type queries, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { AbschliessenView } from '../../../../src/bereiche/verlauf/ansicht/AbschliessenView';
import { VerlaufView } from '../../../../src/bereiche/verlauf/ansicht/VerlaufView';
import type { ViewProps } from '../../../../src/bausteine/viewProps';
import type { Teile } from '../../../../src/mappe/teile';
import { abgeschlossen } from '../../../support/akte';
import { type Eintragungen, fillMappe } from '../../../support/fillMappe';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';
import { type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';

/** A shown view. */
export interface GezeigterVerlauf extends GezeigteAkte {
  /** Types into the workbook and lets the pane read. */
  trageEin(eintragungen: Eintragungen): Promise<void>;
}

/** Shows the view of a workbook as it is and lets it read; `anfang` is read before it is shown. */
export async function zeigeVerlaufAuf(
  offen: Testmappe,
  anfang?: Teile,
  View: ComponentType<ViewProps> = VerlaufView,
): Promise<GezeigterVerlauf> {
  const gezeigt = await zeigeAkte(View, offen, anfang);
  return {
    ...gezeigt,
    trageEin: async (eintragungen) => {
      await fillMappe(offen.host, eintragungen);
      await gezeigt.neuLesen();
    },
  };
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

/** Shows „Abschließen“ after these visits. */
export async function zeigeAbschliessen(
  besuche: readonly Besuch[] = [],
  heute: Eintragungen = {},
): Promise<GezeigterVerlauf> {
  return zeigeVerlaufAuf(await mappeNach(besuche, heute), undefined, AbschliessenView);
}

/** Unfolds a part of the view. */
export function klappeAuf(titel: string): void {
  const summary = screen.getByText(titel, { selector: 'summary' });
  const details = summary.parentElement as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

/** A section of the view by its heading. */
export function abschnitt(name: string | RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name }));
}

const TRENNSTELLE = '\u00ad';

/** The contents of a table, row by row, as they are read. */
export function tabelle(name: string): string[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll(TRENNSTELLE, '')));
}
