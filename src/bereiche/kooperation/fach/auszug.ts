/**
 * What one case adds to the figures over all cases: entries without person, text and day. Of services under § 16a only kind, Stand
 * and quarter are left, so that nothing further on can tell who went where. Pure; the day of counting is passed in.
 */
import { type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Verweisung } from '../listen';
import type { Anlass } from '../regeln/anlaesse';
import { type Quartal, quartalVon } from '../regeln/quartal';
import { istOffenerStand } from '../regeln/standwechsel';
import { type Grund, ist16aLeistung, type Partnerart, type Stand } from '../regeln/vokabular';
import { artVon, type Kooperation, partnerMit } from './kooperation';

/** Reasons that say something is missing in the region, not that somebody did not want it. */
export const LUECKENGRUENDE = ['kein Angebot', 'kein Platz'] as const satisfies readonly Grund[];
export type Lueckengrund = (typeof LUECKENGRUENDE)[number];

export interface Auszug {
  /** A name for each open Verweisung whose feedback is overdue; '' where no partner is named. */
  readonly ueberfaellig: readonly string[];
  readonly verweisungen: readonly { readonly art: Partnerart | null; readonly stand: Stand | null }[];
  /** Days from the Verweisung to the Erstkontakt; null where that would lie before it. */
  readonly wartezeiten: readonly { readonly art: Partnerart | null; readonly tage: number | null }[];
  readonly paragraph16a: readonly {
    readonly art: Partnerart;
    readonly stand: Stand | null;
    readonly quartal: Quartal;
  }[];
  /** What was needed and not there, of whatever kind: by area, never by partner. */
  readonly luecken: readonly {
    readonly bereich: Anlass | null;
    readonly grund: Lueckengrund;
    readonly quartal: Quartal;
  }[];
}

/** Of a case without any Verweisung. */
export const LEERER_AUSZUG: Auszug = {
  ueberfaellig: [],
  verweisungen: [],
  wartezeiten: [],
  paragraph16a: [],
  luecken: [],
};

/** What is counted of a case whose cooperation has no errors. @param heute what was due before it is overdue. */
export function auszugAus(kooperation: Kooperation, heute: PlainDate): Auszug {
  const alle = kooperation.verweisungen.map((each) => ({ ...each, art: artVon(kooperation, each) }));
  const andere = alle.filter(({ art }) => !ist16aLeistung(art));
  return {
    ueberfaellig: andere
      .filter((each) => istUeberfaellig(each, heute))
      .map(({ partner }) => partnerMit(kooperation, partner)?.name.trim() ?? ''),
    verweisungen: andere.map(({ art, stand }) => ({ art, stand })),
    wartezeiten: andere.flatMap(wartezeit),
    paragraph16a: alle.flatMap(({ art, stand, ...tage }) =>
      art !== null && ist16aLeistung(art) ? [{ art, stand, quartal: quartal(tage) }] : [],
    ),
    luecken: alle.flatMap(luecke),
  };
}

function istUeberfaellig({ stand, rueckmeldungFaellig }: Verweisung, heute: PlainDate): boolean {
  return istOffenerStand(stand) && rueckmeldungFaellig !== null && rueckmeldungFaellig < heute;
}

/** In which quarter it began: with the Verweisung, or with the contact where nobody was referred. */
function quartal({ verwiesenAm, erstkontaktAm }: Pick<Verweisung, 'verwiesenAm' | 'erstkontaktAm'>): Quartal {
  return quartalVon(verwiesenAm ?? erstkontaktAm);
}

type MitArt = Verweisung & { readonly art: Partnerart | null };

function wartezeit({ art, verwiesenAm, erstkontaktAm }: MitArt): Auszug['wartezeiten'] {
  if (verwiesenAm === null || erstkontaktAm === null) return [];
  const tage = serialOfDate(erstkontaktAm) - serialOfDate(verwiesenAm);
  return [{ art, tage: tage < 0 ? null : tage }];
}

function luecke({ anlass, stand, grund, ...tage }: Verweisung): Auszug['luecken'] {
  const fehlend = LUECKENGRUENDE.find((each) => each === grund);
  if (stand !== 'nicht zustande gekommen' || fehlend === undefined) return [];
  return [{ bereich: anlass, grund: fehlend, quartal: quartal(tage) }];
}
