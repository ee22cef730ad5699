/** Taking over the data of the house into a Fallmappe, and the way back. */
import type { Feld } from '../../../listen/feld';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { HAUSSTAND, hausstandIn } from '../../../mappe/hausstand';
import { type Freigabe, freigabestandIn } from '../fach/freigabe';
import { type Hausdaten, hausdatenIn } from '../fach/hausdaten';
import { type Hausmappenart, UMFANG } from '../fach/hauslisten';
import { mitKontrollwerten } from '../fach/kontrollwerte';
import { andereRegelwerke } from '../fach/regelwerke';
import { type BleibtEigene, planeUebernahme, type Uebernahmeplan } from '../fach/uebernahme';
import { HAUS_UEBERNOMMEN } from '../listen';
import type { Hausvorhaben } from './hausvorhaben';
import { type Standaenderung, uebernahmeZurueck } from './uebernahmeZurueck';

/** A released Hausvorlage as it was read from its file. */
export interface Hausfassung {
  readonly freigabe: Freigabe;
  /** By the kind of workbook that they are for. */
  readonly daten: Readonly<Record<Hausmappenart, Hausdaten>>;
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
      daten: {
        Fallmappe: hausdatenIn(inhalt, UMFANG.Fallmappe),
        Fallliste: hausdatenIn(inhalt, UMFANG.Fallliste),
      },
    },
  };
}

/** A release, and the kind of workbook that takes it over. */
export interface Uebernahme {
  readonly fassung: Hausfassung;
  readonly art: Hausmappenart;
}

/** What would change in a workbook. */
export function uebernahmeplan(
  { fassung: { daten, freigabe }, art }: Uebernahme,
  inhalt: Inhalt,
  heute: PlainDate,
  bleibt: BleibtEigene,
): Uebernahmeplan {
  const plan = planeUebernahme(daten[art], inhalt, UMFANG[art], bleibt);
  return {
    ...plan,
    fehler: [
      ...hindernisse(freigabe, inhalt, heute),
      ...andereRegelwerke(daten[art], inhalt),
      ...plan.fehler,
    ],
  };
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
export function hausdatenUebernehmen(uebernahme: Uebernahme, weg: ReadonlySet<string>): Hausvorhaben {
  return ({ inhalt, heute }) => {
    const { fassung, art } = uebernahme;
    const plan = uebernahmeplan(uebernahme, inhalt, heute, (marke) => !weg.has(marke));
    if (plan.fehler.length > 0) return { ok: false, fehler: plan.fehler };
    const stand = standAenderungen(fassung.freigabe, inhalt, heute);
    const aenderungen = mitKontrollwerten([...plan.aenderungen, ...stand], inhalt);
    const ersetzte = plan.unterschiede.flatMap((each) => (each.art === 'anders' ? each.marken : []));
    const uebernommenes = { haus: fassung.daten[art], art, stand, weg: new Set([...weg, ...ersetzte]) };
    return { ok: true, aenderungen, zurueck: uebernahmeZurueck(uebernommenes, inhalt) };
  };
}
