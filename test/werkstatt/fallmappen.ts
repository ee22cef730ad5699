/** Workbooks to begin with, each as it was saved. */
import { schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../src/bereiche/plan/vorhaben/ziele';
import { abgeschlossen } from '../support/akte';
import { fallakte, getan, uebernehmen } from '../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { SCHRITT, ZIEL } from '../support/plan';

/** Builds one. */
export type Fallmappe = () => Promise<Uint8Array>;

/** Rated. */
export const beispiel: Fallmappe = async () => (await mappeMit(BEISPIEL)).host.save();

/** With a completed Profiling. */
export const mitProfiling: Fallmappe = async () => {
  const offen = await mappeMit(BEISPIEL);
  await abgeschlossen(offen);
  return offen.host.save();
};

/** With a completed Profiling, and passphrases for the Vermerke. */
export const geschuetzt: Fallmappe = async () => (await fallakte()).host.save();

/** In the bFM, with a goal and a step. */
export const vonEinerKollegin: Fallmappe = async () => {
  const akte = await fallakte();
  await uebernehmen(akte);
  await getan(akte, zielVereinbaren(ZIEL, null));
  await getan(akte, schrittAnlegen(SCHRITT));
  return akte.host.save();
};
