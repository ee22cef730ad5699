/** Writing the sheet of a Fallkonferenz for one invited place; with names, what was passed on is noted with it. */
import { type Aenderung, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { Zellwert } from '../../../listen/werte';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { type Dokumentzeile, druckzeilen } from '../../plan';
import { type Blattart, type Blattinhalt, blattinhalt, gedruckteGruppen } from '../fach/konferenzblatt';
import type { Kooperation } from '../fach/kooperation';
import {
  type Konferenz,
  KONFERENZDRUCK,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  type Weitergabe,
  WEITERGABEN,
} from '../listen';
import { DATENGRUPPE_LABEL } from '../regeln/vokabular';
import { KONFERENZHANDLUNG, TABELLE, weitergabeText } from '../texte/fallkonferenz';
import { KONFERENZBLATT_FORMAT, konferenzblatt } from '../texte/konferenzblatt';
import { mitKooperation } from './mitKooperation';
import { unwiderrufen } from './unwiderrufen';
import { zeileFehlt } from './zeileFehlt';

/** Replaces what the sheet said before. @param partner the Id of an invited place. */
export function konferenzblattSchreiben(id: string, partner: string, art: Blattart): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const konferenz = kooperation.konferenzen.find((each) => each.id === id);
    if (konferenz === undefined) return zeileFehlt(KONFERENZEN, TABELLE.konferenzen, blick.inhalt);
    const { fall, inhalt, heute } = blick;
    const kontaktweg = inhalt.feld(KOOPERATIONSFELDER.kontaktweg);
    if (kontaktweg.fehler.length > 0) return { ok: false, fehler: kontaktweg.fehler };
    const { name, kundennummer, geburtsdatum, fachkraft } = fall;
    const person = { name, kundennummer, geburtsdatum, kontaktweg: kontaktweg.wert };
    const gezeigt = blattinhalt(kooperation, { art, konferenz, partner, person, heute });
    if (gezeigt === null) return zeileFehlt(KONFERENZEN, TABELLE.konferenzen, blick.inhalt);
    if (!gezeigt.ok) return gezeigt;
    const angaben = { fachkraft, name, kontaktweg: kontaktweg.wert, grundlagen: kooperation.grundlagen };
    const blatt = konferenzblatt(gezeigt.wert, angaben);
    return blatt.ok ? geschrieben(konferenz, gezeigt.wert, blatt.wert, kooperation, blick) : blatt;
  });
}

function geschrieben(
  konferenz: Konferenz,
  gezeigt: Blattinhalt,
  zeilen: readonly Dokumentzeile[],
  kooperation: Kooperation,
  blick: Planungsblick,
): Aktenplan {
  const weitergabe = gezeigt.ohneNamen ? [] : vermerkt(gezeigt, kooperation, blick);
  const { art, ausgelassen } = gezeigt;
  // Of every place: with one revoked, nobody gets a sheet with names.
  const genannte = kooperation.einwilligungen.filter(({ id }) => konferenz.einwilligungen.includes(id));
  return {
    ok: true,
    aenderungen: [
      ...unwiderrufen(gezeigt.ohneNamen ? [] : genannte),
      { art: 'block', block: KONFERENZDRUCK, werte: zellen(zeilen) },
      ...weitergabe,
    ],
    getan: KONFERENZHANDLUNG.blattGeschrieben(art, weitergabe.length > 0, ausgelassen),
  };
}

function zellen(zeilen: readonly Dokumentzeile[]): Zellwert[][] {
  return zeilen
    .flatMap((zeile) => druckzeilen(zeile, KONFERENZBLATT_FORMAT))
    .map(({ art, text, wer, wann }) => [art, text, wer ?? '', wann ?? '']);
}

/** Which groups of data, to whom, on what ground; once a day, however often the sheet is written. */
function vermerkt(
  gezeigt: Blattinhalt,
  { weitergaben }: Kooperation,
  { inhalt, heute, zusatz }: Planungsblick,
): Aenderung[] {
  const { partner, erlaubnis, einwilligung } = gezeigt.stelle;
  if (!erlaubnis.ok) return [];
  const gruppen = gedruckteGruppen(gezeigt)
    .map((each) => DATENGRUPPE_LABEL[each])
    .join(', ');
  const werte = {
    partner: partner.id,
    angaben: weitergabeText(gruppen),
    am: heute,
    grundlage: erlaubnis.grundlage,
    einwilligung: einwilligung?.id ?? null,
  };
  if (weitergaben.some((each) => istGleich(each, werte))) return [];
  const id = naechsteId(WEITERGABEN, inhalt.liste(WEITERGABEN).ids, zusatz);
  return [anfuegen(WEITERGABEN, { id, ...werte })];
}

function istGleich(
  weitergabe: Weitergabe,
  werte: Pick<Weitergabe, 'partner' | 'angaben' | 'am' | 'grundlage' | 'einwilligung'>,
): boolean {
  return Object.entries(werte).every(([feld, wert]) => weitergabe[feld as keyof typeof werte] === wert);
}
