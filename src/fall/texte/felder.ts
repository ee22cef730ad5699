/** German names of the input fields, as they stand beside the cells. */
import type { Einzelfeld } from '../rawFall';
import { BEDARFE, FESTLEGUNG_LABEL, PARAGRAPH_16A_LABEL, RESSOURCENBEREICHE } from '../../rules/vocabulary';

export const EINZELFELD_LABEL: Record<Einzelfeld, string> = {
  name: 'Name',
  kundennummer: 'Kundennummer',
  fachkraft: 'Fachkraft',
  zugang: 'Zugang am',
  stichtag: 'Stichtag',
  geburtsdatum: 'Geburtsdatum',
  neukunde: 'Neukundin/Neukunde',
  bisherigeBetreuung: 'Bisherige Betreuung',
  exterPlatzFrei: 'Platz im externen Fallmanagement frei',
  fachteam: 'Fachteam',
  paragraph428: '§ 428 SGB III',
  prognoseArbeitsmarkt: 'Prognose Arbeitsmarkt',
  dominierend: 'Dominierende Schlüsselgruppe',
  verdichtung: 'Verdichtung',
  verdichtungBegruendung: 'Begründung der Verdichtung',
  festgelegteProfillage: 'Festgelegte Profillage',
  festlegungBegruendung: 'Begründung der Festlegung',
  fmEinschaetzung: 'Einschätzung des Fallmanagements',
  fmGrund: 'Grund des Fallmanagements',
  direktVermittelbar: 'Direkt vermittelbar',
  foerderziel: 'Förderziel',
  entwicklungsziel: 'Entwicklungsziel',
  qualifizierungAbgeschlossen: 'Qualifizierung erfolgreich abgeschlossen',
};

const WEITERE: Readonly<Record<string, string>> = {
  festlegung: 'Integrationsprognose in zwei Jahren',
  profillage: 'Profillage',
  kennung: 'Kennung',
  ruecksprachMit: 'Rücksprache mit',
  ruecksprachGrund: 'Grund der Ablehnung',
  planDatum: 'Datum des Plans',
  vermerkBetreff: 'Betreff des Vermerks',
  vermerkText: 'Text des Vermerks',
};

const LABEL: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(EINZELFELD_LABEL),
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

/** Items as a German enumeration: „A“, „A und B“, „A, B und C“. */
export function aufzaehlung(items: readonly string[], bindewort = 'und'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${bindewort} ${items.at(-1) ?? ''}`;
}
