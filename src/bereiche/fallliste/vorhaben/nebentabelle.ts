/** Reads and writes the tables beside that of the cases in the open workbook. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Liste } from '../../../listen/liste';
import type { Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import { type EigeneTabelle, eigeneAuftraege, type Sollzeile } from './eigeneTabelle';
import type { Ausgang } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import { kopfIn } from './zeilenschreiber';

type Feld<L extends Liste> = Extract<keyof L['spalten'], string>;

/** Null where Excel refuses, and the state says so. @param fehlt what is said of a workbook without the table. */
export async function liesNebentabelle<L extends Liste>(
  werk: Listenwerk,
  { liste, schluesselfeld }: Pick<EigeneTabelle<L>, 'liste' | 'schluesselfeld'>,
  fehlt: Fehler,
): Promise<Lesung<Tabellenbestand> | null> {
  const schluesselspalte = liste.spalten[schluesselfeld]?.kopf ?? '';
  const gelesen = await werk.mappe.lies(
    { tabelle: liste.name, schluesselspalte, felder: [] },
    { melde: () => undefined, istAbgebrochen: () => false },
  );
  switch (gelesen.art) {
    case 'gelesen':
      return { ok: true, wert: gelesen.bestand };
    case 'unlesbar':
      return { ok: false, fehler: gelesen.fehler };
    case 'abgelehnt':
      werk.setze({ ablehnung: gelesen.ablehnung });
      return null;
    case 'fehlt':
      return { ok: false, fehler: [fehlt] };
    case 'abgebrochen':
      return null;
  }
}

/** What is written to a table of ours, and the table as it was read. */
export interface Eintrag<L extends Liste, S extends Feld<L>> {
  readonly tabelle: EigeneTabelle<L, S>;
  readonly bestand: Tabellenbestand;
  readonly zeilen: readonly Sollzeile<L, S>[];
}

/** New rows are appended with their keys first; null where that was refused, and the state says so. */
export async function schreibeEigene<L extends Liste, S extends Feld<L>>(
  werk: Listenwerk,
  { tabelle, bestand, zeilen }: Eintrag<L, S>,
): Promise<Ausgang[] | null> {
  const { liste, schluesselfeld } = tabelle;
  const schluesselspalte = kopfIn(bestand.tabelle, liste.spalten[schluesselfeld]?.kopf ?? '');
  const neue = zeilen.filter(({ istNeu }) => istNeu).map(({ schluessel }) => schluessel);
  const { name, spalten } = liste;
  const ablehnung = await werk.mappe.fuegeAn({ tabelle: name, schluesselspalte, spalten }, neue);
  if (ablehnung === null) return werk.schreibe(eigeneAuftraege(tabelle, bestand, zeilen));
  werk.setze({ ablehnung });
  return null;
}
