/** Which names, tables and sheets a workbook has, and whether it is a Fallmappe at all. Pure. */
import type { Fehler } from '../listen/fehler';
import { FALL_BLATT } from '../fall/listen';
import { heimatblatt } from '../fall/heimatblatt';
import { BLATT } from './layout';
import { HAUPTWEG } from './mappeAus';
import type { Teile } from './teile';

/** What the workbook consists of, as plain data. */
export interface Inventar {
  /** Defined names of the workbook with their reference. */
  readonly namen: ReadonlyMap<string, string>;
  /** Where each name leads; left out by an adapter that judges that when it reads a name. */
  readonly stellen?: ReadonlyMap<string, Stelle>;
  readonly tabellen: { has(name: string): boolean };
  /** Sheets with whether they are protected. */
  readonly blaetter: ReadonlyMap<string, { readonly geschuetzt: boolean }>;
  /** Excel's serial of 2 January 1904; tells the date system. */
  readonly serial1904: number;
}

/** Where a name leads: to one cell, to a range of cells, or to neither: a constant, a formula, several areas, whole columns, another workbook. */
export type Stelle = 'zelle' | 'bereich' | 'keine';

/** The serial of 2 January 1904 in a workbook that counts from 1900. */
export const SERIAL_1904_IM_1900_SYSTEM = 1463;

/** Whether a sheet was protected when the inventory was read. */
export function istGeschuetzt({ blaetter }: Inventar, blatt: string): boolean {
  return blaetter.get(blatt)?.geschuetzt === true;
}

/** A workbook of another kind, or of none. */
export const KEINE_FALLMAPPE: Fehler = { code: 'KEINE_FALLMAPPE', orte: [{ art: 'mappe' }] };

/** Everything that keeps the workbook from being read as a Fallmappe; empty when it is sound. */
export function pruefeInventar(inventar: Inventar): Fehler[] {
  const felder = ERSTE_FELDER.filter(({ name }) => !istHeil(inventar.namen.get(name)));
  const listen = HAUPTWEG.listen.filter(({ name }) => !inventar.tabellen.has(name));
  if (felder.length === ERSTE_FELDER.length && listen.length === HAUPTWEG.listen.length) {
    return [KEINE_FALLMAPPE];
  }
  return [
    ...fehlend(inventar, { felder, listen }),
    ...verirrteNamen(inventar, HAUPTWEG.felder),
    ...pruefeDatumssystem(inventar),
  ];
}

/** Whether a single cell came with a later version: whether it has to be there is judged with the version. */
function kamMitEinerVersion(feld: Teile['felder'][number]): boolean {
  return 'seit' in feld && feld.seit !== undefined;
}

const ERSTE_FELDER = HAUPTWEG.felder.filter((feld) => !kamMitEinerVersion(feld));

/** Whether a name is there and leads elsewhere than to cells: to one where it stands for a single cell. */
function istVerirrt({ namen, stellen }: Inventar, feld: Teile['felder'][number]): boolean {
  const stelle = istHeil(namen.get(feld.name)) ? stellen?.get(feld.name) : undefined;
  return stelle === 'keine' || (stelle === 'bereich' && !('zeilen' in feld));
}

/** Names that are there and lead to no cells, or to several where one is meant. */
export function verirrteNamen(inventar: Inventar, felder: Teile['felder']): Fehler[] {
  return felder
    .filter((feld) => istVerirrt(inventar, feld))
    .map(({ name }) => ({ code: 'NAME_OHNE_ZELLE', orte: [{ art: 'mappe' }], name }));
}

/** Whether the cells of a name can be asked for. */
export function istLesbar(inventar: Inventar, feld: Teile['felder'][number]): boolean {
  return istHeil(inventar.namen.get(feld.name)) && !istVerirrt(inventar, feld);
}

const BEZUG = /^=?(?:'(?:[^'[\]]|'')+'|[^'![\](),:]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;

/** Where the reference of a name leads, as Excel writes it. */
export function stelleVon(bezug: string): Stelle {
  const fund = BEZUG.exec(bezug);
  if (!fund) return 'keine';
  return fund[1] === undefined ? 'zelle' : 'bereich';
}

/** A workbook that counts its days from 1904 can never be a Fallmappe; empty when it counts from 1900. */
export function pruefeDatumssystem({ serial1904 }: Inventar): Fehler[] {
  if (serial1904 === SERIAL_1904_IM_1900_SYSTEM) return [];
  return [{ code: 'DATUMSSYSTEM_1904', orte: [{ art: 'mappe' }] }];
}

/** A deleted sheet leaves many broken names behind; one sentence about the sheet says it all. */
function fehlend({ blaetter }: Inventar, { felder, listen }: Teile): Fehler[] {
  const istVerschwunden = (blatt: string): boolean =>
    !blaetter.has(blatt) &&
    HAUPTWEG.felder.every((feld) => heimatblatt(feld) !== blatt || felder.includes(feld)) &&
    HAUPTWEG.listen.every((liste) => liste.blatt !== blatt || listen.includes(liste));
  const blaetterDesFalls: readonly string[] = [...Object.values(FALL_BLATT), BLATT.pass];
  const verschwunden = blaetterDesFalls.filter(istVerschwunden);
  return [
    ...verschwunden.map((blatt) => beschaedigt('blatt', blatt)),
    ...listen
      .filter(({ blatt }) => !verschwunden.includes(blatt))
      .map(({ name }) => beschaedigt('tabelle', name)),
    ...felder
      .filter((feld) => !verschwunden.includes(heimatblatt(feld)))
      .map(({ name }) => beschaedigt('name', name)),
  ];
}

function beschaedigt(teil: 'blatt' | 'name' | 'tabelle', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil, bezeichnung };
}

/** Whether a name exists and its cell has not been deleted. */
export function istHeil(formula: string | undefined): boolean {
  return formula !== undefined && !formula.includes('#REF!');
}
