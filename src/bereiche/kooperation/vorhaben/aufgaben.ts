/** What was agreed at a Fallkonferenz: who does what by when. */
import { aendern, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { type Aufgabe, AUFGABEN, KONFERENZEN } from '../listen';
import { KONFERENZHANDLUNG, TABELLE } from '../texte/fallkonferenz';
import { mitKooperation } from './mitKooperation';
import { zeileFehlt } from './zeileFehlt';

/** What a person says of a task. */
export type Aufgabenangaben = Pick<Aufgabe, 'was' | 'wer' | 'bisWann'>;

/** A new one of a Fallkonferenz that is still there. */
export function aufgabeAnlegen(konferenz: string, angaben: Aufgabenangaben): Vorhaben {
  return mitKooperation(({ konferenzen }, { inhalt, zusatz }) => {
    if (!konferenzen.some((each) => each.id === konferenz))
      return zeileFehlt(KONFERENZEN, TABELLE.konferenzen, inhalt);
    const id = naechsteId(AUFGABEN, inhalt.liste(AUFGABEN).ids, zusatz);
    const zeile = anfuegen(AUFGABEN, { id, konferenz, ...angaben });
    return ruecknehmbar([zeile], inhalt, KONFERENZHANDLUNG.aufgabeAngelegt(id));
  });
}

/** @param am the day on which it was done; null opens it again. */
export function aufgabeErledigen(id: string, am: PlainDate | null): Vorhaben {
  return mitKooperation(({ aufgaben }, { inhalt }) => {
    const aufgabe = aufgaben.find((each) => each.id === id);
    if (aufgabe === undefined) return zeileFehlt(AUFGABEN, TABELLE.aufgaben, inhalt);
    const aenderungen = aendern(AUFGABEN, aufgabe, { erledigtAm: am });
    return ruecknehmbar(aenderungen, inhalt, KONFERENZHANDLUNG.aufgabeErledigt(id, am));
  });
}
