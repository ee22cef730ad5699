/** The headless interface over one workbook: genuine office.js against the stand-in host, the adapter of the pane. */
import type { Ablehnung } from '../../src/mappe/ablehnung';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { resultJson } from '../../src/mappe/resultJson';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { unveraendertText, unvollstaendigText } from '../../src/fall/texte/ablehnung';
import { openHost, type StandInHost } from '../../test/host/nodeHost';
import { ArbeitsdateiError, readDatei, writeDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** Computes one workbook; with `output` the written workbook is saved there. The input file is only read. */
export async function runMappe(input: string, output: string | undefined, jetzt: Zeitpunkt): Promise<Lauf> {
  const host = await open(input);
  const mappe = createExcelFallmappe({ excel: host.excel });
  if (output === undefined) {
    const gelesen = await lesen(mappe, jetzt.datum);
    if (gelesen.art === 'abgelehnt') return abgelehnt(gelesen.ablehnung);
    return gelesen.art === 'fehlerhaft'
      ? unbrauchbar(fehlerzeilen(gelesen.fehler))
      : berechnet(resultJson(gelesen.ergebnis));
  }
  const eingetragen = await eintragen(mappe, jetzt);
  switch (eingetragen.art) {
    case 'fehlerhaft':
      return unbrauchbar(fehlerzeilen(eingetragen.fehler));
    case 'eingetragen':
      writeDatei(output, host.save());
      return berechnet(resultJson(eingetragen.ergebnis));
    case 'unvollstaendig': {
      const { ablehnung, orte } = eingetragen;
      return { code: 1, out: '', err: `${unvollstaendigText(ablehnung.grund, ablehnung.code, orte)}\n` };
    }
    default:
      return abgelehnt(eingetragen.ablehnung);
  }
}

async function open(pfad: string): Promise<StandInHost> {
  const bytes = readDatei(pfad);
  try {
    return await openHost(bytes);
  } catch (error) {
    if (istSystemfehler(error)) throw error;
    throw new ArbeitsdateiError(
      `${pfad}: Die Datei ist keine lesbare Excel-Arbeitsmappe. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.`,
    );
  }
}

/** Errors of Node have a code in words; they speak of this installation and not of the workbook. */
function istSystemfehler(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

function abgelehnt({ grund, code }: Ablehnung): Lauf {
  return { code: 1, out: '', err: `${unveraendertText(grund, code)}\n` };
}
