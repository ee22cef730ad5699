/** Composition root of the Werkstatt's page. */
import { init } from 'excelize-wasm';
import type { PaneHost } from '../paneHost';
import { Workbench } from './Workbench';

const PANE = 'pane/taskpane.html?_host_Info=Excel$Win32$16.01$de-DE$$$disableLogging';

async function start(): Promise<void> {
  const excelize = await init('excelize.wasm.gz');
  const bytes = new Uint8Array(await (await fetch('Fallmappe.xlsx')).arrayBuffer());
  const bench = new Workbench(excelize, bytes, { requirementSet: '1.14', theme: 'hell' });
  (window as { paneHost?: PaneHost }).paneHost = bench.paneHost();
  Object.assign(window, { werkstatt: bench });
  const frame = document.getElementById('pane') as HTMLIFrameElement;
  frame.src = PANE;
  document.documentElement.dataset['ready'] = '';
}

void start();
