import { ablehnungVon } from '../../src/excel/hostFehler';

/** Every code of Excel that office.js names, and what it means for a person here. */
const GRUENDE: Readonly<Record<keyof typeof Excel.ErrorCodes, string>> = {
  accessDenied: 'blattschutz',
  apiNotFound: 'nichtUnterstuetzt',
  conflict: 'unvereinbar',
  dirtySupportingFormula: 'unbekannt',
  emptyChartSeries: 'unbekannt',
  filteredRangeConflict: 'filter',
  formulaLengthExceedsLimit: 'unbekannt',
  generalException: 'unbekannt',
  inactiveWorkbook: 'andereMappe',
  insertDeleteConflict: 'keinPlatz',
  invalidArgument: 'unbekannt',
  invalidBinding: 'unbekannt',
  invalidOperation: 'unpassend',
  invalidReference: 'verschwunden',
  invalidSelection: 'andereMappe',
  itemAlreadyExists: 'unbekannt',
  itemNotFound: 'verschwunden',
  mergedRangeConflict: 'verbunden',
  nonBlankCellOffSheet: 'keinPlatz',
  notImplemented: 'nichtUnterstuetzt',
  openWorkbookLinksBlocked: 'unbekannt',
  operationCellsExceedLimit: 'zuGross',
  pivotTableRangeConflict: 'keinPlatz',
  powerQueryRefreshResourceChallenge: 'unbekannt',
  rangeExceedsLimit: 'zuGross',
  rangeImageExceedsLimit: 'unbekannt',
  refreshWorkbookLinksBlocked: 'unbekannt',
  requestAborted: 'verbindung',
  responsePayloadSizeLimitExceeded: 'zuGross',
  unsupportedFeature: 'nichtUnterstuetzt',
  unsupportedFillType: 'unbekannt',
  unsupportedOperation: 'nichtUnterstuetzt',
  unsupportedSheet: 'unbekannt',
  invalidOperationInCellEditMode: 'zellbearbeitung',
};

describe('Codes von Excel', () => {
  it.each(Object.entries(GRUENDE))('%s: %s', (name, grund) => {
    const code = name.charAt(0).toUpperCase() + name.slice(1);
    const error = Object.assign(new Error(), { name: 'RichApi.Error', code });
    expect(ablehnungVon(error)).toEqual({ grund, code });
  });
});
