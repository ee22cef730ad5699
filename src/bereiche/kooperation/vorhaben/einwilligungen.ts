/** What a person agrees to, and takes back: entering it, that it was given, and its revocation with effect at once. */
import { aendern, type Aenderung, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { betroffene } from '../fach/betroffene';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import { type Einwilligung, EINWILLIGUNGEN, UEBERGABEBLATT, type Weitergabe, WEITERGABEN } from '../listen';
import { HANDLUNG } from '../texte/verweisungshandlungen';
import { fehltInzwischen } from './ablehnungen';
import { aufEinwilligung } from './daraufInKooperation';
import { mitKooperation } from './mitKooperation';

/** What is entered of a consent; without a day it is only prepared, and does not count. */
export type NeueEinwilligung = Pick<
  Einwilligung,
  'partner' | 'zweck' | 'umfang' | 'erteiltAm' | 'bis' | 'form'
>;

/** Its row. */
export function neueZeile(id: string, angaben: NeueEinwilligung): Aenderung {
  const { partner, zweck, umfang, erteiltAm, bis, form } = angaben;
  return anfuegen(EINWILLIGUNGEN, { id, partner, zweck, umfang, erteiltAm, bis, form });
}

/** A consent for a partner. */
export function einwilligungAnlegen(angaben: NeueEinwilligung): Vorhaben {
  return mitKooperation((kooperation, { inhalt, zusatz }) => {
    if (partnerMit(kooperation, angaben.partner) === null) return fehltInzwischen('Partner', inhalt);
    const id = naechsteId(EINWILLIGUNGEN, inhalt.liste(EINWILLIGUNGEN).ids, zusatz);
    const worte = HANDLUNG.einwilligungAngelegt(id);
    return ruecknehmbar([neueZeile(id, angaben)], inhalt, worte, aufEinwilligung(id));
  });
}

/** That a prepared consent was given. */
export function einwilligungErteilen(id: string, am: PlainDate): Vorhaben {
  return mitEinwilligung(id, (einwilligung, _, { inhalt }) => {
    const werte = aendern(EINWILLIGUNGEN, einwilligung, { erteiltAm: am });
    return ruecknehmbar(werte, inhalt, HANDLUNG.erteilt(id, am));
  });
}

/**
 * Revokes a consent. What was written last on the ground of it is taken off the Übergabeblatt, so that nobody prints it by mistake; then
 * there is no way back. One that is revoked already stays as it is.
 */
export function einwilligungWiderrufen(id: string): Vorhaben {
  return mitEinwilligung(id, (einwilligung, kooperation, { inhalt, heute }) => {
    if (einwilligung.widerrufenAm !== null) return { ok: true, aenderungen: [] };
    const offene = betroffene(kooperation, id).map((each) => each.id);
    const zeile = aendern(EINWILLIGUNGEN, einwilligung, { widerrufenAm: heute });
    const worte = HANDLUNG.widerrufen(id, heute, offene);
    const letzte = kooperation.weitergaben.at(-1);
    const plan = ruecknehmbar(letzte?.einwilligung === id ? [...zeile, BLATT_LEEREN] : zeile, inhalt, worte);
    return plan.ok ? { ...plan, aenderungen: [...plan.aenderungen, ...nichtsUebergeben(letzte, id)] } : plan;
  });
}

const BLATT_LEEREN: Aenderung = { art: 'block', block: UEBERGABEBLATT, werte: [] };

/**
 * What is passed on between our reading and our writing must not be overlooked: the row of the last Weitergabe, or the empty sheet where
 * there is none, is written as it was read, so that the writing collides.
 */
function nichtsUebergeben(letzte: Weitergabe | undefined, id: string): readonly Aenderung[] {
  if (letzte === undefined) return [BLATT_LEEREN];
  if (letzte.einwilligung === id) return [];
  const { stelle, angaben } = letzte;
  return [{ art: 'aendern', liste: WEITERGABEN, zeile: stelle.zeile, werte: { angaben } }];
}

/** What is done with a consent as it stands now. */
export function mitEinwilligung(
  id: string,
  plane: (einwilligung: Einwilligung, kooperation: Kooperation, blick: Planungsblick) => Aktenplan,
): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const einwilligung = kooperation.einwilligungen.find((each) => each.id === id);
    return einwilligung === undefined
      ? fehltInzwischen('Einwilligungen', blick.inhalt)
      : plane(einwilligung, kooperation, blick);
  });
}
