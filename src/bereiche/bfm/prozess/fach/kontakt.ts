/** When somebody of the Fallmanagement last had to do with the person (S0, search 3): computed, and never ticked twice. */
import type { PlainDate } from '../../../../listen/plainDate';
import type { Momentaufnahme } from '../../../verlauf';
import type { FmFeld } from '../regeln/vokabular';

/** What says that there was a contact. */
export type Kontaktart = 'profiling' | 'vermerk' | 'erstberatung' | 'schuelergespraech' | 'notiert';

export interface Kontakt {
  readonly tag: PlainDate;
  readonly art: Kontaktart;
}

/** What contacts are known from. */
export interface Kontaktquellen {
  readonly aufnahmen: readonly Pick<Momentaufnahme, 'datum'>[];
  readonly vermerke: readonly { readonly datum: PlainDate | null }[];
  readonly fm: Readonly<Record<Extract<FmFeld, 'erstberatung' | 'schuelergespraech'>, PlainDate | null>>;
  /** Noted by hand, without a Vermerk. */
  readonly notierte: readonly PlainDate[];
}

/** The latest one until a day; of several on one day the first in this order. Null where none is known. */
export function letzterKontakt(
  { aufnahmen, vermerke, fm, notierte }: Kontaktquellen,
  heute: PlainDate,
): Kontakt | null {
  const alle: { readonly tag: PlainDate | null; readonly art: Kontaktart }[] = [
    ...aufnahmen.map(({ datum }) => ({ tag: datum, art: 'profiling' as const })),
    ...vermerke.map(({ datum }) => ({ tag: datum, art: 'vermerk' as const })),
    { tag: fm.erstberatung, art: 'erstberatung' },
    { tag: fm.schuelergespraech, art: 'schuelergespraech' },
    ...notierte.map((tag) => ({ tag, art: 'notiert' as const })),
  ];
  return alle.reduce<Kontakt | null>(
    (letzter, { tag, art }) =>
      tag === null || tag > heute || (letzter !== null && tag <= letzter.tag) ? letzter : { tag, art },
    null,
  );
}
