/** Composition root of the pane: asks Office where it is, binds a session to the open workbook and shows the pane. */
import { createSitzung, type Sitzung } from '../app/sitzung';
import { zeitpunktVon } from '../core/plainDate';
import { createExcelFallmappe } from '../excel/excelFallmappe';
import { vorlageOeffnen } from '../excel/vorlageOeffnen';
import { hostRefusal } from './hostRefusal';
import { renderPane, renderRefusal } from './renderPane';

/* eslint-disable no-restricted-globals -- the composition root hands Excel and the network to their adapters */
const sitzungOn = (): Sitzung =>
  createSitzung(createExcelFallmappe(Excel), {
    jetzt: () => zeitpunktVon(new Date()),
    warten: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });

const oeffneVorlage = (): ReturnType<typeof vorlageOeffnen> =>
  vorlageOeffnen({
    createWorkbook: (base64) => Excel.createWorkbook(base64),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    fetch: (address) => fetch(address),
  });
/* eslint-enable no-restricted-globals */

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
  const sitzung = sitzungOn();
  renderPane(root, { sitzung, oeffneVorlage }, backgroundColour());
  await sitzung.start();
}

const root = document.getElementById('root');
if (root) void start(root);
