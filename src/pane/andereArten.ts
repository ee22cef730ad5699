/** The panes of workbooks that are no Fallmappe, loaded when such a workbook is open. */
import type { FrageNachArt } from './AndereArt';

/** Asks the workbook what it is. */
export const frageNachArt: FrageNachArt = async () => {
  const { oeffneAndereArt } = await import(/* webpackChunkName: "andereart" */ './oeffneAndereArt');
  return oeffneAndereArt();
};
