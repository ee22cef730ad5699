/** What a person fills in about a new Verweisung and its consent: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import { tagAus } from '../../../bausteine/tage';
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import type { PlainDate } from '../../../listen/plainDate';
import { einwilligungsmangel, grundlageFuer } from '../fach/grundlage';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import type { Verweisungsangaben } from '../fach/verweisung';
import type { Einwilligung } from '../listen';
import type { Partner } from '../listenDesHauses';
import type { Anlass } from '../regeln/anlaesse';
import { anlassvorschlag } from '../regeln/anlassvorschlag';
import { hoechstensFuer, MINDESTENS } from '../regeln/datenpaket';
import { anfangsstaende } from '../regeln/standwechsel';
import type { Datengruppe, EINWILLIGUNGSFORMEN, Stand } from '../regeln/vokabular';
import { VERWEISUNGSFELD, VERWEISUNGSMANGEL } from '../texte/verweisungsansicht';
import type { Verweisungseinwilligung } from '../vorhaben/verweisungen';

/** The consent of the form: not chosen yet, a new one, none, or the Id of one that is there. */
type Einwilligungswahl = '' | 'neu' | 'keine' | (string & {});

/** The form as it stands. */
export interface Verweisungstexte {
  readonly partner: string;
  readonly anlass: Anlass | '';
  readonly auftrag: string;
  readonly freiwillig: boolean;
  readonly stand: Stand | '';
  readonly rueckmeldungBis: string;
  readonly einwilligung: Einwilligungswahl;
  /** Groups beyond those without which nobody can be referred. */
  readonly zusaetzlich: readonly Datengruppe[];
  readonly form: (typeof EINWILLIGUNGSFORMEN)[number];
  readonly erteiltAm: string;
  readonly bis: string;
}

export const LEERE_VERWEISUNG: Verweisungstexte = {
  partner: '',
  anlass: '',
  auftrag: '',
  freiwillig: false,
  stand: '',
  rueckmeldungBis: '',
  einwilligung: '',
  zusaetzlich: [],
  form: 'schriftlich',
  erteiltAm: '',
  bis: '',
};

/** What choosing a partner changes; consent is of one partner only and has to be chosen anew. */
export function mitPartner(
  texte: Verweisungstexte,
  kooperation: Kooperation,
  id: string,
): Partial<Verweisungstexte> {
  const [bisher, neu] = [partnerMit(kooperation, texte.partner), partnerMit(kooperation, id)];
  const vorher = bisher === null ? null : anlassvorschlag(bisher.art);
  const eigener = texte.anlass !== '' && texte.anlass !== vorher ? texte.anlass : '';
  const vorschlag = neu === null ? null : anlassvorschlag(neu.art);
  return { partner: id, anlass: eigener || (vorschlag ?? ''), stand: '', einwilligung: '', zusaetzlich: [] };
}

/** The groups that may be agreed beyond those that are always needed. */
export function zusaetzliche({ art, datenumfang }: Partner): readonly Datengruppe[] {
  return hoechstensFuer(art).filter(
    (each) => !MINDESTENS.includes(each) && (datenumfang.length === 0 || datenumfang.includes(each)),
  );
}

/** The consents of a partner that count on a day. */
export function gueltigeFuer(
  { einwilligungen }: Kooperation,
  { id }: Partner,
  heute: PlainDate,
): readonly Einwilligung[] {
  return einwilligungen.filter((each) => einwilligungsmangel(each, id, heute) === null);
}

type Pruefbares = 'partner' | 'anlass' | 'auftrag' | 'einwilligung' | 'rueckmeldungBis' | 'erteiltAm' | 'bis';
export type Verweisungsmaengel = Readonly<Partial<Record<Pruefbares, string>>>;

export type GepruefteVerweisung =
  | {
      readonly ok: true;
      readonly partner: string;
      readonly angaben: Verweisungsangaben;
      readonly einwilligung: Verweisungseinwilligung;
    }
  | { readonly ok: false; readonly maengel: Verweisungsmaengel };

/** The Verweisung of a form. */
export function pruefeVerweisung(
  texte: Verweisungstexte,
  kooperation: Kooperation,
  heute: PlainDate,
): GepruefteVerweisung {
  const { anlass, auftrag, freiwillig, stand } = texte;
  const partner = partnerMit(kooperation, texte.partner);
  const gefragt = partner !== null && grundlageFuer(kooperation, partner) === 'einwilligung';
  const maengel = { ...feldmaengel(texte, partner), ...(gefragt && einwilligungsmaengel(texte)) };
  if (Object.keys(maengel).length > 0 || partner === null || anlass === '') return { ok: false, maengel };
  return {
    ok: true,
    partner: partner.id,
    angaben: {
      anlass,
      auftrag: auftrag.trim(),
      freiwillig: freiwillig ? true : null,
      stand: (stand === '' ? anfangsstaende(partner.art)[0] : stand) ?? 'geplant',
      rueckmeldungFaellig: tagAus(texte.rueckmeldungBis) ?? null,
    },
    einwilligung: gefragt ? einwilligungAus(texte, heute) : { art: 'keine' },
  };
}

function feldmaengel(texte: Verweisungstexte, partner: Partner | null): Verweisungsmaengel {
  return {
    ...(partner === null && { partner: VERWEISUNGSMANGEL.partner }),
    ...(texte.anlass === '' && { anlass: VERWEISUNGSMANGEL.anlass }),
    ...(texte.auftrag.trim() === '' && { auftrag: VERWEISUNGSMANGEL.auftrag }),
    ...(tagAus(texte.rueckmeldungBis) === undefined && { rueckmeldungBis: VERWEISUNGSMANGEL.tag }),
  };
}

function einwilligungsmaengel({ einwilligung, erteiltAm, bis }: Verweisungstexte): Verweisungsmaengel {
  if (einwilligung === '') return { einwilligung: VERWEISUNGSMANGEL.einwilligung };
  if (einwilligung !== 'neu') return {};
  return {
    ...(tagAus(erteiltAm) === undefined && { erteiltAm: VERWEISUNGSMANGEL.tag }),
    ...(tagAus(bis) === undefined && { bis: VERWEISUNGSMANGEL.tag }),
  };
}

function einwilligungAus(
  { einwilligung, auftrag, zusaetzlich, form, ...tage }: Verweisungstexte,
  heute: PlainDate,
): Verweisungseinwilligung {
  if (einwilligung === 'keine') return { art: 'keine' };
  if (einwilligung !== 'neu') return { art: 'vorhanden', id: einwilligung };
  const umfang = [...MINDESTENS, ...zusaetzlich];
  const [erteiltAm, bis] = [tagAus(tage.erteiltAm) ?? heute, tagAus(tage.bis) ?? null];
  return { art: 'neu', angaben: { zweck: auftrag.trim(), umfang, form, erteiltAm, bis } };
}

/** The fields that keep it back, for beside its button. */
export function fehlangabenInVerweisung(
  texte: Verweisungstexte,
  maengel: Verweisungsmaengel,
  labels: Readonly<Record<'erteiltAm' | 'bis', string>>,
): readonly Fehlangabe[] {
  const label = { ...VERWEISUNGSFELD, ...labels };
  return (Object.keys(maengel) as Pruefbares[]).map((feld) => ({
    label: label[feld],
    leer: texte[feld].trim() === '',
  }));
}
