/** The list of Wiedervorlagen in the sheet: kept in step with the case, and own ones settled. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import { type Aenderung, type Ordnungszeile, zellwerte } from '../../../../listen/aenderung';
import type { Aktenblick, Aktenplan, Vorhaben } from '../../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../../mappe/ruecknehmbar';
import type { Bfmangaben } from '../../prozess/fach/bfmlage';
import { berechneWiedervorlagen, type Wiedervorlagenstand } from '../fach/berechneWiedervorlagen';
import type { GespeicherteZeile } from '../fach/wiedervorlage';
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

/** The change that brings the list into its order; none where it is. */
export function geordnet(stand: Wiedervorlagenstand, lage: Wiedervorlagenblick): Aenderung[] {
  const ordnung = wiedervorlagenOrdnung(stand, lage, lage.land);
  return ordnung === null ? [] : [ordnen(ordnung)];
}

function ordnen(zeilen: readonly Ordnungszeile[]): Aenderung {
  return { art: 'ordnen', liste: WIEDERVORLAGEN, zeilen };
}
