/** What there is to show of a workbook: not read, not readable, with errors, or computed. Pure. */
import { berechne } from '../fall/berechne';
import type { Ergebnis } from '../fall/ergebnis';
import type { Fall } from '../fall/fall';
import type { Fehler } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import { readFall } from '../fall/readFall';
import type { Eingabe } from './eingabe';
import type { Ablehnung } from './ablehnung';
import { type Eintragsstand, eintragsstand } from './eintragsstand';
import type { GeleseneMappe, Leseergebnis } from './fallmappe';
import { mitEingaben } from './ueberlagerung';
import type { Vorschauzeile } from './vorschau';

export type Sicht =
  | { readonly art: 'leer' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  /** Nothing was computed. Where only entries have errors, `mappe` shows them; without it this is no sound Fallmappe. */
  | {
      readonly art: 'fehlerhaft';
      readonly fehler: readonly Fehler[];
      readonly mappe: GeleseneMappe | null;
      /** The day on which it was read. */
      readonly heute: PlainDate;
    }
  | {
      readonly art: 'berechnet';
      readonly mappe: GeleseneMappe;
      readonly fall: Fall;
      readonly ergebnis: Ergebnis;
      readonly stand: Eintragsstand['art'];
      /** The result cells that somebody has changed by hand, as far as that can be told. */
      readonly handgeaendert: readonly Vorschauzeile[];
      /** The day on which it was read; deadlines are seen from here, whatever the Stichtag. */
      readonly heute: PlainDate;
    };

/** What there is to show of what was read, with waiting inputs laid over it. */
export function sichtVon(gelesen: Leseergebnis | null, wartend: readonly Eingabe[], heute: PlainDate): Sicht {
  if (gelesen === null) return { art: 'leer' };
  if (gelesen.art === 'abgelehnt') return gelesen;
  if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler, mappe: null, heute };
  const mappe = mitEingaben(gelesen.mappe, wartend);
  const fall = readFall(mappe.raw, heute, mappe.bfm, mappe.betreuungsworte, mappe.regelsaetze);
  if (!fall.ok) return { art: 'fehlerhaft', mappe, fehler: fall.fehler, heute };
  const ergebnis = berechne(fall.wert);
  const { art: stand, zellen: handgeaendert } = eintragsstand(mappe, ergebnis);
  return { art: 'berechnet', mappe, fall: fall.wert, ergebnis, stand, handgeaendert, heute };
}
