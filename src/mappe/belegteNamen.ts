/** Names of single cells that lead to a cell which belongs to something else already: one would overwrite the other. Pure. */
import { ortAt, parseAnker } from '../listen/adresse';
import type { Fehler } from '../listen/fehler';
import { type Lesung, unlesbar } from './lesung';
import type { Teile } from './teile';

/** Addresses by the name of a table or a single cell; what is not there is not among them. */
export type Adressen = ReadonlyMap<string, string>;

/** The reading, or every such name where there are any; of two names with the same cell it is the second. */
export function ohneBelegte(lesung: Lesung, adressen: Adressen, teile: Teile): Lesung {
  if (lesung.ergebnis.art !== 'gelesen') return lesung;
  const belegte = belegteNamen(adressen, teile);
  return belegte.length > 0 ? unlesbar(belegte) : lesung;
}

/** Every such name; of two names with the same cell the second. */
export function belegteNamen(adressen: Adressen, { listen, felder }: Teile): Fehler[] {
  const flaechenVon = ({ name }: { readonly name: string }): Flaeche[] => {
    const adresse = adressen.get(name);
    return adresse === undefined ? [] : [flaecheIn(adresse)];
  };
  const belegt = listen.flatMap(flaechenVon);
  const jeName = new Map(felder.map((feld) => [feld.name, feld]));
  return [...jeName.values()].flatMap((feld) =>
    flaechenVon(feld).flatMap((flaeche): Fehler[] => {
      const istBelegt = belegt.some((each) => schneidenSich(each, flaeche));
      belegt.push(flaeche);
      return istBelegt ? [{ code: 'NAME_BELEGT', orte: [ortAt(flaeche)], name: feld.name }] : [];
    }),
  );
}

/** A range on a sheet; rows and columns count from 1. */
interface Flaeche {
  readonly blatt: string;
  readonly zeile: number;
  readonly spalte: number;
  readonly bisZeile: number;
  readonly bisSpalte: number;
}

/** No name of a sheet has a colon. */
function flaecheIn(adresse: string): Flaeche {
  const [von = '', bis = von] = adresse.split(':');
  const [anfang, ende] = [parseAnker(von), parseAnker(bis)];
  return { ...anfang, bisZeile: ende.zeile, bisSpalte: ende.spalte };
}

function schneidenSich(one: Flaeche, other: Flaeche): boolean {
  return (
    one.blatt === other.blatt &&
    one.zeile <= other.bisZeile &&
    other.zeile <= one.bisZeile &&
    one.spalte <= other.bisSpalte &&
    other.spalte <= one.bisSpalte
  );
}
