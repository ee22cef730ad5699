/** A Regelwerk as a file of the command: read, checked, its findings as lines. */
import type { Regelbefund } from '../../src/bereiche/regelwerk/fach/befund';
import { befundzeile } from '../../src/bereiche/regelwerk/texte/befunde';
import { REGELWERK_SAETZE } from '../../src/bereiche/regelwerk/texte/fehler';
import { PaketError } from '../../src/paket/fehler';
import { PAKET_SAETZE, paketText } from '../../src/paket/texte';
import { ArbeitsdateiError, readDatei } from '../fall/dateien';
import { KNOTENZIP } from '../fall/knotenzip';
import { type Dateipruefung, pruefeDatei } from '../../src/pane/pruefeRegelwerksdatei';

const SAETZE = { ...REGELWERK_SAETZE, ...PAKET_SAETZE };

/** @throws ArbeitsdateiError for a file that is missing or no workbook. */
export function oeffneRegelwerk(pfad: string): Dateipruefung {
  try {
    return pruefeDatei(readDatei(pfad), KNOTENZIP);
  } catch (error) {
    if (error instanceof PaketError) throw new ArbeitsdateiError(`${pfad}: ${paketText(error.grund)}`);
    throw error;
  }
}

/** One line for each finding: its code, its place, its sentence. */
export function befundzeilen(befunde: readonly Regelbefund[]): string[] {
  return befunde.map((each) => `${codeVon(each)} ${befundzeile(each, SAETZE)}`);
}

function codeVon(befund: Regelbefund): string {
  return befund.code === 'ZELLE' ? befund.fehler.code : befund.code;
}
