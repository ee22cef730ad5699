/** Where the lines and the button of the start page lead: the one place that names views of others. */
import type { Sprungziel } from '../../../../bausteine/sprung';
import type { Hauptschritt } from './hauptschritt';
import { hier } from './stellen';

/** The views by what is done there. */
export const ANSICHT = {
  erheben: 'erheben',
  ergebnis: 'ergebnis',
  abschluss: 'abschliessen',
  verlauf: 'verlauf',
  foerderziel: 'foerderziel',
  ziel: 'ziel',
  schritte: 'schritte',
  ueberpruefung: 'ueberpruefen',
  bfm: 'fallmanagement',
} as const;

/** Where each step is done. */
export const HAUPTWEG: Record<Hauptschritt, Sprungziel> = {
  beginnen: { reiter: ANSICHT.erheben },
  fortsetzen: { reiter: ANSICHT.erheben },
  klaeren: { reiter: ANSICHT.ergebnis },
  ansehen: { reiter: ANSICHT.ergebnis },
  abschliessen: { reiter: ANSICHT.abschluss },
  bfm: { reiter: ANSICHT.bfm },
  ueberpruefen: { reiter: ANSICHT.ueberpruefung },
  foerderziel: { reiter: ANSICHT.foerderziel },
  ziel: { reiter: ANSICHT.ziel },
  schritt: { reiter: ANSICHT.schritte },
  erneut: { reiter: ANSICHT.erheben },
};

/** Where each line says more. */
export const ZEILENWEG = {
  lage: { reiter: ANSICHT.ergebnis },
  betreuung: { reiter: ANSICHT.bfm, stelle: 'status' },
  ziel: { reiter: ANSICHT.ziel },
  schritt: { reiter: ANSICHT.schritte },
  profiling: { reiter: ANSICHT.verlauf },
  termin: hier('liste'),
} as const satisfies Record<string, Sprungziel>;
