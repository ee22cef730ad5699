/**
 * Small workbooks for the tests of the stand-in host, built with excelize itself.
 */
import type { NewFile } from 'excelize-wasm';
import { loadExcelize } from './nodeExcelize';

/**
 * Sheet `Profil` with table tblBedarfe (A1:C4) and names; sheet `Kennung 2` with cells; names Fall_Name, Fall_Summe, Kaputt (#REF!).
 * `change` may alter it before it is written.
 */
export async function sampleBook(change?: (file: NewFile) => void): Promise<Uint8Array> {
  const { NewFile } = await loadExcelize();
  const file = (NewFile as unknown as () => NewFile)();
  file.SetSheetName('Sheet1', 'Profil');
  file.NewSheet('Kennung 2');
  const rows = [
    ['Id', 'Stufe', 'Beleg'],
    ['a', 1, 'kein Abschluss'],
    ['b', 2, ''],
    ['c', 3, 'Ü-Text'],
  ];
  rows.forEach((row, index) => file.SetSheetRow('Profil', `A${index + 1}`, row));
  file.AddTable('Profil', { Range: 'A1:C4', Name: 'tblBedarfe' });
  file.SetCellStr('Kennung 2', 'B2', 'Erika Muster');
  file.SetCellFormula('Kennung 2', 'B3', 'SUM(Profil!B2:B4)');
  file.SetCellBool('Kennung 2', 'B4', true);
  file.SetCellFormula('Kennung 2', 'B5', '1/0');
  file.SetCellValue('Kennung 2', 'B6', 46347);
  file.SetCellStyle('Kennung 2', 'B6', 'B6', file.NewStyle({ CustomNumFmt: 'dd.mm.yyyy' }).style);
  file.SetDefinedName({ Name: 'Fall_Name', RefersTo: "'Kennung 2'!$B$2" });
  file.SetDefinedName({ Name: 'Fall_Summe', RefersTo: "'Kennung 2'!$B$3" });
  file.SetDefinedName({ Name: 'Kaputt', RefersTo: '#REF!' });
  change?.(file);
  return file.WriteToBuffer().buffer as Uint8Array;
}
