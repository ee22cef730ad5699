/** Computes the rows that a person means and writes their results, block after block. */
import type { Zeilenumfang } from '../../../mappe/liste/tabellenmappe';
import type { Listenergebnis } from '../fach/listenergebnis';
import { berichtUeber, eingetragen } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import type { Berechnungsumfang } from './listenzustand';
import { blockauftraege, kopfIn, TABELLE } from './zeilenauftraege';

/** Reads, decides and writes. Which rows are meant is asked first: it is what the person sees now. */
export async function berechne(werk: Listenwerk, umfang: Berechnungsumfang): Promise<void> {
  const gemeinte = umfang === 'alle' ? null : await waehle(werk, umfang);
  if (gemeinte?.size === 0) return werk.setze({ bericht: null });
  const gelesen = await werk.lies();
  if (gelesen === null) return;
  const { bestand, sicht } = gelesen;
  const ergebnis = gemeinte === null ? gelesen.ergebnis : nurDie(gelesen.ergebnis, gemeinte);
  const auftraege = blockauftraege(bestand, ergebnis.berechnet);
  const ausgaenge = await werk.schreibe(auftraege);
  werk.merke('berechnen', ausgaenge);
  const geschrieben = new Set(
    ausgaenge.flatMap(({ davor }) => [...davor.keys()].map((nummer) => String(nummer).trim())),
  );
  werk.setze({
    bericht: {
      ...berichtUeber(ausgaenge, auftraege.length, werk.get()),
      umfang,
      geaendert: ergebnis.geaendert.filter(({ kundennummer }) => geschrieben.has(kundennummer)),
      fehler: ergebnis.fehler,
    },
    sicht: { ...sicht, ergebnis: eingetragen(gelesen.ergebnis, geschrieben) },
  });
}

/** The Kundennummern; none where nobody can tell, or nothing is meant, and the state says why. */
async function waehle(werk: Listenwerk, umfang: Zeilenumfang): Promise<ReadonlySet<string>> {
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

function nurDie(ergebnis: Listenergebnis, gemeinte: ReadonlySet<string>): Listenergebnis {
  const istGemeint = ({ kundennummer }: { readonly kundennummer: string }): boolean =>
    gemeinte.has(kundennummer);
  return {
    ...ergebnis,
    berechnet: ergebnis.berechnet.filter(istGemeint),
    geaendert: ergebnis.geaendert.filter(istGemeint),
    fehler: ergebnis.fehler.filter(istGemeint),
  };
}
