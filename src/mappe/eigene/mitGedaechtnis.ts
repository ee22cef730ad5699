/** The port to the workbook, with everything that is written remembered, and looked for in everything that is read. */
import type { Zeitpunkt } from '../../listen/plainDate';
import type { Ereignis, Fallmappe, GeleseneMappe } from '../fallmappe';
import { KEINE_TEILE, vereint } from '../teile';
import { umgesetzt, type Ungewiss } from '../ungewiss';
import { Erinnerung } from './erinnerung';
import type { Gedaechtnis } from './gedaechtnis';

/** The same port, and its memory; only what the workbook has certainly taken is remembered. */
export function mitGedaechtnis(
  mappe: Fallmappe,
  jetzt: () => Zeitpunkt,
): { readonly erinnerte: Fallmappe; readonly gedaechtnis: Erinnerung } {
  const erinnerung = new Erinnerung(jetzt);
  return { erinnerte: erinnert(mappe, erinnerung), gedaechtnis: erinnerung };
}

function erinnert(mappe: Fallmappe, erinnerung: Erinnerung): Fallmappe {
  let gelesen: GeleseneMappe | null = null;
  const danach = nachschreiber(erinnerung);
  return {
    read: async (teile = KEINE_TEILE) => {
      const lesung = await mappe.read(vereint(teile, erinnerung.gedaechtnis?.teile ?? KEINE_TEILE));
      if (lesung.art === 'gelesen') {
        gelesen = lesung.mappe;
        erinnerung.gedaechtnis?.pruefe(gelesen);
      }
      return lesung;
    },
    write: (eintrag) => danach(mappe.write(eintrag), 'geschrieben', (each) => each.merkeErgebnisse(eintrag)),
    change: (aenderungen) => {
      const geplantAuf = gelesen?.inhalt;
      return danach(
        mappe.change(aenderungen),
        'geaendert',
        (each) => geplantAuf && each.merkeAenderungen(aenderungen, geplantAuf),
      );
    },
    enter: (eingaben) => danach(mappe.enter(eingaben), 'eingegeben', (each) => each.merkeEingaben(eingaben)),
    undo: (stand) => danach(mappe.undo(stand), 'zurueckgenommen', (each) => each.vergissStand(stand)),
    // It may change contents that we wrote.
    upgrade: () => danach(mappe.upgrade(), 'aktualisiert', (each) => each.vergissAlles()),
    select: (ort) => mappe.select(ort),
    watch: (listener) => {
      void erinnerung.lade();
      return mappe.watch(mitBeruehrung(erinnerung, listener));
    },
  };
}

/** Remembers what came of something, if that is it; of a write without an answer once it is known. */
function nachschreiber(erinnerung: Erinnerung) {
  return async <Ergebnis extends { readonly art: string }>(
    vorgang: Promise<Ergebnis>,
    art: Ergebnis['art'],
    merke: (gedaechtnis: Gedaechtnis) => void,
  ): Promise<Ergebnis> => {
    const ergebnis = await vorgang;
    const gemerkt = (each: Ergebnis): Ergebnis => {
      if (each.art === art) erinnerung.merke(merke);
      return each;
    };
    return istUngewiss(ergebnis) ? { ...ergebnis, ...umgesetzt(ergebnis, gemerkt) } : gemerkt(ergebnis);
  };
}

function istUngewiss<Ergebnis extends object>(ergebnis: Ergebnis): ergebnis is Ergebnis & Ungewiss<Ergebnis> {
  return 'siehNach' in ergebnis;
}

function mitBeruehrung(
  erinnerung: Erinnerung,
  listener: (ereignis: Ereignis) => void,
): (ereignis: Ereignis) => void {
  return (ereignis) => {
    if (ereignis.art === 'geaendert' && ereignis.hier !== null)
      erinnerung.gedaechtnis?.beruehre(ereignis.hier.blatt, ereignis.hier.bereich);
    listener(ereignis);
  };
}
