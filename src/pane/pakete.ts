/** What the pane does with packages beside the open workbook, loaded when there is a list of cases. */
export { legeFallmappeAn } from './legeFallmappeAn';
export { liesFallmappe } from './liesFallmappe';
export { liesKooperation } from './liesKooperation';
export { liesDatei } from './liesDatei';
export { liesRegelwerk } from './liesRegelwerk';
export { oeffneHausmappe } from './oeffneHausmappe';
export { PAKET_SAETZE } from '../paket/texte';
export { vergleichswerk } from './regeldateien';
