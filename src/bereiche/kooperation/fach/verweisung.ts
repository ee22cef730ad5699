/** How a Verweisung begins and how it goes on. Pure; the day is passed in. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Verweisung } from '../listen';
import type { Partner } from '../listenDesHauses';
import { rueckmeldungBis } from '../regeln/rueckmeldefrist';
import { anfangsstaende, istOffenerStand, naechsteStaende } from '../regeln/standwechsel';
import {
  type Grund,
  type Grundlage,
  ist16aBeratung,
  ist16aLeistung,
  type Partnerart,
  type Stand,
} from '../regeln/vokabular';

/** What a person says of a new Verweisung. */
export interface Verweisungsangaben extends Pick<Verweisung, 'anlass' | 'auftrag' | 'freiwillig'> {
  readonly stand: Stand;
  /** null: after the usual time. */
  readonly rueckmeldungFaellig: PlainDate | null;
}

/** The row it begins with, but for its Id. */
export type Verweisungsbeginn = Omit<Verweisung, 'id' | 'stelle'>;

/**
 * The first row of a Verweisung; null where it cannot begin with that Stand.
 * @param grundlage of the house; null while it has settled none.
 */
export function verweisungsbeginn(
  angaben: Verweisungsangaben,
  partner: Partner,
  grundlage: Grundlage | null,
  einwilligung: string | null,
  tag: PlainDate,
): Verweisungsbeginn | null {
  const { anlass, auftrag, freiwillig, stand, rueckmeldungFaellig } = angaben;
  if (!anfangsstaende(partner.art).includes(stand)) return null;
  return {
    partner: partner.id,
    anlass,
    auftrag,
    freiwillig: ist16aLeistung(partner.art) ? true : freiwillig,
    grundlage,
    einwilligung,
    verwiesenAm: stand === 'geplant' ? null : tag,
    erstkontaktAm: null,
    stand,
    grund: null,
    rueckmeldungFaellig: rueckmeldungFaellig ?? rueckmeldungBis(tag, partner.rueckmeldungWochen),
    ergebnis: '',
  };
}

/** One step: where to, on which day, and why it came to nothing. */
export type Standschritt =
  | { readonly stand: 'nicht zustande gekommen'; readonly grund: Grund; readonly am: PlainDate }
  | { readonly stand: Exclude<Stand, 'nicht zustande gekommen'>; readonly am: PlainDate };

/** The states that a row may go on to; one without a Stand may begin as a new one. */
export function moeglicheStaende(art: Partnerart | null, stand: Stand | null): readonly Stand[] {
  return stand === null ? anfangsstaende(art) : naechsteStaende(art, stand);
}

/** What the row says after a step; null where that step is not possible from here. Days that are there stay as they are. */
export function nachSchritt(
  verweisung: Verweisung,
  art: Partnerart | null,
  wochen: number | null,
  schritt: Standschritt,
): Partial<Verweisung> | null {
  const { stand, am } = schritt;
  if (!moeglicheStaende(art, verweisung.stand).includes(stand)) return null;
  return {
    stand,
    ...(stand === 'nicht zustande gekommen' && { grund: schritt.grund }),
    ...(stand === 'verwiesen' && { verwiesenAm: verweisung.verwiesenAm ?? am }),
    ...(hatKontakt(verweisung, art, stand) && { erstkontaktAm: verweisung.erstkontaktAm ?? am }),
    // Nothing stays open without a day on which something is to be heard.
    ...(istOffenerStand(stand) && {
      rueckmeldungFaellig: verweisung.rueckmeldungFaellig ?? rueckmeldungBis(am, wochen),
    }),
  };
}

/** Counselling begins with „Kontakt“, which says nothing of a day; for it the first day is that on which it runs. */
function hatKontakt({ stand: bisher }: Verweisung, art: Partnerart | null, stand: Stand): boolean {
  return (stand === 'Kontakt' && bisher !== null && !ist16aBeratung(art)) || stand === 'läuft';
}

/** How feedback stands. */
export type Rueckmeldestand = 'geschlossen' | 'erwartet' | 'ueberfaellig';

/** Whether feedback is still awaited on a day, and whether that day is past. */
export function rueckmeldestand(
  { stand, rueckmeldungFaellig }: Pick<Verweisung, 'stand' | 'rueckmeldungFaellig'>,
  heute: PlainDate,
): Rueckmeldestand {
  if (!istOffenerStand(stand)) return 'geschlossen';
  return rueckmeldungFaellig !== null && rueckmeldungFaellig < heute ? 'ueberfaellig' : 'erwartet';
}
