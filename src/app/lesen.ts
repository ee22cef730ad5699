/** Use case: read the workbook, check it, compute, and tell whether the written result still belongs to its inputs. */
import { berechne } from '../core/berechne';
import type { Ergebnis } from '../core/ergebnis';
import type { Fall } from '../core/fall';
import type { Fehler } from '../core/fehler';
import type { PlainDate } from '../core/plainDate';
import { readFall } from '../core/readFall';
import type { Ablehnung, Fallmappe, GeleseneMappe } from './fallmappe';
import { FINGERABDRUCK_UNVOLLSTAENDIG } from './fallmappe';

/** What the result cells of the workbook are worth. */
export type Eintragsstand = 'aktuell' | 'veraltet' | 'nochNichtEingetragen' | 'unvollstaendig';

export type Lesestand =
  | {
      readonly art: 'berechnet';
      readonly mappe: GeleseneMappe;
      readonly fall: Fall;
      readonly ergebnis: Ergebnis;
      readonly stand: Eintragsstand;
    }
  /** The workbook or its entries have errors; nothing was computed. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/**
 * Reads and computes; writes nothing.
 * @param heute the Stichtag where none is entered.
 */
export async function lesen(mappe: Fallmappe, heute: PlainDate): Promise<Lesestand> {
  const gelesen = await mappe.read();
  if (gelesen.art === 'abgelehnt') return gelesen;
  if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler };
  const fall = readFall(gelesen.mappe.raw, heute);
  if (!fall.ok) return { art: 'fehlerhaft', fehler: fall.fehler };
  const ergebnis = berechne(fall.wert);
  return {
    art: 'berechnet',
    mappe: gelesen.mappe,
    fall: fall.wert,
    ergebnis,
    stand: standVon(gelesen.mappe, ergebnis),
  };
}

function standVon({ ergebnisse }: GeleseneMappe, ergebnis: Ergebnis): Eintragsstand {
  const geschrieben = ergebnisse.fingerabdruck.text;
  if (geschrieben === '') return 'nochNichtEingetragen';
  if (geschrieben === ergebnis.fingerabdruck) return 'aktuell';
  return geschrieben === FINGERABDRUCK_UNVOLLSTAENDIG ? 'unvollstaendig' : 'veraltet';
}
