/** German names of the input fields, as they stand beside the cells. */
import { FALL_FELDER } from '../listen';
import { EINZELFELDER, type Einzelfeld } from '../rawFall';
import {
  BEDARFE,
  type Festlegung,
  FESTLEGUNG_LABEL,
  INTEGRATIONSPROGNOSEN,
  PARAGRAPH_16A_LABEL,
  RESSOURCENBEREICHE,
} from '../../rules/vocabulary';

/** The label of a single field. */
export function einzelfeldLabel(feld: Einzelfeld): string {
  return FALL_FELDER[feld].spalte.kopf;
}

const WEITERE: Readonly<Record<string, string>> = {
  festlegung: 'Integrationsprognose für die nächsten zwei Jahre',
  bfm: 'Status im bFM',
  pruefung: 'Bestätigung der Kennung bei festgelegter Profillage',
  profillage: 'Profillage',
  kennung: 'Kennung',
  ruecksprachMit: 'Rücksprache mit',
  ruecksprachGrund: 'Grund der Ablehnung',
  vermerkBetreff: 'Betreff des Vermerks',
  vermerkText: 'Text des Vermerks',
};

const LABEL: ReadonlyMap<string, string> = new Map<string, string>([
  ...EINZELFELDER.map((feld): [string, string] => [feld, einzelfeldLabel(feld)]),
  ...BEDARFE.map(({ id, label }): [string, string] => [id, label]),
  ...RESSOURCENBEREICHE.map(({ id, label }): [string, string] => [id, label]),
  ...Object.entries(FESTLEGUNG_LABEL),
  ...Object.entries(PARAGRAPH_16A_LABEL),
  ...Object.entries(WEITERE),
]);

/** The German name of an input id (single field, rating, mark, § 16a service, question). */
export function feldLabel(id: string): string {
  return LABEL.get(id) ?? id;
}

/** The one mark of seven, whichever it is. */
const FESTLEGUNG = 'Festlegung';

/** The name of an input that a rule rests on or a Hinweis points to, whatever stands there: a mark under § 10 is no Integrationsprognose. */
export function grundlageLabel(id: string): string {
  return id === 'festlegung' ? FESTLEGUNG : feldLabel(id);
}

/** The name of an input beside what stands there. */
export function angabeLabel(id: string, festlegung: Festlegung | null): string {
  const istPrognose = festlegung === null || INTEGRATIONSPROGNOSEN.some((each) => each === festlegung);
  return istPrognose ? feldLabel(id) : grundlageLabel(id);
}

/** Items as a German enumeration: „A“, „A und B“, „A, B und C“. */
export function aufzaehlung(items: readonly string[], bindewort = 'und'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${bindewort} ${items.at(-1) ?? ''}`;
}
