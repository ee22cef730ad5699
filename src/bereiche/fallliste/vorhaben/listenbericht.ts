/** What became of writing a list, block by block: the report, the way back, and the list as it is then. Pure. */
import type { Blockausgang, Blockauftrag } from '../../../mappe/liste/tabellenmappe';
import type { Listenergebnis } from '../fach/listenergebnis';
import type { Ausgelassene, Listenbericht, Listenzustand } from './listenzustand';

/** A block that was tried, and what became of it. */
export interface Ausgang extends Blockausgang {
  readonly auftrag: Blockauftrag;
}

/** Rows go back only where they still hold what was written. */
export function rueckauftrag({ auftrag, davor }: Ausgang): Blockauftrag {
  return {
    ...auftrag,
    zeilen: auftrag.zeilen.flatMap(({ schluessel, zeile, neu }) => {
      const alt = davor.get(schluessel);
      return alt === undefined ? [] : [{ schluessel, zeile, neu: alt, erwartet: neu }];
    }),
  };
}

/** The report. @param bloecke how many there were to write. */
export function berichtUeber(
  art: Listenbericht['art'],
  ausgaenge: readonly Ausgang[],
  bloecke: number,
  { istGeaendert }: Pick<Listenzustand, 'istGeaendert'>,
): Listenbericht {
  const stoerung = ausgaenge.at(-1)?.stoerung ?? null;
  return {
    art,
    zeilen: ausgaenge.reduce((summe, { davor }) => summe + davor.size, 0),
    geaendert: [],
    fehler: [],
    ausgelassen: ausgaenge.flatMap(({ ausgelassen }) =>
      [...ausgelassen].map(([nummer, grund]): Ausgelassene => ({ kundennummer: String(nummer), grund })),
    ),
    istAbgebrochen: stoerung === null && ausgaenge.length < bloecke,
    stoerung,
    istGeaendert,
  };
}

/** As reading it anew would find it: of rows that were written nothing is out of date. */
export function eingetragen(ergebnis: Listenergebnis, geschrieben: ReadonlySet<string>): Listenergebnis {
  const berechnet = ergebnis.berechnet.map((zeile) =>
    geschrieben.has(zeile.kundennummer) ? { ...zeile, istEingetragen: true, istVeraltet: false } : zeile,
  );
  const veraltet = berechnet.filter(({ istVeraltet }) => istVeraltet).length;
  return {
    ...ergebnis,
    berechnet,
    geaendert: ergebnis.geaendert.filter(({ kundennummer }) => !geschrieben.has(kundennummer)),
    suchlaeufe: { ...ergebnis.suchlaeufe, veraltet },
  };
}
