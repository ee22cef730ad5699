/** The list of Wiedervorlagen in the sheet: kept in step with the case, and what people put on it themselves. */
import { berechneWiedervorlagen, type Wiedervorlagenstand } from '../fach/berechneWiedervorlagen';
import { naechsteEigeneId } from '../fach/readWiedervorlagen';
import type { GespeicherteZeile, Wiedervorlage, Wiedervorlagenlage } from '../fach/wiedervorlage';
import { wiedervorlagenOrdnung } from '../fach/wiedervorlagenOrdnung';
import type { PlainDate } from '../../../../listen/plainDate';
import { type Aenderung, type Ordnungszeile, zellwerte } from '../../../../listen/aenderung';
import { WIEDERVORLAGEN } from '../listen';
import type { Aktenplan, Vorhaben } from '../../../../mappe/akteAendern';
import { fallblick } from '../../prozess/vorhaben/fallblick';

/** The changes that make the list in the sheet say how things stand; none where it does already. */
export function wiedervorlagenSchreiben(lage: Wiedervorlagenlage): Aenderung[] {
  return geordnet(berechneWiedervorlagen(lage), lage);
}

/** Whether the list in the sheet says something else than the case. */
export function istListeVeraltet(lage: Wiedervorlagenlage): boolean {
  return wiedervorlagenSchreiben(lage).length > 0;
}

/** Brings the list in the sheet up to date. */
export function listeAktualisieren(): Vorhaben {
  return (blick) => ({ ok: true, aenderungen: wiedervorlagenSchreiben(fallblick(blick).lage) });
}

/** Puts an own one on the list, such as one that the Leistungsgewährung has set (S1). */
export function eigeneAnlegen(faelligAm: PlainDate, hinweis: string): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    const stand = berechneWiedervorlagen(lage);
    const id = naechsteEigeneId(lage.gespeichert.map((each) => each.id));
    const neue: Wiedervorlage = { id, art: 'eigene', faelligAm, hinweis: hinweis.trim() };
    const davor = stand.offen.filter((each) => each.faelligAm <= faelligAm);
    const danach = stand.offen.filter((each) => each.faelligAm > faelligAm);
    return { ok: true, aenderungen: geordnet({ ...stand, offen: [...davor, neue, ...danach] }, lage) };
  };
}

/** Says who has done an own one and when; the others are done by what they ask for. */
export function eigeneErledigen(id: string, erledigtVon: string): Vorhaben {
  return (blick): Aktenplan => {
    const { lage } = fallblick(blick);
    const zeile = lage.gespeichert.find((each) => each.id === id && each.erledigtAm === null);
    if (zeile === undefined)
      return { ok: false, fehler: [{ code: 'WIEDERVORLAGE_FEHLT', orte: [{ art: 'mappe' }] }] };
    const erledigt: GespeicherteZeile = { ...zeile, erledigtAm: blick.heute, erledigtVon };
    const danach = {
      ...lage,
      gespeichert: lage.gespeichert.map((each) => (each === zeile ? erledigt : each)),
    };
    const werte = zellwerte(WIEDERVORLAGEN, { erledigtAm: blick.heute, erledigtVon });
    const ordnung = (
      wiedervorlagenOrdnung(berechneWiedervorlagen(danach), danach.gespeichert, land(lage)) ?? []
    ).map((each) =>
      each.aus === zeile.eintrag.stelle.zeile ? { ...each, werte: { ...each.werte, ...werte } } : each,
    );
    return { ok: true, aenderungen: [ordnen(ordnung)] };
  };
}

function geordnet(stand: Wiedervorlagenstand, lage: Wiedervorlagenlage): Aenderung[] {
  const ordnung = wiedervorlagenOrdnung(stand, lage.gespeichert, land(lage));
  return ordnung === null ? [] : [ordnen(ordnung)];
}

function land({ hausregeln }: Wiedervorlagenlage): Wiedervorlagenlage['hausregeln']['land'] {
  return hausregeln.land;
}

function ordnen(zeilen: readonly Ordnungszeile[]): Aenderung {
  return { art: 'ordnen', liste: WIEDERVORLAGEN, zeilen };
}
