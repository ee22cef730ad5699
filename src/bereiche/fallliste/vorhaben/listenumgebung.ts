/** What the session with a list of cases needs of the world; bound to Excel and to packages by the composition root. */
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Dateileser } from '../../../mappe/dateilesung';
import type { Eingabe } from '../../../mappe/eingabe';
import type { Anlegeausgang } from '../fach/anlegelage';
import type { Kooperationsdatei } from '../fach/kooperationszaehlung';
import type { Mappendatei } from '../fach/einlesebefund';

export interface Listenumgebung extends Pick<Dateileser, 'dateisaetze'> {
  /** Rows up to which formulas count a list; those of the program without it. */
  readonly formelnBis?: number;
  readonly jetzt: () => Zeitpunkt;
  /** Reads a Fallmappe from its package, without Excel. */
  readonly liesMappe: (xlsx: Uint8Array) => Promise<Mappendatei['gelesen']>;
  /** Reads what a Fallmappe adds to the figures of cooperation, likewise. */
  readonly liesKooperation: (xlsx: Uint8Array) => Promise<Kooperationsdatei['gelesen']>;
  /** Opens a new Fallmappe with these inputs in a window of its own. */
  readonly legeAn: (eingaben: readonly Eingabe[]) => Promise<Anlegeausgang>;
}
