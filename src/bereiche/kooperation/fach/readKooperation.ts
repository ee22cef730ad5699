/** Reads cooperation from the workbook: every row, the rows they name, and what counselling under § 16a forbids (S2). Pure. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../../../listen/liste';
import { gemeinteId } from '../../../listen/nummer';
import { istOffen } from '../../../listen/readFelder';
import type { Stelle } from '../../../listen/stelle';
import {
  AUFGABEN,
  EINWILLIGUNGEN,
  FREIGABEN,
  KONFERENZEN,
  RUECKMELDUNGEN,
  VERWEISUNGEN,
  WEITERGABEN,
} from '../listen';
import { ANGEBOTSKETTEN, GRUNDLAGEN_JE_ART, PARTNER } from '../listenDesHauses';
import { istOffenerStand, staendeFuer } from '../regeln/standwechsel';
import { ist16aBeratung, ist16aLeistung, type Partnerart } from '../regeln/vokabular';
import { artVon, type Kooperation } from './kooperation';

/** Every table that is read for it. */
export const KOOPERATIONSTABELLEN = [
  PARTNER,
  ANGEBOTSKETTEN,
  GRUNDLAGEN_JE_ART,
  VERWEISUNGEN,
  EINWILLIGUNGEN,
  WEITERGABEN,
  RUECKMELDUNGEN,
  FREIGABEN,
  KONFERENZEN,
  AUFGABEN,
] as const;

/** All of it, or every error with its cells: those of single rows and, once all rows can be read, those of rows together. */
export function readKooperation(inhalt: Inhalt): Lesung<Kooperation> {
  const fehler = KOOPERATIONSTABELLEN.flatMap((each) => inhalt.liste<Spalten>(each).fehler);
  if (fehler.length > 0) return { ok: false, fehler };
  const kooperation = mitIds({
    partner: inhalt.liste(PARTNER).heile,
    ketten: inhalt.liste(ANGEBOTSKETTEN).heile,
    grundlagen: inhalt.liste(GRUNDLAGEN_JE_ART).heile,
    verweisungen: inhalt.liste(VERWEISUNGEN).heile,
    einwilligungen: inhalt.liste(EINWILLIGUNGEN).heile,
    weitergaben: inhalt.liste(WEITERGABEN).heile,
    rueckmeldungen: inhalt.liste(RUECKMELDUNGEN).heile,
    freigaben: inhalt.liste(FREIGABEN).heile,
    konferenzen: inhalt.liste(KONFERENZEN).heile,
    aufgaben: inhalt.liste(AUFGABEN).heile,
  });
  const zusammen = zusammenhang(kooperation);
  return zusammen.length > 0 ? { ok: false, fehler: zusammen } : { ok: true, wert: kooperation };
}

/** People name rows by their numbers; the Id of one that the program has added is longer. */
function mitIds(k: Kooperation): Kooperation {
  const ids = (zeilen: readonly { readonly id: string }[]): readonly string[] => zeilen.map(({ id }) => id);
  const [partner, verweisungen, einwilligungen, konferenzen] = [
    ids(k.partner),
    ids(k.verweisungen),
    ids(k.einwilligungen),
    ids(k.konferenzen),
  ];
  const gemeint = (id: string | null, alle: readonly string[]) => (id === null ? null : gemeinteId(id, alle));
  const anPartner = <Z extends { readonly partner: string | null }>(zeile: Z): Z => ({
    ...zeile,
    partner: gemeint(zeile.partner, partner),
  });
  return {
    ...k,
    ketten: k.ketten.map(anPartner),
    verweisungen: k.verweisungen
      .map(anPartner)
      .map((each) => ({ ...each, einwilligung: gemeint(each.einwilligung, einwilligungen) })),
    einwilligungen: k.einwilligungen.map(anPartner),
    weitergaben: k.weitergaben.map(anPartner).map((each) => ({
      ...each,
      verweisung: gemeint(each.verweisung, verweisungen),
      einwilligung: gemeint(each.einwilligung, einwilligungen),
    })),
    rueckmeldungen: k.rueckmeldungen.map((each) => ({
      ...each,
      verweisung: gemeint(each.verweisung, verweisungen),
    })),
    konferenzen: k.konferenzen.map((each) => ({
      ...each,
      stellen: each.stellen.map((id) => gemeinteId(id, partner)),
      einwilligungen: each.einwilligungen.map((id) => gemeinteId(id, einwilligungen)),
    })),
    aufgaben: k.aufgaben.map((each) => ({ ...each, konferenz: gemeint(each.konferenz, konferenzen) })),
  };
}

/** Errors that only several rows together show. */
function zusammenhang(k: Kooperation): Fehler[] {
  return [
    ...k.ketten.flatMap((each) => unbekannt(each, PARTNER_FELD, k.partner, ANGEBOTSKETTEN)),
    ...k.verweisungen.flatMap((each) => verweisungsfehler(each, k)),
    ...k.einwilligungen.flatMap((each) => unbekannt(each, PARTNER_FELD, k.partner, EINWILLIGUNGEN)),
    ...k.weitergaben.flatMap((each) => [
      ...unbekannt(each, 'verweisung', k.verweisungen, WEITERGABEN),
      ...unbekannt(each, PARTNER_FELD, k.partner, WEITERGABEN),
      ...unbekannt(each, 'einwilligung', k.einwilligungen, WEITERGABEN),
    ]),
    ...k.rueckmeldungen.flatMap((each) => rueckmeldefehler(each, k)),
    ...k.konferenzen.flatMap((each) => [
      ...unbekannte(each, 'stellen', each.stellen, k.partner),
      ...unbekannte(each, 'einwilligungen', each.einwilligungen, k.einwilligungen),
    ]),
    ...k.aufgaben.flatMap((each) => unbekannt(each, 'konferenz', k.konferenzen, AUFGABEN)),
    ...k.grundlagen.flatMap(grundlagenfehler),
  ];
}

const PARTNER_FELD = 'partner';

function unbekannt<S extends Spalten>(
  zeile: Zeile<S>,
  feld: Extract<keyof S, string>,
  ziele: readonly { readonly id: string }[],
  { spalten }: Liste<S>,
): Fehler[] {
  const id: unknown = zeile[feld];
  if (id === null || ziele.some((each) => each.id === id)) return [];
  const { stelle }: { readonly stelle: Stelle<Extract<keyof S, string>> } = zeile;
  return [{ code: 'KOOPERATION_UNBEKANNT', orte: [stelle.ort(feld)], feld: spalten[feld]?.kopf ?? feld }];
}

function unbekannte(
  { stelle }: Kooperation['konferenzen'][number],
  feld: 'stellen' | 'einwilligungen',
  ids: readonly string[],
  ziele: readonly { readonly id: string }[],
): Fehler[] {
  if (ids.every((id) => ziele.some((each) => each.id === id))) return [];
  return [{ code: 'KOOPERATION_UNBEKANNT', orte: [stelle.ort(feld)], feld: KONFERENZEN.spalten[feld].kopf }];
}

function verweisungsfehler(each: Kooperation['verweisungen'][number], k: Kooperation): Fehler[] {
  const { stelle, stand, freiwillig, rueckmeldungFaellig } = each;
  const art = artVon(k, each);
  const erlaubt = staendeFuer(art);
  const fristlos = istOffenerStand(stand) && rueckmeldungFaellig === null;
  return [
    ...unbekannt(each, PARTNER_FELD, k.partner, VERWEISUNGEN),
    ...unbekannt(each, 'einwilligung', k.einwilligungen, VERWEISUNGEN),
    ...ohneInhalt(stelle, 'ergebnis', VERWEISUNGEN.spalten.ergebnis.kopf, art),
    ...(stand !== null && !erlaubt.includes(stand)
      ? [{ code: 'STAND_BEI_16A' as const, orte: [stelle.ort('stand')], erlaubt }]
      : []),
    ...(ist16aLeistung(art) && freiwillig === false
      ? [{ code: 'FREIWILLIG_BEI_16A' as const, orte: [stelle.ort('freiwillig')] }]
      : []),
    ...(fristlos
      ? [{ code: 'RUECKMELDEFRIST_FEHLT' as const, orte: [stelle.ort('rueckmeldungFaellig')] }]
      : []),
  ];
}

function rueckmeldefehler(each: Kooperation['rueckmeldungen'][number], k: Kooperation): Fehler[] {
  const verweisung = k.verweisungen.find(({ id }) => id === each.verweisung);
  const art = verweisung === undefined ? null : artVon(k, verweisung);
  return [
    ...unbekannt(each, 'verweisung', k.verweisungen, RUECKMELDUNGEN),
    ...ohneInhalt(each.stelle, 'kurztext', RUECKMELDUNGEN.spalten.kurztext.kopf, art),
  ];
}

/** What stands in a cell that must be empty is an error of that cell (S2); a question mark is as good as nothing. */
function ohneInhalt<Feld extends string>(
  stelle: Stelle<Feld>,
  feld: Feld,
  kopf: string,
  art: Partnerart | null,
): Fehler[] {
  const zelle = stelle.zelle(feld);
  if (!ist16aBeratung(art) || istOffen(zelle)) return [];
  return [{ code: 'INHALT_BEI_16A', orte: [zelle.ort], feld: kopf }];
}

function grundlagenfehler({ id, grundlage, stelle }: Kooperation['grundlagen'][number]): Fehler[] {
  const verfehlt = ist16aBeratung(id as Partnerart) && grundlage !== null && grundlage !== 'einwilligung';
  return verfehlt ? [{ code: 'GRUNDLAGE_BEI_16A', orte: [stelle.ort('grundlage')] }] : [];
}
