/** The headless interface over one workbook: the use cases of the pane over the package itself, without Excel. */
import { FALLLISTE, TAGE_OHNE_KONTAKT } from '../../src/bereiche/fallliste';
import { MIT_FAKTEN } from '../../src/bereiche/fakten';
import type { Ablehnung } from '../../src/mappe/ablehnung';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { resultJson } from '../../src/mappe/resultJson';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { PaketError } from '../../src/paket/fehler';
import { type Arbeitsmappe, oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { paketFallmappe } from '../../src/paket/paketFallmappe';
import { mappenartIn } from '../../src/paket/paketTabelle';
import { paketText } from '../../src/paket/texte';
import { unveraendertText, unvollstaendigText } from '../../src/fall/texte/ablehnung';
import { ArbeitsdateiError, readDatei, writeDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { KNOTENZIP } from './knotenzip';
import { berechnet, gescheitert, type Lauf, unbrauchbar } from './lauf';
import { NEUERE_LISTE, runListe } from './runListe';

/** What a run over a workbook is asked for; `tage` is for a list of cases alone. */
interface Mappenlauf {
  readonly pfad: string;
  readonly ausgabe: string | undefined;
  readonly tage: number | undefined;
}

/** Computes one workbook of either kind; with an output the written one is saved there. The input file is only read. */
export async function runMappe({ pfad, ausgabe, tage }: Mappenlauf, jetzt: Zeitpunkt): Promise<Lauf> {
  const bytes = readDatei(pfad);
  try {
    const mappe = oeffneArbeitsmappe(bytes, KNOTENZIP);
    const { vorlage, version } = mappenartIn(mappe);
    if (vorlage === FALLLISTE.id) {
      if (version !== FALLLISTE.version) return unbrauchbar(fehlerzeilen([NEUERE_LISTE]));
      return await runListe({ mappe, ausgabe, tage: tage ?? TAGE_OHNE_KONTAKT, jetzt });
    }
    if (tage !== undefined) return unbrauchbar([`${pfad}: --tage ist nur für eine Fallliste erlaubt.`]);
    return ausgabe === undefined ? await berechne(mappe, jetzt) : await trageEin(mappe, ausgabe, jetzt);
  } catch (error) {
    if (error instanceof PaketError) throw new ArbeitsdateiError(`${pfad}: ${paketText(error.grund)}`);
    throw error;
  }
}

async function berechne(datei: Arbeitsmappe, jetzt: Zeitpunkt): Promise<Lauf> {
  const gelesen = await lesen(paketFallmappe(datei, MIT_FAKTEN), jetzt.datum);
  if (gelesen.art === 'abgelehnt') return abgelehnt(gelesen.ablehnung);
  return gelesen.art === 'fehlerhaft'
    ? unbrauchbar(fehlerzeilen(gelesen.fehler))
    : berechnet(resultJson(gelesen.ergebnis));
}

async function trageEin(datei: Arbeitsmappe, output: string, jetzt: Zeitpunkt): Promise<Lauf> {
  const mappe = paketFallmappe(datei, MIT_FAKTEN);
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
