/** The Regelwerk as a package, and what is typed into its cells. */
import { readFileSync } from 'node:fs';
import type { NewFile } from 'excelize-wasm';
import { freigeben } from '../../src/bereiche/regelwerk/fach/freigabe';
import { pruefeRegelwerk } from '../../src/bereiche/regelwerk/fach/pruefen';
import { REGELWERK_TEILE } from '../../src/bereiche/regelwerk/listen';
import type { Inhalt } from '../../src/listen/inhalt';
import { type PlainDate, serialOfDate } from '../../src/listen/plainDate';
import { oeffnePaketTeile } from '../../src/paket/paketTeile';
import { STICHTAG } from './faelle';
import { mitExcelize } from './mitExcelize';

let vorlage: Uint8Array | undefined;

/** The template as it is shipped. */
export function regelwerkBytes(): Uint8Array {
  vorlage ??= new Uint8Array(readFileSync('assets/Regelwerk.xlsx'));
  return vorlage;
}

/** What a house releases it as. */
export const FREIGABEWUNSCH = { name: 'Regeln der Dienststelle', von: 'Fachaufsicht Mitte' };

/** Version and first Stichtag, as every set needs them that is to be released. */
export function neueVersion(file: NewFile, version = '2027-01'): void {
  file.SetCellValue('Regelwerk', 'B5', version);
  file.SetCellValue('Regelwerk', 'B6', serialOfDate('2027-01-01' as PlainDate));
}

/** The package after its release; asks no check whether it may be released. */
export async function freigegeben(bytes: Uint8Array, wunsch = FREIGABEWUNSCH): Promise<Uint8Array> {
  const mappe = oeffnePaketTeile(bytes, REGELWERK_TEILE);
  const lesung = mappe.lies();
  if (lesung.art !== 'gelesen') throw new Error(JSON.stringify(lesung.fehler));
  const { satz } = pruefeRegelwerk(lesung.inhalt);
  const ergebnis = await mappe.aendere(freigeben(satz, wunsch, STICHTAG));
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
  return mappe.bytes;
}

/** The template under a new version, released, and then changed once more. */
export async function freigegebenesRegelwerk(danach?: (file: NewFile) => unknown): Promise<Uint8Array> {
  const bytes = await freigegeben(await geaendert((file) => neueVersion(file)));
  return danach === undefined ? bytes : mitExcelize(bytes, danach);
}

/** What the package holds. @throws Error where it cannot be read. */
export function inhaltVon(bytes: Uint8Array): Inhalt {
  const lesung = oeffnePaketTeile(bytes, REGELWERK_TEILE).lies();
  if (lesung.art !== 'gelesen') throw new Error(JSON.stringify(lesung.fehler));
  return lesung.inhalt;
}

/** The template after something was done to it. */
export function geaendert(change: (file: NewFile) => unknown): Promise<Uint8Array> {
  return mitExcelize(regelwerkBytes(), change);
}
