/** Taking over the data of the house into a Fallmappe, and the way back. */
import type { Feld } from '../../../listen/feld';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Aktenteile, Vorhaben } from '../../../mappe/akteAendern';
import { HAUSSTAND, hausstandIn } from '../../../mappe/hausstand';
import { KEINE_TEILE } from '../../../mappe/teile';
import { type Freigabe, freigabestandIn } from '../fach/freigabe';
import { type Hausdaten, hausdatenIn } from '../fach/hausdaten';
import { LISTENUMFANG, MAPPENUMFANG } from '../fach/hauslisten';
import { type BleibtEigene, planeUebernahme, type Uebernahmeplan } from '../fach/uebernahme';
import { HAUS_UEBERNOMMEN } from '../listen';
import { UEBERNAHME_TEILE } from './uebernahmeteile';
import { type Standaenderung, uebernahmeZurueck } from './uebernahmeZurueck';

/** A released Hausvorlage as it was read from its file. */
export interface Hausfassung {
  readonly freigabe: Freigabe;
  /** For Fallmappen. */
  readonly mappe: Hausdaten;
  /** For Falllisten. */
  readonly liste: Hausdaten;
}

const MAPPE = [{ art: 'mappe' }] as const;

/** What was released; an error where nothing was, or something was changed since. */
export function hausfassungIn(inhalt: Inhalt): Lesung<Hausfassung> {
  const stand = freigabestandIn(inhalt);
  if (stand.art !== 'freigegeben') {
    const code = stand.art === 'nie' ? 'HAUSVORLAGE_NICHT_FREIGEGEBEN' : 'HAUSVORLAGE_GEAENDERT';
    return { ok: false, fehler: [{ code, orte: MAPPE }] };
  }
  return {
    ok: true,
    wert: {
      freigabe: stand.freigabe,
      mappe: hausdatenIn(inhalt, MAPPENUMFANG),
      liste: hausdatenIn(inhalt, LISTENUMFANG),
    },
  };
}

/** All that taking over reads and writes, as parts of an action. */
export const UEBERNAHME_AKTENTEILE: Aktenteile = { teile: UEBERNAHME_TEILE, weitere: KEINE_TEILE };

/** What would change in a Fallmappe. */
export function uebernahmeplan(
  { mappe, freigabe }: Hausfassung,
  inhalt: Inhalt,
  heute: PlainDate,
  bleibt: BleibtEigene,
): Uebernahmeplan {
  const plan = planeUebernahme(mappe, inhalt, MAPPENUMFANG, bleibt);
  return { ...plan, fehler: [...hindernisse(freigabe, inhalt, heute), ...plan.fehler] };
}

function hindernisse({ gueltigAb, version }: Freigabe, inhalt: Inhalt, heute: PlainDate): Fehler[] {
  const vorhanden = hausstandIn(inhalt).version;
  const istAelter = vorhanden !== null && vorhanden > version;
  return [
    ...(gueltigAb > heute
      ? [{ code: 'HAUSVORLAGE_GILT_NOCH_NICHT', orte: MAPPE, ab: germanDate(gueltigAb) } as const]
      : []),
    ...(istAelter
      ? [{ code: 'HAUSVORLAGE_AELTER', orte: MAPPE, angeboten: version, vorhanden } as const]
      : []),
  ];
}

/** What a workbook says of its house data from now on; nothing where it says so already. */
export function standAenderungen(
  { version, gueltigAb, freigegebenVon }: Freigabe,
  inhalt: Inhalt,
  heute: PlainDate,
): Standaenderung[] {
  const stand = hausstandIn(inhalt);
  const istDerselbe =
    stand.version === version && stand.gueltigAb === gueltigAb && stand.freigegebenVon === freigegebenVon;
  if (istDerselbe) return [];
  return [
    setze(HAUSSTAND.version, version),
    setze(HAUSSTAND.gueltigAb, gueltigAb),
    setze(HAUSSTAND.freigegebenVon, freigegebenVon),
    setze(HAUS_UEBERNOMMEN, heute),
  ];
}

function setze<Wert>(feld: Feld<Wert>, wert: Wert): Standaenderung {
  return { art: 'feld', feld, wert: feld.spalte.write(wert) };
}

/**
 * Takes over a release; what a person has agreed in a plan is in none of these tables.
 * @param weg marks of the rows that only the workbook has and that are to go: those that a person has seen, and no others.
 */
export function hausdatenUebernehmen(fassung: Hausfassung, weg: ReadonlySet<string>): Vorhaben {
  return ({ inhalt, heute }) => {
    const plan = uebernahmeplan(fassung, inhalt, heute, (marke) => !weg.has(marke));
    if (plan.fehler.length > 0) return { ok: false, fehler: plan.fehler };
    const stand = standAenderungen(fassung.freigabe, inhalt, heute);
    const aenderungen = [...plan.aenderungen, ...stand];
    return { ok: true, aenderungen, zurueck: uebernahmeZurueck({ haus: fassung.mappe, stand, weg }, inhalt) };
  };
}
