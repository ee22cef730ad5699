/** A Workshop with files of invented participants in it, as a package, without Excel. */
import { readFileSync } from 'node:fs';
import { UEBUNGSPERSONEN } from '../../src/bereiche/uebung';
import type { Runde } from '../../src/bereiche/uebung';
import { WORKSHOP_TEILE } from '../../src/bereiche/workshop/listen';
import { STUFENBEREICHE } from '../../src/bereiche/workshop/regeln/vokabular';
import { musterkennung, musterstelle } from '../../src/bereiche/workshop/fach/personen';
import {
  createWorkshopsitzung,
  type Workshopsitzung,
} from '../../src/bereiche/workshop/vorhaben/workshopsitzung';
import type { Teilemappe } from '../../src/mappe/teilemappe';
import { liesDatei } from '../../src/pane/liesDatei';
import { oeffnePaketTeile } from '../../src/paket/paketTeile';
import { PAKET_SAETZE } from '../../src/paket/texte';
import { STICHTAG } from './faelle';
import { type Gesagt, type Uebungsdatei, uebungsmappe } from './uebungsmappe';

let vorlage: Uint8Array | undefined;

/** The template as it is shipped. */
export function workshopBytes(): Uint8Array {
  vorlage ??= new Uint8Array(readFileSync('assets/Workshop.xlsx'));
  return vorlage;
}

/** Files as they are chosen in the pane. */
export function gewaehlt(...dateien: readonly Uint8Array[]) {
  return dateien.map((bytes, nr) => ({ name: `Datei ${nr + 1}.xlsx`, bytes: () => Promise.resolve(bytes) }));
}

/** A session over an open workbook. */
export function workshopsitzung(mappe: Teilemappe): Workshopsitzung {
  return createWorkshopsitzung(mappe, {
    heute: () => STICHTAG,
    liesDatei,
    dateisaetze: () => Promise.resolve(PAKET_SAETZE),
  });
}

/** The package after something was done in the pane. */
export async function workshopNach(
  tun: (sitzung: Workshopsitzung) => Promise<void>,
  bytes = workshopBytes(),
): Promise<Uint8Array> {
  const paket = oeffnePaketTeile(bytes, WORKSHOP_TEILE);
  const sitzung = workshopsitzung({
    lies: () => Promise.resolve(paket.lies()),
    aendere: (aenderungen) => paket.aendere(aenderungen),
    zeige: () => Promise.resolve(null),
  });
  await tun(sitzung);
  const { defekt } = sitzung.get();
  if (defekt !== null) throw defekt as Error;
  return paket.bytes;
}

/** How far somebody is from the model solution in an area, always the same for the same numbers. */
function abweichung(fachkraft: number, person: number, bereich: number, runde: Runde): number {
  const wuerfel = (fachkraft * 7919 + person * 104_729 + bereich * 1299 + runde * 31) % 97;
  const oft = runde === 1 ? 34 : 12;
  if (wuerfel >= oft) return 0;
  return wuerfel % 5 === 0 ? 2 : wuerfel % 2 === 0 ? 1 : -1;
}

/** What an invented participant says of the first people in a round: mostly what the model solution says. */
export function erfunden(fachkraft: number, runde: Runde, personen: number): Gesagt[] {
  return UEBUNGSPERSONEN.slice(0, personen).map(({ id }, person) => ({
    person: id,
    runde,
    kennung: (fachkraft + person) % 5 === 0 && runde === 1 ? '' : kennungVon(id),
    foerderziel: 'Herstellung der Wettbewerbsfähigkeit',
    stufen: Object.fromEntries(
      STUFENBEREICHE.map((bereich, nr) => {
        const stufe = musterstelle(id, bereich.id)?.stufe ?? null;
        const wert = (stufe ?? 0) + abweichung(fachkraft, person, nr, runde);
        return [bereich.id, stufe === null ? '?' : Math.min(3, Math.max(0, wert))];
      }),
    ),
  }));
}

function kennungVon(id: string): string {
  const kennung = musterkennung(id) ?? '';
  return kennung === 'noch offen' ? '' : kennung;
}

/** The file of an invented participant. */
export function erfundeneDatei(
  fachkraft: number,
  runden: readonly Runde[],
  personen: number,
  mehr: Partial<Uebungsdatei> = {},
): Promise<Uint8Array> {
  const gesagt = runden.flatMap((runde) => erfunden(fachkraft, runde, personen));
  return uebungsmappe({ code: `K${fachkraft}`, gesagt, ...mehr });
}
