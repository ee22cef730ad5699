/** Referring to a partner, how that goes on, and what is told back. Of counselling under § 16a no contents are written (S2). */
import { aendern, type Aenderung, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { grundlageFuer } from '../fach/grundlage';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import {
  moeglicheStaende,
  nachSchritt,
  type Standschritt,
  type Verweisungsangaben,
  verweisungsbeginn,
} from '../fach/verweisung';
import { EINWILLIGUNGEN, type Rueckmeldung, RUECKMELDUNGEN, type Verweisung, VERWEISUNGEN } from '../listen';
import type { Partner } from '../listenDesHauses';
import { rueckmeldungBis } from '../regeln/rueckmeldefrist';
import { anfangsstaende, istOffenerStand } from '../regeln/standwechsel';
import { ist16aBeratung } from '../regeln/vokabular';
import { HANDLUNG } from '../texte/verweisungshandlungen';
import { abgelehnt, fehltInzwischen } from './ablehnungen';
import { aufVerweisung } from './daraufInKooperation';
import { type NeueEinwilligung, neueZeile } from './einwilligungen';
import { mitKooperation } from './mitKooperation';

/** The consent that a new Verweisung rests on: one that is there, a new one, or none yet. */
export type Verweisungseinwilligung =
  | { readonly art: 'vorhanden'; readonly id: string }
  | { readonly art: 'neu'; readonly angaben: Omit<NeueEinwilligung, 'partner'> }
  | { readonly art: 'keine' };

/** A new Verweisung, with its consent in the same go. */
export function verweisungAnlegen(
  partnerId: string,
  angaben: Verweisungsangaben,
  einwilligung: Verweisungseinwilligung,
): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const { inhalt, heute, zusatz } = blick;
    const partner = partnerMit(kooperation, partnerId);
    if (partner === null) return fehltInzwischen('Partner', inhalt);
    const dazu = einwilligungDazu(einwilligung, partner, kooperation, blick);
    if (!dazu.ok) return dazu.plan;
    const grundlage = grundlageFuer(kooperation, partner);
    const beginn = verweisungsbeginn(angaben, partner, grundlage, dazu.id, heute);
    if (beginn === null)
      return abgelehnt({
        code: 'STAND_NICHT_MOEGLICH',
        orte: [partner.stelle.ort('art')],
        erlaubt: anfangsstaende(partner.art),
      });
    const id = naechsteId(VERWEISUNGEN, inhalt.liste(VERWEISUNGEN).ids, zusatz);
    const neu = dazu.zeilen.length > 0 ? dazu.id : null;
    return ruecknehmbar(
      [...dazu.zeilen, anfuegen(VERWEISUNGEN, { id, ...beginn })],
      inhalt,
      HANDLUNG.angelegt(id, neu),
      aufVerweisung(id, neu),
    );
  });
}

type Dazu =
  | { readonly ok: true; readonly id: string | null; readonly zeilen: readonly Aenderung[] }
  | { readonly ok: false; readonly plan: Aktenplan };

function einwilligungDazu(
  einwilligung: Verweisungseinwilligung,
  partner: Partner,
  { einwilligungen }: Kooperation,
  { inhalt, zusatz }: Planungsblick,
): Dazu {
  if (einwilligung.art === 'keine') return { ok: true, id: null, zeilen: [] };
  if (einwilligung.art === 'neu') {
    const id = naechsteId(EINWILLIGUNGEN, inhalt.liste(EINWILLIGUNGEN).ids, zusatz);
    const zeile = neueZeile(id, { ...einwilligung.angaben, partner: partner.id });
    return { ok: true, id, zeilen: [zeile] };
  }
  const vorhanden = einwilligungen.find(({ id }) => id === einwilligung.id);
  if (vorhanden === undefined) return { ok: false, plan: fehltInzwischen('Einwilligungen', inhalt) };
  if (vorhanden.partner === partner.id) return { ok: true, id: vorhanden.id, zeilen: [] };
  const orte = [vorhanden.stelle.ort('partner')];
  const fremd = { code: 'DATENPAKET_VERWEIGERT', orte, mangel: 'einwilligungFremd', gruppen: [] } as const;
  return { ok: false, plan: abgelehnt(fremd) };
}

/** A step of a Verweisung. @param ergebnis in a sentence; of counselling none. */
export function standAendern(id: string, schritt: Standschritt, ergebnis = ''): Vorhaben {
  return mitVerweisung(id, (verweisung, partner, { inhalt }) => {
    const art = partner?.art ?? null;
    if (ergebnis !== '' && ist16aBeratung(art)) return inhaltBei16a(verweisung, 'ergebnis');
    const werte = nachSchritt(verweisung, art, partner?.rueckmeldungWochen ?? null, schritt);
    if (werte === null)
      return abgelehnt({
        code: 'STAND_NICHT_MOEGLICH',
        orte: [verweisung.stelle.ort('stand')],
        erlaubt: moeglicheStaende(art, verweisung.stand),
      });
    const mitErgebnis = ergebnis === '' ? werte : { ...werte, ergebnis };
    const worte = HANDLUNG.standGeaendert(id, schritt.stand);
    return ruecknehmbar(aendern(VERWEISUNGEN, verweisung, mitErgebnis), inhalt, worte);
  });
}

/** What a person says of feedback. */
export interface Rueckmeldeangaben extends Pick<Rueckmeldung, 'art' | 'kurztext'> {
  readonly datum: PlainDate;
  /** null: after the usual time; nothing more is awaited of a Verweisung that is closed. */
  readonly naechsteFaellig: PlainDate | null;
}

/** Feedback on a Verweisung; while it is open the next one is awaited. */
export function rueckmeldungEintragen(verweisungId: string, angaben: Rueckmeldeangaben): Vorhaben {
  return mitVerweisung(verweisungId, (verweisung, partner, { inhalt, zusatz }) => {
    const { art, kurztext, datum } = angaben;
    if (kurztext !== '' && ist16aBeratung(partner?.art ?? null))
      return inhaltBei16a(verweisung, 'partner', RUECKMELDUNGEN.spalten.kurztext.kopf);
    const usual = rueckmeldungBis(datum, partner?.rueckmeldungWochen ?? null);
    const naechsteFaellig = istOffenerStand(verweisung.stand) ? (angaben.naechsteFaellig ?? usual) : null;
    const id = naechsteId(RUECKMELDUNGEN, inhalt.liste(RUECKMELDUNGEN).ids, zusatz);
    const zeile = { id, verweisung: verweisungId, art, kurztext, datum, naechsteFaellig };
    const frist = naechsteFaellig === null ? {} : { rueckmeldungFaellig: naechsteFaellig };
    return ruecknehmbar(
      [...aendern(VERWEISUNGEN, verweisung, frist), anfuegen(RUECKMELDUNGEN, zeile)],
      inhalt,
      HANDLUNG.rueckmeldung(verweisungId, naechsteFaellig),
    );
  });
}

function mitVerweisung(
  id: string,
  plane: (verweisung: Verweisung, partner: Partner | null, blick: Planungsblick) => Aktenplan,
): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const verweisung = kooperation.verweisungen.find((each) => each.id === id);
    if (verweisung === undefined) return fehltInzwischen('Verweisungen', blick.inhalt);
    return plane(verweisung, partnerMit(kooperation, verweisung.partner), blick);
  });
}

function inhaltBei16a(
  { stelle }: Verweisung,
  feld: 'ergebnis' | 'partner',
  kopf = VERWEISUNGEN.spalten[feld].kopf,
): Aktenplan {
  return abgelehnt({ code: 'INHALT_BEI_16A', orte: [stelle.ort(feld)], feld: kopf });
}
