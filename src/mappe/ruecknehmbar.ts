/** A plan that says what was done and offers to take exactly that back. Pure. */
import { ruecknahmeTexte } from '../fall/texte/akte';
import type { Aenderung } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Aktenplan } from './akteAendern';
import { type Ruecknahme, rueckwegVon } from './rueckweg';

/** What is said of an act. */
export interface Handlungsworte {
  /** What a person hears once it is done; missing where the name of the Vorhaben says enough. */
  readonly getan?: string;
  /** Names it, as in „… zurücknehmen“; never contents of cells. */
  readonly was: string;
}

/** @param inhalt the reading on which the changes were planned. @param darauf what may rest on them later. */
export function ruecknehmbar(
  aenderungen: readonly Aenderung[],
  inhalt: Inhalt,
  { getan, was }: Handlungsworte,
  darauf?: Ruecknahme['darauf'],
): Aktenplan {
  return {
    ok: true,
    aenderungen,
    ...(getan !== undefined && { getan }),
    zurueck: rueckwegVon(aenderungen, inhalt, { ...ruecknahmeTexte(was), ...(darauf && { darauf }) }),
  };
}
