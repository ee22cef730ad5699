/** What a set of changes to history, plan and what belongs to them means for the cells: steps with what was there before. Pure. */
import type { Aktenaenderung, ListeId, Zellwert } from '../../mappe/akte';
import type { Blockstand } from '../../mappe/fallmappe';
import { normalized } from '../../listen/readRating';
import { ortAt, parseAnker } from '../../listen/adresse';
import { type Aktenbestand, istLeer, spaltenIn } from '../lesen/akteLesen';
import { vorherVon } from './bloecke';
import { NAME_EINGABE } from '../layout';
import { LISTE, NAME_AKTE } from '../listen';
import { planeOrdnung, type Schritt } from './ordnen';
import { type Bestand, bestandDesNamens, type Werte } from '../lesen/readMappe';
import { formatFuer, formatImBlock } from './zellformat';

type GeleseneAkte = Extract<Aktenbestand, { art: 'da' }>;

/** The steps of a set of changes, in their order. @throws Error for a change that fits no list: a bug. */
export function planeAenderungen(
  akte: GeleseneAkte,
  werte: Werte,
  aenderungen: readonly Aktenaenderung[],
): Schritt[] {
  const vergeben = new Map<ListeId, number>();
  pruefeOrdnungen(aenderungen);
  return aenderungen.flatMap((aenderung): Schritt | Schritt[] => {
    switch (aenderung.art) {
      case 'anfuegen': {
        const { liste } = aenderung;
        const zeile = (vergeben.get(liste) ?? letzteZeile(akte.listen[liste])) + 1;
        vergeben.set(liste, zeile);
        return zeilenschritt(akte.listen[liste], aenderung, zeile);
      }
      case 'zelle':
        return { block: zellenblock(akte.listen[aenderung.liste], aenderung), neueZeile: false };
      case 'block': {
        const bestand = akte.namen[aenderung.name];
        return { block: namensblock(NAME_AKTE[aenderung.name], bestand, aenderung.werte), neueZeile: false };
      }
      case 'ordnen':
        return planeOrdnung(akte.listen[aenderung.liste], aenderung);
      case 'eingabe':
        return { block: eingabeblock(werte, aenderung.eingabe), neueZeile: false };
    }
  });
}

/** A new order is made from the rows as they were read; nothing else may change them in the same batch. */
function pruefeOrdnungen(aenderungen: readonly Aktenaenderung[]): void {
  const listen = aenderungen.flatMap((each) => ('liste' in each ? [each.liste] : []));
  const geordnet = aenderungen.flatMap((each) => (each.art === 'ordnen' ? [each.liste] : []));
  if (geordnet.some((liste) => listen.filter((each) => each === liste).length > 1))
    throw new Error('A list that is put into a new order cannot be changed otherwise in the same batch');
}

/** The last row with content, counted from 0; -1 where all are blank. A blank row in front of it stays as it is. */
function letzteZeile({ values }: Bestand): number {
  return values.slice(1).findLastIndex((row) => !istLeer(row));
}

function zeilenschritt(
  bestand: Bestand,
  { liste, werte }: Extract<Aktenaenderung, { art: 'anfuegen' }>,
  zeile: number,
): Schritt {
  const spalten = spaltenIn(bestand);
  const breite = bestand.values[0]?.length ?? 0;
  const nachher: Zellwert[] = Array.from({ length: breite }, () => '');
  const format = Array.from(
    { length: breite },
    (_, spalte) => bestand.numberFormat[1]?.[spalte] ?? 'General',
  );
  for (const [spalte, wert] of Object.entries(werte)) {
    const position = positionVon(spalten, spalte);
    nachher[position] = wert;
    format[position] = formatFuer(spalte, wert);
  }
  const daten = bestand.values.length - 1;
  return {
    neueZeile: zeile >= daten,
    block: {
      ort: ortAt(parseAnker(bestand.address), zeile + 1, 0),
      ziel: { art: 'tabellenzeile', tabelle: LISTE[liste], zeile },
      format: [format],
      vorher: zeilenvorher(bestand, zeile + 1, breite),
      nachher: [nachher],
    },
  };
}

function zeilenvorher(bestand: Bestand, zeile: number, breite: number): Blockstand['vorher'] {
  const zellen = Array.from({ length: breite }, (_, spalte) => vorherVon(bestand, zeile, spalte, 1));
  return {
    formulas: [zellen.map(({ formulas }) => formulas[0]?.[0] ?? '')],
    numberFormat: [zellen.map(({ numberFormat }) => numberFormat[0]?.[0] ?? 'General')],
  };
}

function zellenblock(
  bestand: Bestand,
  { liste, zeile, spalte, wert }: Extract<Aktenaenderung, { art: 'zelle' }>,
): Blockstand {
  const position = positionVon(spaltenIn(bestand), spalte);
  return {
    ort: ortAt(parseAnker(bestand.address), zeile + 1, position),
    ziel: {
      art: 'tabellenzelle',
      tabelle: LISTE[liste],
      spalte: String(bestand.values[0]?.[position]),
      zeile,
    },
    format:
      wert === '' ? (bestand.numberFormat[zeile + 1]?.[position] ?? 'General') : formatFuer(spalte, wert),
    vorher: vorherVon(bestand, zeile + 1, position, 1),
    nachher: [[wert]],
  };
}

/** A block is written whole: rows that nothing is said of are emptied. */
function namensblock(name: string, bestand: Bestand, werte: readonly (readonly Zellwert[])[]): Blockstand {
  const zeilen = bestand.values.map((row, zeile) => row.map((_, spalte) => werte[zeile]?.[spalte] ?? ''));
  if (werte.length > zeilen.length) throw new Error(`More rows than ${name} has room for`);
  const vorher = bestand.values.map((row, zeile) => zeilenvorher(bestand, zeile, row.length));
  return {
    ort: ortAt(parseAnker(bestand.address)),
    ziel: { art: 'name', name },
    format: zeilen.map((row) => row.map(formatImBlock)),
    vorher: {
      formulas: vorher.flatMap(({ formulas }) => formulas),
      numberFormat: vorher.flatMap(({ numberFormat }) => numberFormat),
    },
    nachher: zeilen,
  };
}

function eingabeblock(
  werte: Werte,
  { ziel, wert }: Extract<Aktenaenderung, { art: 'eingabe' }>['eingabe'],
): Blockstand {
  if (ziel.art !== 'feld') throw new Error('Only single fields are changed together with history and plan');
  const name = NAME_EINGABE[ziel.feld];
  return namensblock(name, bestandDesNamens(werte, name), [[wert]]);
}

function positionVon(spalten: ReadonlyMap<string, number>, spalte: string): number {
  const position = spalten.get(normalized(spalte));
  if (position === undefined) throw new Error(`No column ${spalte}`);
  return position;
}
