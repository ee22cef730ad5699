/** D-20 to D-24: feedback, first contacts, consents that end, tasks of Fallkonferenzen. Nothing about counselling but whom to ask. */
import type { Ende, Faelliges, Faelligkeit, Faelligkeitslage } from '../../../fall/faelliges';
import { entfallen, erledigt, faelligkeit, seitStichtag } from '../../../fall/faelligkeit';
import { kurzeId } from '../../../listen/nummer';
import {
  dateOfSerial,
  LAST_SERIAL,
  parsePlainDate,
  type PlainDate,
  serialOfDate,
} from '../../../listen/plainDate';
import type { Aufgabe, Einwilligung, Verweisung } from '../listen';
import { ERSTKONTAKT_TAGE } from '../regeln/fristen';
import { istOffenerStand } from '../regeln/standwechsel';
import { ist16aBeratung } from '../regeln/vokabular';
import { artVon, type Kooperation, partnerMit } from './kooperation';
import { beantwortetAm } from './rueckmeldung';

/** What falls due of cooperation, by kind. */
export const KOOPERATIONSARTEN = [
  'rueckmeldung',
  'beratungFragen',
  'erstkontakt',
  'einwilligungsende',
  'konferenzaufgabe',
] as const;
export type Kooperationsart = (typeof KOOPERATIONSARTEN)[number];

/** What it is computed from; `kooperation` is null where it cannot be read, or is not there. */
export interface Kooperationslage extends Faelligkeitslage {
  readonly kooperation: Kooperation | null;
}

/** All of it; without a reading nothing is closed. */
export function faelligesDerKooperation(lage: Kooperationslage): Faelliges<Kooperationsart> {
  const { kooperation } = lage;
  if (kooperation === null) return { faelligkeiten: [], ungewiss: KOOPERATIONSARTEN };
  return {
    faelligkeiten: [
      ...kooperation.verweisungen.flatMap((each) => [
        ...rueckmeldungen(each, kooperation, lage),
        ...erstkontakt(each, kooperation, lage),
      ]),
      ...kooperation.einwilligungen.flatMap((each) => einwilligungsende(each, kooperation)),
      ...kooperation.aufgaben.flatMap(aufgabe),
    ],
    ungewiss: [],
  };
}

/** The awaited day, and earlier ones that the list still shows as open. */
function rueckmeldungen(
  verweisung: Verweisung,
  kooperation: Kooperation,
  { offene }: Kooperationslage,
): Faelligkeit<Kooperationsart>[] {
  const { id, stand, rueckmeldungFaellig } = verweisung;
  const beratung = ist16aBeratung(artVon(kooperation, verweisung));
  const art = beratung ? 'beratungFragen' : 'rueckmeldung';
  const hinweis = beratung ? kurzeId(id) : mitPartner(verweisung, kooperation);
  const eine = (tag: PlainDate, ende: Ende | null): Faelligkeit<Kooperationsart> =>
    faelligkeit(art, `${id}:${tag}`, tag, ende, hinweis);
  const ende = (tag: PlainDate): Ende => {
    const am = beantwortetAm(verweisung, tag, kooperation);
    return am === null ? entfallen() : erledigt(am);
  };
  const frueher = offene(art).flatMap(({ bezug }) => {
    const tag = parsePlainDate(bezug.slice(id.length + 1));
    return bezug.startsWith(`${id}:`) && tag !== null && tag !== rueckmeldungFaellig ? [tag] : [];
  });
  return [
    ...frueher.map((tag) => eine(tag, ende(tag))),
    ...(rueckmeldungFaellig === null
      ? []
      : [eine(rueckmeldungFaellig, istOffenerStand(stand) ? null : ende(rueckmeldungFaellig))]),
  ];
}

/** Counselling under § 16a has no such state: whether a person goes there is nobody's business. */
function erstkontakt(
  verweisung: Verweisung,
  kooperation: Kooperation,
  lage: Kooperationslage,
): Faelligkeit<Kooperationsart>[] {
  const { id, stand, verwiesenAm } = verweisung;
  if (stand === null || stand === 'geplant' || ist16aBeratung(artVon(kooperation, verweisung))) return [];
  const ende = kontaktende(verweisung);
  const hinweis = mitPartner(verweisung, kooperation);
  if (verwiesenAm !== null)
    return [faelligkeit('erstkontakt', `${id}:${verwiesenAm}`, nachFrist(verwiesenAm), ende, hinweis)];
  if (ende !== null) return [];
  return [seitStichtag(lage, 'erstkontakt', `${id}:ohneDatum:`, `${hinweis}; Datum fehlt: Verwiesen am`)];
}

/** How waiting for the first contact ended; null while it lasts. */
function kontaktende({ stand, erstkontaktAm }: Verweisung): Ende | null {
  if (erstkontaktAm !== null) return erledigt(erstkontaktAm);
  if (stand === 'verwiesen') return null;
  return stand === 'nicht zustande gekommen' ? entfallen() : erledigt(null);
}

function nachFrist(tag: PlainDate): PlainDate {
  const serial = Math.min(serialOfDate(tag) + ERSTKONTAKT_TAGE.wert, LAST_SERIAL);
  return dateOfSerial(serial) ?? tag;
}

/** It stays open past its day: the Verweisung runs on then, and nothing may be passed on any more. */
function einwilligungsende(
  { id, partner, erteiltAm, bis, widerrufenAm }: Einwilligung,
  { verweisungen }: Kooperation,
): Faelligkeit<Kooperationsart>[] {
  if (bis === null || erteiltAm === null) return [];
  const beruht = verweisungen.some(
    (each) => each.einwilligung === id && each.partner === partner && istOffenerStand(each.stand),
  );
  const ende = beruht && widerrufenAm === null ? null : entfallen();
  return [faelligkeit('einwilligungsende', `${id}:${bis}`, bis, ende, kurzeId(id))];
}

function aufgabe({ id, was, bisWann, erledigtAm }: Aufgabe): Faelligkeit<Kooperationsart>[] {
  if (bisWann === null) return [];
  const ende = erledigtAm === null ? null : erledigt(erledigtAm);
  return [faelligkeit('konferenzaufgabe', `${id}:${bisWann}`, bisWann, ende, zeile(id, was))];
}

function mitPartner(verweisung: Verweisung, kooperation: Kooperation): string {
  return zeile(verweisung.id, partnerMit(kooperation, verweisung.partner)?.name ?? '');
}

/** On one line: a sheet does not keep line breaks as they were. */
function zeile(id: string, text: string): string {
  return (text === '' ? kurzeId(id) : `${kurzeId(id)}: ${text}`).replace(/\s+/g, ' ').trim();
}
