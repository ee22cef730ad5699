/** Composition root of the ribbon commands: binds them to the open workbook and tells Office when one is done. */
import { BEREICHE } from '../bereiche/bereiche';
import { zeitpunktVon } from '../listen/plainDate';
import { createExcelFallmappe } from '../excel/excelFallmappe';
import { type Befehle, createBefehle } from './befehle';
import { zeigeFenster } from './fenster';

const MAPPENBEREICHE = BEREICHE.map(({ mappe }) => mappe);

let befehle: Befehle | null = null;

/** Only once Office is ready there is an Excel to speak to. */
function bereit(): Befehle {
  befehle ??= createBefehle({
    mappe: createExcelFallmappe({ bereiche: MAPPENBEREICHE }),
    jetzt: () => zeitpunktVon(new Date()),
    zeige: zeigeFenster,
  });
  return befehle;
}

function fuehreAus(name: keyof Befehle): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void Office.onReady()
      .then(() => bereit()[name]())
      .finally(() => event.completed());
  };
}

// The names stand in the manifest.
Office.actions.associate('neuBerechnen', fuehreAus('neuBerechnen'));
Office.actions.associate('zuruecknehmen', fuehreAus('zuruecknehmen'));
void Office.onReady();
