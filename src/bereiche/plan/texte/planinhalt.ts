/** What the printed plan says of the points that the law asks for, each in a section of its own; an open one is left out. */
import { type Dokumentzeile, textzeile, ueberschrift } from '../fach/dokument';
import type { Inhaltswerte } from '../fach/inhalte';
import type { Sprachfoerderung } from '../regeln/planVokabular';
import type { Inhaltspunkt } from '../regeln/planpunkte';
import { TRIFFT_NICHT_ZU } from '../regeln/planVokabular';

/** Where in the document a point stands. */
type Platz = 'vorDenSchritten' | 'zuDenEigenenSchritten' | 'nachDenSchritten';

interface Inhaltsabschnitt {
  readonly punkt: Inhaltspunkt;
  readonly platz: Platz;
  readonly titel: string;
  /** What is said; empty while it is open. */
  readonly text: (werte: Inhaltswerte) => string;
}

const SPRACHFOERDERUNG_TEXT: Record<Sprachfoerderung, string> = {
  ja: 'Ein solcher Kurs kommt für Sie in Betracht.',
  nein: 'Ein solcher Kurs ist zurzeit nicht vorgesehen.',
  'nicht nötig': 'Ein solcher Kurs ist für Sie nicht nötig.',
};

const TRIFFT_NICHT_ZU_SATZ = 'Das trifft auf Sie zurzeit nicht zu.';

const ABSCHNITTE: readonly Inhaltsabschnitt[] = [
  {
    punkt: 'INHALT_EINGLIEDERUNGSZIEL',
    platz: 'vorDenSchritten',
    titel: 'Eingliederungsziel',
    text: ({ eingliederungsziel }) => eingliederungsziel ?? '',
  },
  {
    punkt: 'INHALT_ZIELBERUFE',
    platz: 'vorDenSchritten',
    titel: 'In welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll',
    text: ({ zielberufe }) => freierText(zielberufe),
  },
  {
    punkt: 'INHALT_EIGENBEMUEHUNGEN',
    platz: 'zuDenEigenenSchritten',
    titel: 'Ihre eigenen Bemühungen, und wie Sie sie nachweisen',
    text: ({ eigenbemuehungen }) => freierText(eigenbemuehungen),
  },
  {
    punkt: 'INHALT_ANDERE_TRAEGER',
    platz: 'nachDenSchritten',
    titel: 'Wie Leistungen anderer Träger einbezogen werden',
    text: ({ andereTraeger }) => freierText(andereTraeger),
  },
  {
    punkt: 'INHALT_SPRACHFOERDERUNG',
    platz: 'nachDenSchritten',
    titel: 'Integrationskurs oder berufsbezogene Sprachförderung',
    text: ({ sprachfoerderung }) =>
      sprachfoerderung === null ? '' : SPRACHFOERDERUNG_TEXT[sprachfoerderung],
  },
  {
    punkt: 'INHALT_REHA',
    platz: 'nachDenSchritten',
    titel: 'Leistungen zur Rehabilitation',
    text: ({ reha }) => rehaText(reha),
  },
];

/** The sections of the points that stand in one place of the document. */
export function inhaltsabschnitte(
  platz: Platz,
  punkte: readonly Inhaltspunkt[],
  werte: Inhaltswerte,
): Dokumentzeile[] {
  return ABSCHNITTE.filter((each) => each.platz === platz && punkte.includes(each.punkt)).flatMap(
    ({ titel, text }) => {
      const satz = text(werte);
      return satz === '' ? [] : [ueberschrift(titel), textzeile(satz)];
    },
  );
}

function freierText(text: string): string {
  const ohnePunkt = text.trim().replace(/\.$/, '');
  return ohnePunkt.toLowerCase() === TRIFFT_NICHT_ZU ? TRIFFT_NICHT_ZU_SATZ : text;
}

function rehaText(reha: boolean | null): string {
  if (reha === null) return '';
  return reha
    ? 'Ein Bedarf an solchen Leistungen kommt für Sie in Betracht.'
    : 'Einen Bedarf an solchen Leistungen sehen wir zurzeit nicht.';
}
