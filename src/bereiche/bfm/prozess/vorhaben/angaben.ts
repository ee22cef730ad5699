/** Single statements about the case beside the bFM: dates, and the checklist of the Neukundenverfahren (S1). */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import { feststellung, type Punktstand } from '../../../../fall/checkliste';
import { aendern, setzen } from '../../../../listen/aenderung';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../../mappe/ruecknehmbar';
import { wiedervorlagenSchreiben } from '../../wiedervorlagen/vorhaben/wiedervorlagen';
import { FM_DATEN, NEUKUNDE } from '../listen';
import type { FmFeld, NeukundePunkt } from '../regeln/vokabular';
import { fmFeldText, neukundePunktText } from '../texte/angaben';
import { fallblick } from './fallblick';

/** Puts a date into its cell, or empties it. */
export function fmFeldSetzen(
  feld: FmFeld,
  datum: PlainDate | null,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    const aenderungen = [
      setzen(FM_DATEN[feld], datum),
      ...wiedervorlagenSchreiben(blick, faelliges, { fm: { ...lage.fm, [feld]: datum } }),
    ];
    return ruecknehmbar(aenderungen, blick.inhalt, fmFeldText(feld));
  };
}

/** Says how a point of the checklist stands, and who says so on this day. */
export function neukundePunktSetzen(
  id: NeukundePunkt,
  neuer: Punktstand,
  von: string,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    const wer = feststellung(neuer, blick.heute, von);
    const stand = { erledigtAm: wer.am, erledigtVon: wer.von, entfaellt: neuer === 'entfaellt' };
    const zeile = blick.inhalt.liste(NEUKUNDE).zeilen.find((each) => each.zeile.id === id)?.zeile;
    if (zeile === undefined)
      return {
        ok: false,
        fehler: [{ code: 'ID_FEHLT', orte: [{ art: 'mappe' }], tabelle: NEUKUNDE.name, id }],
      };
    const neukundePunkte = lage.neukundePunkte.map((each) => (each.id === id ? { id, ...stand } : each));
    const aenderungen = [
      ...aendern(NEUKUNDE, zeile, stand),
      ...wiedervorlagenSchreiben(blick, faelliges, { neukundePunkte }),
    ];
    return ruecknehmbar(aenderungen, blick.inhalt, neukundePunktText(id, neuer, blick.heute));
  };
}
