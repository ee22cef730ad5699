/** What only practising can get wrong. */
import type { Fehler } from '../../../listen/fehler';

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** A person that a trainer has added lacks something. */
    readonly UEBUNGSPERSON_UNVOLLSTAENDIG: { readonly person: string; readonly fehlt: readonly string[] };
    /** A sentence that the story does not have. */
    readonly UEBUNGSSATZ_UNBEKANNT: { readonly person: string };
    /** The same Id as another person. */
    readonly UEBUNGSPERSON_DOPPELT: { readonly person: string };
    readonly UEBUNGSPERSON_UNBEKANNT: NurOrt;
    /** Something has not been rated yet. */
    readonly UEBUNG_UNVOLLSTAENDIG: { readonly fehlt: readonly string[] };
    /** Another person stands in the cells by now. */
    readonly UEBUNG_ANDERE_PERSON: NurOrt;
    /** The code does not look like one. */
    readonly UEBUNGSCODE_UNGUELTIG: NurOrt;
  }
}

export type UebungFehler =
  | 'UEBUNGSPERSON_UNVOLLSTAENDIG'
  | 'UEBUNGSSATZ_UNBEKANNT'
  | 'UEBUNGSPERSON_DOPPELT'
  | 'UEBUNGSPERSON_UNBEKANNT'
  | 'UEBUNG_UNVOLLSTAENDIG'
  | 'UEBUNG_ANDERE_PERSON'
  | 'UEBUNGSCODE_UNGUELTIG';

/** An error that has no cell of its own. */
export const MAPPENORT: Fehler['orte'] = [{ art: 'mappe' }];
