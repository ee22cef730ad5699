/** The list of Wiedervorlagen in the sheet: kept in step with the case, and what people put on it themselves. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import { type Aenderung, type Ordnungszeile, zellwerte } from '../../../../listen/aenderung';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Aktenblick, Aktenplan, Planungsblick, Vorhaben } from '../../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../../mappe/ruecknehmbar';
import type { Bfmangaben } from '../../prozess/fach/bfmlage';
import {
  berechneWiedervorlagen,
  mitErledigtem,
  type Wiedervorlagenstand,
} from '../fach/berechneWiedervorlagen';
import { KONTAKT } from '../fach/kontakte';
import { naechsteEigeneId } from '../fach/readWiedervorlagen';
import { EIGENE, type Erledigt, type GespeicherteZeile, type Wiedervorlage } from '../fach/wiedervorlage';
import { wiedervorlagenOrdnung } from '../fach/wiedervorlagenOrdnung';
import { WIEDERVORLAGEN } from '../listen';
import { HANDLUNG } from '../texte/handlungen';
import { type Wiedervorlagenblick, wiedervorlagenblick } from './wiedervorlagenblick';

/**
 * The changes that make the list in the sheet say how things stand; none where it does already.
 * @param geplant what is being changed in the same go.
 */
export function wiedervorlagenSchreiben(
  blick: Aktenblick,
  faelliges: Faelligkeitsquellen,
  geplant: Partial<Bfmangaben> = {},
): Aenderung[] {
  return nachgezogen(wiedervorlagenblick(blick, faelliges, geplant));
}

/** Whether the list in the sheet says something else than the case. */
export function istListeVeraltet(lage: Wiedervorlagenblick): boolean {
  return nachgezogen(lage).length > 0;
}

/** Brings the list in the sheet up to date. */
export function listeAktualisieren(faelliges: Faelligkeitsquellen): Vorhaben {
  return (blick) => ({ ok: true, aenderungen: wiedervorlagenSchreiben(blick, faelliges) });
}

/** Puts an own one on the list, such as one that the Leistungsgewährung has set (S1). */
export function eigeneAnlegen(
  faelligAm: PlainDate,
  hinweis: string,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const lage = wiedervorlagenblick(blick, faelliges);
    const stand = berechneWiedervorlagen(lage);
    const id = neueId(lage, blick);
    const neue: Wiedervorlage = { id, art: EIGENE, faelligAm, hinweis: hinweis.trim() };
    const davor = stand.offen.filter((each) => each.faelligAm <= faelligAm);
    const danach = stand.offen.filter((each) => each.faelligAm > faelligAm);
    const aenderungen = geordnet({ ...stand, offen: [...davor, neue, ...danach] }, lage);
    return ruecknehmbar(aenderungen, blick.inhalt, HANDLUNG.angelegt(faelligAm));
  };
}

/** Notes a contact of today: an own one that is done at once, with who and when. */
export function kontaktNotieren(von: string, faelliges: Faelligkeitsquellen): Vorhaben {
  return (blick) => {
    const lage = wiedervorlagenblick(blick, faelliges);
    const neue: Erledigt = {
      id: neueId(lage, blick),
      art: EIGENE,
      faelligAm: blick.heute,
      hinweis: KONTAKT,
      erledigtAm: blick.heute,
      erledigtVon: von,
      ausgang: 'erledigt',
    };
    const aenderungen = geordnet(mitErledigtem(berechneWiedervorlagen(lage), neue, lage), lage);
    return ruecknehmbar(aenderungen, blick.inhalt, HANDLUNG.kontakt(blick.heute));
  };
}

function neueId({ gespeichert }: Wiedervorlagenblick, { zusatz }: Planungsblick): string {
  return naechsteEigeneId(
    gespeichert.map((each) => each.id),
    zusatz,
  );
}

/** Says who has done an own one and when; the others are done by what they ask for. */
export function eigeneErledigen(id: string, erledigtVon: string, faelliges: Faelligkeitsquellen): Vorhaben {
  return (blick): Aktenplan => {
    const lage = wiedervorlagenblick(blick, faelliges);
    const zeile = lage.gespeichert.find((each) => each.id === id && each.erledigtAm === null);
    if (zeile === undefined)
      return { ok: false, fehler: [{ code: 'WIEDERVORLAGE_FEHLT', orte: [{ art: 'mappe' }] }] };
    const erledigt: GespeicherteZeile = { ...zeile, erledigtAm: blick.heute, erledigtVon };
    const danach = {
      ...lage,
      gespeichert: lage.gespeichert.map((each) => (each === zeile ? erledigt : each)),
    };
    const werte = zellwerte(WIEDERVORLAGEN, { erledigtAm: blick.heute, erledigtVon });
    const ordnung = (wiedervorlagenOrdnung(berechneWiedervorlagen(danach), danach, lage.land) ?? []).map(
      (each) =>
        each.aus === zeile.eintrag.stelle.zeile ? { ...each, werte: { ...each.werte, ...werte } } : each,
    );
    return ruecknehmbar([ordnen(ordnung)], blick.inhalt, HANDLUNG.erledigt(zeile.faelligAm));
  };
}

function nachgezogen(lage: Wiedervorlagenblick): Aenderung[] {
  return geordnet(berechneWiedervorlagen(lage), lage);
}

function geordnet(stand: Wiedervorlagenstand, lage: Wiedervorlagenblick): Aenderung[] {
  const ordnung = wiedervorlagenOrdnung(stand, lage, lage.land);
  return ordnung === null ? [] : [ordnen(ordnung)];
}

function ordnen(zeilen: readonly Ordnungszeile[]): Aenderung {
  return { art: 'ordnen', liste: WIEDERVORLAGEN, zeilen };
}
