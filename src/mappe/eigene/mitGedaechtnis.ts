/** The port to the workbook, with everything that is written remembered, and looked for in everything that is read. */
import type { Zeitpunkt } from '../../listen/plainDate';
import type { Ereignis, Fallmappe, GeleseneMappe } from '../fallmappe';
import { KEINE_TEILE, vereint } from '../teile';
import { Gedaechtnis } from './gedaechtnis';

/** The same port, and its memory; only what the workbook has certainly taken is remembered. */
export function mitGedaechtnis(
  mappe: Fallmappe,
  jetzt: () => Zeitpunkt,
): { readonly erinnerte: Fallmappe; readonly gedaechtnis: Gedaechtnis } {
  const gedaechtnis = new Gedaechtnis(jetzt);
  return { erinnerte: erinnert(mappe, gedaechtnis), gedaechtnis };
}

function erinnert(mappe: Fallmappe, gedaechtnis: Gedaechtnis): Fallmappe {
  let gelesen: GeleseneMappe | null = null;
  return {
    read: async (teile = KEINE_TEILE) => {
      const lesung = await mappe.read(vereint(teile, gedaechtnis.teile));
      if (lesung.art === 'gelesen') {
        gelesen = lesung.mappe;
        gedaechtnis.pruefe(gelesen);
      }
      return lesung;
    },
    write: (eintrag) =>
      danach(mappe.write(eintrag), ({ art }) => {
        if (art === 'geschrieben') gedaechtnis.merkeErgebnisse(eintrag);
      }),
    change: (aenderungen) => {
      const geplantAuf = gelesen?.inhalt;
      return danach(mappe.change(aenderungen), ({ art }) => {
        if (art === 'geaendert' && geplantAuf) gedaechtnis.merkeAenderungen(aenderungen, geplantAuf);
      });
    },
    enter: (eingaben) =>
      danach(mappe.enter(eingaben), ({ art }) => {
        if (art === 'eingegeben') gedaechtnis.merkeEingaben(eingaben);
      }),
    undo: (stand) =>
      danach(mappe.undo(stand), ({ art }) => {
        if (art === 'zurueckgenommen') gedaechtnis.vergissErgebnisse();
      }),
    upgrade: () =>
      danach(mappe.upgrade(), ({ art }) => {
        // It may change contents that we wrote.
        if (art === 'aktualisiert' || art === 'abgebrochen') gedaechtnis.vergissAlles();
      }),
    select: (ort) => mappe.select(ort),
    watch: (listener) => mappe.watch(mitBeruehrung(gedaechtnis, listener)),
  };
}

async function danach<Ergebnis>(
  vorgang: Promise<Ergebnis>,
  merke: (ergebnis: Ergebnis) => void,
): Promise<Ergebnis> {
  const ergebnis = await vorgang;
  merke(ergebnis);
  return ergebnis;
}

function mitBeruehrung(
  gedaechtnis: Gedaechtnis,
  listener: (ereignis: Ereignis) => void,
): (ereignis: Ereignis) => void {
  return (ereignis) => {
    if (ereignis.art === 'geaendert' && ereignis.hier !== null)
      gedaechtnis.beruehre(ereignis.hier.blatt, ereignis.hier.bereich);
    listener(ereignis);
  };
}
