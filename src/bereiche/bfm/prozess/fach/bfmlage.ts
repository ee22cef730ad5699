/** What the due dates of the bFM and of the case around it are computed from. No rules here. */
import type { Ende, Faelliges, Faelligkeitslage, Faelligkeit } from '../../../../fall/faelliges';
import { erledigt } from '../../../../fall/faelligkeit';
import type { PlainDate } from '../../../../listen/plainDate';
import type { JaNein } from '../../../../listen/werte';
import type { Schwellenwerte } from '../../../../rules/regelsatz';
import type { Hausregeln } from '../../../../rules/hausregeln';
import type { Festlegung, Kennung } from '../../../../rules/vocabulary';
import type { WiedervorlageArt } from '../../../../rules/wiedervorlagen';
import type { Momentaufnahme } from '../../../verlauf';
import type { FmFeld } from '../regeln/vokabular';
import type { Neukundepunkt } from './readNeukunde';
import type { Statuskette, Statuszeile } from './statuskette';

/** Kinds that follow from the chain of decisions. */
export const KETTENARTEN = [
  'fortfuehrung',
  'bfmVorwarnung',
  'bfmEnde',
  'uebernahme',
  'bfmEntscheidung',
  'vertretung',
] as const satisfies readonly WiedervorlageArt[];

/** The kinds that this Bereich knows of. */
export type Bfmart =
  | (typeof KETTENARTEN)[number]
  | 'erstberatung'
  | 'neukundeCheckliste'
  | 'aktivierungsende'
  | 'schulabgang'
  | 'schulabgangFehlt'
  | 'schuelerPruefen'
  | 'schulbescheinigung'
  | 'geburtstag';
export type Bfmfaelligkeit = Faelligkeit<Bfmart>;
export type Bfmfaelliges = Faelliges<Bfmart>;

/** What this Bereich knows of a case. */
export interface Bfmangaben {
  readonly neukunde: JaNein;
  readonly zugang: PlainDate | null;
  readonly geburtsdatum: PlainDate | null;
  /** The Betreuung that holds today, not the proposed one; by its own name where a word for it is recognised. */
  readonly betreuung: string;
  readonly kennung: Kennung;
  readonly festlegung: Festlegung | null;
  readonly kette: Statuskette;
  /** The Profilings as they stand today, oldest first. */
  readonly aufnahmen: readonly Momentaufnahme[];
  readonly fm: Readonly<Record<FmFeld, PlainDate | null>>;
  readonly neukundePunkte: readonly Neukundepunkt[];
  readonly hatVertretung: boolean;
  readonly hausregeln: Hausregeln;
  /** Of the rules that decide the case today. */
  readonly schwellen: Schwellenwerte;
}

export type Bfmlage = Bfmangaben & Faelligkeitslage;

/** Done by a decision. */
export function erledigtDurch({ datum, fachkraft }: Statuszeile): Ende {
  return erledigt(datum, fachkraft);
}
