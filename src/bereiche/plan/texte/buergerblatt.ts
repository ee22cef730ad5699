/**
 * The Bürgerblatt: one A4 page for the person, in short sentences and everyday words. No paragraphs, no abbreviations,
 * no internal remarks.
 */
import type { Lesung } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { alsDokument } from '../fach/dokument';
import { naechsteFortschreibung } from '../fach/fortschreibung';
import type { Angebot, Schritt, Ziel } from '../listen';
import { offenesZiel, schrittgruppen } from '../fach/planSchritte';
import { germanDate } from '../../../listen/plainDate';
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import { NOCH_OFFEN, oderOffen, schrittText, werText } from './plan';

/** One A4 page upright at 12 points. */
export const BUERGERBLATT_FORMAT: Dokumentformat = {
  blatt: 'Bürgerblatt',
  hoechstens: 40,
  breite: { text: 78, was: 42, wer: 18, wann: 16 },
};

/** What a Ressourcenbereich is about, said to the person. */
export const BEREICH_EINFACH: Record<MatrixBereich, string> = {
  bewerbung: 'Bewerbung und Suche nach Arbeit',
  qualifikation: 'Ausbildung und Wissen für den Beruf',
  arbeitsverhalten: 'Verhalten bei der Arbeit',
  sozialverhalten: 'Umgang mit anderen Menschen',
  arbeitsmotivation: 'Motivation für die Arbeit',
  ausbildungsreife: 'Vorbereitung auf eine Ausbildung',
  mitwirkung: 'Zusammenarbeit mit dem Jobcenter',
  rahmenbedingungen: 'Ihre Lebenssituation',
  lebenspraktisch: 'Ihr Alltag',
  leistungsfaehigkeit: 'Ihre Gesundheit und Ihre Kraft',
};

/** The page, or why there is none (a voluntary service not marked as such; more than 40 printed lines). */
export function buergerblatt(angaben: Dokumentangaben): Lesung<readonly Dokumentzeile[]> {
  const { plan, datum, name } = angaben;
  const gruppen = schrittgruppen(plan);
  const zeilen = [
    { art: 'titel' as const, text: 'Ihr Plan' },
    text(`Für: ${oderOffen(name)}`),
    text(`Vom: ${germanDate(datum)}`),
    ...zielTeil(offenesZiel(plan)),
    ...teil('Das machen Sie', gruppen.person, plan.angebote),
    ...teil('Das macht das Jobcenter', gruppen.jobcenter, plan.angebote),
    ...teil('Das machen andere für Sie', gruppen.dritte, plan.angebote),
    ...teil('Das können Sie nutzen, wenn Sie möchten', gruppen.freiwillig, plan.angebote, FREIWILLIG),
    ...teil('Das klären wir noch zusammen', gruppen.ungeklaert, plan.angebote),
    ...weiter(angaben),
  ];
  return alsDokument(angaben, zeilen, BUERGERBLATT_FORMAT);
}

const FREIWILLIG = 'Diese Hilfe ist freiwillig. Sie entscheiden selbst. Ein Nein ist in Ordnung.';

function text(inhalt: string): Dokumentzeile {
  return { art: 'text', text: inhalt };
}

function abschnitt(titel: string): Dokumentzeile {
  return { art: 'abschnitt', text: titel };
}

function zielTeil(ziel: Ziel | null): Dokumentzeile[] {
  if (ziel === null)
    return [abschnitt('Ihr Ziel'), text('Wir haben noch kein Ziel vereinbart. Wir sprechen bald darüber.')];
  const bereich = ziel.ressourcenbereich;
  return [
    abschnitt('Ihr Ziel'),
    text(ziel.ziel === '' ? 'Das Ziel beschreiben wir noch zusammen.' : `Ihr Ziel ist: ${ziel.ziel}`),
    ...(bereich === null ? [] : [text(`Darum geht es: ${BEREICH_EINFACH[bereich]}.`)]),
    ...(ziel.termin === null ? [] : [text(`Dafür haben wir Zeit bis: ${germanDate(ziel.termin)}`)]),
    ...erkennbar(ziel),
    ...(ziel.worteDerPerson === '' ? [] : [text(`Das haben Sie gesagt: „${ziel.worteDerPerson}“`)]),
    ...(ziel.ressourcen === '' ? [] : [text(`Das hilft Ihnen: ${ziel.ressourcen}`)]),
  ];
}

function erkennbar({ messgroesse, zielwert }: Ziel): Dokumentzeile[] {
  if (messgroesse === '' && zielwert === '') return [];
  const worte =
    messgroesse === '' || zielwert === '' ? messgroesse + zielwert : `${messgroesse}, Ziel: ${zielwert}`;
  return [text(`Daran merken wir, dass es klappt: ${worte}`)];
}

function teil(
  titel: string,
  schritte: readonly Schritt[],
  angebote: readonly Angebot[],
  einleitung?: string,
): Dokumentzeile[] {
  if (schritte.length === 0) return [];
  const zeilen = schritte.map((schritt): Dokumentzeile => ({
    art: 'zeile',
    text: schrittText(schritt),
    wer: werText(schritt, angebote),
    wann: wannText(schritt),
  }));
  return [abschnitt(titel), ...(einleitung === undefined ? [] : [text(einleitung)]), ...zeilen];
}

function wannText({ bisWann, erledigtAm }: Schritt): string {
  if (erledigtAm !== null) return 'schon geschafft';
  return bisWann === null ? NOCH_OFFEN : `bis ${germanDate(bisWann)}`;
}

function weiter({ plan, datum, fachkraft }: Dokumentangaben): Dokumentzeile[] {
  const naechste = naechsteFortschreibung(plan, datum);
  const tag = naechste.ok && naechste.datum !== null ? naechste.datum : naechste.spaetestens;
  const person = fachkraft === '' ? [] : [text(`Ihre Ansprechperson im Jobcenter ist: ${fachkraft}`)];
  return [
    abschnitt('So geht es weiter'),
    text(`Wir sprechen wieder über Ihren Plan. Das ist spätestens am ${germanDate(tag)}.`),
    text('Sie haben Fragen? Oder etwas klappt nicht? Sagen Sie es uns bitte.'),
    ...person,
  ];
}
