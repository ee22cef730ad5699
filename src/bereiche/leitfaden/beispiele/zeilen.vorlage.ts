/** The starter set as rows of the table, all marked as examples. */
import type { BedarfId, RessourcenbereichId } from '../../../rules/vocabulary';
import type { Leitfadenzeile } from '../listen';
import type { Bewertetes, Leitfadenart } from '../regeln/vokabular';
import { ALLTAG_BEISPIEL } from './alltag.vorlage';
import type { Beispiel } from './beispiel.vorlage';
import { PERSON_BEISPIEL } from './person.vorlage';
import { QUALIFIKATION_BEISPIEL } from './qualifikation.vorlage';
import { RAHMEN_BEISPIEL } from './rahmen.vorlage';
import { RESSOURCEN_BEISPIEL } from './ressourcen.vorlage';

/** A rating without its examples does not compile. */
const BEDARFE_BEISPIEL: Readonly<Record<BedarfId, Beispiel>> = {
  ...QUALIFIKATION_BEISPIEL,
  ...PERSON_BEISPIEL,
  ...RAHMEN_BEISPIEL,
};
const BEREICHE_BEISPIEL: Readonly<Record<RessourcenbereichId, Beispiel>> = {
  ...RESSOURCEN_BEISPIEL,
  ...ALLTAG_BEISPIEL,
};

/** A row of the starter set. */
export type Beispielzeile = Omit<Leitfadenzeile, 'stelle'>;
type OhneId = Omit<Beispielzeile, 'id'>;

/** The rows in the order of the sheet; their Ids never change, since workbooks have them. */
export const BEISPIELZEILEN: readonly Beispielzeile[] = [
  ...zeilenAus(BEDARFE_BEISPIEL, (id) => `bedarf ${id}`),
  ...zeilenAus(BEREICHE_BEISPIEL, (id) => `bereich ${id}`),
].map((zeile, index) => ({ id: `L${index + 1}`, ...zeile }));

function zeilenAus<Id extends string>(
  beispiele: Readonly<Record<Id, Beispiel>>,
  wort: (id: Id) => Bewertetes,
): OhneId[] {
  const ids = Object.keys(beispiele) as Id[];
  return ids.flatMap((id) => zeilenZu(wort(id), beispiele[id]));
}

function zeilenZu(zu: Bewertetes, { fragen, merkmale, staerken, anker }: Beispiel): OhneId[] {
  const zeile = (art: Leitfadenart, text: string, stufe: number | null = null): OhneId => {
    return { zu, art, stufe, text, an: true, herkunft: 'Beispiel' };
  };
  return [
    ...fragen.map((text) => zeile('frage', text)),
    ...merkmale.map((text) => zeile('merkmal', text)),
    ...staerken.map((text) => zeile('staerke', text)),
    ...anker.map((text, index) => zeile('anker', text, index + 1)),
  ];
}
