/** Composition root of the pane: asks Office where it is, binds a session to the open workbook and shows the pane. */
import { fuegeBlaetterEin, oeffneVorlage } from '../excel/aktualisieren/wege';
import { BEREICHE } from '../bereiche/bereiche';
import { frageNachArt } from './andereArten';
import { dateiumgebung } from './dateiumgebung';
import { hostRefusal } from './hostRefusal';
import { panesitzung } from './panesitzung';
import { renderPane, renderRefusal } from './renderPane';
import type { Vorlagenwege } from './Vorlagenknoepfe';

const vorlage: Vorlagenwege = { oeffne: oeffneVorlage, fuegeEin: fuegeBlaetterEin };

const dateien = dateiumgebung(() => import(/* webpackChunkName: "einlesen" */ './pakete'));

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
  const sitzung = panesitzung(BEREICHE);
  const neuLaden = (): void => location.reload();
  renderPane(
    root,
    { sitzung, vorlage, bereiche: BEREICHE, neuLaden, andereArt: frageNachArt, dateien },
    backgroundColour(),
  );
  await sitzung.start();
}

const root = document.getElementById('root');
if (root) void start(root);
