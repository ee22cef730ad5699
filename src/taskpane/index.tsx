/** Composition root of the pane: asks Office where it is, binds the use cases to the open workbook and shows the pane. */
import { eintragen, zuruecknehmen } from '../app/eintragen';
import { lesen } from '../app/lesen';
import { zeitpunktVon } from '../core/plainDate';
import { createExcelFallmappe } from '../excel/excelFallmappe';
import { hostRefusal } from './hostRefusal';
import { renderPane, renderRefusal } from './renderPane';
import type { PaneActions } from './usePane';

function actionsOn(excel: Pick<typeof Excel, 'run'>): PaneActions {
  const mappe = createExcelFallmappe(excel);
  return {
    lesen: () => lesen(mappe, zeitpunktVon(new Date()).datum),
    eintragen: () => eintragen(mappe, zeitpunktVon(new Date())),
    zuruecknehmen: (stand) => zuruecknehmen(mappe, stand),
    select: (ort) => mappe.select(ort),
  };
}

/** The ground colour of Office, or that of the system where Office tells none. */
function backgroundColour(): string {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? '#000000' : '#ffffff';
  return theme?.bodyBackgroundColor ?? system;
}

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const refusal = hostRefusal({
    isExcel: host === Office.HostType.Excel,
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  });
  if (refusal !== null) return renderRefusal(root, refusal);
  // eslint-disable-next-line no-restricted-globals -- the composition root hands Excel to its adapter
  renderPane(root, actionsOn(Excel), backgroundColour());
}

const root = document.getElementById('root');
if (root) void start(root);
