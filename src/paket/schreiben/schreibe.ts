/**
 * Writes cells into a package: only those, what must follow from them, and nothing else. Calculates nothing; results that may
 * be others now are taken out, and Excel is asked to calculate when it opens the file.
 */
import { abhaengigeVon } from '../formel/abhaengige';
import { bloeckeAus } from '../formel/blickfeld';
import { formelnIn, type Formelzelle } from '../formel/formeln';
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { liegtIn } from '../lesen/bereich';
import { STANDARD } from '../lesen/formate';
import { namensschluessel } from '../../mappe/nachNamen';
import { enkodiere } from '../xml/dekodieren';
import { bisherigerStil } from './bisherigerStil';
import { Blattpatch } from './blattpatch';
import { reicheFormelnWeiter } from './gruppenkopf';
import { ersetze, type Ersetzung } from './ersetzen';
import { neuRechnen } from './neuRechnen';
import { packe } from './packen';
import type { Auftrag } from './pruefeZiele';
import { Stile } from './stile';
import { ohneUeberschriebene } from './ueberschriebene';
import { wachse, type Wachstum } from './wachstum';

/** The file with these cells written and these tables grown. All of it must have been found possible. */
export function schreibe(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
  gewachsene: readonly Wachstum[] = [],
): Uint8Array {
  const stile = stileVon(mappe);
  const patches = new Patches(mappe);
  for (const auftrag of auftraege) {
    const { blatt, zeile, spalte, wert, vorbild } = auftrag;
    patches.fuer(blatt).setze(zeile, spalte, { wert, stil: stilFuer(mappe, stile, auftrag), vorbild });
  }
  patches.reicheFormelnWeiter();
  for (const formel of betroffene(mappe, auftraege, gewachsene)) patches.vergiss(formel);
  const mitwachsende = wachse(mappe, gewachsene);
  const { text } = mappe.paket.text(mappe.pfad);
  const texte = new Map<string, string | null>([
    ...[...mitwachsende].map(
      ([pfad, ersetzungen]) => [pfad, ersetze(mappe.paket.text(pfad).text, ersetzungen)] as const,
    ),
    ...patches.fertig(mitwachsende),
    ...(stile?.istGeaendert ? [[mappe.pfadVon('styles') ?? '', stile.fertig()] as const] : []),
    [mappe.pfad, ersetze(text, [...neuRechnen(text, mappe.pfad), ...(mitwachsende.get(mappe.pfad) ?? [])])],
    ...ohneUeberschriebene(mappe, auftraege),
  ]);
  return packe(mappe.paket, alsBytes(mappe, texte));
}

function alsBytes(
  mappe: Arbeitsmappe,
  texte: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Uint8Array | null> {
  const geaenderte = [...texte].filter(([pfad, text]) => mappe.paket.text(pfad).text !== text);
  return new Map(
    geaenderte.map(([pfad, text]) => {
      const { codierung } = mappe.paket.text(pfad);
      return [pfad, text === null ? null : enkodiere({ text, codierung })];
    }),
  );
}

/** The changes to each sheet. */
class Patches {
  private readonly jeBlatt = new Map<Blatt, Blattpatch>();

  constructor(private readonly mappe: Arbeitsmappe) {}

  fuer(blatt: Blatt): Blattpatch {
    const bekannt = this.jeBlatt.get(blatt);
    if (bekannt) return bekannt;
    const neuer = new Blattpatch(this.mappe.paket.text(blatt.pfad).text, this.mappe.inhalt(blatt));
    this.jeBlatt.set(blatt, neuer);
    return neuer;
  }

  reicheFormelnWeiter(): void {
    for (const [blatt, patch] of this.jeBlatt) reicheFormelnWeiter(this.mappe.inhalt(blatt), patch);
  }

  /** Takes the results of a formula out of all cells that it fills. */
  vergiss({ blatt, bereich, zelle }: Formelzelle): void {
    const patch = this.fuer(blatt);
    patch.vergissErgebnis(zelle);
    if (bereich.zeile === bereich.bisZeile && bereich.spalte === bereich.bisSpalte) return;
    for (const each of this.mappe.inhalt(blatt).zellen.values())
      if (liegtIn(bereich, each.zeile, each.spalte)) patch.vergissErgebnis(each);
  }

  /** @param weitere changes around the cells by path. */
  fertig(weitere: ReadonlyMap<string, readonly Ersetzung[]>): [string, string][] {
    return [...this.jeBlatt].map(([{ pfad }, patch]) => [pfad, patch.fertig(weitere.get(pfad) ?? [])]);
  }
}

function stileVon(mappe: Arbeitsmappe): Stile | null {
  const pfad = mappe.pfadVon('styles');
  return pfad === undefined ? null : new Stile(mappe.paket.text(pfad).text, pfad);
}

/** The present style where it shows the format already, else one like it that does. */
function stilFuer(mappe: Arbeitsmappe, stile: Stile | null, auftrag: Auftrag): number {
  const stil = bisherigerStil(mappe, auftrag);
  const passt = (mappe.formate[stil] ?? STANDARD) === auftrag.format;
  return passt || !stile ? stil : stile.mitFormat(stil, auftrag.format);
}

/** What looks at a table that grows sees its new rows too, which its words do not yet say. */
function betroffene(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
  gewachsene: readonly Wachstum[],
): Formelzelle[] {
  const geschrieben = auftraege.map(({ blatt, zeile, spalte }) => ({
    blatt: namensschluessel(blatt.name),
    zeile,
    spalte,
  }));
  const gewachsen = gewachsene.map(({ blatt, tabelle: { bereich } }) => ({
    blatt: namensschluessel(blatt.name),
    bereich,
  }));
  return abhaengigeVon(formelnIn(mappe), [...bloeckeAus(geschrieben), ...gewachsen]);
}
