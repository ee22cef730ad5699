/** A workbook in a package: sheets, names, tables, read when they are asked for. Understands no cell. */
import { PaketError } from '../fehler';
import type { Blattinhalt } from './blattinhalt';
import { liesFormate, STANDARD } from './formate';
import { liesBlatt } from './liesBlatt';
import { type Definition, liesMappenteil, type Mappenteil } from './mappenteil';
import { namensschluessel } from '../../mappe/nachNamen';
import { oeffnePaket, pfadDerMappe } from './oeffnen';
import type { Beziehung, Paket } from './paket';
import { liesTabelle, type Tabelle } from './tabelle';
import type { Zipwerk } from '../zip/zipwerk';
import { liesTexte } from './zeichenkette';

/** A worksheet: its name, and where its part lies. */
export interface Blatt {
  readonly name: string;
  readonly pfad: string;
}

export class Arbeitsmappe {
  /** Path of the workbook part. */
  readonly pfad: string;
  readonly teil: Mappenteil;
  /** Worksheets in their order; sheets that hold no cells are not among them. */
  readonly blaetter: readonly Blatt[];
  private readonly beziehungen: readonly Beziehung[];
  private readonly inhalte = new Map<string, Blattinhalt>();
  private jeName: ReadonlyMap<string, readonly Definition[]> | undefined;
  private geleseneTabellen: readonly Tabelle[] | undefined;
  private geleseneTexte: readonly string[] | undefined;
  private geleseneFormate: readonly string[] | undefined;

  /** @throws PaketError for a file that is no workbook. */
  constructor(readonly paket: Paket) {
    this.pfad = pfadDerMappe(paket);
    this.teil = liesMappenteil(paket.text(this.pfad).text, this.pfad);
    this.beziehungen = paket.beziehungen(this.pfad);
    this.blaetter = this.teil.blaetter.flatMap(({ name, beziehung }) => {
      const ziel = this.beziehungen.find(({ id }) => id === beziehung);
      if (!ziel) throw new PaketError('beschaedigt', this.pfad);
      return ziel.art === 'worksheet' && ziel.pfad !== null ? [{ name, pfad: ziel.pfad }] : [];
    });
    this.pruefeBlaetter();
  }

  /** Every sheet has a name and a part of its own. */
  private pruefeBlaetter(): void {
    const namen = new Set(this.teil.blaetter.map(({ name }) => namensschluessel(name)));
    const teile = new Set(this.blaetter.map(({ pfad }) => this.paket.teil(pfad)));
    if (
      namen.size !== this.teil.blaetter.length ||
      teile.size !== this.blaetter.length ||
      teile.has(undefined)
    )
      throw new PaketError('beschaedigt', this.pfad);
  }

  /** The sheet of a name, whatever its case. */
  blatt(name: string): Blatt | undefined {
    const key = namensschluessel(name);
    return this.blaetter.find((each) => namensschluessel(each.name) === key);
  }

  /** The definitions of a name, for the whole workbook and for single sheets. */
  definitionen(name: string): readonly Definition[] {
    this.jeName ??= this.nachNamen();
    return this.jeName.get(namensschluessel(name)) ?? [];
  }

  private nachNamen(): ReadonlyMap<string, readonly Definition[]> {
    const namen = new Map<string, Definition[]>();
    for (const each of this.teil.namen) {
      const key = namensschluessel(each.name);
      namen.set(key, [...(namen.get(key) ?? []), each]);
    }
    return namen;
  }

  /** The id by which other parts call a sheet. */
  idVon({ name }: Blatt): string {
    return this.teil.blaetter.find((each) => each.name === name)?.id ?? '';
  }

  inhalt({ pfad }: Blatt): Blattinhalt {
    let inhalt = this.inhalte.get(pfad);
    if (!inhalt) this.inhalte.set(pfad, (inhalt = liesBlatt(this.paket.utf8(pfad), pfad)));
    return inhalt;
  }

  /** Tables of all sheets. */
  get tabellen(): readonly Tabelle[] {
    return (this.geleseneTabellen ??= this.blaetter.flatMap((blatt) => this.tabellenAuf(blatt)));
  }

  /** Shared texts by their number. */
  get texte(): readonly string[] {
    return (this.geleseneTexte ??= this.ausTeil('sharedStrings', liesTexte) ?? []);
  }

  /** Codes of number formats by the index of the style. */
  get formate(): readonly string[] {
    return (this.geleseneFormate ??= this.ausTeil('styles', liesFormate) ?? [STANDARD]);
  }

  /** The path of a part of the whole workbook, such as `styles`. */
  pfadVon(art: string): string | undefined {
    return this.beziehungen.find((each) => each.art === art)?.pfad ?? undefined;
  }

  private ausTeil<Wert>(art: string, lies: (xml: string, pfad: string) => Wert): Wert | undefined {
    const pfad = this.pfadVon(art);
    return pfad === undefined ? undefined : lies(this.paket.text(pfad).text, pfad);
  }

  private tabellenAuf({ name, pfad }: Blatt): Tabelle[] {
    return this.paket.beziehungen(pfad).flatMap((ziel) => {
      if (ziel.art !== 'table' || ziel.pfad === null) return [];
      const tabelle = liesTabelle(this.paket.text(ziel.pfad).text, ziel.pfad, {
        blatt: name,
        beziehung: ziel.id,
      });
      return tabelle ? [tabelle] : [];
    });
  }
}

/** Opens the workbook in a file. @throws PaketError with the reason why it cannot be used. */
export function oeffneArbeitsmappe(bytes: Uint8Array, werk?: Zipwerk): Arbeitsmappe {
  return new Arbeitsmappe(oeffnePaket(bytes, werk));
}
