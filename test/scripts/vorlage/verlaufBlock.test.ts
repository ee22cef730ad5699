import { VERLAUF_BLOCK } from '../../../scripts/vorlage/verlaufBlock';
import { VERLAUF, VERLAUF_BLATT } from '../../../src/bereiche/verlauf/listen';
import { koepfe } from '../../../src/listen/liste';
import { RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { columnName } from '../../../scripts/vorlage/cells';
import { fillVerlauf } from './fillVerlauf';
import { arbeitsordner } from '../../support/arbeitsordner';
import { durchLibreOffice, mitLibreOffice } from '../../support/libreOffice';
import { cellsOf, openTemplate, part, tableOf, type Opened } from './opened';

const { diagramm } = VERLAUF_BLOCK;

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the block behind the chart of the Ressourcenbereiche', () => {
  it('stands at its fixed place', () => {
    expect(VERLAUF_BLOCK.adresse).toBe('AN5:AZ8');
    expect(diagramm).toMatchObject({ daten: 'AN6:AY8', von: 'AH5', bis: 'AL14' });
  });

  it('stands as defined in the template', () => {
    cellsOf(VERLAUF_BLOCK.adresse).forEach((row, down) =>
      row.forEach((cell, right) => {
        const expected = VERLAUF_BLOCK.zellen[down]?.[right] ?? '';
        const { formula } = opened.file.GetCellFormula(VERLAUF_BLATT, cell);
        const { value } = opened.file.GetCellValue(VERLAUF_BLATT, cell, { RawCellValue: true });
        expect(expected.startsWith('=') ? `=${formula}` : value).toBe(expected);
      }),
    );
  });

  it('lies beside the history and above its rows, where no filter hides it', () => {
    const { head } = tableOf(opened, 'tblVerlauf');
    const cells = cellsOf(VERLAUF_BLOCK.adresse);
    expect(cells[0]?.[0]).toBe('AN5');
    expect(head.at(-1)).toBe('AL19');
    expect(Number(cells.at(-1)?.[0]?.replace(/\D/g, ''))).toBeLessThan(19);
  });

  it('leaves the columns up to the last rating to the first chart', () => {
    expect(columnName(koepfe(VERLAUF).indexOf(RESSOURCENBEREICHE.at(-1)?.id ?? '') + 1)).toBe('AG');
    expect(diagramm.von).toBe('AH5');
  });

  it('feeds the second chart, which is described in words', () => {
    const chart = part(opened, 'xl/charts/chart2.xml');
    const values = [...chart.matchAll(/<val><numRef><f>([^<]*)<\/f>/g)].map((match) => match[1]);
    expect(values).toEqual(['Verlauf!$AO$7:$AY$7', 'Verlauf!$AO$8:$AY$8']);
    expect(chart).toContain('<grouping val="clustered">');
    expect(chart).toContain('<f>Verlauf!$AO$6:$AY$6</f>');
    expect(part(opened, 'xl/drawings/drawing1.xml')).toContain(`descr="${diagramm.alternativ}"`);
  });
});

mitLibreOffice('calculated by LibreOffice', () => {
  const stufen = (werte: Record<string, number | string>): (number | string)[] =>
    RESSOURCENBEREICHE.map(({ id }) => werte[id] ?? '');

  /** Rows of the block as a foreign program calculates them. */
  function calculated(rows: Parameters<typeof fillVerlauf>[1]): string[][] {
    const ordner = arbeitsordner();
    try {
      const file = opened.excelize.OpenReader(durchLibreOffice(ordner, fillVerlauf(opened, rows)));
      return cellsOf('AN7:AZ8').map((row) =>
        row.map((cell) => file.GetCellValue(VERLAUF_BLATT, cell, { RawCellValue: true }).value),
      );
    } finally {
      ordner.raeumeAuf();
    }
  }

  it('compares the first with the newest Profiling; what is open is a gap, and 0 is a number', () => {
    const [damals = [], heute = []] = calculated([
      { datum: 45901, stufen: stufen({ bewerbung: 3, qualifikation: 0 }) },
      { datum: 46082, stufen: stufen({ bewerbung: 2, qualifikation: 1 }) },
      { datum: 46326, stufen: stufen({ bewerbung: 0, mitwirkung: '?' }) },
    ]);
    expect(damals).toEqual(['damals (01.09.2025)', '3', '0', ...Array<string>(9).fill('#N/A'), '1']);
    expect(heute).toEqual(['heute (31.10.2026)', '0', ...Array<string>(10).fill('#N/A'), '3']);
  });

  it('goes by the dates, whatever the order of the rows, and takes a correction for what it corrects', () => {
    const [damals, heute] = calculated([
      { datum: 46326, stufen: stufen({ bewerbung: 1 }) },
      { datum: 45901, stufen: stufen({ bewerbung: 3 }) },
      { datum: 45901, stufen: stufen({ bewerbung: 2 }) },
    ]);
    expect([damals?.[1], damals?.at(-1)]).toEqual(['2', '3']);
    expect([heute?.[1], heute?.at(-1)]).toEqual(['1', '1']);
  });

  it('shows only gaps while nothing was completed', () => {
    const [damals] = calculated([]);
    expect(damals).toEqual(['damals', ...Array<string>(11).fill('#N/A'), '']);
  });
});
