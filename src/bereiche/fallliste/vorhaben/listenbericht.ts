/** What became of writing a list, block by block: the report, the way back, and the list as it is then. Pure. */
import type { Blockausgang, Blockauftrag } from '../../../mappe/liste/tabellenmappe';
import { unter } from '../fach/abgleich';
import type { Listenergebnis } from '../fach/listenergebnis';
import type { Einzelausgang, Listenbericht, Listenzustand } from './listenzustand';
import type { Ausgelassene, Eintragsausgang } from './schreibbericht';

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

/**
 * The report. Rows are those of the table that the act is about: numbers that are written along are none.
 * @param bloecke how many there were to write.
 */
export function berichtUeber(
  alle: readonly Ausgang[],
  bloecke: number,
  { istGeaendert }: Pick<Listenzustand, 'istGeaendert'>,
): Listenbericht {
  const stoerung = alle.at(-1)?.stoerung ?? null;
  const ausgaenge = alle.filter(({ auftrag }) => auftrag.tabelle === alle[0]?.auftrag.tabelle);
  return {
    zeilen: ausgaenge.reduce((summe, { davor }) => summe + davor.size, 0),
    umfang: 'alle',
    geaendert: [],
    fehler: [],
    ausgelassen: ausgaenge.flatMap(({ ausgelassen }) =>
      [...ausgelassen].map(([nummer, grund]): Ausgelassene => ({ kundennummer: String(nummer), grund })),
    ),
    istAbgebrochen: stoerung === null && alle.length < bloecke,
    stoerung,
    istGeaendert,
    zahlen: { art: 'formeln' },
  };
}

/** What became of a table that the program fills. */
export function eintragsausgang(
  ausgaenge: readonly Ausgang[],
  zustand: Pick<Listenzustand, 'istGeaendert'>,
): Eintragsausgang {
  const { zeilen, ausgelassen, istAbgebrochen, stoerung } = berichtUeber(
    ausgaenge,
    ausgaenge.length,
    zustand,
  );
  return { art: 'eingetragen', zeilen, ausgelassen, istAbgebrochen, stoerung };
}

/** What became of writing to one row; of an answer that did not come nobody knows. */
export function einzelausgang([ausgang]: readonly Ausgang[]): Einzelausgang {
  if (ausgang === undefined) return 'abgelehnt';
  const { davor, stoerung } = ausgang;
  if (davor.size > 0) return 'geschrieben';
  if (stoerung === null) return 'geaendert';
  return stoerung.istUngewiss || stoerung.orte.length > 0 ? 'ungewiss' : 'abgelehnt';
}

/** As reading it anew would find it: of rows that were written nothing is out of date. @param geschrieben keys of people. */
export function eingetragen(ergebnis: Listenergebnis, geschrieben: ReadonlySet<string>): Listenergebnis {
  const istGeschrieben = unter(geschrieben);
  const berechnet = ergebnis.berechnet.map((zeile) =>
    istGeschrieben(zeile) ? { ...zeile, istEingetragen: true, istVeraltet: false } : zeile,
  );
  const veraltet = berechnet.filter(({ istVeraltet }) => istVeraltet).length;
  return {
    ...ergebnis,
    berechnet,
    geaendert: ergebnis.geaendert.filter((zeile) => !istGeschrieben(zeile)),
    suchlaeufe: { ...ergebnis.suchlaeufe, veraltet },
  };
}
