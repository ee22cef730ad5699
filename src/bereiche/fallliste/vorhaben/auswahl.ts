/** Asks the sheet which rows a person means. */
import type { Zeilenumfang } from '../../../mappe/liste/tabellenmappe';
import type { Listenwerk } from './listenwerk';
import { TABELLE } from './zeilenauftraege';
import { kopfIn } from './zeilenschreiber';

/** The Kundennummern; none where nobody can tell, or nothing is meant, and the state says why. */
export async function gemeinteNummern(werk: Listenwerk, umfang: Zeilenumfang): Promise<ReadonlySet<string>> {
  if (werk.bestand === null) return new Set();
  const schluesselspalte = kopfIn(werk.bestand.tabelle, TABELLE.schluesselspalte);
  const wahl = await werk.mappe.waehle({ ...TABELLE, schluesselspalte }, umfang);
  if ('grund' in wahl) {
    werk.setze({ ablehnung: wahl });
    return new Set();
  }
  if (wahl.art === 'spalteVerborgen') {
    werk.setze({ auswahlbefund: 'spalteVerborgen' });
    return new Set();
  }
  if (wahl.schluessel.size === 0) werk.setze({ auswahlbefund: umfang });
  return new Set([...wahl.schluessel].map((nummer) => String(nummer).trim()));
}
