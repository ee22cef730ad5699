/** Computes the rows that a person means and writes their results, block after block. */
import { personenschluessel, unter } from '../fach/abgleich';
import type { Listenergebnis } from '../fach/listenergebnis';
import { gemeinteNummern } from './auswahl';
import { trageZahlenEin } from './blattzahlen';
import { berichtUeber, eingetragen } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import type { Berechnungsumfang } from './listenzustand';
import { blockauftraege } from './zeilenauftraege';

/** Reads, decides and writes. Which rows are meant is asked first: it is what the person sees now. */
export async function berechne(werk: Listenwerk, umfang: Berechnungsumfang): Promise<void> {
  const gemeinte = umfang === 'alle' ? null : await gemeinteNummern(werk, umfang);
  if (gemeinte?.size === 0) return werk.setze({ bericht: null });
  const gelesen = await werk.lies();
  if (gelesen === null) return;
  const { bestand, sicht } = gelesen;
  const ergebnis = gemeinte === null ? gelesen.ergebnis : nurDie(gelesen.ergebnis, gemeinte);
  const auftraege = blockauftraege(bestand, ergebnis.berechnet);
  const ausgaenge = await werk.schreibe(auftraege);
  const geschrieben = new Set(
    ausgaenge.flatMap(({ davor }) => [...davor.keys()].map((nummer) => personenschluessel(String(nummer)))),
  );
  const zahlen = await trageZahlenEin(werk, gelesen, ergebnis.berechnet.filter(unter(geschrieben)));
  werk.merke('berechnen', [...ausgaenge, ...zahlen.ausgaenge]);
  werk.setze({
    bericht: {
      ...berichtUeber(ausgaenge, auftraege.length, werk.get()),
      umfang,
      geaendert: ergebnis.geaendert.filter(unter(geschrieben)),
      fehler: ergebnis.fehler,
      zahlen: zahlen.lage,
    },
    sicht: { ...sicht, ergebnis: eingetragen(gelesen.ergebnis, geschrieben) },
  });
}

function nurDie(ergebnis: Listenergebnis, gemeinte: ReadonlySet<string>): Listenergebnis {
  const istGemeint = unter(new Set([...gemeinte].map(personenschluessel)));
  return {
    ...ergebnis,
    berechnet: ergebnis.berechnet.filter(istGemeint),
    geaendert: ergebnis.geaendert.filter(istGemeint),
    fehler: ergebnis.fehler.filter(istGemeint),
  };
}
