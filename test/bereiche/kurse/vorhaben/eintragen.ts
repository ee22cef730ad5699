/** Entering a course. */
import { anfuegen } from '../../../../src/listen/aenderung';
import { naechsteId } from '../../../../src/listen/nummer';
import type { PlainDate } from '../../../../src/listen/plainDate';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { KURSE } from '../listen';

/** Adds it as planned; one of the same title is refused at its cell. */
export function kursEintragen(titel: string, beginn: PlainDate): Vorhaben {
  return ({ inhalt, zusatz }) => {
    const { zeilen, ids } = inhalt.liste(KURSE);
    const schonDa = zeilen.find(({ zeile }) => zeile.titel === titel);
    if (schonDa !== undefined)
      return { ok: false, fehler: [{ code: 'KURS_SCHON_DA', orte: [schonDa.zeile.stelle.ort('titel')] }] };
    return {
      ok: true,
      aenderungen: [anfuegen(KURSE, { id: naechsteId(KURSE, ids, zusatz), titel, beginn, stand: 'geplant' })],
    };
  };
}
