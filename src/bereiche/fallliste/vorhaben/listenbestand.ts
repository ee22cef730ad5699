/** Who stands in a list, by their Kundennummern, and where the next one goes. A row is understood only when somebody asks for it. */
import { ortAt, parseAnker } from '../../../listen/adresse';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { readKennnummer } from '../../../listen/readFelder';
import { findeSpalten } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import type { Ort } from '../../../listen/zelle';
import { personenschluessel } from '../fach/abgleich';
import { liesZeile } from '../fach/liesZeile';
import { FAELLE, type Fallspalte } from '../listen';

/** The list as read: its table with headers, and cells of its rows that could not even be read, by row, counted from 0. */
export interface Listenlesung {
  readonly tabelle: Raster;
  readonly zellfehler: ReadonlyMap<number, readonly Fehler[]>;
}

/** What a row says of itself where it is to be compared. */
export interface Zeilenauskunft {
  /** Null where none is entered. */
  readonly stichtag: PlainDate | null;
  readonly dreiBedarfeSeit: PlainDate | null;
}

/** The row of a person. */
export interface Personenzeile {
  readonly stelle: Stelle<Fallspalte>;
  /** Everything that is wrong in it counts: what is not understood cannot be compared. */
  lies(): Lesung<Zeilenauskunft>;
}

export interface Listenbestand {
  /** By the key of the person. */
  readonly zeilen: ReadonlyMap<string, Personenzeile>;
  /** Kundennummern that cannot be read. */
  readonly unlesbare: readonly Fehler[];
  /** The first data row behind the last one with any content, counted from 0. */
  readonly ersteFreie: number;
  /** The cell of the Kundennummer in a row. */
  readonly ortIn: (zeile: number) => Ort;
}

/** Looks through the list; columns that are missing are errors. */
export function listenbestand(
  { tabelle, zellfehler }: Listenlesung,
  heute: PlainDate,
): Lesung<Listenbestand> {
  const { fundort, unentschuldigt } = findeSpalten(FAELLE, tabelle);
  if (unentschuldigt.length > 0) return { ok: false, fehler: unentschuldigt };
  const stellen = tabelle.values.slice(1).map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile));
  const unlesbare: Fehler[] = [];
  const jePerson = new Map<string, Stelle<Fallspalte>[]>();
  for (const stelle of stellen) {
    const zelle = stelle.zelle('kundennummer');
    const nummer = readKennnummer(zelle, 'kundennummer', (each) => void unlesbare.push(each));
    const person = personenschluessel(nummer);
    if (person !== '') jePerson.set(person, [...(jePerson.get(person) ?? []), stelle]);
    unlesbare.push(...anDerStelle(zellfehler.get(stelle.zeile) ?? [], zelle.ort));
  }
  const zeileAus = (gleiche: readonly Stelle<Fallspalte>[]): Personenzeile[] =>
    gleiche.slice(0, 1).map((stelle) => ({
      stelle,
      lies: () => liesAuskunft(gleiche, zellfehler.get(stelle.zeile) ?? [], heute),
    }));
  const spalte = fundort.positionen.get('kundennummer') ?? 0;
  return {
    ok: true,
    wert: {
      zeilen: new Map(
        [...jePerson].flatMap(([person, gleiche]) => zeileAus(gleiche).map((zeile) => [person, zeile])),
      ),
      unlesbare,
      ersteFreie: ersteFreieIn(tabelle, zellfehler),
      ortIn: (zeile) => ortAt(parseAnker(tabelle.address), zeile + 1, spalte),
    },
  };
}

function anDerStelle(fehler: readonly Fehler[], ort: Ort): readonly Fehler[] {
  return fehler.filter(({ orte }) => orte.some((each) => JSON.stringify(each) === JSON.stringify(ort)));
}

/** Of a person who stands in several rows nobody can tell which one holds. */
function liesAuskunft(
  gleiche: readonly Stelle<Fallspalte>[],
  unlesbare: readonly Fehler[],
  heute: PlainDate,
): Lesung<Zeilenauskunft> {
  const [stelle, zweite] = gleiche;
  const orte = gleiche.map((each) => each.ort('kundennummer'));
  if (stelle === undefined || zweite !== undefined)
    return { ok: false, fehler: [{ code: 'KUNDENNUMMER_DOPPELT', orte }] };
  if (unlesbare.length > 0) return { ok: false, fehler: unlesbare };
  const gelesen = liesZeile(stelle, heute);
  if (!gelesen.ok) return gelesen;
  const { fall, bisher } = gelesen.wert;
  const stichtag = fall.stichtagEingetragen ? fall.stichtag : null;
  return { ok: true, wert: { stichtag, dreiBedarfeSeit: bisher.dreiBedarfeSeit } };
}

/** A row with anything in it is not to be written over, whoever has put it there. */
function ersteFreieIn({ values }: Raster, zellfehler: Listenlesung['zellfehler']): number {
  const letzte = values.slice(1).findLastIndex((reihe) => reihe.some((wert) => wert !== ''));
  return Math.max(letzte, ...zellfehler.keys()) + 1;
}
