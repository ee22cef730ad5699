/**
 * A workbook that the program before has filled, and the later program over it. `test/cases/Fallmappe-3.xlsx` is the template of
 * version 0.4.0 with the case `BEISPIEL`, two completed Profilings (21.11.2026, 28.02.2027), a correction of the first, a goal and
 * entered results, all of it written by that version.
 */
import { readFileSync } from 'node:fs';
import { buildErweiterung } from '../../scripts/vorlage/buildErweiterung';
import { buildFallmappe } from '../../scripts/vorlage/buildFallmappe';
import { type Vorlagenbereich, vorlagenbereiche } from '../../scripts/vorlage/bereiche';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { mappeAktualisieren } from '../../src/excel/aktualisieren/aktualisieren';
import { createExcelFallmappe, type ExcelRuntime } from '../../src/excel/excelFallmappe';
import type { Verlaufsblick } from '../../src/bereiche/verlauf/vorhaben/verlaufsblick';
import type { Aktualisierung } from '../../src/mappe/akte';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { loadExcelize } from '../host/nodeExcelize';
import { openHost } from '../host/nodeHost';
import { GEWACHSENE_VERSION } from './gewachsen';
import type { Testmappe } from './mappe';

/** The Bereiche of the later program. */
export const GEWACHSENE_BEREICHE: readonly Mappenbereich[] = BEREICHE.map(({ mappe }) => gewachsen(mappe));

const vorlagen = (): Promise<readonly Vorlagenbereich[]> => vorlagenbereiche(GEWACHSENE_BEREICHE);

function gewachsen(bereich: Mappenbereich): Mappenbereich {
  return { ...bereich, version: GEWACHSENE_VERSION[bereich.id] ?? bereich.version };
}

/** The kept workbook. */
export function alteMappe(): Uint8Array {
  return new Uint8Array(readFileSync('test/cases/Fallmappe-3.xlsx'));
}

/** The template of the later program. */
export async function neueVorlage(): Promise<Uint8Array> {
  return buildFallmappe(await loadExcelize(), await vorlagen());
}

/** Opens a package with the later program. */
export async function oeffneNeu(xlsx: Uint8Array): Promise<Testmappe> {
  const host = await openHost(xlsx);
  return { host, mappe: createExcelFallmappe({ excel: host.excel, bereiche: GEWACHSENE_BEREICHE }) };
}

let paket: string | undefined;

/** Brings a workbook up to the later program. */
export async function hebeAn(
  { host }: Testmappe,
  excel: ExcelRuntime = host.excel,
  bereiche = GEWACHSENE_BEREICHE,
): Promise<Aktualisierung> {
  paket ??= buildErweiterung(await loadExcelize(), await vorlagen());
  const fetch = (): Promise<Response> => Promise.resolve(new Response(paket));
  return mappeAktualisieren({ excel, fetch, bereiche });
}

/** What a history says, row by row. */
export function aufnahmenVon({ verlauf }: Verlaufsblick): unknown {
  return [verlauf.kette, verlauf.fehler, verlauf.aufnahmen];
}
