/** The figures over all cases, from what each of them adds: counts, and the median of waiting times. Pure. */
import { ANLAESSE, ANLASS_LABEL } from '../regeln/anlaesse';
import { quartalText } from '../regeln/quartal';
import { PARTNERART_LABEL, PARTNERARTEN, STAENDE } from '../regeln/vokabular';
import { type Auszug, LUECKENGRUENDE } from './auszug';

/** What stands for an entry that is not there. */
export const OHNE = { partner: 'ohne Partner', stand: 'ohne Stand', bereich: 'ohne Anlass' } as const;
/** The row of the waiting times that holds all of them. */
export const ALLE_ARTEN = 'alle Arten';

/** Counts by two of what is known: a row of numbers for each label of `zeilen`. Rows and columns without any count are left out. */
export interface Kreuzzahlen {
  readonly zeilen: readonly string[];
  readonly spalten: readonly string[];
  readonly werte: readonly (readonly number[])[];
}

/** Waiting times from the Verweisung to the Erstkontakt. */
export interface Wartezeit {
  readonly art: string;
  readonly anzahl: number;
  /** Days; of an even number of them the mean of the two in the middle. */
  readonly median: number;
}

export interface Uebersicht {
  /** By the name of the partner, however its letters are written; the most first. */
  readonly ueberfaellig: readonly { readonly partner: string; readonly anzahl: number }[];
  /** Kinds of partners by Stand; services under § 16a are not among them. */
  readonly verweisungen: Kreuzzahlen;
  /** Each kind, and then all; none where nobody has waited. */
  readonly wartezeiten: readonly Wartezeit[];
  /** So many Verweisungen say that the contact was before them, and are in no waiting time. */
  readonly ohneWartezeit: number;
  /** Kinds of services and quarters by Stand. */
  readonly paragraph16a: Kreuzzahlen;
  /** Areas and reasons by quarter. */
  readonly luecken: Kreuzzahlen;
}

/** The figures of these cases, each of them given once. */
export function uebersichtAus(auszuege: readonly Auszug[]): Uebersicht {
  const wartezeiten = auszuege.flatMap((each) => each.wartezeiten);
  return {
    ueberfaellig: jePartner(auszuege.flatMap((each) => each.ueberfaellig)),
    verweisungen: gekreuzt(
      auszuege
        .flatMap((each) => each.verweisungen)
        .map(({ art, stand }) => [artText(art), stand ?? OHNE.stand] as const),
      ARTEN,
      STANDSPALTEN,
    ),
    wartezeiten: mediane(wartezeiten),
    ohneWartezeit: wartezeiten.filter(({ tage }) => tage === null).length,
    paragraph16a: zahlen16a(auszuege.flatMap((each) => each.paragraph16a)),
    luecken: lueckenzahlen(auszuege.flatMap((each) => each.luecken)),
  };
}

const ARTEN = [...PARTNERARTEN.map((each) => PARTNERART_LABEL[each]), OHNE.partner];
const STANDSPALTEN = [...STAENDE, OHNE.stand];
const BEREICHE = [...ANLAESSE.map((each) => ANLASS_LABEL[each]), OHNE.bereich];

function artText(art: Auszug['verweisungen'][number]['art']): string {
  return art === null ? OHNE.partner : PARTNERART_LABEL[art];
}

function zahlen16a(alle: Auszug['paragraph16a']): Kreuzzahlen {
  const zeile = (art: string, quartal: string): string => `${art}, ${quartalText(quartal)}`;
  return gekreuzt(
    alle.map(({ art, stand, quartal }) => [zeile(artText(art), quartal), stand ?? OHNE.stand] as const),
    ARTEN.flatMap((art) => quartale(alle).map((quartal) => zeile(art, quartal))),
    STANDSPALTEN,
  );
}

function lueckenzahlen(alle: Auszug['luecken']): Kreuzzahlen {
  const zeile = (bereich: string, grund: string): string => `${bereich}, ${grund}`;
  return gekreuzt(
    alle.map(({ bereich, grund, quartal }) => {
      const label = bereich === null ? OHNE.bereich : ANLASS_LABEL[bereich];
      return [zeile(label, grund), quartalText(quartal)] as const;
    }),
    BEREICHE.flatMap((bereich) => LUECKENGRUENDE.map((grund) => zeile(bereich, grund))),
    quartale(alle).map(quartalText),
  );
}

/** In the order of time; the one without a day last. */
function quartale(alle: readonly { readonly quartal: string }[]): string[] {
  const verschiedene = [...new Set(alle.map(({ quartal }) => quartal))].sort();
  return [...verschiedene.filter((each) => each !== ''), ...verschiedene.filter((each) => each === '')];
}

type Paar = readonly [zeile: string, spalte: string];

/** @param zeilen all there can be, in their order. */
function gekreuzt(
  paare: readonly Paar[],
  zeilen: readonly string[],
  spalten: readonly string[],
): Kreuzzahlen {
  const anzahlen = new Map<string, Map<string, number>>();
  for (const [zeile, spalte] of paare) {
    const reihe = anzahlen.get(zeile) ?? new Map<string, number>();
    reihe.set(spalte, (reihe.get(spalte) ?? 0) + 1);
    anzahlen.set(zeile, reihe);
  }
  const benutzt = new Set(paare.map(([, spalte]) => spalte));
  // Two areas may be called the same: they count as one row.
  const vorhandene = [...new Set(zeilen)].filter((each) => anzahlen.has(each));
  const gezeigte = spalten.filter((each) => benutzt.has(each));
  return {
    zeilen: vorhandene,
    spalten: gezeigte,
    werte: vorhandene.map((zeile) => gezeigte.map((spalte) => anzahlen.get(zeile)?.get(spalte) ?? 0)),
  };
}

/** The numbers of rows in Fallmappen may differ, the name does not; of several spellings the first one in the alphabet. */
function jePartner(namen: readonly string[]): Uebersicht['ueberfaellig'] {
  const gruppen = new Map<string, string[]>();
  for (const name of namen) {
    const form = name.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
    gruppen.set(form, [...(gruppen.get(form) ?? []), name]);
  }
  return [...gruppen.values()]
    .map((gleiche) => ({ partner: gleiche.sort()[0] || OHNE.partner, anzahl: gleiche.length }))
    .sort((a, b) => b.anzahl - a.anzahl || (a.partner < b.partner ? -1 : 1));
}

function mediane(alle: Auszug['wartezeiten']): Wartezeit[] {
  const jeArt = ARTEN.map((art) => [art, tageIn(alle.filter((each) => artText(each.art) === art))] as const);
  return [...jeArt, [ALLE_ARTEN, tageIn(alle)] as const].flatMap(([art, tage]) =>
    tage.length === 0 ? [] : [{ art, anzahl: tage.length, median: medianVon(tage) }],
  );
}

function tageIn(alle: Auszug['wartezeiten']): number[] {
  return alle.flatMap(({ tage }) => (tage === null ? [] : [tage])).sort((a, b) => a - b);
}

/** @param sortiert at least one. */
function medianVon(sortiert: readonly number[]): number {
  const mitte = sortiert.length / 2;
  const oben = sortiert[Math.floor(mitte)] ?? 0;
  return Number.isInteger(mitte) ? (oben + (sortiert[mitte - 1] ?? 0)) / 2 : oben;
}
