/** What a second session does with the FM-Vermerke while the first encrypts everything anew. */
import {
  eigenesPasswortAendern,
  listeNeuVersiegeln,
  personHinzufuegen,
  verdaechtigeEntfernen,
} from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { nachOeffnen } from '../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { vermerkSchreiben } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { schrittTun } from '../../src/bereiche/bfm/prozess/vorhaben/schritte';
import type { Vorhaben } from '../../src/mappe/akteAendern';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { STICHTAG } from './faelle';
import { FAELLIGES } from './faelliges';
import { auftrag, tue, tueFolge } from './fallmanagement';
import { bestandVon, NICHTS, oeffne, offen, VIERTER, type Wer } from './umschluesselung';

const NEU = 'lauter neue Regenschirme';
const FUENFTE = { name: 'Frau Fünf', rolle: 'vertretung', passwort: 'fünf Federn im Wind' } as const;
const MEHR = 'ein Vermerk zwischendurch';

export interface Ausgang {
  readonly art: string;
}

/** What the second session does, and what is to be seen of it once it was told that it is done. */
export interface Zweites {
  readonly name: string;
  readonly tue: (mappe: Fallmappe, schluessel: Vermerkschluessel) => Promise<Ausgang>;
  /** A Vermerk that is there then, and only then. */
  readonly text?: string;
  /** Who opens then, and only then; and who only otherwise. */
  readonly neu?: Wer;
  readonly alt?: Wer;
}

function einzeln(
  name: string,
  mache: (schluessel: Vermerkschluessel) => Vorhaben,
  wirkung: Pick<Zweites, 'text' | 'neu' | 'alt'> = {},
): Zweites {
  return { name, tue: (mappe, schluessel) => tue({ mappe }, mache(schluessel)), ...wirkung };
}

export const EINZELNE: readonly Zweites[] = [
  einzeln(
    'ein Vermerk',
    (schluessel) => vermerkSchreiben({ datum: STICHTAG, betreff: 'dazwischen', text: MEHR }, schluessel),
    { text: MEHR },
  ),
  einzeln(
    'ein Schritt mit Vermerk',
    (schluessel) => schrittTun(auftrag(['fortfuehren'], {}, MEHR), schluessel, FAELLIGES),
    { text: MEHR },
  ),
  einzeln('eine Aufnahme', (schluessel) => personHinzufuegen(schluessel, FUENFTE, NICHTS), { neu: FUENFTE }),
  einzeln(
    'ein eigenes Passwort',
    (schluessel) => eigenesPasswortAendern(schluessel, { alt: VIERTER.passwort, neu: NEU }, NICHTS),
    { neu: { ...VIERTER, passwort: NEU }, alt: VIERTER },
  ),
  einzeln('das Entfernen verdächtiger Zeilen', verdaechtigeEntfernen),
  einzeln('das Neuversiegeln der Liste', listeNeuVersiegeln),
  {
    name: 'ein Öffnen mit seinem Nachtrag',
    tue: async (mappe) => {
      const schluessel = offen(await oeffne(await bestandVon({ mappe }), VIERTER));
      return (await tueFolge({ mappe }, nachOeffnen(schluessel))).ergebnis;
    },
  },
];
