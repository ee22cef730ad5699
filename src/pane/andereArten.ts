/** The panes of workbooks that are no Fallmappe, loaded when such a workbook is open. */
import type { ComponentType } from 'react';

/** Asks the workbook what it is; null where nothing here knows it. */
export async function frageNachArt(): Promise<ComponentType | null> {
  const { oeffneFallliste } = await import(/* webpackChunkName: "fallliste" */ './fallliste');
  return oeffneFallliste();
}
