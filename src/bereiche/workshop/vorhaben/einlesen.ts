/**
 * Takes over what participants have compared: each file in one go of its own, planned on what stands in the Workshop at that
 * moment. Where that comes to something else than was shown, the file is left out.
 */
import type { Inhalt } from '../../../listen/inhalt';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import type { Teilemappe } from '../../../mappe/teilemappe';
import { type Befund, befundeUeber, planeUebernahme } from '../fach/abgleich';
import type { Teilnahme } from '../fach/teilnahme';
import { urteilsbestandIn } from '../fach/urteile';
import { URTEILE } from '../listen';
import type { Dateibefund, Schreibergebnis, Stoerung } from './zustand';

/** A file that was chosen and read. */
export interface Teilnahmedatei {
  readonly datei: string;
  readonly teilnahme: Teilnahme;
}

/** What becomes of each file in the Workshop as it was read. */
export function dateibefunde(dateien: readonly Teilnahmedatei[], inhalt: Inhalt): Dateibefund[] {
  const befunde = befundeUeber(
    dateien.map(({ teilnahme }) => teilnahme),
    urteilsbestandIn(inhalt),
  );
  return dateien.map(({ datei }, nr) => ({ datei, befund: befunde[nr] as Befund }));
}

/** Whether something is written for a file. */
export function istZuUebernehmen({ art }: Befund, ersetzen: boolean): boolean {
  return art === 'neu' || (art === 'anders' && ersetzen);
}

/** How taking over one file ended. */
type Uebernahme = Schreibergebnis | { readonly art: 'andersAlsGezeigt' };

/** Writes one file. @param gezeigt what a person was shown of it. */
function uebernimm(mappe: Teilemappe, teilnahme: Teilnahme, gezeigt: Befund): Promise<Uebernahme> {
  return mitNeuemPlan(async (): Promise<Uebernahme> => {
    const gelesen = await mappe.lies();
    if (gelesen.art === 'abgelehnt') return gelesen;
    if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler };
    const bestand = urteilsbestandIn(gelesen.inhalt);
    if (bestand.fehler.length > 0) return { art: 'fehlerhaft', fehler: bestand.fehler };
    const [befund] = befundeUeber([teilnahme], bestand);
    if (JSON.stringify(befund) !== JSON.stringify(gezeigt)) return { art: 'andersAlsGezeigt' };
    const zeilen = gelesen.inhalt.liste(URTEILE).zeilen.map(({ zeile }) => zeile.stelle.zeile);
    return mappe.aendere(
      planeUebernahme(teilnahme.art === 'gelesen' ? teilnahme.urteile : [], bestand, zeilen),
    );
  });
}

/** How taking over several ended: it ends with the first one that could not be written. */
export interface Einlesebericht {
  readonly uebernommen: number;
  readonly gesamt: number;
  readonly stoerung: Stoerung | null;
  /** Something had changed, so that one or more were left out. */
  readonly istVeraltet: boolean;
}

/** What is to be written: the files, what was shown of each in the same order, and whether other answers are replaced. */
export interface Einleseauftrag {
  readonly dateien: readonly Teilnahmedatei[];
  readonly gezeigt: readonly Dateibefund[];
  readonly ersetzen: boolean;
}

/** Writes the files one after the other. */
export async function uebernimmAlle(
  mappe: Teilemappe,
  { dateien, gezeigt, ersetzen }: Einleseauftrag,
): Promise<Einlesebericht> {
  const gewaehlte = dateien.flatMap(({ teilnahme }, nr) => {
    const befund = gezeigt[nr]?.befund;
    return befund !== undefined && istZuUebernehmen(befund, ersetzen) ? [{ teilnahme, befund }] : [];
  });
  const bericht = { uebernommen: 0, gesamt: gewaehlte.length, istVeraltet: false };
  for (const { teilnahme, befund } of gewaehlte) {
    const ergebnis = await uebernimm(mappe, teilnahme, befund);
    if (ergebnis.art === 'geaendert') bericht.uebernommen += 1;
    else if (ergebnis.art === 'andersAlsGezeigt') bericht.istVeraltet = true;
    else return { ...bericht, stoerung: ergebnis };
  }
  return { ...bericht, stoerung: null };
}
