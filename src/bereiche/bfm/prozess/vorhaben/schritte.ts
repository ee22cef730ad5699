/** Deciding about the bFM: the step, its Vermerk and the Wiedervorlagen that follow from it, all in one go. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import { type Schrittangaben, schrittzeile } from '../fach/schritt';
import { pruefeSchritt } from '../fach/schrittpruefung';
import { schrittAnfuegen } from '../fach/readStatuskette';
import { mitZeile, type Statuskette } from '../fach/statuskette';
import type { Fehler, Lesung } from '../../../../listen/fehler';
import { STATUS } from '../listen';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Status, Statusschritt } from '../../../../rules/fallmanagement';
import type { Aenderung } from '../../../../listen/aenderung';
import { berechne } from '../../../../fall/berechne';
import type { Aktenblick, Planungsblick, Vorhaben } from '../../../../mappe/akteAendern';
import { fallAendern, type Fallentscheidung, fallNach } from './fallfolge';
import { fallblick, type Fallblick } from './fallblick';
import { vermerkAnfuegen } from '../../vermerke/vorhaben/vermerkAnfuegen';
import { neueVermerkId, type Vermerkschluessel } from '../../vermerke/vorhaben/vermerke';
import { mitGueltigemSchutz } from '../../vermerke/vorhaben/vermerkschutz';
import { wiedervorlagenSchreiben } from '../../wiedervorlagen/vorhaben/wiedervorlagen';

/** What a person decides, and the Vermerk as it is to be kept. */
export interface Schrittauftrag {
  /** One step, or Vormerkung and Übernahme together. */
  readonly schritte: readonly Statusschritt[];
  readonly angaben: Omit<Schrittangaben, 'schritt'>;
  readonly betreff: string;
  readonly text: string;
}

/**
 * Takes the steps as far as the workbook allows them at that moment; otherwise nothing is written. Whoever has the keys open
 * has decided, whatever the order says.
 */
export function schrittTun(
  bestellt: Schrittauftrag,
  schluessel: Vermerkschluessel,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  const { inhaber } = schluessel.tresor;
  const auftrag = { ...bestellt, angaben: { ...bestellt.angaben, fachkraft: inhaber } };
  return mitGueltigemSchutz(schluessel, async (aktenblick, bestand) => {
    const blick = fallblick(aktenblick);
    const id = neueVermerkId(schluessel.krypto);
    const schritte = plane(auftrag, blick, aktenblick, id);
    if (!schritte.ok) return schritte;
    const { kette, zeilen } = schritte.wert;
    const { datum, fachkraft } = auftrag.angaben;
    const { betreff, text } = auftrag;
    const status = kette.status as Status;
    const neuer = { id, datum, fachkraft, status, betreff, text };
    const vermerk = await vermerkAnfuegen(schluessel, aktenblick, bestand, neuer);
    if (!vermerk.ok) return vermerk;
    const entscheidung = { ...auftrag.angaben, schritte: auftrag.schritte };
    const folgen = wiedervorlagenSchreiben(blickNach(aktenblick, entscheidung, kette), faelliges, { kette });
    const imFall = fallAendern(aktenblick.fall, entscheidung);
    // The Vermerk comes first: a step without one would be a decision nobody can retrace.
    return { ok: true, aenderungen: [...vermerk.aenderungen, ...zeilen, ...imFall, ...folgen] };
  });
}

/** What falls due is computed from the case as the decision leaves it, also by other Bereiche. */
function blickNach(blick: Planungsblick, entscheidung: Fallentscheidung, danach: Statuskette): Planungsblick {
  const fall = fallNach(blick.fall, entscheidung, danach);
  return { ...blick, fall, ergebnis: berechne(fall) };
}

/** What speaks against the steps, as it is shown while they are filled in. */
export function schrittmaengel(auftrag: Schrittauftrag, aktenblick: Aktenblick): readonly Fehler[] {
  const plan = plane(auftrag, fallblick(aktenblick), aktenblick, '');
  return plan.ok ? [] : plan.fehler;
}

interface Schrittfolge {
  readonly kette: Statuskette;
  readonly zeilen: readonly Aenderung[];
}

function plane(
  { schritte, angaben }: Schrittauftrag,
  blick: Fallblick,
  { ergebnis, inhalt }: Aktenblick,
  vermerkId: string,
): Lesung<Schrittfolge> {
  let { kette } = blick.schrittlage;
  const zeilen: Aenderung[] = [];
  for (const schritt of schritte) {
    const maengel = pruefeSchritt({ ...angaben, schritt }, { ...blick.schrittlage, kette });
    if (maengel.length > 0)
      return {
        ok: false,
        fehler: maengel.map((mangel) => ({
          code: 'SCHRITT_NICHT_MOEGLICH',
          orte: ortVon(inhalt),
          mangel,
          luecken: blick.schrittlage.zugang.luecken,
        })),
      };
    const nr = blick.grundlage.profiling?.nr ?? null;
    const zeile = schrittzeile({ ...angaben, schritt }, kette, nr, ergebnis.regelwerk, vermerkId);
    kette = mitZeile(kette, zeile);
    zeilen.push(schrittAnfuegen(zeile));
  }
  return { ok: true, wert: { kette, zeilen } };
}

function ortVon(inhalt: Inhalt): Fehler['orte'] {
  const letzte = inhalt.liste(STATUS).zeilen.at(-1);
  return [letzte?.zeile.stelle.ort('schritt') ?? { art: 'mappe' }];
}
