/** A Fallmappe as read, as the figures over all cases see it: whose it is, so that nobody counts twice, and what it adds. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import { readKennnummer } from '../../../listen/readFelder';
import { versionIn } from '../../../mappe/bereich';
import type { GeleseneMappe, Leseergebnis } from '../../../mappe/fallmappe';
import { HAUPTWEG_BEREICH } from '../../../mappe/mappeAus';
import type { Teile } from '../../../mappe/teile';
import { UNBEKANNTE_VERSION } from '../../../mappe/vorlagenversion';
import { KOOPERATION_MAPPE } from '../mappe';
import { type Auszug, auszugAus, LEERER_AUSZUG } from './auszug';
import { KOOPERATIONSTABELLEN, readKooperation } from './readKooperation';

/** What is read of a Fallmappe beside the case itself. */
export const FALLAUSZUG_TEILE: Teile = { listen: KOOPERATIONSTABELLEN, felder: [] };

export interface Fallauszug {
  /** For telling cases apart while they are counted; goes no further. */
  readonly kundennummer: string;
  /** An older Fallmappe has no place for cooperation: nothing is known of it. */
  readonly ohneBereich: boolean;
  readonly auszug: Auszug;
}

/** What it adds; all errors where its cooperation has any, or nobody can tell whose it is. */
export function fallauszugIn(
  gelesen: Exclude<Leseergebnis, { art: 'abgelehnt' }>,
  heute: PlainDate,
): Lesung<Fallauszug> {
  if (gelesen.art === 'unlesbar') return { ok: false, fehler: gelesen.fehler };
  const { mappe } = gelesen;
  if (istNeuer(mappe)) return { ok: false, fehler: [UNBEKANNTE_VERSION] };
  const kundennummer = kundennummerIn(mappe);
  if (!kundennummer.ok) return kundennummer;
  if (!mappe.bereiche.has(KOOPERATION_MAPPE.id))
    return {
      ok: true,
      wert: { kundennummer: kundennummer.wert, ohneBereich: true, auszug: LEERER_AUSZUG },
    };
  const kooperation = readKooperation(mappe.inhalt);
  if (!kooperation.ok) return kooperation;
  const auszug = auszugAus(kooperation.wert, heute);
  return { ok: true, wert: { kundennummer: kundennummer.wert, ohneBereich: false, auszug } };
}

/** What a newer program has added may say more than is understood here. */
function istNeuer({ bereiche }: GeleseneMappe): boolean {
  return [HAUPTWEG_BEREICH, KOOPERATION_MAPPE].some((each) => versionIn(bereiche, each) > each.version);
}

function kundennummerIn({ raw }: GeleseneMappe): Lesung<string> {
  const fehler: Fehler[] = [];
  const zelle = raw.felder.kundennummer;
  const wert = readKennnummer(zelle, 'kundennummer', (each) => void fehler.push(each));
  if (fehler.length > 0) return { ok: false, fehler };
  if (wert === '')
    return { ok: false, fehler: [{ code: 'ANGABE_FEHLT', orte: [zelle.ort], feld: 'kundennummer' }] };
  return { ok: true, wert };
}
