/** What a person fills in about a Fallkonferenz: as texts in the form, as values for the table, and what keeps it back. Pure. */
import { tagAus, tagText } from '../../../bausteine/tage';
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import type { PlainDate } from '../../../listen/plainDate';
import { einwilligungsmangel } from '../fach/grundlage';
import { ohneGrundlage, planungstage, type Stellenlage, stellenlagen } from '../fach/konferenzlage';
import type { Kooperation } from '../fach/kooperation';
import type { Konferenz } from '../listen';
import { KONFERENZ, KONFERENZFELD } from '../texte/fallkonferenz';
import type { Konferenzangaben } from '../vorhaben/konferenzen';

/** The form as it stands. */
export interface Konferenztexte {
  readonly datum: string;
  readonly anlass: string;
  readonly stellen: readonly string[];
  readonly einwilligungen: readonly string[];
  readonly ohneNamen: boolean;
  readonly personBeteiligt: '' | 'ja' | 'nein';
  readonly warumNicht: string;
  readonly tagesordnung: string;
  readonly ergebnis: string;
}

export const LEERE_KONFERENZ: Konferenztexte = {
  datum: '',
  anlass: '',
  stellen: [],
  einwilligungen: [],
  ohneNamen: false,
  personBeteiligt: '',
  warumNicht: '',
  tagesordnung: '',
  ergebnis: '',
};

/** A Fallkonferenz as texts. */
export function konferenztexte(konferenz: Konferenz): Konferenztexte {
  const { datum, ohneNamen, personBeteiligt, ...rest } = konferenz;
  const { anlass, stellen, einwilligungen, warumNicht, tagesordnung, ergebnis } = rest;
  return {
    datum: tagText(datum),
    ohneNamen: ohneNamen === true,
    personBeteiligt: personBeteiligt === null ? '' : personBeteiligt ? 'ja' : 'nein',
    anlass,
    stellen,
    einwilligungen,
    warumNicht,
    tagesordnung,
    ergebnis,
  };
}

/** A change of the form, and in which. */
export interface Konferenzaenderung {
  readonly id: string | null;
  readonly teil: Partial<Konferenztexte>;
}

/** Inviting a place brings along its consents that count today; no longer inviting it takes them away. */
export function mitStelle(
  { stellen, einwilligungen }: Konferenztexte,
  partner: string,
  eingeladen: boolean,
  kooperation: Kooperation,
  heute: PlainDate,
): Pick<Konferenztexte, 'stellen' | 'einwilligungen'> {
  const ihre = kooperation.einwilligungen.filter((each) => each.partner === partner);
  const uebrige = einwilligungen.filter((id) => ihre.every((each) => each.id !== id));
  if (!eingeladen) return { stellen: stellen.filter((id) => id !== partner), einwilligungen: uebrige };
  const gueltige = ihre.filter((each) => einwilligungsmangel(each, partner, heute) === null);
  return { stellen: [...stellen, partner], einwilligungen: [...uebrige, ...gueltige.map(({ id }) => id)] };
}

/** The invited places without a ground on the day that is filled in. */
export function stellenOhneGrundlage(
  texte: Konferenztexte,
  kooperation: Kooperation,
  heute: PlainDate,
): readonly Stellenlage[] {
  const tage = planungstage(tagAus(texte.datum) ?? null, heute);
  return ohneGrundlage(stellenlagen(kooperation, texte, tage));
}

export type Konferenzmaengel = Readonly<Partial<Record<keyof Konferenztexte, string>>>;

export type GepruefteKonferenz =
  | { readonly ok: true; readonly angaben: Konferenzangaben }
  | { readonly ok: false; readonly maengel: Konferenzmaengel };

/** The Fallkonferenz of a form. The day may still be open; why it takes place may not, nor how to speak of the person. */
export function pruefeKonferenz(
  texte: Konferenztexte,
  kooperation: Kooperation,
  heute: PlainDate,
): GepruefteKonferenz {
  const datum = tagAus(texte.datum);
  const { personBeteiligt, warumNicht, ohneNamen } = texte;
  const ungeklaert = !ohneNamen && stellenOhneGrundlage(texte, kooperation, heute).length > 0;
  const maengel: Konferenzmaengel = {
    ...(datum === undefined && { datum: KONFERENZ.wann }),
    ...(texte.anlass.trim() === '' && { anlass: KONFERENZ.anlassFehlt }),
    ...(ungeklaert && { ohneNamen: KONFERENZ.wahlFehlt }),
    ...(personBeteiligt === 'nein' && warumNicht.trim() === '' && { warumNicht: KONFERENZ.warumFehlt }),
  };
  if (datum === undefined || Object.keys(maengel).length > 0) return { ok: false, maengel };
  const beteiligt = personBeteiligt === '' ? null : personBeteiligt === 'ja';
  return { ok: true, angaben: { ...texte, datum, personBeteiligt: beteiligt } };
}

/** The fields that keep it back, for beside its button. */
export function fehlangabenDer(texte: Konferenztexte, maengel: Konferenzmaengel): readonly Fehlangabe[] {
  return (Object.keys(maengel) as (keyof Konferenztexte)[]).map((feld) => {
    const wert = texte[feld];
    return { label: KONFERENZFELD[feld], leer: typeof wert === 'string' && wert.trim() === '' };
  });
}
