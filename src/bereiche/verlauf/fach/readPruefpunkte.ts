/** Understands the checklist of a talk (S1: every Vorsprache) and the ratings confirmed as unchanged. */
import type { Feststellung, Punktstand } from '../../../fall/checkliste';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { ZeileVon } from '../../../listen/liste';
import { PRUEFPUNKTE, type PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFLISTE } from '../listen';

/** A point of the talk: how it stands, and who has said so when. */
export interface Pruefpunkt extends Feststellung {
  readonly id: PruefpunktId;
  readonly stand: Punktstand;
}

type Pruefzeile = ZeileVon<typeof PRUEFLISTE>;

/** The row of a point; of an Id that stands twice the first one, as everywhere. */
export function pruefzeile(inhalt: Inhalt, id: PruefpunktId): Pruefzeile | undefined {
  return inhalt.liste(PRUEFLISTE).zeilen.find(({ zeile }) => zeile.id === id)?.zeile;
}

/**
 * The points that have a row, in the order of S1. Only a clear yes settles one: silence and anything unclear settle nothing. One that
 * is marked as confirmed and as not applying is open, and an error with both of its cells.
 */
export function readPruefpunkte(inhalt: Inhalt): {
  readonly punkte: readonly Pruefpunkt[];
  readonly fehler: readonly Fehler[];
} {
  const vorhandene = PRUEFPUNKTE.flatMap(({ id }) => {
    const zeile = pruefzeile(inhalt, id);
    return zeile === undefined ? [] : [{ id, zeile }];
  });
  const punkte = vorhandene.map(({ id, zeile: { am, von, ...zeile } }) => ({
    id,
    stand: standVon(zeile),
    am,
    von,
  }));
  const zweifach = vorhandene.filter(({ zeile }) => istZweifach(zeile)).map(({ zeile }) => zweifachIn(zeile));
  return { punkte, fehler: [...inhalt.liste(PRUEFLISTE).fehler, ...zweifach] };
}

type Kreuze = Pick<Pruefzeile, 'bestaetigt' | 'entfaellt'>;

function istZweifach({ bestaetigt, entfaellt }: Kreuze): boolean {
  return bestaetigt && entfaellt;
}

function zweifachIn({ stelle }: Pruefzeile): Fehler {
  return { code: 'PUNKT_ZWEIFACH', orte: [stelle.ort('bestaetigt'), stelle.ort('entfaellt')] };
}

function standVon(zeile: Kreuze): Punktstand {
  if (istZweifach(zeile)) return 'offen';
  if (zeile.entfaellt) return 'entfaellt';
  return zeile.bestaetigt ? 'erledigt' : 'offen';
}
