/** The program with one Bereich more. The list of the Bereiche is the only place that names it. */
import { buildErweiterung } from '../../scripts/vorlage/buildErweiterung';
import { buildFallmappe } from '../../scripts/vorlage/buildFallmappe';
import { type LadeBlaetter, type Vorlagenbereich, vorlagenbereiche } from '../../scripts/vorlage/bereiche';
import type { Bereich } from '../../src/bausteine/bereich';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { loadExcelize } from '../host/nodeExcelize';
import { openHost } from '../host/nodeHost';
import type { Testmappe } from '../support/mappe';
import { KURSE_BEREICH } from './kurse/bereich';

/** Added with one line. */
export const MIT_KURSEN: readonly Bereich[] = [...BEREICHE, KURSE_BEREICH];

/** What they have in the workbook. */
export const MAPPEN_MIT_KURSEN: readonly Mappenbereich[] = MIT_KURSEN.map(({ mappe }) => mappe);

const ausDemTestordner: LadeBlaetter = (id) => import(`./${id}/blaetter.vorlage`) as ReturnType<LadeBlaetter>;

/** As the template build collects them, from their folders. */
export function vorlagenMitKursen(bereiche = MAPPEN_MIT_KURSEN): Promise<readonly Vorlagenbereich[]> {
  return vorlagenbereiche(bereiche, ausDemTestordner);
}

/** The template. */
export async function vorlageMitKursen(): Promise<Uint8Array> {
  return buildFallmappe(await loadExcelize(), await vorlagenMitKursen());
}

/** The packet of the upgrade as its server gives it. */
export async function paketMitKursen(): Promise<string> {
  return buildErweiterung(await loadExcelize(), await vorlagenMitKursen());
}

/** Opens a workbook with this program. */
export async function openMitKursen(xlsx: Uint8Array, paket = ''): Promise<Testmappe> {
  const host = await openHost(xlsx);
  // jsdom has no Response.
  const antwort = { ok: paket !== '', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(paket)) };
  const fetch = (): Promise<Response> => Promise.resolve(antwort as unknown as Response);
  const bereiche = MAPPEN_MIT_KURSEN;
  return { host, mappe: createExcelFallmappe({ excel: host.excel, bereiche, fetch }) };
}
