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
import { enkodiere, wie } from '../xml/dekodieren';
import { bisherigerStil } from './bisherigerStil';
import { Blattpatch } from './blattpatch';
import { type Neuzellen, neuzellen } from './neuzellen';
import { reicheFormelnWeiter } from './gruppenkopf';
import { ersetze, type Ersetzung } from './ersetzen';
import { nachBlaettern } from './nachBlaettern';
import { neuRechnen } from './neuRechnen';
import { type Neuteil, packe } from './packen';
import type { Auftrag } from './pruefeZiele';
import { Stile } from './stile';
import { ohneUeberschriebene } from './ueberschriebene';
import { wachse, type Wachstum } from './wachstum';

/** The file with these cells written and these tables grown. All of it must have been found possible. */
export function schreibe(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
  gewachsene: readonly Wachstum[] = [],
): Promise<Uint8Array> {
  const stile = stileVon(mappe);
  const patches = new Patches(mappe, auftraege, stile);
  for (const { blatt } of gewachsene) patches.fuer(blatt);
  patches.reicheFormelnWeiter();
  for (const formel of betroffene(mappe, auftraege, gewachsene)) patches.vergiss(formel);
  const mitwachsende = wachse(mappe, gewachsene);
  const blaetter = patches.fertig(mitwachsende);
  const { text } = mappe.paket.text(mappe.pfad);
  const texte = new Map<string, string | null>([
    ...[...mitwachsende]
      .filter(([pfad]) => !blaetter.has(pfad))
      .map(([pfad, ersetzungen]) => [pfad, ersetze(mappe.paket.text(pfad).text, ersetzungen)] as const),
    ...(stile?.istGeaendert ? [[mappe.pfadVon('styles') ?? '', stile.fertig()] as const] : []),
    [mappe.pfad, ersetze(text, [...neuRechnen(text, mappe.pfad), ...(mitwachsende.get(mappe.pfad) ?? [])])],
    ...ohneUeberschriebene(mappe, auftraege),
  ]);
  return packe(mappe.paket, new Map([...alsTeile(mappe, texte), ...blaetter]));
}

function alsTeile(
  mappe: Arbeitsmappe,
  texte: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Neuteil | null> {
  const geaenderte = [...texte].filter(([pfad, text]) => mappe.paket.text(pfad).text !== text);
  return new Map(
    geaenderte.map(([pfad, text]) => {
      if (text === null) return [pfad, null];
      const bytes = enkodiere({ text, codierung: mappe.paket.text(pfad).codierung });
      return [pfad, { bloecke: [bytes], etwa: bytes.length }];
    }),
  );
}

const KEINE: Neuzellen = { auftraege: [], stile: new Uint32Array() };

/** The changes to each sheet. */
class Patches {
  private readonly jeBlatt = new Map<Blatt, Blattpatch>();

  constructor(
    private readonly mappe: Arbeitsmappe,
    auftraege: readonly Auftrag[],
    stile: Stile | null,
  ) {
    for (const [blatt, hier] of nachBlaettern(auftraege)) {
      const zellen = neuzellen(hier, (auftrag) => stilFuer(mappe, stile, auftrag));
      this.jeBlatt.set(blatt, new Blattpatch(mappe.inhalt(blatt), zellen));
    }
  }

  fuer(blatt: Blatt): Blattpatch {
    const bekannt = this.jeBlatt.get(blatt);
    if (bekannt) return bekannt;
    const neuer = new Blattpatch(this.mappe.inhalt(blatt), KEINE);
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
    const { zellen } = this.mappe.inhalt(blatt);
    for (const nummer of zellen.nummern())
      if (liegtIn(bereich, zellen.zeile(nummer), zellen.spalte(nummer)))
        patch.vergissErgebnis(zellen.zelle(nummer));
  }

  /** New bytes by path. @param weitere changes around the cells by path. */
  fertig(weitere: ReadonlyMap<string, readonly Ersetzung[]>): ReadonlyMap<string, Neuteil> {
    return new Map(
      [...this.jeBlatt].map(([{ pfad }, patch]) => {
        const bisher = this.mappe.paket.teil(pfad)?.bytes ?? new Uint8Array();
        const bloecke = wie(patch.fertig(weitere.get(pfad) ?? []), bisher);
        return [pfad, { bloecke, etwa: bisher.length }];
      }),
    );
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
  const gewachsen = gewachsene.map(({ blatt, tabelle: { bereich } }) => ({
    blatt: namensschluessel(blatt.name),
    bereich,
  }));
  return abhaengigeVon(formelnIn(mappe), [...bloeckeAus(auftraege), ...gewachsen]);
}
