/** Single statements about the case beside the bFM: dates, and the checklist of the Neukundenverfahren (S1). */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import { aendern, setzen } from '../../../../listen/aenderung';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { wiedervorlagenSchreiben } from '../../wiedervorlagen/vorhaben/wiedervorlagen';
import { FM_DATEN, NEUKUNDE } from '../listen';
import type { FmFeld, NeukundePunkt } from '../regeln/vokabular';
import { fallblick } from './fallblick';

/** Puts a date into its cell, or empties it. */
export function fmFeldSetzen(
  feld: FmFeld,
  datum: PlainDate | null,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    return {
      ok: true,
      aenderungen: [
        setzen(FM_DATEN[feld], datum),
        ...wiedervorlagenSchreiben(blick, faelliges, { fm: { ...lage.fm, [feld]: datum } }),
      ],
    };
  };
}

/** Says who has done a point of the checklist and when; null takes it back. */
export function neukundePunktSetzen(
  id: NeukundePunkt,
  erledigtVon: string | null,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    const stand = { erledigtAm: erledigtVon === null ? null : blick.heute, erledigtVon: erledigtVon ?? '' };
    const zeile = blick.inhalt.liste(NEUKUNDE).zeilen.find((each) => each.zeile.id === id)?.zeile;
    if (zeile === undefined)
      return {
        ok: false,
        fehler: [{ code: 'ID_FEHLT', orte: [{ art: 'mappe' }], tabelle: NEUKUNDE.name, id }],
      };
    const neukundePunkte = lage.neukundePunkte.map((each) => (each.id === id ? { id, ...stand } : each));
    return {
      ok: true,
      aenderungen: [
        ...aendern(NEUKUNDE, zeile, stand),
        ...wiedervorlagenSchreiben(blick, faelliges, { neukundePunkte }),
      ],
    };
  };
}
