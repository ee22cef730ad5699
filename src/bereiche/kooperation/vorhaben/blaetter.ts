/** Writing the sheets that are printed: what goes to a partner, and what a person agrees to. */
import { anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { blattzellen } from '../fach/blatt';
import { type Datenpaket, datenpaket } from '../fach/datenpaket';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import { EINWILLIGUNGSBLATT, UEBERGABEBLATT, type Verweisung, WEITERGABEN } from '../listen';
import { PAKETFELDER } from '../regeln/paketfelder';
import { EINWILLIGUNG_BLATT, UEBERGABE_BLATT } from '../regeln/vokabular';
import { einwilligungsblatt } from '../texte/einwilligungsblatt';
import { uebergabeblatt } from '../texte/uebergabeblatt';
import { HANDLUNG } from '../texte/verweisungshandlungen';
import { fehltInzwischen } from './ablehnungen';
import { mitEinwilligung } from './einwilligungen';
import { mitKooperation } from './mitKooperation';
import { hausangaben, paketquelle } from './paketquelle';
import { unwiderrufen } from './unwiderrufen';

/** Writes the Übergabeblatt of a Verweisung and notes which fields went to whom, never what they said; or nothing of both. */
export function uebergabeblattSchreiben(id: string): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const verweisung = kooperation.verweisungen.find((each) => each.id === id);
    if (verweisung === undefined) return fehltInzwischen('Verweisungen', blick.inhalt);
    const paket = datenpaket(verweisung, paketquelle(kooperation, blick), blick.heute);
    if (!paket.ok) return paket;
    const zeilen = uebergabeblatt(paket.wert, hausangaben(blick), blick.heute);
    const werte = blattzellen(zeilen, UEBERGABE_BLATT, UEBERGABEBLATT);
    if (!werte.ok) return werte;
    const angaben = paket.wert.felder.map(({ feld }) => PAKETFELDER[feld].label);
    return {
      ok: true,
      aenderungen: [
        ...unwiderrufen(paket.wert.einwilligung === null ? [] : [paket.wert.einwilligung]),
        { art: 'block', block: UEBERGABEBLATT, werte: werte.wert },
        ...weitergabe(verweisung, paket.wert, angaben, kooperation, blick),
      ],
      getan: HANDLUNG.uebergeben(angaben),
    };
  });
}

/** One row per day for the same fields of the same Verweisung: the sheet may be written again before it is printed. */
function weitergabe(
  { id: verweisung }: Verweisung,
  { partner, grundlage, einwilligung }: Datenpaket,
  labels: readonly string[],
  { weitergaben }: Kooperation,
  { inhalt, heute, zusatz }: Planungsblick,
) {
  const angaben = labels.join('; ');
  const letzte = weitergaben.at(-1);
  const schon =
    letzte?.verweisung === verweisung &&
    letzte.partner === partner.id &&
    letzte.am === heute &&
    letzte.angaben === angaben &&
    letzte.grundlage === grundlage &&
    letzte.einwilligung === (einwilligung?.id ?? null);
  if (schon) return [];
  const id = naechsteId(WEITERGABEN, inhalt.liste(WEITERGABEN).ids, zusatz);
  const zeile = { id, verweisung, partner: partner.id, angaben, am: heute, grundlage };
  return [anfuegen(WEITERGABEN, { ...zeile, einwilligung: einwilligung?.id ?? null })];
}

/** Writes the sheet on which the person agrees. */
export function einwilligungsblattSchreiben(id: string): Vorhaben {
  return mitEinwilligung(id, (einwilligung, kooperation, blick) => {
    const partner = partnerMit(kooperation, einwilligung.partner);
    if (partner === null) return fehltInzwischen('Partner', blick.inhalt);
    const artregel = kooperation.grundlagen.find((each) => each.id === partner.art);
    const zeilen = einwilligungsblatt({
      einwilligung,
      partner,
      name: blick.fall.name,
      vorschrift: artregel?.grundlage === 'einwilligung' ? artregel.vorschrift : '',
      haus: hausangaben(blick),
      tag: blick.heute,
    });
    const werte = blattzellen(zeilen, EINWILLIGUNG_BLATT, EINWILLIGUNGSBLATT);
    if (!werte.ok) return werte;
    return {
      ok: true,
      aenderungen: [{ art: 'block', block: EINWILLIGUNGSBLATT, werte: werte.wert }],
      getan: HANDLUNG.einwilligungsblatt(id),
    };
  });
}
