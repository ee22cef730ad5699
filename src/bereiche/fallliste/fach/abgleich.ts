/** Compares what a Fallmappe says with what stands in a row of the list, or with another Fallmappe, as both are understood. */
import type { Zellwert } from '../../../listen/werte';
import { ohneUnsichtbare } from '../../../listen/readFelder';
import type { Stelle } from '../../../listen/stelle';
import { STATUS_LABEL } from '../../../rules/fallmanagement';
import { betreuungAus } from '../../../rules/betreuungsworte';
import { EINGABESPALTEN, type Eingabespalte, type Fallspalte } from '../listen';
import { type Fallangaben, zellwertIn } from './fallangaben';

/** By what people are told apart: however the letters and gaps of a Kundennummer are written, and whatever nobody sees in it. */
export function personenschluessel(kundennummer: string): string {
  return ohneUnsichtbare(kundennummer).normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** Whether somebody is one of these, who are given by their keys. */
export function unter(personen: ReadonlySet<string>): (each: { readonly kundennummer: string }) => boolean {
  return ({ kundennummer }) => personen.has(personenschluessel(kundennummer));
}

/** The columns in which the row says otherwise, in the order of the list. The row has no errors. */
export function andereAlsZeile({ werte }: Fallangaben, zeile: Stelle<Fallspalte>): Eingabespalte[] {
  return spaltenIn(werte).filter((spalte) => {
    const bisher = zellwertIn(spalte, zeile.zelle(spalte), () => undefined);
    return !istGleich(spalte, bisher, werte[spalte] ?? '');
  });
}

/** Whether a row says anything of its person besides the number. */
export function hatAngaben(zeile: Stelle<Fallspalte>): boolean {
  return EINGABESPALTEN.some(
    (spalte) => spalte !== 'kundennummer' && zeile.zelle(spalte).value.art !== 'leer',
  );
}

/** The columns in which two Fallmappen say otherwise; also what only one of them says. */
export function andereAlsMappe({ werte }: Fallangaben, andere: Fallangaben): Eingabespalte[] {
  return spaltenIn({ ...werte, ...andere.werte }).filter(
    (spalte) => !istGleich(spalte, werte[spalte] ?? '', andere.werte[spalte] ?? ''),
  );
}

/** The same person is told by the number; it is never another one. */
function spaltenIn(werte: Fallangaben['werte']): Eingabespalte[] {
  return EINGABESPALTEN.filter((spalte) => spalte in werte && spalte !== 'kundennummer');
}

type Vergleich = (eines: Zellwert, anderes: Zellwert) => boolean;

/** Columns in which different entries say the same. */
const BESONDERE: Partial<Record<Eingabespalte, Vergleich>> = {
  verdichtungBegruendung: (eines, anderes) => (eines === '') === (anderes === ''),
  festlegungBegruendung: (eines, anderes) => (eines === '') === (anderes === ''),
  bfmStatus: (eines, anderes) => (eines || STATUS_LABEL.nichtImBfm) === (anderes || STATUS_LABEL.nichtImBfm),
  bisherigeBetreuung: (eines, anderes) => {
    const gemeint = betreuungAus(String(eines));
    return gemeint !== null && gemeint === betreuungAus(String(anderes));
  },
};

function istGleich(spalte: Eingabespalte, eines: Zellwert, anderes: Zellwert): boolean {
  return eines === anderes || BESONDERE[spalte]?.(eines, anderes) === true;
}
