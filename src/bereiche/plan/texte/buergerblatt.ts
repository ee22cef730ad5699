/**
 * The Bürgerblatt: one A4 page for the person, in short sentences and everyday words. No paragraphs, no abbreviations,
 * no internal remarks, nothing that is still open.
 */
import type { Lesung } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { alsDokument, mitLuft, textzeile, ueberschrift } from '../fach/dokument';
import { naechsteFortschreibung } from '../fach/fortschreibung';
import type { Angebot, Schritt, Ziel } from '../listen';
import { gemeinsamesZiel, schrittgruppen } from '../fach/planSchritte';
import { rechtsstandAm } from '../fach/rechtsstandAm';
import { germanDate } from '../../../listen/plainDate';
import type { Eingliederungsziel } from '../regeln/planVokabular';
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import { absender, kontaktkasten } from './haus';
import { geschafftText, KEIN_GEMEINSAMES_ZIEL, messtext, schrittText, werText } from './plan';

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
  ausbildungsreife: 'Bereit werden für eine Ausbildung',
  mitwirkung: 'Zusammenarbeit mit dem Jobcenter',
  rahmenbedingungen: 'Ihre Lebenssituation',
  lebenspraktisch: 'Ihr Alltag',
  leistungsfaehigkeit: 'Ihre Gesundheit und Ihre Kraft',
};

/** Where the way leads, said to the person. */
export const WEG_EINFACH: Record<Eingliederungsziel, string> = {
  Arbeit: 'Ihr Weg soll in eine Arbeit führen.',
  Ausbildung: 'Ihr Weg soll in eine Ausbildung führen.',
  Selbstständigkeit: 'Ihr Weg soll in eine eigene Firma führen.',
};

/** The page, or why there is none (a voluntary service not marked or not answered; more than 40 printed lines). */
export function buergerblatt(angaben: Dokumentangaben): Lesung<readonly Dokumentzeile[]> {
  const { plan, datum, name } = angaben;
  const gruppen = schrittgruppen(plan);
  const zeilen = [
    { art: 'titel' as const, text: 'Ihr Plan' },
    ...(name === '' ? [] : [textzeile(`Für: ${name}`)]),
    textzeile(`Vom: ${germanDate(datum)}`),
    ...absender(plan.inhalte),
    ...zielTeil(angaben),
    ...teil('Das machen Sie', gruppen.person, plan.angebote),
    ...teil('Das macht das Jobcenter', gruppen.jobcenter, plan.angebote),
    ...teil('Das machen andere für Sie', gruppen.dritte, plan.angebote),
    ...teil('Das können Sie nutzen, wenn Sie möchten', gruppen.freiwillig, plan.angebote, FREIWILLIG),
    ...teil('Das klären wir noch zusammen', gruppen.ungeklaert, plan.angebote),
    ...weiter(angaben),
    ...kontaktkasten(plan.inhalte),
  ];
  return alsDokument(angaben, mitLuft(zeilen, BUERGERBLATT_FORMAT), BUERGERBLATT_FORMAT);
}

const FREIWILLIG = 'Diese Hilfe ist freiwillig. Sie entscheiden selbst. Ein Nein ist in Ordnung.';

function zielTeil({ plan, datum }: Dokumentangaben): Dokumentzeile[] {
  const { eingliederungsziel } = plan.inhalte;
  const gefragt = rechtsstandAm(datum).inhalte.includes('INHALT_EINGLIEDERUNGSZIEL');
  const weg = gefragt && eingliederungsziel !== null ? [textzeile(WEG_EINFACH[eingliederungsziel])] : [];
  const ziel = gemeinsamesZiel(plan);
  return [
    ueberschrift('Ihr Ziel'),
    ...(ziel === null
      ? [textzeile(KEIN_GEMEINSAMES_ZIEL), textzeile('Wir sprechen bald darüber.')]
      : zielzeilen(ziel)),
    ...weg,
  ];
}

function zielzeilen(ziel: Ziel): Dokumentzeile[] {
  const { ressourcenbereich, termin } = ziel;
  const zeilen: readonly (readonly [string, string])[] = [
    ['Ihr Ziel ist', ziel.ziel],
    ['Darum geht es', ressourcenbereich === null ? '' : `${BEREICH_EINFACH[ressourcenbereich]}.`],
    ['Dafür haben wir Zeit bis', termin === null ? '' : germanDate(termin)],
    ['Daran merken wir, dass es klappt', messtext(ziel)],
    ['Das haben Sie gesagt', ziel.worteDerPerson === '' ? '' : `„${ziel.worteDerPerson}“`],
    ['Das hilft Ihnen', ziel.ressourcen],
  ];
  return zeilen.filter(([, wert]) => wert !== '').map(([titel, wert]) => textzeile(`${titel}: ${wert}`));
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
  return [ueberschrift(titel), ...(einleitung === undefined ? [] : [textzeile(einleitung)]), ...zeilen];
}

function wannText(schritt: Schritt): string {
  const { bisWann, erledigtAm } = schritt;
  if (erledigtAm !== null) return geschafftText(schritt);
  return bisWann === null ? '' : `bis ${germanDate(bisWann)}`;
}

function weiter({ plan, datum, fachkraft }: Dokumentangaben): Dokumentzeile[] {
  const naechste = naechsteFortschreibung(plan, datum);
  const tag = naechste.ok && naechste.datum !== null ? naechste.datum : naechste.spaetestens;
  return [
    ueberschrift('So geht es weiter'),
    textzeile(`Wir sprechen wieder über Ihren Plan. Das ist spätestens am ${germanDate(tag)}.`),
    textzeile('Sie haben Fragen? Oder etwas klappt nicht? Sagen Sie es uns bitte.'),
    ...(fachkraft === '' ? [] : [textzeile(`Ihr Kontakt im Jobcenter ist: ${fachkraft}`)]),
  ];
}
