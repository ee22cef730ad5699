/** The report of reading Fallmappen into a list: what became of each file, by columns and places, never by what stands there. */
import {
  type Dateibefund,
  type Einlesebefund,
  einlesetext,
  hausdatenText,
  spaltenkopf,
} from '../../../src/bereiche/fallliste';
import { ortText } from '../../../src/fall/texte/ort';
import { fehlerAus } from '../fehlerzeilen';

const BEFUNDE = ['neu', 'aktualisiert', 'unveraendert', 'aelter', 'konflikt', 'abgelehnt'] as const;

/** As the interface promises it. */
export function bericht(dateien: readonly Dateibefund[]): unknown {
  const zeilen = dateien.map(dateizeile);
  const anzahl = (art: string): number => zeilen.filter(({ befund }) => befund === art).length;
  return {
    dateien: zeilen,
    anzahl: Object.fromEntries(BEFUNDE.map((art) => [art, anzahl(art)])),
    hausdatenVeraltet: dateien.filter(({ hausdaten }) => hausdaten !== null).length,
  };
}

/** One file of the report. */
interface Dateizeile {
  readonly datei: string;
  readonly befund: (typeof BEFUNDE)[number];
  readonly kundennummer: string;
  readonly text: string;
  readonly [weiteres: string]: unknown;
}

function dateizeile({ datei, kundennummer, befund, hausdaten }: Dateibefund): Dateizeile {
  const kopf = { datei, kundennummer, ...(hausdaten && { hausdaten: hausdatenText(hausdaten) }) };
  if ('satz' in befund) return { ...kopf, befund: 'abgelehnt', text: befund.satz };
  return { ...kopf, befund: befund.art, text: einlesetext(befund), ...einzelheiten(befund) };
}

function einzelheiten(befund: Einlesebefund): Readonly<Record<string, unknown>> {
  switch (befund.art) {
    case 'neu':
      return { ort: ortText(befund.ort), ...ungewisse(befund) };
    case 'aktualisiert':
      return { spalten: stellen(befund), ...ungewisse(befund) };
    case 'konflikt':
      return { spalten: stellen(befund) };
    case 'abgelehnt':
      return { wo: befund.wo === 'liste' ? 'Fallliste' : 'Fallmappe', fehler: befund.fehler.map(fehlerAus) };
    case 'unveraendert':
    case 'aelter':
      return {};
  }
}

function stellen({ stellen: alle }: Extract<Einlesebefund, { art: 'aktualisiert' | 'konflikt' }>): unknown {
  return alle.map(({ spalte, ort }) => ({
    spalte: spaltenkopf(spalte),
    ...(ort !== null && { ort: ortText(ort) }),
  }));
}

/** Named only where there are any. */
function ungewisse({ ungewiss }: Extract<Einlesebefund, { art: 'neu' | 'aktualisiert' }>): object {
  return ungewiss.length === 0 ? {} : { nichtUebernommen: ungewiss.map(spaltenkopf) };
}
