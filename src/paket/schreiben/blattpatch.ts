/** New contents for cells of one worksheet, put into the bytes of its part. Touches no other cell. */
import type { Bereich } from '../lesen/bereich';
import type { Blattinhalt } from '../lesen/blattinhalt';
import { type Zelle, zellschluessel } from '../lesen/zelle';
import { ersetzteBloecke } from './bytebau';
import { type Ersetzung, gemischt, inOrdnung, mitAttribut } from './ersetzen';
import { xmlText } from './maskieren';
import { type Neuzellen, schluesselVon, tagText } from './neuzellen';
import { Reihenpatch } from './reihenpatch';
import { zellort } from './zellenxml';

/** What becomes of a cell that keeps its contents otherwise. */
interface Aenderung {
  readonly zelle: Zelle;
  readonly ohneErgebnis?: boolean;
  /** The formula element instead of the present one. */
  readonly formel?: string;
}

export class Blattpatch {
  private readonly geaenderte = new Map<number, Aenderung>();
  private ersetzte: ReadonlySet<number> | undefined;

  constructor(
    private readonly inhalt: Blattinhalt,
    private readonly neue: Neuzellen,
  ) {}

  /** Whether a cell is given new contents. */
  ersetzt({ zeile, spalte }: Pick<Zelle, 'zeile' | 'spalte'>): boolean {
    this.ersetzte ??= new Set(this.neue.auftraege.map(schluesselVon));
    return this.ersetzte.has(zellschluessel(zeile, spalte));
  }

  /** Takes the stored result of a formula out. */
  vergissErgebnis(zelle: Zelle): void {
    this.aendere(zelle, { ohneErgebnis: true });
  }

  /** Makes a cell the first one of a group of formulas. */
  fuehreGruppe(zelle: Zelle, gruppe: string, formel: string, bereich: Bereich): void {
    const p = zelle.auf.vorsatz;
    const ref = `${zellort(bereich.zeile, bereich.spalte)}:${zellort(bereich.bisZeile, bereich.bisSpalte)}`;
    const element = `<${p}f t="shared" ref="${ref}" si="${xmlText(gruppe)}">${xmlText(formel)}</${p}f>`;
    this.aendere(zelle, { formel: element });
  }

  /** The bytes of the part with all changes, see `ersetzteBloecke`. @param weitere those around the cells. */
  fertig(weitere: readonly Ersetzung[]): Iterable<Uint8Array> {
    const { bytes, zellen } = this.inhalt;
    const andere = [...this.geaenderte.values()].filter(({ zelle }) => !this.ersetzt(zelle));
    const einzelne = [...andere.flatMap((each) => this.anZelle(each)), ...weitere];
    const anZellen = new Reihenpatch(this.inhalt).ersetzungen(this.neue);
    return ersetzteBloecke(
      bytes,
      zellen.geordnet ? gemischt(anZellen, inOrdnung(einzelne)) : inOrdnung([...anZellen, ...einzelne]),
    );
  }

  private aendere(zelle: Zelle, aenderung: Omit<Aenderung, 'zelle'>): void {
    const schluessel = schluesselVon(zelle);
    this.geaenderte.set(schluessel, { ...this.geaenderte.get(schluessel), ...aenderung, zelle });
  }

  private anZelle({ zelle, ohneErgebnis, formel }: Aenderung): Ersetzung[] {
    const ersetzungen: Ersetzung[] = [];
    if (formel !== undefined && zelle.formelstelle) ersetzungen.push({ ...zelle.formelstelle, text: formel });
    if (ohneErgebnis && zelle.wertstelle) {
      const { start, ende } = zelle.auf;
      const tag = tagText(this.inhalt.bytes, start, ende);
      // What is said of a value goes with it: Excel repairs a cell that has the one without the other.
      const ohneArt = mitAttribut(mitAttribut(tag, 't', null), 'vm', null);
      ersetzungen.push({ start, ende, text: ohneArt });
      ersetzungen.push({ ...zelle.wertstelle, text: '' });
    }
    return ersetzungen;
  }
}
