/** The headless interface over one workbook: the use cases of the pane over the package itself, without Excel. */
import { BEREICHE } from '../../src/bereiche/bereiche';
import type { Ablehnung } from '../../src/mappe/ablehnung';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { resultJson } from '../../src/mappe/resultJson';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { PaketError } from '../../src/paket/fehler';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { paketText } from '../../src/paket/texte';
import { unveraendertText, unvollstaendigText } from '../../src/fall/texte/ablehnung';
import { ArbeitsdateiError, readDatei, writeDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { berechnet, gescheitert, type Lauf, unbrauchbar } from './lauf';

/** What the case gets from other parts of the workbook, such as its status in the bFM. */
const MAPPENBEREICHE = BEREICHE.map(({ mappe }) => mappe);

/** Computes one workbook; with `output` the written workbook is saved there. The input file is only read. */
export async function runMappe(input: string, output: string | undefined, jetzt: Zeitpunkt): Promise<Lauf> {
  const bytes = readDatei(input);
  try {
    return output === undefined ? await berechne(bytes, jetzt) : await trageEin(bytes, output, jetzt);
  } catch (error) {
    if (error instanceof PaketError) throw new ArbeitsdateiError(`${input}: ${paketText(error.grund)}`);
    throw error;
  }
}

async function berechne(bytes: Uint8Array, jetzt: Zeitpunkt): Promise<Lauf> {
  const gelesen = await lesen(oeffnePaketFallmappe(bytes, MAPPENBEREICHE), jetzt.datum);
  if (gelesen.art === 'abgelehnt') return abgelehnt(gelesen.ablehnung);
  return gelesen.art === 'fehlerhaft'
    ? unbrauchbar(fehlerzeilen(gelesen.fehler))
    : berechnet(resultJson(gelesen.ergebnis));
}

async function trageEin(bytes: Uint8Array, output: string, jetzt: Zeitpunkt): Promise<Lauf> {
  const mappe = oeffnePaketFallmappe(bytes, MAPPENBEREICHE);
  const eingetragen = await eintragen(mappe, jetzt);
  switch (eingetragen.art) {
    case 'fehlerhaft':
      return unbrauchbar(fehlerzeilen(eingetragen.fehler));
    case 'eingetragen':
      writeDatei(output, mappe.bytes);
      return berechnet(resultJson(eingetragen.ergebnis));
    case 'unvollstaendig': {
      const { ablehnung, orte } = eingetragen;
      return gescheitert(unvollstaendigText(ablehnung.grund, ablehnung.code, orte));
    }
    default:
      return abgelehnt(eingetragen.ablehnung);
  }
}

function abgelehnt({ grund, code }: Ablehnung): Lauf {
  return gescheitert(unveraendertText(grund, code));
}
