/** Formulas that are overwritten leave the order of calculation; without any left, that part of the package goes. */
import { columnLetters } from '../../listen/adresse';
import type { Arbeitsmappe } from '../lesen/arbeitsmappe';
import { pfadDerBeziehungen } from '../lesen/paket';
import type { Element } from '../xml/element';
import { liesXml } from '../xml/liesXml';
import { ersetze, type Ersetzung } from './ersetzen';
import { ohneZellen } from './rechenkette';
import type { Auftrag } from './pruefeZiele';

const INHALTSARTEN = '[Content_Types].xml';

/** New texts by path; null for a part that goes. */
export function ohneUeberschriebene(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
): ReadonlyMap<string, string | null> {
  const pfad = mappe.pfadVon('calcChain');
  if (pfad === undefined || !mappe.paket.teil(pfad)) return new Map();
  const ueberschrieben = formelnUnter(mappe, auftraege);
  if (ueberschrieben.size === 0) return new Map();
  const text = ohneZellen(mappe.paket.text(pfad).text, pfad, (id, adresse) =>
    ueberschrieben.has(`${id} ${adresse}`),
  );
  return text === null ? ohneTeil(mappe, pfad) : new Map([[pfad, text]]);
}

/** The formulas among cells, each by the id of its sheet and its address. */
function formelnUnter(mappe: Arbeitsmappe, auftraege: readonly Auftrag[]): ReadonlySet<string> {
  const gefunden = [...new Set(auftraege.map(({ blatt }) => blatt))].flatMap((blatt) => {
    const formeln = mappe.inhalt(blatt).zellen.formelzellen.map((each) => ort(each));
    const geschrieben = new Set(auftraege.filter((each) => each.blatt === blatt).map((each) => ort(each)));
    return formeln.filter((each) => geschrieben.has(each)).map((each) => `${mappe.idVon(blatt)} ${each}`);
  });
  return new Set(gefunden);
}

function ort({ zeile, spalte }: Pick<Auftrag, 'zeile' | 'spalte'>): string {
  return `${columnLetters(spalte)}${zeile}`;
}

/** A part goes with the relationship that leads to it and the word on its type. */
function ohneTeil(mappe: Arbeitsmappe, pfad: string): Map<string, string | null> {
  const { paket } = mappe;
  const rels = pfadDerBeziehungen(mappe.pfad);
  const id = paket.beziehungen(mappe.pfad).find((each) => each.pfad === pfad)?.id;
  const istDieses = ({ name }: Element, attribut: string | undefined): boolean =>
    name === 'Override' && attribut?.toLowerCase() === `/${pfad}`.toLowerCase();
  return new Map([
    [pfad, null],
    [rels, ohneElemente(paket.text(rels).text, rels, (each) => each.attribut('Id') === id)],
    [
      INHALTSARTEN,
      ohneElemente(paket.text(INHALTSARTEN).text, INHALTSARTEN, (each) =>
        istDieses(each, each.attribut('PartName')),
      ),
    ],
  ]);
}

function ohneElemente(xml: string, pfad: string, ist: (element: Element) => boolean): string {
  const weg: Ersetzung[] = [];
  liesXml(xml, pfad, {
    zu: (element, _, ende) => {
      if (ist(element)) weg.push({ start: element.start, ende, text: '' });
    },
  });
  return ersetze(xml, weg);
}
