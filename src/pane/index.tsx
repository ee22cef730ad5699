/** Composition root of the pane: asks Office where it is, binds a session to the open workbook and shows the pane. */
import { createSitzung } from '../mappe/ablauf';
import type { Sitzung } from '../mappe/sitzung';
import { ZUSATZ_LAENGE, zusatzAus } from '../listen/nummer';
import { zeitpunktVon } from '../listen/plainDate';
import { fuegeBlaetterEin, oeffneVorlage } from '../excel/aktualisieren/wege';
import { createExcelFallmappe } from '../excel/excelFallmappe';
import { anfangsteile } from '../bausteine/bereich';
import { BEREICHE } from '../bereiche/bereiche';
import { frageNachArt } from './andereArten';
import { hostRefusal } from './hostRefusal';
import { renderPane, renderRefusal } from './renderPane';
import type { Vorlagenwege } from './Vorlagenknoepfe';

const MAPPENBEREICHE = BEREICHE.map(({ mappe }) => mappe);

const vorlage: Vorlagenwege = { oeffne: oeffneVorlage, fuegeEin: fuegeBlaetterEin };

const sitzungOn = (): Sitzung =>
  createSitzung(createExcelFallmappe({ bereiche: MAPPENBEREICHE }), {
    jetzt: () => zeitpunktVon(new Date()),
    zusatz: () => zusatzAus(crypto.getRandomValues(new Uint8Array(ZUSATZ_LAENGE))),
    warten: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    anfang: anfangsteile(BEREICHE),
  });

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
  // Whoever comes back from the sheet may have changed something there that Excel has not told.
  window.addEventListener('focus', () => sitzung.schauNach());
  const neuLaden = (): void => location.reload();
  renderPane(
    root,
    { sitzung, vorlage, bereiche: BEREICHE, neuLaden, andereArt: frageNachArt },
    backgroundColour(),
  );
  await sitzung.start();
}

const root = document.getElementById('root');
if (root) void start(root);
