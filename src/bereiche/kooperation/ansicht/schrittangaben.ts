/** What a person fills in about a step of a Verweisung and about feedback: as texts, as values, and what keeps it back. Pure. */
import { tagAus } from '../../../bausteine/tage';
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import type { PlainDate } from '../../../listen/plainDate';
import type { Standschritt } from '../fach/verweisung';
import type { Grund, RUECKMELDEARTEN } from '../regeln/vokabular';
import { VERWEISUNGSFELD, VERWEISUNGSMANGEL } from '../texte/verweisungsansicht';
import type { Rueckmeldeangaben } from '../vorhaben/verweisungen';

/** The steps that ask for something: why it came to nothing, or what came of it. */
export const GEFRAGTE_SCHRITTE = ['nicht zustande gekommen', 'beendet'] as const;
export type GefragterSchritt = (typeof GEFRAGTE_SCHRITTE)[number];

/** The form of such a step, and of which Verweisung. */
export interface Schritttexte {
  readonly id: string | null;
  readonly stand: GefragterSchritt;
  readonly grund: Grund | '';
  readonly ergebnis: string;
}

export const LEERER_SCHRITT: Schritttexte = { id: null, stand: 'beendet', grund: '', ergebnis: '' };

/** The step of a form; null while its Grund is missing. */
export function schrittAus({ stand, grund }: Schritttexte, am: PlainDate): Standschritt | null {
  if (stand === 'beendet') return { stand, am };
  return grund === '' ? null : { stand, grund, am };
}

/** The form of feedback, and on which Verweisung. */
export interface Rueckmeldetexte {
  readonly id: string | null;
  readonly art: (typeof RUECKMELDEARTEN)[number] | '';
  readonly kurztext: string;
  readonly datum: string;
  readonly naechste: string;
}

export const LEERE_RUECKMELDUNG: Rueckmeldetexte = {
  id: null,
  art: '',
  kurztext: '',
  datum: '',
  naechste: '',
};

export type Rueckmeldemaengel = Readonly<Partial<Record<'art' | 'datum' | 'naechste', string>>>;

export type GepruefteRueckmeldung =
  | { readonly ok: true; readonly angaben: Rueckmeldeangaben }
  | { readonly ok: false; readonly maengel: Rueckmeldemaengel };

/** The feedback of a form. @param vertraulich whether nothing may be written of what it said. */
export function pruefeRueckmeldung(
  texte: Rueckmeldetexte,
  heute: PlainDate,
  vertraulich: boolean,
): GepruefteRueckmeldung {
  const { art, kurztext } = texte;
  const [datum, naechste] = [tagAus(texte.datum), tagAus(texte.naechste)];
  const maengel: Rueckmeldemaengel = {
    ...(art === '' && { art: VERWEISUNGSMANGEL.art }),
    ...(datum === undefined && { datum: VERWEISUNGSMANGEL.tag }),
    ...(naechste === undefined && { naechste: VERWEISUNGSMANGEL.tag }),
  };
  if (art === '' || datum === undefined || naechste === undefined) return { ok: false, maengel };
  return {
    ok: true,
    angaben: {
      art,
      kurztext: vertraulich ? '' : kurztext.trim(),
      datum: datum ?? heute,
      naechsteFaellig: naechste,
    },
  };
}

/** The fields that keep it back, for beside its button. */
export function fehlangabenInRueckmeldung(
  texte: Rueckmeldetexte,
  maengel: Rueckmeldemaengel,
): readonly Fehlangabe[] {
  return (Object.keys(maengel) as (keyof Rueckmeldemaengel)[]).map((feld) => ({
    label: VERWEISUNGSFELD[feld],
    leer: texte[feld].trim() === '',
  }));
}
