/** Builders of cooperation for tests: rows as cells, and the reading of a workbook with them; nothing here decides anything. */
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import { readKooperation } from '../../../../src/bereiche/kooperation/fach/readKooperation';
import {
  AUFGABEN,
  EINWILLIGUNGEN,
  FREIGABEN,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  RUECKMELDUNGEN,
  VERWEISUNGEN,
  WEITERGABEN,
} from '../../../../src/bereiche/kooperation/listen';
import {
  ANGEBOTSKETTEN,
  GRUNDLAGEN_JE_ART,
  PARTNER,
} from '../../../../src/bereiche/kooperation/listenDesHauses';
import {
  PARTNERART_LABEL,
  PARTNERARTEN,
  type Partnerart,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { ANGEBOTE, INHALTSFELDER, LUECKEN, SCHRITTE, ZIELE } from '../../../../src/bereiche/plan/listen';
import type { Feld } from '../../../../src/listen/feld';
import type { Inhalt } from '../../../../src/listen/inhalt';
import { inhaltMit, tabelle, type Zellen, zelle } from '../../../support/inhalt';
import { LEER, text } from '../../../support/rawFaelle';
import type { RawValue } from '../../../../src/listen/zelle';

/** What stands in the tables and single cells; what is not named is empty. */
export interface Kooperationszellen {
  readonly partner?: readonly Zellen<(typeof PARTNER)['spalten']>[];
  readonly ketten?: readonly Zellen<(typeof ANGEBOTSKETTEN)['spalten']>[];
  readonly grundlagen?: readonly Zellen<(typeof GRUNDLAGEN_JE_ART)['spalten']>[];
  readonly verweisungen?: readonly Zellen<(typeof VERWEISUNGEN)['spalten']>[];
  readonly einwilligungen?: readonly Zellen<(typeof EINWILLIGUNGEN)['spalten']>[];
  readonly weitergaben?: readonly Zellen<(typeof WEITERGABEN)['spalten']>[];
  readonly rueckmeldungen?: readonly Zellen<(typeof RUECKMELDUNGEN)['spalten']>[];
  readonly freigaben?: readonly Zellen<(typeof FREIGABEN)['spalten']>[];
  readonly konferenzen?: readonly Zellen<(typeof KONFERENZEN)['spalten']>[];
  readonly aufgaben?: readonly Zellen<(typeof AUFGABEN)['spalten']>[];
  readonly kontaktweg?: RawValue;
  readonly kette?: RawValue;
  readonly ziele?: readonly Zellen<(typeof ZIELE)['spalten']>[];
  readonly schritte?: readonly Zellen<(typeof SCHRITTE)['spalten']>[];
  readonly angebote?: readonly Zellen<(typeof ANGEBOTE)['spalten']>[];
  readonly luecken?: readonly Zellen<(typeof LUECKEN)['spalten']>[];
  readonly inhalte?: Readonly<Partial<Record<keyof typeof INHALTSFELDER, RawValue>>>;
}

/** The reading of a workbook with this cooperation and this plan. */
export function kooperationsinhalt(zellen: Kooperationszellen): Inhalt {
  const { inhalte = {} } = zellen;
  const felder = Object.entries(INHALTSFELDER) as [keyof typeof INHALTSFELDER, Feld<unknown>][];
  return inhaltMit(
    tabelle(PARTNER, zellen.partner ?? []),
    tabelle(ANGEBOTSKETTEN, zellen.ketten ?? []),
    tabelle(GRUNDLAGEN_JE_ART, zellen.grundlagen ?? alleGrundlagen()),
    tabelle(VERWEISUNGEN, zellen.verweisungen ?? []),
    tabelle(EINWILLIGUNGEN, zellen.einwilligungen ?? []),
    tabelle(WEITERGABEN, zellen.weitergaben ?? []),
    tabelle(RUECKMELDUNGEN, zellen.rueckmeldungen ?? []),
    tabelle(FREIGABEN, zellen.freigaben ?? []),
    tabelle(KONFERENZEN, zellen.konferenzen ?? []),
    tabelle(AUFGABEN, zellen.aufgaben ?? []),
    tabelle(ZIELE, zellen.ziele ?? []),
    tabelle(SCHRITTE, zellen.schritte ?? []),
    tabelle(ANGEBOTE, zellen.angebote ?? []),
    tabelle(LUECKEN, zellen.luecken ?? []),
    zelle(KOOPERATIONSFELDER.kontaktweg, zellen.kontaktweg ?? LEER),
    zelle(KOOPERATIONSFELDER.kette, zellen.kette ?? LEER),
    ...felder.map(([name, feld]) => zelle(feld, inhalte[name] ?? LEER)),
  );
}

/** The grounds of every kind: consent, but for the given ones. */
export function alleGrundlagen(
  anders: Readonly<Partial<Record<Partnerart, string>>> = {},
): Zellen<(typeof GRUNDLAGEN_JE_ART)['spalten']>[] {
  return PARTNERARTEN.map((id) => ({
    id: text(id),
    label: text(PARTNERART_LABEL[id]),
    grundlage: text(anders[id] ?? 'Einwilligung'),
    vorschrift: text(`Vorschrift ${id}`),
  }));
}

/** A partner of a kind. */
export const partnerZeile = (
  art: Partnerart,
  zellen: Zellen<(typeof PARTNER)['spalten']> = {},
): Zellen<(typeof PARTNER)['spalten']> => ({
  id: text('P1'),
  name: text('Beratung am Markt'),
  art: text(PARTNERART_LABEL[art]),
  ...zellen,
});

/** The cooperation of a reading without errors. */
export function kooperationAus(zellen: Kooperationszellen): Kooperation {
  const lesung = readKooperation(kooperationsinhalt(zellen));
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

/** What is wrong in a reading: code and cell. */
export function fehlerIn(zellen: Kooperationszellen): string[] {
  const lesung = readKooperation(kooperationsinhalt(zellen));
  if (lesung.ok) return [];
  return lesung.fehler.map(({ code, orte }) => {
    const [ort] = orte;
    return `${code} ${ort?.art === 'zelle' ? `${ort.blatt}!${ort.zelle}` : JSON.stringify(ort)}`;
  });
}
