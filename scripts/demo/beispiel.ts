/** An invented person for the demo. Any likeness is by chance; nothing here is client data. */
import type { Einzelfeld } from '../../src/fall/rawFall';
import type { BedarfId, RessourcenbereichId } from '../../src/rules/vocabulary';
import { parsePlainDate, serialOfDate } from '../../src/listen/plainDate';

/** One rating as a person enters it. */
export interface Beispieleinschaetzung {
  readonly stufe: number | '?';
  readonly beleg?: string;
  readonly staerke?: string;
}

function serial(text: string): number {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date in the demo: ${text}`);
  return serialOfDate(date);
}

export const FELDER: Partial<Record<Einzelfeld, string | number>> = {
  name: 'Mara Beispiel',
  kundennummer: '000D000000',
  geburtsdatum: serial('1988-04-17'),
  zugang: serial('2026-11-10'),
  neukunde: 'nein',
  fachkraft: 'A. Muster',
  stichtag: serial('2026-11-21'),
  bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
  prognoseArbeitsmarkt: 'über 12 Monate',
  dominierend: 'R Rahmenbedingungen',
  exterPlatzFrei: 'nein',
  direktVermittelbar: 'nein',
  foerderziel: 'Herstellung der Prozessfähigkeit',
  entwicklungsziel: 'Rahmenbedingungen',
};

export const BEDARFE_DES_BEISPIELS: Record<BedarfId, Beispieleinschaetzung> = {
  schulischeQualifikation: { stufe: 0, beleg: 'Mittlere Reife', staerke: 'Schulabschluss' },
  beruflicheQualifikation: { stufe: 1, beleg: 'Ausbildung 2008, seither nicht im Beruf' },
  berufserfahrung: { stufe: 2, beleg: 'letzte Beschäftigung 2019' },
  sprachkenntnisse: { stufe: 0, staerke: 'drei Sprachen' },
  intellektuelleLeistungsfaehigkeit: { stufe: 0 },
  gesundheitlicheLeistungsfaehigkeit: { stufe: 2, beleg: 'Rückenleiden, Gutachten liegt vor' },
  arbeitsUndSozialverhalten: { stufe: 0, staerke: 'zuverlässig' },
  eigeninitiative: { stufe: 1 },
  lernbereitschaft: { stufe: 0, staerke: 'besucht Kurse' },
  persoenlicheRahmenbedingungen: { stufe: 0 },
  wohnsituation: { stufe: 3, beleg: 'Räumungsklage' },
  familiaereSituation: { stufe: 2, beleg: 'alleinerziehend, kein Betreuungsplatz am Nachmittag' },
  finanzielleSituation: { stufe: 2, beleg: '=Schulden bei mehreren Gläubigern' },
  mobilitaet: { stufe: '?' },
};

export const BEREICHE_DES_BEISPIELS: Partial<Record<RessourcenbereichId, Beispieleinschaetzung>> = {
  qualifikation: { stufe: 2 },
  arbeitsmotivation: { stufe: 0, staerke: 'möchte zurück in den Beruf' },
  mitwirkung: { stufe: 1 },
  rahmenbedingungen: { stufe: 3, beleg: 'Wohnung und Betreuung ungesichert' },
  lebenspraktisch: { stufe: 0 },
  leistungsfaehigkeit: { stufe: 2 },
};
