/** The cases of a list, for comparing rules over them. Nothing of them is kept but what rules look at, and their numbers. */
import { FAELLE, FALLLISTE } from '../bereiche/fallliste';
import { liesZeile } from '../bereiche/fallliste/fach/liesZeile';
import type { Fallsammlung } from '../bereiche/regelwerk/vorhaben/vergleichslauf';
import type { Lesung } from '../listen/fehler';
import type { Fall } from '../fall/fall';
import type { PlainDate } from '../listen/plainDate';
import { findeSpalten, istLeer } from '../listen/readListe';
import { Stelle } from '../listen/stelle';
import { oeffneArbeitsmappe } from '../paket/lesen/arbeitsmappe';
import { mappenartIn, PaketTabelle, type Tabellenlesung } from '../paket/paketTabelle';

/** Of a list that is open already; errors where it has no cases to read. */
export function sammleFaelle(
  { tabelle, zellfehler }: Pick<Tabellenlesung, 'tabelle' | 'zellfehler'>,
  heute: PlainDate,
): Lesung<Fallsammlung> {
  const { fundort, unentschuldigt } = findeSpalten(FAELLE, tabelle);
  if (unentschuldigt.length > 0) return { ok: false, fehler: unentschuldigt };
  const felder = Object.keys(FAELLE.spalten);
  const faelle: Fall[] = [];
  let fehlerhafte = 0;
  for (let zeile = 0; zeile < tabelle.values.length - 1; zeile++) {
    const stelle = new Stelle(fundort, zeile);
    if (istLeer(FAELLE, felder, stelle)) continue;
    const gelesen = zellfehler.has(zeile) ? null : liesZeile(stelle, heute);
    if (gelesen?.ok === true) faelle.push(gelesen.wert.fall);
    else fehlerhafte += 1;
  }
  return {
    ok: true,
    wert: { faelle, nummern: faelle.map(({ kundennummer }) => kundennummer), fehlerhafte },
  };
}

/** Of a file that a person has chosen; null where it is none. @throws PaketError for one that is no workbook. */
export function liesFaelle(xlsx: Uint8Array, heute: PlainDate): Lesung<Fallsammlung> | null {
  const mappe = oeffneArbeitsmappe(xlsx);
  const { vorlage, version } = mappenartIn(mappe);
  if (vorlage !== FALLLISTE.id) return null;
  if (version !== FALLLISTE.version) return nichts('FALLLISTE_UNBEKANNT');
  const gelesen = new PaketTabelle(mappe, FAELLE, []).lies('kundennummer');
  if (gelesen === null) return nichts('KEINE_FALLLISTE');
  return gelesen.ok ? sammleFaelle(gelesen.wert, heute) : gelesen;
}

function nichts(code: 'FALLLISTE_UNBEKANNT' | 'KEINE_FALLLISTE'): Lesung<never> {
  return { ok: false, fehler: [{ code, orte: [{ art: 'mappe' }] }] };
}
