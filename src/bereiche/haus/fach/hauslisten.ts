/** Which tables and single cells hold data of the house, and how their rows are told apart. */
import { REGELWERKE } from '../../../fall/regelsaetze';
import type { Feld } from '../../../listen/feld';
import type { Liste, Spalten, Zeile } from '../../../listen/liste';
import type { Spalte } from '../../../listen/spalte';
import type { Teile } from '../../../mappe/teile';
import { HAUSREGEL_IDS, type HausregelId } from '../../../rules/hausregeln';
import { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGEL_WERT, HAUSREGELN, LOKALE_KRITERIEN } from '../../bfm';
import { HAUSHALT, PLAETZE } from '../../fallliste';
import {
  ANGEBOTSKETTEN,
  FREIGABEPFLICHT,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from '../../kooperation';
import { LEITFADEN } from '../../leitfaden';
import { ANGEBOTE, INHALTSFELDER } from '../../plan';
import { RECHTSLISTE } from '../../recht';
import { FREIGABE_FELDER } from '../listen';

/** A table of the house. */
export interface Hausliste {
  readonly liste: Liste;
  /** What people call it. */
  readonly titel: string;
  /** The fields by which two rows are the same one. */
  readonly schluessel: readonly string[];
  /** The fields that the house fills; all others are the template's. */
  readonly felder: readonly string[];
  /** The field that names a row to people. */
  readonly name: string;
  /** The template has all of its rows: none comes or goes. */
  readonly istFest: boolean;
  /** Its rows make units that are the same or not as a whole: those with one name. A unit of the house replaces the one of that name. */
  readonly istGanzes?: true;
  /** How a cell of it is read where that depends on its row. */
  readonly spalteIn?: (zeile: Zeile<Spalten>) => Spalte<unknown>;
}

const wachsend = (
  liste: Liste,
  titel: string,
  schluessel: readonly string[],
  name = schluessel[0] ?? '',
): Hausliste => ({ liste, titel, schluessel, felder: Object.keys(liste.spalten), name, istFest: false });

const fest = (liste: Liste, titel: string, felder: readonly string[]): Hausliste => ({
  liste,
  titel,
  schluessel: ['id'],
  felder,
  name: 'label',
  istFest: true,
});

/** A rule that this program does not know reads as a text. */
function hausregelspalte({ id }: Zeile<Spalten>): Spalte<unknown> {
  const bekannte = HAUSREGEL_IDS.find((each) => each === id) as HausregelId;
  return HAUSREGEL_WERT[bekannte] ?? BETREFFLISTE.spalten.betreff;
}

/** The released sets of rules, row by row; a set is taken over as a whole. */
const REGELWERKSLISTE: Hausliste = {
  ...wachsend(REGELWERKE, 'Regelwerk', ['version', 'tabelle', 'id', 'tests']),
  istGanzes: true,
};

/** The tables that a Fallmappe has as well. */
const MAPPENLISTEN: readonly Hausliste[] = [
  { ...fest(HAUSREGELN, 'Hausregeln', ['wert']), spalteIn: hausregelspalte },
  wachsend(BETREFFLISTE, 'Betreffzeilen', ['betreff']),
  wachsend(LOKALE_KRITERIEN, 'Lokale Zugangskriterien', ['kriterium']),
  wachsend(BETREUUNGSWORTE, 'Wörter für Betreuungen', ['wort']),
  wachsend(ANGEBOTE, 'Angebote', ['name', 'traeger']),
  wachsend(LEITFADEN, 'Leitfaden', ['id'], 'text'),
  fest(RECHTSLISTE, 'Rechtsangaben', ['gueltigVon', 'gueltigBis', 'anbieten', 'geprueftAm', 'geprueftVon']),
  // By their Ids: the cases of the house name them.
  wachsend(PARTNER, 'Partner', ['id'], 'name'),
  wachsend(ANGEBOTSKETTEN, 'Angebotsketten', ['zielgruppe', 'nummer']),
  fest(GRUNDLAGEN_JE_ART, 'Partnerarten', ['grundlage', 'vorschrift', 'rechtsstand', 'geprueftVon']),
  fest(SCHUTZKONTAKTE, 'Schutzwege', [
    'wer',
    'vorgehen',
    'rechtsstand',
    'telefon',
    'vorschrift',
    'geprueftVon',
  ]),
  REGELWERKSLISTE,
];

/** The tables that only a Fallliste has. */
const LISTENLISTEN: readonly Hausliste[] = [
  wachsend(PLAETZE, 'Träger und Plätze', ['traeger']),
  fest(HAUSHALT, 'Im Haushalt gemeinsam', ['gemeinsam']),
];

const { hausname, hausanschrift, hauskontakt, weitereWoerter } = INHALTSFELDER;

export const HAUSNAME = hausname;

/** The single cells that a Fallmappe has as well. */
export const MAPPENFELDER: readonly Feld<unknown>[] = [
  hausname,
  hausanschrift,
  hauskontakt,
  weitereWoerter,
  FREIGABEPFLICHT,
];

/** What house data consist of in one kind of workbook. */
export interface Hausumfang {
  readonly listen: readonly Hausliste[];
  readonly felder: readonly Feld<unknown>[];
}

/** The kinds of workbooks that use house data, and are made from a Hausvorlage. */
export const HAUSMAPPENARTEN = ['Fallmappe', 'Fallliste'] as const;
export type Hausmappenart = (typeof HAUSMAPPENARTEN)[number];

export const UMFANG: Readonly<Record<Hausmappenart, Hausumfang>> = {
  Fallmappe: { listen: MAPPENLISTEN, felder: MAPPENFELDER },
  Fallliste: { listen: [...LISTENLISTEN, REGELWERKSLISTE], felder: [] },
};
/** All of a Hausvorlage. */
export const HAUSUMFANG: Hausumfang = { listen: [...MAPPENLISTEN, ...LISTENLISTEN], felder: MAPPENFELDER };

/** The tables and cells of it. */
export function teileIn({ listen, felder }: Hausumfang): Teile {
  return { listen: listen.map(({ liste }) => liste), felder };
}

/** All that a Hausvorlage must hold. */
export const HAUSVORLAGE_TEILE: Teile = {
  listen: teileIn(HAUSUMFANG).listen,
  felder: [...FREIGABE_FELDER, ...MAPPENFELDER],
};
