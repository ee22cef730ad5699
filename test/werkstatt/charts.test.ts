import { readFileSync } from 'node:fs';
import { readCharts } from '../../scripts/werkstatt/page/charts';
import { readParts } from '../../scripts/werkstatt/page/packageText';
import { sampleBook } from '../host/sampleBook';

describe('the charts of a workbook', () => {
  it('are found with their sheet, place and title', () => {
    expect(readCharts(readParts(readFileSync('assets/Fallmappe.xlsx')))).toEqual([
      {
        sheet: 'Verlauf',
        title: 'Relevante Handlungsbedarfe je Schlüsselgruppe',
        from: { row: 4, column: 6 },
        to: { row: 13, column: 32 },
      },
      {
        sheet: 'Verlauf',
        title: 'Ressourcenbereiche damals und heute',
        from: { row: 4, column: 33 },
        to: { row: 13, column: 37 },
      },
    ]);
  });

  it('are none where there are none', async () => {
    expect(readCharts(readParts(await sampleBook()))).toEqual([]);
  });
});
