/** What may be told of a bug: codes and cells. Never the message of an error, for a message may carry contents. */
import type { Zustand } from '../mappe/zustand';
import { zelleVon } from '../mappe/ziele';
import { REGELWERK_VERSION } from '../rules/regelwerk';
import { ortText } from '../fall/texte/ort';
import { VERSION } from './version';

/** The kind of an error. */
export function fehlerartVon(error: unknown): string {
  return error instanceof Error ? error.name : 'unbekannt';
}

/** The report, one fact per line. */
export function absturzbericht(error: unknown, { vorgang, wartend, sicht }: Zustand): string[] {
  const mappe = 'mappe' in sicht ? sicht.mappe : null;
  const orte = mappe === null ? [] : wartend.map(({ ziel }) => ortText(zelleVon(mappe, ziel).ort));
  return [
    `Code: ${fehlerartVon(error)}`,
    ...excelZeile(error),
    `Ansicht: ${sicht.art}`,
    `Vorgang: ${vorgang ?? 'keiner'}`,
    `Version: ${VERSION}`,
    `Eingebautes Regelwerk: ${REGELWERK_VERSION}`,
    ...(sicht.art === 'berechnet' ? [`Regelwerk des Falls: ${sicht.fall.regelsatz.version}`] : []),
    ...(orte.length > 0 ? [`Wartende Zellen: ${orte.join(', ')}`] : []),
  ];
}

/** Excel's own code and the member of its interface that failed, for an error of office.js. */
function excelZeile(error: unknown): string[] {
  if (!(error instanceof Error) || error.name !== 'RichApi.Error' || !('code' in error)) return [];
  const info: unknown = 'debugInfo' in error ? error.debugInfo : null;
  const stelle =
    typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : null;
  return [`Excel: ${String(error.code)}${typeof stelle === 'string' ? ` in ${stelle}` : ''}`];
}
