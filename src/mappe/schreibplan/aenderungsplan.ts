/** What a set of changes to tables and single cells means for the cells: pieces with what was there before. Pure. */
import type { Aenderung, Zellwerte } from '../../listen/aenderung';
import { ortAt, parseAnker } from '../../listen/adresse';
import { hatLangeTexte, type Liste } from '../../listen/liste';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import type { Zellwert } from '../../listen/werte';
import type { Blockstand } from '../fallmappe';
import { type Bestand, istLeer } from '../bestand';
import type { Gelesen } from '../gelesen';
import { mitEigenenFormeln } from './eigeneSpalten';
import { vorherVon } from './inhalt';
import { planeOrdnung } from './ordnen';
import type { Schreibplan, Stueck } from './stueck';
import { formatFuer, formatFuerSpalte, formatImBlock } from './zellformat';
import { zeugeAus } from './zeuge';

/** The write that makes a set of changes, in their order. @throws Error for a change that fits no table: a bug. */
export function planeAenderungen(gelesen: Gelesen, aenderungen: readonly Aenderung[]): Schreibplan {
  const listen = new Set(aenderungen.flatMap((each) => ('liste' in each ? [each.liste] : [])));
  return {
    stuecke: stueckeVon(gelesen, aenderungen),
    zeugen: [...listen].map((liste) => zeugeAus(liste.name, bestandIn(gelesen, liste))),
    mitFingerabdruck: false,
  };
}

function stueckeVon(gelesen: Gelesen, aenderungen: readonly Aenderung[]): Stueck[] {
  const vergeben = new Map<Liste, number>();
  pruefeOrdnungen(aenderungen);
  return aenderungen.flatMap((aenderung): Stueck | Stueck[] => {
    switch (aenderung.art) {
      case 'anfuegen': {
        const { liste } = aenderung;
        const bestand = bestandIn(gelesen, liste);
        const zeile = (vergeben.get(liste) ?? letzteZeile(bestand)) + 1;
        vergeben.set(liste, zeile);
        return zeilenstueck(bestand, aenderung, zeile);
      }
      case 'aendern':
        return zellenbloecke(bestandIn(gelesen, aenderung.liste), aenderung).map((block) => ({ block }));
      case 'block': {
        const { name } = aenderung.block;
        return { block: namensblock(name, bestandIn(gelesen, { name }), aenderung.werte) };
      }
      case 'ordnen':
        return planeOrdnung(bestandIn(gelesen, aenderung.liste), aenderung);
      case 'feld': {
        const { name, spalte } = aenderung.feld;
        const formatiere = (wert: Zellwert): string => formatFuerSpalte(spalte, wert);
        return { block: namensblock(name, bestandIn(gelesen, { name }), [[aenderung.wert]], formatiere) };
      }
    }
  });
}

/** What was read of a part. @throws Error for one that was not read, or not to be changed: a bug. */
function bestandIn({ hauptweg, teile }: Gelesen, { name }: { readonly name: string }): Bestand {
  const bestand = teile.bestaende.get(name) ?? hauptweg.get(name);
  if (bestand === undefined || bestand.nurWerte === true)
    throw new Error(`Changing must follow a reading of ${name}`);
  return bestand;
}

/** A new order is made from the rows as they were read; nothing else may change them in the same batch. */
function pruefeOrdnungen(aenderungen: readonly Aenderung[]): void {
  const listen = aenderungen.flatMap((each) => ('liste' in each ? [each.liste] : []));
  const geordnet = aenderungen.flatMap((each) => (each.art === 'ordnen' ? [each.liste] : []));
  if (geordnet.some((liste) => listen.filter((each) => each === liste).length > 1))
    throw new Error('A list that is put into a new order cannot be changed otherwise in the same batch');
}

/** The last row with content, counted from 0; -1 where all are blank. A blank row in front of it stays as it is. */
function letzteZeile({ values }: Bestand): number {
  return values.slice(1).findLastIndex((row) => !istLeer(row));
}

function zeilenstueck(
  bestand: Bestand,
  { liste, werte }: Extract<Aenderung, { art: 'anfuegen' }>,
  zeile: number,
): Stueck {
  const breite = bestand.values[0]?.length ?? 0;
  const nachher: Zellwert[] = Array.from({ length: breite }, () => '');
  const format = Array.from(
    { length: breite },
    (_, spalte) => bestand.numberFormat[1]?.[spalte] ?? 'General',
  );
  for (const [feld, wert] of Object.entries(werte)) {
    const position = positionVon(bestand, liste, feld);
    nachher[position] = wert;
    format[position] = formatFuer(liste, feld, wert);
  }
  const daten = bestand.values.length - 1;
  const block: Blockstand = {
    ort: ortAt(parseAnker(bestand.address), zeile + 1, 0),
    ziel: { art: 'tabellenzeile', tabelle: liste.name, zeile },
    format: [format],
    vorher: zeilenvorher(bestand, zeile + 1, breite),
    nachher: [nachher],
  };
  const inhalt = mitEigenenFormeln(liste, bestand, zeile, block);
  return { ...(zeile >= daten ? { zeile: 'neu' } : {}), block, ...(inhalt && { inhalt }) };
}

function zeilenvorher(bestand: Bestand, zeile: number, breite: number): Blockstand['vorher'] {
  const zellen = Array.from({ length: breite }, (_, spalte) => vorherVon(bestand, zeile, spalte, 1));
  return {
    formulas: [zellen.map(({ formulas }) => formulas[0]?.[0] ?? '')],
    numberFormat: [zellen.map(({ numberFormat }) => numberFormat[0]?.[0] ?? 'General')],
  };
}

function zellenbloecke(
  bestand: Bestand,
  { liste, zeile, werte }: { readonly liste: Liste; readonly zeile: number; readonly werte: Zellwerte },
): Blockstand[] {
  return Object.entries(werte).map(([feld, wert]) => {
    const position = positionVon(bestand, liste, feld);
    const bisher = bestand.numberFormat[zeile + 1]?.[position] ?? 'General';
    return {
      ort: ortAt(parseAnker(bestand.address), zeile + 1, position),
      ziel: {
        art: 'tabellenzelle',
        tabelle: liste.name,
        spalte: String(bestand.values[0]?.[position]),
        zeile,
      },
      ...(hatLangeTexte(liste) && { ohneFormeln: true }),
      format: wert === '' ? bisher : formatFuer(liste, feld, wert),
      vorher: vorherVon(bestand, zeile + 1, position, 1),
      nachher: [[wert]],
    };
  });
}

/** A block is written whole: rows that nothing is said of are emptied. */
function namensblock(
  name: string,
  bestand: Bestand,
  werte: readonly (readonly Zellwert[])[],
  formatiere = formatImBlock,
): Blockstand {
  const zeilen = bestand.values.map((row, zeile) => row.map((_, spalte) => werte[zeile]?.[spalte] ?? ''));
  if (werte.length > zeilen.length) throw new Error(`More rows than ${name} has room for`);
  const vorher = bestand.values.map((row, zeile) => zeilenvorher(bestand, zeile, row.length));
  return {
    ort: ortAt(parseAnker(bestand.address)),
    ziel: { art: 'name', name },
    format: zeilen.map((row, zeile) =>
      row.map((wert, spalte) =>
        wert === '' ? (bestand.numberFormat[zeile]?.[spalte] ?? 'General') : formatiere(wert),
      ),
    ),
    vorher: {
      formulas: vorher.flatMap(({ formulas }) => formulas),
      numberFormat: vorher.flatMap(({ numberFormat }) => numberFormat),
    },
    nachher: zeilen,
  };
}

/** Position of the column of a field, counted from 0. @throws Error for a field that the table does not have: a bug. */
export function positionVon(bestand: Bestand, { name, spalten }: Liste, feld: string): number {
  const position = spaltenIn(bestand).get(normalized(spalten[feld]?.kopf ?? ''));
  if (position === undefined) throw new Error(`No column ${name}[${feld}]`);
  return position;
}
