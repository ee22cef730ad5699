/** A box with its title where Excel draws a chart. */
import type { Chart } from './charts';
import { element } from './element';
import type { SheetTable } from './SheetTable';

const NOTE = 'Diagramm; zeichnet erst Excel selbst';

/** The boxes for the charts of a sheet; the table must be on the page. */
export function chartBoxes(table: SheetTable, charts: readonly Chart[]): HTMLElement[] {
  return charts.flatMap(({ from, to, title }) => {
    const first = table.cellAt(from.row, from.column);
    const last = table.cellAt(to.row, to.column);
    if (!first || !last) return [];
    const box = element(
      'figure',
      { class: 'diagramm' },
      element('strong', {}, title),
      element('span', {}, NOTE),
    );
    Object.assign(box.style, {
      left: `${first.offsetLeft}px`,
      top: `${first.offsetTop}px`,
      width: `${last.offsetLeft + last.offsetWidth - first.offsetLeft}px`,
      height: `${last.offsetTop + last.offsetHeight - first.offsetTop}px`,
    });
    return [box];
  });
}
