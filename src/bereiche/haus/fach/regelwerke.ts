/** Released sets of rules among the data of the house: never two that differ under one version. Pure. */
import { readRegelsaetze, REGELWERKE } from '../../../fall/regelsaetze';
import { anfuegen, type Aenderung } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { ZeileVon } from '../../../listen/liste';
import type { Regelsatz } from '../../../rules/regelsatz';
import { liesSaetze } from '../../../rules/satzform/liesSaetze';
import { freigabezeilen } from '../../../rules/satzform/schreibeSatz';
import type { Hausdaten } from './hausdaten';

type Zeile = ZeileVon<typeof REGELWERKE>;

/**
 * Sets of the workbook that the data of the house would replace by others of the same version. One that is damaged is no set: it
 * may be replaced.
 */
export function andereRegelwerke({ listen }: Hausdaten, inhalt: Inhalt): readonly Fehler[] {
  const digests = new Map(
    (listen.get(REGELWERKE.name) ?? []).map(({ name, werte }) => [name, werte['digest']] as const),
  );
  return [...digests].flatMap(([version, digest]) =>
    widerspruch(zeilenVon(inhalt, version), version, digest),
  );
}

function widerspruch(zeilen: readonly Zeile[], version: string, digest: unknown): Fehler[] {
  const [erste] = zeilen;
  if (erste === undefined || erste.digest === digest || !liesSaetze(zeilen).ok) return [];
  return [{ code: 'REGELWERK_ANDERS', orte: [erste.stelle.ort('version')], version }];
}

function zeilenVon(inhalt: Inhalt, version: string): readonly Zeile[] {
  return inhalt
    .liste(REGELWERKE)
    .zeilen.map(({ zeile }) => zeile)
    .filter((zeile) => zeile.version === version);
}

/** What bringing a released set into a Hausvorlage writes: nothing where it is there. */
export function planeRegelwerk(
  inhalt: Inhalt,
  satz: Regelsatz,
): { readonly aenderungen: readonly Aenderung[]; readonly fehler: readonly Fehler[] } {
  const zeilen = freigabezeilen(satz);
  const vorhandene = zeilenVon(inhalt, satz.version);
  if (vorhandene.length === 0)
    return { aenderungen: zeilen.map((zeile) => anfuegen(REGELWERKE, zeile)), fehler: [] };
  const saetze = readRegelsaetze(inhalt);
  if (!saetze.ok) return { aenderungen: [], fehler: saetze.fehler };
  return { aenderungen: [], fehler: widerspruch(vorhandene, satz.version, zeilen[0]?.digest) };
}
