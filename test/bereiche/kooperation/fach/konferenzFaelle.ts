/** Builders for tests of Fallkonferenz, Netz and what falls due: tables as a sheet gives them; nothing here decides anything. */
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
  type Grundlage,
  GRUNDLAGE_LABEL,
  PARTNERART_LABEL,
  PARTNERARTEN,
  type Partnerart,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import type { Inhalt } from '../../../../src/listen/inhalt';
import { serialOfDate } from '../../../../src/listen/plainDate';
import type { RawValue } from '../../../../src/listen/zelle';
import { date } from '../../../support/faelle';
import { inhaltMit, tabelle, type Zellen, zelle } from '../../../support/inhalt';
import { datum, LEER, text } from '../../../support/rawFaelle';

/** A date cell of an ISO date; an empty one for none. */
export const tag = (iso: string | null): RawValue => (iso === null ? LEER : datum(serialOfDate(date(iso))));

type Zeilen<L extends { readonly spalten: object }> = readonly Zellen<
  L['spalten'] extends infer S extends Parameters<typeof tabelle>[0]['spalten'] ? S : never
>[];

/** What stands in the tables; what is not named is empty. */
export interface Kooperationszellen {
  readonly partner?: Zeilen<typeof PARTNER>;
  readonly grundlagen?: Zeilen<typeof GRUNDLAGEN_JE_ART>;
  readonly verweisungen?: Zeilen<typeof VERWEISUNGEN>;
  readonly einwilligungen?: Zeilen<typeof EINWILLIGUNGEN>;
  readonly rueckmeldungen?: Zeilen<typeof RUECKMELDUNGEN>;
  readonly konferenzen?: Zeilen<typeof KONFERENZEN>;
  readonly aufgaben?: Zeilen<typeof AUFGABEN>;
  readonly weitergaben?: Zeilen<typeof WEITERGABEN>;
  readonly kontaktweg?: string;
}

/** The reading of a workbook with these tables. */
export function kooperationsinhalt(zellen: Kooperationszellen): Inhalt {
  const { kontaktweg = '' } = zellen;
  return inhaltMit(
    tabelle(PARTNER, zellen.partner ?? []),
    tabelle(ANGEBOTSKETTEN, []),
    tabelle(GRUNDLAGEN_JE_ART, zellen.grundlagen ?? grundlagen()),
    tabelle(VERWEISUNGEN, zellen.verweisungen ?? []),
    tabelle(EINWILLIGUNGEN, zellen.einwilligungen ?? []),
    tabelle(WEITERGABEN, zellen.weitergaben ?? []),
    tabelle(RUECKMELDUNGEN, zellen.rueckmeldungen ?? []),
    tabelle(FREIGABEN, []),
    tabelle(KONFERENZEN, zellen.konferenzen ?? []),
    tabelle(AUFGABEN, zellen.aufgaben ?? []),
    zelle(KOOPERATIONSFELDER.kontaktweg, kontaktweg === '' ? LEER : text(kontaktweg)),
  );
}

/** The grounds of the house: consent for every kind but the named ones; null for none. */
export function grundlagen(
  andere: Partial<Record<Partnerart, Grundlage | null>> = {},
): Zeilen<typeof GRUNDLAGEN_JE_ART> {
  return PARTNERARTEN.map((art) => {
    const grundlage = art in andere ? andere[art] : 'einwilligung';
    return {
      id: text(art),
      label: text(PARTNERART_LABEL[art]),
      ...(grundlage && { grundlage: text(GRUNDLAGE_LABEL[grundlage]) }),
    };
  });
}

/** All of it as the rules see it. @throws Error where something is wrong in it. */
export function kooperationMit(zellen: Kooperationszellen): Kooperation {
  const lesung = readKooperation(kooperationsinhalt(zellen));
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

export const partnerZeile = (id: string, art: Partnerart, name = `Stelle ${id}`) => ({
  id: text(id),
  name: text(name),
  art: text(PARTNERART_LABEL[art]),
});

/** A consent that covers what is needed at least, given in the middle of the year. */
export const einwilligungZeile = (
  id: string,
  partner: string,
  zellen: Zeilen<typeof EINWILLIGUNGEN>[number] = {},
) => ({
  id: text(id),
  partner: text(partner),
  umfang: text('Name und Erreichbarkeit; Anlass und Auftrag'),
  erteiltAm: tag('2026-06-01'),
  ...zellen,
});

export const verweisungZeile = (
  id: string,
  partner: string,
  zellen: Zeilen<typeof VERWEISUNGEN>[number] = {},
) => ({
  id: text(id),
  partner: text(partner),
  stand: text('verwiesen'),
  verwiesenAm: tag('2026-11-02'),
  rueckmeldungFaellig: tag('2026-12-14'),
  ...zellen,
});

/** A Fallkonferenz a week after the day of all tests. */
export const konferenzZeile = (
  id: string,
  stellen: string,
  zellen: Zeilen<typeof KONFERENZEN>[number] = {},
) => ({
  id: text(id),
  datum: tag('2026-11-28'),
  anlass: text('Wie geht es weiter?'),
  stellen: text(stellen),
  ...zellen,
});
