/** Brings a released set of rules into the open Hausvorlage, from the workbook of the Fachaufsicht; the same one twice changes nothing. */
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import type { Teilemappe } from '../../../mappe/teilemappe';
import type { Regelsatz } from '../../../rules/regelsatz';
import { planeRegelwerk } from '../fach/regelwerke';
import { DATEI_NICHT_GELESEN } from '../texte/datei';
import type { Freigabeergebnis } from './freigabeergebnis';

/** The released set that a file holds; sentences where it holds none. */
export type Regelwerkslesung = { readonly satz: Regelsatz } | { readonly saetze: readonly string[] };

/** What it needs of the world. */
export interface Regelwerksumgebung {
  /** Reads a Regelwerk that a person has chosen as a file. */
  readonly liesRegelwerk: (xlsx: Uint8Array) => Promise<Regelwerkslesung>;
}

/** How it ended. */
export type Regelwerksausgang =
  | { readonly art: 'aufgenommen'; readonly version: string; readonly istNeu: boolean }
  | { readonly art: 'unbrauchbar'; readonly saetze: readonly string[] }
  | { readonly art: 'nicht'; readonly ergebnis: Exclude<Freigabeergebnis, { art: 'geaendert' }> };

/** Reads the file, plans on what stands in the Hausvorlage by then, writes. */
export async function nimmRegelwerkAuf(
  mappe: Teilemappe,
  bytes: () => Promise<Uint8Array>,
  { liesRegelwerk }: Regelwerksumgebung,
): Promise<Regelwerksausgang> {
  const xlsx = await bytes().catch(() => null);
  if (xlsx === null) return { art: 'unbrauchbar', saetze: [DATEI_NICHT_GELESEN] };
  const gelesen = await liesRegelwerk(xlsx);
  if ('saetze' in gelesen) return { art: 'unbrauchbar', saetze: gelesen.saetze };
  const { satz } = gelesen;
  let istNeu = false;
  const ergebnis = await mitNeuemPlan(async (): Promise<Freigabeergebnis> => {
    const haus = await mappe.lies();
    if (haus.art === 'abgelehnt') return haus;
    if (haus.art === 'unlesbar') return { art: 'fehlerhaft', fehler: haus.fehler };
    const { aenderungen, fehler } = planeRegelwerk(haus.inhalt, satz);
    if (fehler.length > 0) return { art: 'fehlerhaft', fehler };
    istNeu = aenderungen.length > 0;
    return istNeu ? mappe.aendere(aenderungen) : { art: 'geaendert' };
  });
  if (ergebnis.art !== 'geaendert') return { art: 'nicht', ergebnis };
  return { art: 'aufgenommen', version: satz.version, istNeu };
}
