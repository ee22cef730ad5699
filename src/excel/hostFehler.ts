/** Maps the error codes of Excel to what they mean for a person. The only place that knows these codes. */
import type { Ablehnung } from '../mappe/ablehnung';
import type { Ablehnungsgrund } from '../fall/texte/ablehnung';
import { KEINE_ANTWORT } from '../mappe/ungewiss';
import { KeineAntwort } from './leitung';

const GRUND: Readonly<Record<string, Ablehnungsgrund>> = {
  InvalidOperationInCellEditMode: 'zellbearbeitung',
  AccessDenied: 'blattschutz',
  RequestPayloadSizeLimitExceeded: 'zuGross',
  ResponsePayloadSizeLimitExceeded: 'zuGross',
  ApiNotFound: 'nichtUnterstuetzt',
  ApiNotImplemented: 'nichtUnterstuetzt',
  NotImplemented: 'nichtUnterstuetzt',
  UnsupportedOperation: 'nichtUnterstuetzt',
  UnsupportedFeature: 'nichtUnterstuetzt',
  RangeExceedsLimit: 'zuGross',
  OperationCellsExceedLimit: 'zuGross',
  InsertDeleteConflict: 'keinPlatz',
  NonBlankCellOffSheet: 'keinPlatz',
  PivotTableRangeConflict: 'keinPlatz',
  FilteredRangeConflict: 'filter',
  MergedRangeConflict: 'verbunden',
  InactiveWorkbook: 'andereMappe',
  InvalidSelection: 'andereMappe',
  InvalidOperation: 'unpassend',
  Conflict: 'unvereinbar',
  ItemNotFound: 'verschwunden',
  InvalidReference: 'verschwunden',
  RequestAborted: 'verbindung',
  ConnectionFailure: 'verbindung',
  HostRestartNeeded: 'verbindung',
  Timeout: 'verbindung',
};

/** What something at one place of the workbook is the reason of. */
const AN_EINER_STELLE: ReadonlySet<Ablehnungsgrund> = new Set([
  'keinPlatz',
  'filter',
  'verbunden',
  'unpassend',
]);

/** Mistakes in how this program uses office.js; they are bugs and must not be dressed up as a refusal. */
const FEHLER_DES_PROGRAMMS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
]);

/** Refusals of a whole batch: none of its actions has happened, so there is nothing to put back. */
const GANZ_ABGELEHNT: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/** Somebody else changed the same places while they were written. */
export const GLEICHZEITIG: Ablehnung = { grund: 'gleichzeitig', code: 'ChangedMeanwhile' };
/** Somebody else filled a cell that an input was meant for. */
export const INZWISCHEN_AUSGEFUELLT: Ablehnung = { grund: 'inzwischenAusgefuellt', code: 'FilledMeanwhile' };
/** On reading back, Excel held something else than was written. */
export const ANDERS_GESPEICHERT: Ablehnung = { grund: 'andersGespeichert', code: 'StoredDifferently' };

/** Whether Excel refused a batch as a whole, before its first action. */
export function istGanzAbgelehnt(error: unknown): boolean {
  return GANZ_ABGELEHNT.has(codeOf(error) ?? '');
}

/**
 * The refusal behind an error of Excel.
 * @throws the error itself when it is a bug of this program and not an answer of Excel.
 */
export function ablehnungVon(error: unknown): Ablehnung {
  if (error instanceof KeineAntwort) return KEINE_ANTWORT;
  const code = codeOf(error);
  if (code === null || FEHLER_DES_PROGRAMMS.has(code)) throw error;
  return { grund: GRUND[code] ?? 'unbekannt', code };
}

/** The same where a place was to be shown: while another workbook is in front, Excel has no other code for it. */
export function ablehnungBeimZeigen(error: unknown): Ablehnung {
  const ablehnung = ablehnungVon(error);
  return ablehnung.code === 'GeneralException' ? { ...ablehnung, grund: 'andereMappe' } : ablehnung;
}

/** Whether an answer was larger than Excel gives (5 MB on the web); a reading that failed so can be done in parts. */
export function istAntwortZuGross(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}

/** Whether a sheet, a table, a name or a cell was not there that was asked for. */
export function istVerschwunden(error: unknown): boolean {
  return GRUND[codeOf(error) ?? ''] === 'verschwunden';
}

/** Whether a row of a table was asked for that is not there. */
export function istNichtDa(error: unknown): boolean {
  return istVerschwunden(error) || codeOf(error) === 'InvalidArgument';
}

/** Whether the place where Excel refused says what a person can do about it. */
export function liegtAnDerStelle({ grund }: Ablehnung): boolean {
  return AN_EINER_STELLE.has(grund);
}

/**
 * The refusal to insert sheets of a file or to open one as a new workbook: a policy against files whose ending tells another
 * kind forbids both, and says no more than this code (OfficeDev/office-js issue 3568). @throws as `ablehnungVon`.
 */
export function ablehnungDerDatei(error: unknown): Ablehnung {
  const ablehnung = ablehnungVon(error);
  return ablehnung.code === 'InvalidOperation' ? { ...ablehnung, grund: 'richtlinie' } : ablehnung;
}

/** Whether the selection was asked for while something is selected that is no cell, or another workbook is in front. */
export function istKeineZellauswahl(error: unknown): boolean {
  return codeOf(error) === 'InvalidSelection';
}

/** Whether something was asked of an answer that did not come. */
export function istNichtGeladen(error: unknown): boolean {
  return codeOf(error) === 'PropertyNotLoaded';
}

/** Errors of office.js are named `RichApi.Error` and carry a code. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('name' in error)) return null;
  return error.name === 'RichApi.Error' && typeof error.code === 'string' ? error.code : null;
}
