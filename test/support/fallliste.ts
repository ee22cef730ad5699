/** Lists of cases for tests: cells as Excel would give them, by the headers of the table. */
import type { Fall } from '../../src/fall/fall';
import { labelVon } from '../../src/listen/auswahl';
import { serialOfDate } from '../../src/listen/plainDate';
import type { Raster } from '../../src/listen/raster';
import { FAELLE, type Fallspalte } from '../../src/bereiche/fallliste/listen';
import type { Zellwert } from '../../src/listen/werte';
import { FM, GRUPPE } from '../../src/fall/auswahl';
import { STATUS_LABEL, ZUGANGSKRITERIUM_LABEL } from '../../src/rules/fallmanagement';
import {
  FACHTEAM_LABEL,
  FESTLEGUNG_LABEL,
  PARAGRAPH_10_GRUND_LABEL,
  PROGNOSE_LABEL,
} from '../../src/rules/vocabulary';

/** What stands in one row, by field; what is not named is empty. */
export type Zellen = Partial<Record<Fallspalte, Zellwert | boolean>>;

const SPALTEN = Object.keys(FAELLE.spalten) as Fallspalte[];
const KOEPFE = SPALTEN.map((feld) => FAELLE.spalten[feld].kopf);

/** The table as it is read. @param koepfe headers in another order, or with further ones. */
export function rasterVon(zeilen: readonly Zellen[], spalten: readonly string[] = SPALTEN): Raster {
  const wert = (zeile: Zellen, spalte: string): Zellwert | boolean => zeile[spalte as Fallspalte] ?? '';
  const koepfe = spalten.map((spalte) => KOEPFE[SPALTEN.indexOf(spalte as Fallspalte)] ?? spalte);
  const values = [koepfe, ...zeilen.map((zeile) => spalten.map((spalte) => wert(zeile, spalte)))];
  const istTag = (spalte: string): boolean =>
    (FAELLE.spalten as Readonly<Record<string, { readonly art: string }>>)[spalte]?.art === 'tag';
  return {
    address: `Fälle!A5:${'Z'}${5 + zeilen.length}`,
    values,
    valueTypes: values.map((reihe) => reihe.map(typVon)),
    numberFormat: values.map((reihe, index) =>
      reihe.map((_, spalte) => (index > 0 && istTag(spalten[spalte] ?? '') ? 'dd.mm.yyyy' : 'General')),
    ),
  };
}

function typVon(wert: unknown): string {
  if (wert === '') return 'Empty';
  if (typeof wert === 'number') return 'Double';
  if (typeof wert === 'boolean') return 'Boolean';
  return typeof wert === 'string' && wert.startsWith('#') ? 'Error' : 'String';
}

const jaNein = (wert: boolean | null): string => (wert === null ? '' : wert ? 'ja' : 'nein');
const gruppe = (wert: Fall['dominierend']): string =>
  GRUPPE.werte.filter((each) => each.wert === wert).map(labelVon)[0] ?? '';

/** What a person has chosen in a row for this case. */
export function zellenZu(fall: Fall, kundennummer: string): Zellen {
  const { pruefung, bfm } = fall;
  return {
    ...Object.fromEntries(Object.entries(fall.bedarfe).map(([id, stufe]) => [id, stufe ?? '?'])),
    kundennummer,
    name: fall.name,
    stichtag: serialOfDate(fall.stichtag),
    geburtsdatum: fall.geburtsdatum === null ? '' : serialOfDate(fall.geburtsdatum),
    neukunde: jaNein(fall.neukunde),
    bisherigeBetreuung: fall.bisherigeBetreuung,
    prognoseArbeitsmarkt: fall.prognoseArbeitsmarkt === null ? '' : PROGNOSE_LABEL[fall.prognoseArbeitsmarkt],
    dominierend: gruppe(fall.dominierend),
    festlegung: fall.festlegung === null ? '' : FESTLEGUNG_LABEL[fall.festlegung],
    verdichtung: jaNein(fall.verdichtung),
    verdichtungBegruendung: fall.verdichtungBegruendung.trim(),
    festgelegteProfillage: fall.festgelegteProfillage ?? '',
    festlegungBegruendung: fall.festlegungBegruendung,
    geprueftVon: pruefung?.von ?? '',
    geprueftAm: pruefung === null ? '' : serialOfDate(pruefung.am),
    geprueftKennung: pruefung?.kennung ?? '',
    fmEinschaetzung: FM.werte.some(({ wert }) => wert === fall.fmEinschaetzung)
      ? (fall.fmEinschaetzung ?? '')
      : '',
    fmGrund: fall.fmGrund,
    exterPlatzFrei: jaNein(fall.exterPlatzFrei),
    fachteam: fall.fachteam === null ? '' : FACHTEAM_LABEL[fall.fachteam],
    paragraph428: jaNein(fall.paragraph428),
    paragraph10Grund: fall.paragraph10Grund === null ? '' : PARAGRAPH_10_GRUND_LABEL[fall.paragraph10Grund],
    bfmStatus: STATUS_LABEL[bfm.status],
    kriterium: bfm.kriterium === null ? '' : ZUGANGSKRITERIUM_LABEL[bfm.kriterium],
  };
}
