/** What a person fills in about a decision: as texts in the form, as an order for the workbook, and what keeps it back. Pure. */
import type { Schrittauftrag } from '../vorhaben/schritte';
import { begruendungsanlass, type Begruendungsanlass } from '../fach/begruendung';
import { lokalVorgemerkt, SCHRITTE_MIT_TERMIN, vorgemerktMit } from '../fach/schritt';
import type { Schrittlage } from '../fach/schrittpruefung';
import { fristEnde } from '../../../../listen/frist';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Zugangskriterium } from '../../../../rules/fallmanagement';
import { entscheidungText } from '../../vermerke/texte/vermerk';
import { tagAus, tagText } from '../../../../bausteine/tage';
import type { Entscheidungslage } from './entscheidungslage';
import { vermerkentwurf } from './vermerkentwurf';
import type { Wahl } from './entscheidungswahlen';

/** What a person has filled in; null stands for what is there beforehand. */
export interface Entwurf {
  readonly kriterium: Zugangskriterium | null;
  readonly lokal: string | null;
  /** Never there beforehand: that is for the Fallmanagement to judge, each time. */
  readonly fuehrtZuFortschritten: boolean;
  readonly integriert: boolean | null;
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
  lokal: null,
  fuehrtZuFortschritten: false,
  integriert: null,
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
  /** Which of the local criteria; '' for none. */
  readonly lokal: string;
  readonly fuehrtZuFortschritten: boolean;
  readonly integriert: boolean | null;
  readonly begruendung: string;
  /** What the Begründung has to be about; null where none is needed. */
  readonly anlass: Begruendungsanlass | null;
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

/** The form of a decision with what is there beforehand. */
export function standVon(wahl: Wahl, entwurf: Entwurf, lage: Entscheidungslage): Entscheidungsstand {
  const { hausregeln, heute } = lage.blick.schrittlage;
  const { schritte } = wahl;
  const datum = tagesangabe(entwurf.datum ?? tagText(heute));
  const spaetestens = fristEnde(datum.tag ?? heute, hausregeln.fortfuehrungMonate);
  const mitTermin = schritte.some((schritt) => SCHRITTE_MIT_TERMIN.includes(schritt));
  const betreffe = schritte.includes('fortfuehren') ? lage.blick.betreffzeilen : [entscheidungText(schritte)];
  const ohneText = {
    wahl,
    kriterium: entwurf.kriterium ?? kriteriumVorab(wahl, lage.blick.schrittlage),
    lokal: entwurf.lokal ?? lokalVorgemerkt(lage.blick.schrittlage.kette),
    fuehrtZuFortschritten: entwurf.fuehrtZuFortschritten,
    integriert: entwurf.integriert,
    begruendung: entwurf.begruendung,
    betreff: entwurf.betreff ?? betreffe[0] ?? '',
    betreffe,
    datum,
    naechsterTermin: mitTermin ? tagesangabe(entwurf.naechsterTermin ?? tagText(spaetestens)) : null,
    spaetestens,
  };
  return {
    ...ohneText,
    anlass: anlassVon(ohneText, lage),
    text: entwurf.text ?? vermerkentwurf({ schritte, angaben: angabenVon(ohneText, lage) }, lage),
    textGeaendert: entwurf.text !== null,
  };
}

/** What is known beforehand: that the formal criteria are met, or that of the Vormerkung. */
function kriteriumVorab({ schritte }: Wahl, { kette, zugang }: Schrittlage): Zugangskriterium | null {
  if (schritte.includes('vormerken')) return zugang.erfuellt === true ? 'formal' : null;
  return vorgemerktMit(kette);
}

type OhneText = Omit<Entscheidungsstand, 'anlass' | 'text' | 'textGeaendert'>;

function tagesangabe(text: string): Tagesangabe {
  return { text, tag: tagAus(text) };
}

function angabenVon(stand: OhneText, { fachkraft, blick }: Entscheidungslage): Schrittauftrag['angaben'] {
  return {
    datum: stand.datum.tag ?? blick.schrittlage.heute,
    fachkraft,
    kriterium: stand.kriterium,
    lokal: stand.lokal,
    fuehrtZuFortschritten: stand.fuehrtZuFortschritten,
    integriert: stand.integriert,
    grund: stand.wahl.grund,
    begruendung: stand.begruendung,
    betreff: stand.betreff,
    naechsterTermin: stand.naechsterTermin?.tag ?? null,
  };
}

function anlassVon(stand: OhneText, lage: Entscheidungslage): Begruendungsanlass | null {
  const angaben = angabenVon(stand, lage);
  const anlaesse = stand.wahl.schritte.map((schritt) =>
    begruendungsanlass({ ...angaben, schritt }, lage.blick.schrittlage),
  );
  return anlaesse.find((each) => each !== null) ?? null;
}

/** The order for the workbook, checked there. */
export function auftragVon(stand: Entscheidungsstand, lage: Entscheidungslage): Schrittauftrag {
  const { wahl, betreff, text } = stand;
  return { schritte: wahl.schritte, angaben: angabenVon(stand, lage), betreff: betreff.trim(), text };
}
