/** Opens a new Fallmappe for somebody in the list: one that is named, or whose row is selected. Changes nothing in the list. */
import { gemeinteNummern } from './auswahl';
import { fallmappenFuer } from './fallmappenFuer';
import type { Listenumgebung } from './listenumgebung';
import type { Listenwerk } from './listenwerk';

/** @param kundennummer whoever is selected without one. */
export async function legeAn(
  werk: Listenwerk,
  { legeAn: oeffne }: Pick<Listenumgebung, 'legeAn'>,
  kundennummer?: string,
): Promise<void> {
  werk.setze({ angelegt: null });
  const gemeinte =
    kundennummer === undefined ? await gemeinteNummern(werk, 'markiert') : new Set([kundennummer]);
  const [nummer] = gemeinte;
  if (nummer === undefined) return;
  if (gemeinte.size > 1) return werk.setze({ angelegt: { art: 'mehrere', anzahl: gemeinte.size } });
  const gelesen = await werk.lies();
  if (gelesen === null) return;
  const { tabelle } = gelesen.bestand;
  const gewaehlt = fallmappenFuer({ tabelle, zellfehler: new Map() }, [nummer], werk.jetzt().datum);
  if (!gewaehlt.ok) return werk.setze({ angelegt: { art: 'fehlerhaft', fehler: gewaehlt.fehler } });
  const [person] = gewaehlt.wert.personen;
  if (person === undefined) return werk.setze({ angelegt: { art: 'verschwunden', kundennummer: nummer } });
  if (!person.neu.ok) return werk.setze({ angelegt: { art: 'fehlerhaft', fehler: person.neu.fehler } });
  const { eingaben, nichtUebernommen } = person.neu.wert;
  const ausgang = await oeffne(eingaben);
  const { saetze } = gelesen.sicht;
  werk.setze({ angelegt: { ...ausgang, kundennummer: person.kundennummer, nichtUebernommen, saetze } });
}
