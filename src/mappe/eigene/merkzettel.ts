/**
 * What a session remembers of what it wrote: single cells and rows, each with its contents. In memory only, as long as the
 * session; the same contents are there anyway in what was last read.
 */
import type { Zellwerte } from '../../listen/aenderung';
import type { Feld } from '../../listen/feld';
import type { Liste } from '../../listen/liste';
import type { Zeitpunkt } from '../../listen/plainDate';
import type { Zellwert } from '../../listen/werte';
import type { Ort } from '../../listen/zelle';
import type { Eingabe } from '../eingabe';

/** What was written, found again by name and Id wherever it moves. */
export type Geschriebenes =
  | { readonly art: 'eingabe'; readonly eingabe: Eingabe }
  | { readonly art: 'feld'; readonly feld: Feld<unknown>; readonly wert: Zellwert }
  /** Cells of a row; `istGanz`: the row came with them. */
  | {
      readonly art: 'zeile';
      readonly liste: Liste;
      readonly id: string;
      readonly werte: Zellwerte;
      readonly istGanz: boolean;
    }
  /** A row that has no Id is told from others by what was written. */
  | { readonly art: 'ohneId'; readonly liste: Liste; readonly werte: Zellwerte }
  /** The results of a case. @param serial when they were computed. */
  | { readonly art: 'ergebnisse'; readonly fingerabdruck: string; readonly serial: number };

/** One thing that was written. */
export interface Merkzettel {
  /** What a later write to the same place has in common with it. */
  readonly schluessel: string;
  readonly was: Geschriebenes;
  readonly um: Zeitpunkt;
}

/** Something that a reading did not find as it was written. */
export interface Vermisstes extends Merkzettel {
  /** Where it stood or should stand, as far as that is known. */
  readonly orte: readonly Ort[];
  /** Whether it can be written again without a guess. */
  readonly kannWieder: boolean;
}

/** The note of something written. */
export function merkzettel(was: Geschriebenes, um: Zeitpunkt): Merkzettel {
  return { schluessel: schluesselVon(was), was, um };
}

function schluesselVon(was: Geschriebenes): string {
  switch (was.art) {
    case 'eingabe':
      return JSON.stringify(was.eingabe.ziel);
    case 'feld':
      return was.feld.name;
    case 'zeile':
      return zeilenschluessel(was.liste, was.id);
    case 'ohneId':
      return JSON.stringify([was.liste.name, was.werte]);
    case 'ergebnisse':
      return was.art;
  }
}

/** What all writes to a row have in common. */
export function zeilenschluessel({ name }: Liste, id: string): string {
  return JSON.stringify([name, id.toUpperCase()]);
}
