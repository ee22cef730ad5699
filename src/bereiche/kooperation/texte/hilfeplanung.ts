/** The German sentences of the step „Hilfeplanung“: six fields, SGB VIII and SGB XII. The other side decides; nothing is proposed. */
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';
import { STUFE_LABEL, STUFE_OFFEN_LABEL } from '../../../rules/vocabulary';
import type { Feldeinschaetzung, Feldluecke } from '../fach/sechsFelder';
import { DIAGNOSEFELD_LABEL, type Diagnosefeld } from '../regeln/vokabular';

export const SECHS_FELDER = {
  titel: 'Sechs Felder der Diagnose',
  hinweis: 'Keine Diagnosen und keine Krankheiten. Ein, zwei Sätze je Feld genügen.',
  lage: 'Lage',
  ressourcen: 'Ressourcen',
  eingeschaetzt: 'Was die Einschätzungen dazu sagen',
  uebernehmen: 'Felder übernehmen',
  getan: 'Die Felder stehen auf dem Blatt „Hilfeplanung“.',
  drucken:
    'Gedruckt wird das Blatt „Hilfeplanung“: dort in Excel über Datei › Drucken. Die Einschätzungen und der Hinweis auf einen geschützten Vermerk sind nicht dabei.',
  fertig: 'Lage und Ressourcen sind in allen sechs Feldern beschrieben.',
} as const;

/** The title of a field with what it lacks. */
export function feldtitel(id: Diagnosefeld, luecken: readonly Feldluecke[]): string {
  const label = DIAGNOSEFELD_LABEL[id];
  return luecken.length === 0 ? label : `${label} (${luecken.map((each) => LUECKE[each]).join(', ')})`;
}

const LUECKE: Readonly<Record<Feldluecke, string>> = {
  lage: 'Lage fehlt',
  ressourcen: 'Ressourcen fehlen',
  einschaetzung: 'Einschätzung offen',
};

/** A rating in words. */
export function einschaetzungstext({ label, stufe }: Feldeinschaetzung): string {
  return `${label}: ${stufe === null ? STUFE_OFFEN_LABEL : `${stufe}, ${STUFE_LABEL[stufe]}`}`;
}

/** Which fields are still to be described; '' where none is. */
export function offeneFelderText(felder: readonly Diagnosefeld[]): string {
  return felder.length === 0
    ? SECHS_FELDER.fertig
    : `Noch nicht ganz beschrieben: ${felder.map((each) => DIAGNOSEFELD_LABEL[each]).join(', ')}.`;
}

export const SCHNITTSTELLE_TEXT = {
  titel: 'SGB VIII und SGB XII',
  wer: 'Über Hilfe zur Erziehung entscheidet das Jugendamt, über Leistungen nach SGB XII das Sozialamt. Das Integrationstool schlägt beides nie vor.',
  kontaktAm: ['Kontakt zum Kommunalen Sozialen Dienst am', ''],
  hzeMoeglich: [
    'Wurde Hilfe zur Erziehung als möglicher Bedarf angesprochen?',
    'Ob sie gewährt wird, entscheidet das Jugendamt mit der Familie.',
  ],
  hzeBegonnenAm: ['Hilfe begonnen am', 'Nur, was der Kommunale Soziale Dienst mitgeteilt hat.'],
  hilfeplanAm: ['Hilfeplan nach § 36 SGB VIII am', ''],
  eigenerAnteil: ['Eigener Anteil am Hilfeplan', 'Was das Jobcenter beiträgt.'],
  schwerpunkt: [
    'Schwerpunkt der Maßnahme',
    'Persönlichkeit: § 13 SGB VIII. Arbeitsmarktintegration: SGB II. Entschieden wird gemeinsam.',
  ],
  schwerpunktGrund: ['Begründung des Schwerpunkts', ''],
  sgb12Gesichert: ['Sind Leistungen nach SGB XII gesichert?', ''],
  nochOffen: 'noch offen',
  ja: 'ja',
  nein: 'nein',
  keinTag: 'Bitte geben Sie einen Tag wie 21.11.2026 ein.',
  uebernehmen: 'Angaben übernehmen',
  getan: 'Die Angaben stehen auf dem Blatt „Hilfeplanung“.',
} as const;

export const HANDLUNG_HILFEPLANUNG = {
  felder: { getan: SECHS_FELDER.getan, was: 'Änderung der sechs Felder' },
  schnittstelle: { getan: SCHNITTSTELLE_TEXT.getan, was: 'Änderung zu SGB VIII und SGB XII' },
} as const satisfies Readonly<Record<string, Handlungsworte>>;
