/** What a person fills in about a decision: as texts in the form, as an order for the workbook, and what keeps it back. Pure. */
import type { Fallblick } from '../vorhaben/fallblick';
import type { Schrittauftrag } from '../vorhaben/schritte';
import { brauchtBegruendung, SCHRITTE_MIT_TERMIN, type Schrittangaben, uebergangVon } from '../fach/schritt';
import { uebernommenAm } from '../fach/statuskette';
import { fristEnde } from '../../../../listen/frist';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Status, UebergangId, Zugangskriterium } from '../../../../rules/fallmanagement';
import { grundText } from '../texte/fallmanagement';
import { entscheidungText, vermerkText } from '../../vermerke/texte/vermerk';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { tagAus, tagText } from '../../../../bausteine/tage';
import type { Wahl } from './wahlen';

/** What a person has filled in; null stands for what is there beforehand. */
export interface Entwurf {
  readonly kriterium: Zugangskriterium | null;
  readonly begruendung: string;
  readonly betreff: string | null;
  /** As typed. */
  readonly datum: string | null;
  /** As typed. */
  readonly naechsterTermin: string | null;
  /** The Vermerk; null as long as it follows from the rest. */
  readonly text: string | null;
}

/** The form as it stands; each kind of decision has a draft of its own. */
export interface Entscheidungswerte {
  readonly wahl: string | null;
  readonly entwuerfe: Readonly<Record<string, Entwurf>>;
}

export const KEINE_ENTSCHEIDUNG: Entscheidungswerte = { wahl: null, entwuerfe: {} };

const LEER: Entwurf = {
  kriterium: null,
  begruendung: '',
  betreff: null,
  datum: null,
  naechsterTermin: null,
  text: null,
};

/** The draft of a decision; the reasons of one step share it. */
export function entwurfVon({ entwuerfe }: Entscheidungswerte, { schritte }: Wahl): Entwurf {
  return entwuerfe[schritte.join(' ')] ?? LEER;
}

/** The form with something changed in the draft of a decision. */
export function mitEntwurf(
  werte: Entscheidungswerte,
  wahl: Wahl,
  teil: Partial<Entwurf>,
): Entscheidungswerte {
  const entwurf = { ...entwurfVon(werte, wahl), ...teil };
  return { ...werte, entwuerfe: { ...werte.entwuerfe, [wahl.schritte.join(' ')]: entwurf } };
}

/** A decision with everything that belongs to it, as it is shown. */
export interface Entscheidungsstand {
  readonly wahl: Wahl;
  readonly kriterium: Zugangskriterium | null;
  readonly begruendung: string;
  readonly brauchtBegruendung: boolean;
  readonly betreff: string;
  readonly betreffe: readonly string[];
  readonly datum: Tagesangabe;
  /** Null where the decision sets none. */
  readonly naechsterTermin: Tagesangabe | null;
  /** The last day that is allowed for it. */
  readonly spaetestens: PlainDate;
  readonly text: string;
  readonly textGeaendert: boolean;
}

/** A day as typed, and as a date: null for none, undefined for anything that is no day. */
export interface Tagesangabe {
  readonly text: string;
  readonly tag: PlainDate | null | undefined;
}

/** What the form is about. */
export interface Entscheidungslage {
  readonly blick: Fallblick;
  readonly sicht: BerechneteSicht;
  /** Who decides. */
  readonly fachkraft: string;
}

/** The form of a decision with what is there beforehand. */
export function standVon(wahl: Wahl, entwurf: Entwurf, lage: Entscheidungslage): Entscheidungsstand {
  const { zugang, hausregeln, heute } = lage.blick.schrittlage;
  const { schritte } = wahl;
  const datum = tagesangabe(entwurf.datum ?? tagText(heute));
  const spaetestens = fristEnde(datum.tag ?? heute, hausregeln.fortfuehrungMonate);
  const mitTermin = schritte.some((schritt) => SCHRITTE_MIT_TERMIN.includes(schritt));
  const vorgabe = schritte.includes('vormerken') && zugang.erfuellt === true ? 'formal' : null;
  const betreffe = schritte.includes('fortfuehren') ? lage.blick.betreffzeilen : [entscheidungText(schritte)];
  const ohneText = {
    wahl,
    kriterium: entwurf.kriterium ?? vorgabe,
    begruendung: entwurf.begruendung,
    betreff: entwurf.betreff ?? betreffe[0] ?? '',
    betreffe,
    datum,
    naechsterTermin: mitTermin ? tagesangabe(entwurf.naechsterTermin ?? tagText(spaetestens)) : null,
    spaetestens,
  };
  return {
    ...ohneText,
    brauchtBegruendung: istBegruendungNoetig(ohneText, lage),
    text: entwurf.text ?? erzeugterText(ohneText, lage),
    textGeaendert: entwurf.text !== null,
  };
}

type OhneText = Omit<Entscheidungsstand, 'brauchtBegruendung' | 'text' | 'textGeaendert'>;

function tagesangabe(text: string): Tagesangabe {
  return { text, tag: tagAus(text) };
}

function angabenVon(stand: OhneText, { fachkraft, blick }: Entscheidungslage): Schrittauftrag['angaben'] {
  return {
    datum: stand.datum.tag ?? blick.schrittlage.heute,
    fachkraft,
    kriterium: stand.kriterium,
    grund: stand.wahl.grund,
    begruendung: stand.begruendung,
    betreff: stand.betreff,
    naechsterTermin: stand.naechsterTermin?.tag ?? null,
  };
}

function istBegruendungNoetig(stand: OhneText, lage: Entscheidungslage): boolean {
  const angaben = angabenVon(stand, lage);
  return stand.wahl.schritte.some((schritt) => {
    const mitSchritt: Schrittangaben = { ...angaben, schritt };
    return brauchtBegruendung(mitSchritt, lage.blick.schrittlage.kette);
  });
}

function erzeugterText(stand: OhneText, lage: Entscheidungslage): string {
  const { schritte, grund } = stand.wahl;
  const { fall, ergebnis } = lage.sicht;
  const { kette } = lage.blick.schrittlage;
  const angaben = angabenVon(stand, lage);
  const vorgemerkt = schritte[0] === 'uebernehmen' ? kette.zeilen.at(-1)?.kriterium : null;
  return vermerkText({
    ...angaben,
    schritte,
    kundennummer: fall.kundennummer,
    kriterium: stand.kriterium ?? vorgemerkt ?? null,
    grund: grundText(grund),
    imBfmSeit: schritte.includes('uebernehmen') ? angaben.datum : uebernommenAm(kette),
    grundlage: lage.blick.grundlage,
    uebergaenge: uebergaengeVon(stand.wahl, kette.status),
    regelwerk: ergebnis.regelwerk,
  });
}

function uebergaengeVon({ schritte }: Wahl, status: Status | null): UebergangId[] {
  let von = status;
  return schritte.flatMap((schritt) => {
    const uebergang = von === null ? undefined : uebergangVon(von, schritt);
    von = uebergang?.nach ?? null;
    return uebergang === undefined ? [] : [uebergang.id];
  });
}

/** The order for the workbook, checked there. */
export function auftragVon(stand: Entscheidungsstand, lage: Entscheidungslage): Schrittauftrag {
  const { wahl, betreff, text } = stand;
  return { schritte: wahl.schritte, angaben: angabenVon(stand, lage), betreff: betreff.trim(), text };
}
