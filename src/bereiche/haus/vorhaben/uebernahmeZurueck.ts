/** The way back from taking over house data: only while what was taken over stands there, and never over what came since. */
import type { Aenderung } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Zellwert } from '../../../listen/werte';
import { type Hausdaten, hausdatenIn, type Hauszeile } from '../fach/hausdaten';
import { type Hausmappenart, UMFANG } from '../fach/hauslisten';
import { mitKontrollwerten } from '../fach/kontrollwerte';
import { planeUebernahme, zeilenmarke } from '../fach/uebernahme';
import { HAUSSTAND_TEILE } from '../listen';
import { HANDLUNG } from '../texte/haus';
import type { Hausrueckweg } from './hausvorhaben';
import { UEBERNAHME_TEILE } from './uebernahmeteile';

/** A change of a single cell. */
export type Standaenderung = Extract<Aenderung, { art: 'feld' }>;

/** What was taken over. */
interface Uebernommenes {
  readonly haus: Hausdaten;
  readonly art: Hausmappenart;
  /** What the workbook says of it since. */
  readonly stand: readonly Standaenderung[];
  /** Marks of the rows that went. */
  readonly weg: ReadonlySet<string>;
}

const GEAENDERT: Fehler = { code: 'INZWISCHEN_GEAENDERT', orte: [{ art: 'mappe' }] };

/** Null where some cell of before could not be understood: it could not be written again. */
export function uebernahmeZurueck(
  { haus, art, stand, weg }: Uebernommenes,
  vorher: Inhalt,
): Hausrueckweg | null {
  const umfang = UMFANG[art];
  const felder = [...umfang.felder, ...HAUSSTAND_TEILE.felder];
  const unlesbar = [
    ...umfang.listen.flatMap(({ liste }) => vorher.liste(liste).fehler),
    ...felder.flatMap((each) => ('spalte' in each ? vorher.feld(each).fehler : [])),
  ];
  if (unlesbar.length > 0) return null;
  const alte = hausdatenIn(vorher, umfang);
  const alterStand = stand.map(({ feld }) => ({ art: 'feld', feld, wert: wertIn(vorher, feld) }) as const);
  const kam = markenIn(haus);
  return {
    ...HANDLUNG.uebernehmen.zurueck,
    teile: UEBERNAHME_TEILE[art],
    vorhaben: ({ inhalt }) => {
      const nochmal = planeUebernahme(haus, inhalt, umfang, () => true);
      const istAnders =
        nochmal.fehler.length > 0 ||
        nochmal.unterschiede.some(({ art }) => art !== 'nurHier') ||
        stand.some(({ feld, wert }) => wertIn(inhalt, feld) !== wert);
      if (istAnders) return { ok: false, fehler: [GEAENDERT] };
      const ziel = mitJetzigen(alte, hausdatenIn(inhalt, umfang), { kam, weg });
      const plan = planeUebernahme(ziel, inhalt, umfang, (marke) => !kam.has(marke));
      return { ok: true, aenderungen: mitKontrollwerten([...plan.aenderungen, ...alterStand], inhalt) };
    },
  };
}

function wertIn(inhalt: Inhalt, feld: Standaenderung['feld']): Zellwert {
  return feld.spalte.write(inhalt.feld(feld).wert);
}

function markenIn({ listen }: Hausdaten): ReadonlySet<string> {
  return new Set(
    [...listen].flatMap(([tabelle, zeilen]) =>
      zeilen.map(({ schluessel }) => zeilenmarke(tabelle, schluessel)),
    ),
  );
}

/**
 * What stood there, but rows that taking over has not touched as they are now: somebody may have changed them since, or taken
 * them out.
 */
function mitJetzigen(
  alte: Hausdaten,
  jetzige: Hausdaten,
  { kam, weg }: { readonly kam: ReadonlySet<string>; readonly weg: ReadonlySet<string> },
): Hausdaten {
  const listen = [...alte.listen].map(([tabelle, zeilen]) => {
    const jetzt = new Map(jetzige.listen.get(tabelle)?.map((each) => [each.schluessel, each]));
    const bleibt = zeilen.flatMap((zeile): Hauszeile[] => {
      const marke = zeilenmarke(tabelle, zeile.schluessel);
      if (kam.has(marke)) return [zeile];
      const da = jetzt.get(zeile.schluessel) ?? (weg.has(marke) ? zeile : undefined);
      return da === undefined ? [] : [da];
    });
    return [tabelle, bleibt] as const;
  });
  return { ...alte, listen: new Map(listen) };
}
