/** Appends what was agreed in a Workshop to the Leitfaden of the open Hausvorlage; the same file twice appends nothing. */
import { fehlerTexte } from '../../../fall/texte/fehler';
import type { Dateileser } from '../../../mappe/dateilesung';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import type { Teilemappe } from '../../../mappe/teilemappe';
import { type Absprache, ABSPRACHEN_TEILE, absprachenAus, WORKSHOP_SAETZE } from '../../workshop';
import { planeVorschlaege } from '../fach/vorschlaege';
import { DATEI_NICHT_GELESEN } from '../texte/datei';
import type { Freigabeergebnis } from './freigabeergebnis';

/** What it needs of the world. */
export interface Vorschlagsumgebung extends Dateileser {
  /** A new random part for the Ids that one action gives. */
  readonly zusatz: () => string;
}

/** How it ended. */
export type Vorschlagsausgang =
  /** `anzahl` came in; `schonDa` stand in the Leitfaden already. */
  | { readonly art: 'eingelesen'; readonly anzahl: number; readonly schonDa: number }
  /** Nothing can be taken of the file: sentences that say why. */
  | { readonly art: 'unbrauchbar'; readonly saetze: readonly string[] }
  | { readonly art: 'nicht'; readonly ergebnis: Exclude<Freigabeergebnis, { art: 'geaendert' }> };

/** Reads the file, plans on what stands in the Hausvorlage by then, writes. */
export async function liesVorschlaegeEin(
  mappe: Teilemappe,
  bytes: () => Promise<Uint8Array>,
  umgebung: Vorschlagsumgebung,
): Promise<Vorschlagsausgang> {
  const absprachen = await absprachenIn(bytes, umgebung);
  if ('saetze' in absprachen) return { art: 'unbrauchbar', ...absprachen };
  let anzahl = 0;
  const ergebnis = await mitNeuemPlan(async (): Promise<Freigabeergebnis> => {
    const gelesen = await mappe.lies();
    if (gelesen.art === 'abgelehnt') return gelesen;
    if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler };
    const aenderungen = planeVorschlaege(gelesen.inhalt, absprachen.wert, umgebung.zusatz());
    anzahl = aenderungen.length;
    return anzahl === 0 ? { art: 'geaendert' } : mappe.aendere(aenderungen);
  });
  if (ergebnis.art !== 'geaendert') return { art: 'nicht', ergebnis };
  return { art: 'eingelesen', anzahl, schonDa: absprachen.wert.length - anzahl };
}

async function absprachenIn(
  bytes: () => Promise<Uint8Array>,
  { liesDatei, dateisaetze }: Vorschlagsumgebung,
): Promise<{ readonly wert: readonly Absprache[] } | { readonly saetze: readonly string[] }> {
  const xlsx = await bytes().catch(() => null);
  if (xlsx === null) return { saetze: [DATEI_NICHT_GELESEN] };
  const gelesen = await liesDatei(xlsx, ABSPRACHEN_TEILE);
  if ('satz' in gelesen) return { saetze: [gelesen.satz] };
  const absprachen = absprachenAus(gelesen);
  if (absprachen.ok) return { wert: absprachen.wert };
  return { saetze: fehlerTexte(absprachen.fehler, { ...WORKSHOP_SAETZE, ...(await dateisaetze()) }) };
}
