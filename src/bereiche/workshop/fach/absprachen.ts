/** What was agreed in a Workshop that was chosen as a file. Pure. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Dateilesung } from '../../../mappe/dateilesung';
import type { Bewertetes, Leitfadenart } from '../../leitfaden';
import { ABSPRACHEN, type Absprachezeile } from '../listen';
import { WORKSHOP } from '../regeln/vokabular';
import type {} from './fehler';

/** A row for the Leitfaden of the house. */
export interface Absprache {
  readonly zu: Bewertetes;
  readonly art: Leitfadenart;
  /** Of an anchor; null of all else. */
  readonly stufe: number | null;
  readonly text: string;
}

/** All that nobody has marked as taken over; with one row that is not complete, nothing. */
export function absprachenAus({
  mappenart,
  lesung,
}: Exclude<Dateilesung, { satz: string }>): Lesung<readonly Absprache[]> {
  if (mappenart.vorlage !== WORKSHOP.id) return nichts('KEIN_WORKSHOP');
  if (mappenart.version !== WORKSHOP.version) return nichts('WORKSHOP_UNBEKANNT');
  return lesung.art === 'unlesbar' ? { ok: false, fehler: lesung.fehler } : absprachenIn(lesung.inhalt);
}

function nichts(code: 'KEIN_WORKSHOP' | 'WORKSHOP_UNBEKANNT'): Lesung<never> {
  return { ok: false, fehler: [{ code, orte: [{ art: 'mappe' }] }] };
}

function absprachenIn(inhalt: Inhalt): Lesung<readonly Absprache[]> {
  const { heile, fehler } = inhalt.liste(ABSPRACHEN);
  const alle = [...fehler, ...heile.flatMap(ohneStufe)];
  if (alle.length > 0) return { ok: false, fehler: alle };
  const offene = heile.filter(({ uebernommen }) => uebernommen !== true);
  return {
    ok: true,
    wert: offene.map(({ bereich, art, stufe, text }) => ({
      zu: bereich,
      art,
      stufe: art === 'anker' ? stufe : null,
      text,
    })),
  };
}

function ohneStufe({ art, stufe, stelle }: Absprachezeile): Fehler[] {
  if (art !== 'anker' || stufe !== null) return [];
  return [{ code: 'ANGABE_FEHLT', orte: [stelle.ort('stufe')], feld: ABSPRACHEN.spalten.stufe.kopf }];
}
