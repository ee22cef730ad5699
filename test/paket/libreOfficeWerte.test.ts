/** Every cell of every kept workbook as LibreOffice reads it, also after it was written to. Costs eight seconds. */
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { inLibreOffice, mitLibreOffice } from '../support/libreOffice';
import { vorlageBytes } from '../support/mappe';
import { beschrieben, KOPIEN, ORIGINAL } from './fremdeMappen';
import { werteImPaket, werteInLibreOffice } from './werte';

/** Results of formulas count where LibreOffice has saved them; those of others it calculates anew. */
const MAPPEN: readonly {
  readonly name: string;
  readonly mache: () => Uint8Array | Promise<Uint8Array>;
  readonly mitErgebnissen: boolean;
}[] = [
  { name: 'Vorlage', mache: vorlageBytes, mitErgebnissen: false },
  { name: 'Original', mache: () => ORIGINAL, mitErgebnissen: false },
  { name: 'LibreOffice', mache: () => KOPIEN.LibreOffice, mitErgebnissen: true },
  { name: 'openpyxl', mache: () => KOPIEN.openpyxl, mitErgebnissen: false },
  { name: 'LibreOffice-beschrieben', mache: () => beschrieben(KOPIEN.LibreOffice), mitErgebnissen: true },
  { name: 'openpyxl-beschrieben', mache: () => beschrieben(KOPIEN.openpyxl), mitErgebnissen: false },
];

mitLibreOffice('jede Zelle wird von LibreOffice gelesen wie von uns', () => {
  let ordner: Arbeitsordner;
  let bytes: Record<string, Uint8Array>;
  let fods: Record<string, string>;
  beforeAll(async () => {
    ordner = arbeitsordner();
    const paare = MAPPEN.map(async ({ name, mache }) => [name, await mache()] as const);
    bytes = Object.fromEntries(await Promise.all(paare));
    fods = inLibreOffice(ordner, bytes);
  });
  afterAll(() => ordner.raeumeAuf());

  it.each(MAPPEN)('$name', ({ name, mitErgebnissen }) => {
    const unsere = werteImPaket(bytes[name] ?? new Uint8Array(), mitErgebnissen);
    const andere = werteInLibreOffice(fods[name] ?? '');
    const orte = [...new Set([...unsere.keys(), ...andere.keys()])];
    expect(orte.length).toBeGreaterThan(800);
    expect(orte.filter((ort) => !istGleich(unsere.get(ort), andere.get(ort)))).toEqual([]);
  });
});

/** LibreOffice keeps times of day to the millionth of a second. */
function istGleich(eine: unknown, andere: unknown): boolean {
  if (eine === null) return true;
  if (typeof eine !== 'number' || typeof andere !== 'number') return eine === andere;
  return Math.abs(eine - andere) < 1e-8;
}
