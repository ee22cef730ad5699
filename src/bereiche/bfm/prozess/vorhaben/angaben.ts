/** Single statements about the case beside the bFM: dates, and the checklist of the Neukundenverfahren (S1). */
import { readText } from '../../../../listen/readFelder';
import { type PlainDate, serialOfDate } from '../../../../listen/plainDate';
import { type FmFeld, NEUKUNDE_SPALTE, type NeukundePunkt } from '../regeln/fallmanagementVokabular';
import type { Aktenaenderung } from '../../../../mappe/akte';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { tagwert } from '../../../plan/vorhaben/zellwerte';
import { fallblick } from './fallblick';
import { wiedervorlagenSchreiben } from '../../wiedervorlagen/vorhaben/wiedervorlagen';

/** Puts a date into its cell, or empties it. */
export function fmFeldSetzen(feld: FmFeld, datum: PlainDate | null): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    return {
      ok: true,
      aenderungen: [
        { art: 'block', name: feld, werte: [[tagwert(datum)]] },
        ...wiedervorlagenSchreiben({ ...lage, fm: { ...lage.fm, [feld]: datum } }),
      ],
    };
  };
}

/** Says who has done a point of the checklist and when; null takes it back. */
export function neukundePunktSetzen(id: NeukundePunkt, erledigtVon: string | null): Vorhaben {
  return (blick) => {
    const { lage } = fallblick(blick);
    const am = erledigtVon === null ? null : blick.heute;
    const von = erledigtVon ?? '';
    const zeile = blick.akte.listen.neukunde.find(({ zellen }) => {
      const zelle = zellen[NEUKUNDE_SPALTE.id];
      return zelle !== undefined && readText(zelle, '', () => {}) === id;
    })?.zeile;
    if (zeile === undefined)
      return {
        ok: false,
        fehler: [{ code: 'ID_FEHLT', orte: [{ art: 'mappe' }], tabelle: 'tblNeukunde', id }],
      };
    const zelle = (spalte: string, wert: string | number): Aktenaenderung => ({
      art: 'zelle',
      liste: 'neukunde',
      zeile,
      spalte,
      wert,
    });
    const neukundePunkte = lage.neukundePunkte.map((each) =>
      each.id === id ? { id, erledigtAm: am, erledigtVon: von } : each,
    );
    return {
      ok: true,
      aenderungen: [
        zelle(NEUKUNDE_SPALTE.erledigtAm, am === null ? '' : serialOfDate(am)),
        zelle(NEUKUNDE_SPALTE.erledigtVon, von),
        ...wiedervorlagenSchreiben({ ...lage, neukundePunkte }),
      ],
    };
  };
}
