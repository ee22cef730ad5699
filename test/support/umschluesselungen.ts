/** The three ways of encrypting everything anew, who stays in each, and who opens nothing afterwards. */
import type { Schutzstand } from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vorhabenfolge } from '../../src/bereiche/bfm/vermerke/vorhaben/folge';
import {
  codeErneuern,
  fremdesPasswortSetzen,
  personEntfernen,
} from '../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { FALLMANAGERIN, VERTRETER } from './fallmanagement';
import { DRITTE, mitCode, NICHTS, VIERTER, type Wer } from './umschluesselung';

/** One kind of encrypting everything anew. */
export interface Umschluesselung {
  readonly name: string;
  /** @param versuch a later attempt chooses another passphrase. */
  readonly folge: (
    schluessel: Vermerkschluessel,
    versuch: number,
    merken?: (stand: Schutzstand) => void,
  ) => Vorhabenfolge;
  /** Who stays, whatever happens; of those who are in one list, one opens. */
  readonly bleibende: (code: string, codes: readonly string[]) => readonly (readonly Wer[])[];
  /** Who opens nothing that comes once it is done. */
  readonly entfernt: (code: string) => Wer;
}

const UMFANG = { trotzUnlesbarer: false };
const NEUE = ['neun neue lange Nadeln', 'noch einmal neue Nadeln', 'und ein drittes Mal Nadeln'];

export const UMSCHLUESSELUNGEN: readonly Umschluesselung[] = [
  {
    name: 'Entfernen',
    folge: (schluessel, _, merken = NICHTS) => personEntfernen(schluessel, VERTRETER.name, UMFANG, merken),
    bleibende: (code) => [[FALLMANAGERIN], [DRITTE], [VIERTER], [mitCode(code)]],
    entfernt: () => VERTRETER,
  },
  {
    name: 'Passwort für jemand anderen',
    folge: (schluessel, versuch, merken = NICHTS) =>
      fremdesPasswortSetzen(schluessel, { name: VERTRETER.name, neu: NEUE[versuch] ?? '' }, UMFANG, merken),
    bleibende: (code) => [
      [FALLMANAGERIN],
      [DRITTE],
      [VIERTER],
      [mitCode(code)],
      [VERTRETER, ...NEUE.map((passwort) => ({ ...VERTRETER, passwort }))],
    ],
    entfernt: () => VERTRETER,
  },
  {
    name: 'neuer Code',
    folge: (schluessel, _, merken = NICHTS) => codeErneuern(schluessel, UMFANG, merken),
    bleibende: (code, codes) => [
      [FALLMANAGERIN],
      [VERTRETER],
      [DRITTE],
      [VIERTER],
      [code, ...codes].map(mitCode),
    ],
    entfernt: mitCode,
  },
];
