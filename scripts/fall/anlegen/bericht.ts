/** The report of making Fallmappen: what became of each person, by columns and places, never by what stands there. */
import { ANLEGETEXT, nichtUebernommenText, spaltenkopf } from '../../../src/bereiche/fallliste';
import type { Fehler } from '../../../src/listen/fehler';
import { fehlerAus } from '../fehlerzeilen';

/** What became of one person. */
export type Anlegebefund =
  | {
      /** `vorhanden`: there was a file of that name, and it is as it was. */
      readonly art: 'angelegt' | 'vorhanden';
      readonly kundennummer: string;
      readonly datei: string;
      readonly nichtUebernommen: Parameters<typeof nichtUebernommenText>[0];
    }
  | { readonly art: 'abgelehnt'; readonly kundennummer: string; readonly satz: string }
  | { readonly art: 'abgelehnt'; readonly kundennummer: string; readonly fehler: readonly Fehler[] };

const ARTEN = ['angelegt', 'vorhanden', 'abgelehnt'] as const;

/** As the interface promises it. */
export function bericht(befunde: readonly Anlegebefund[]): object {
  return {
    fallmappen: befunde.map(zeile),
    anzahl: Object.fromEntries(
      ARTEN.map((art) => [art, befunde.filter((befund) => befund.art === art).length]),
    ),
  };
}

function zeile(befund: Anlegebefund): unknown {
  const { art, kundennummer } = befund;
  const kopf = { kundennummer, befund: art, text: textVon(befund) };
  if (befund.art === 'abgelehnt')
    return 'fehler' in befund ? { ...kopf, fehler: befund.fehler.map(fehlerAus) } : kopf;
  const ohne = art === 'angelegt' ? befund.nichtUebernommen.map(spaltenkopf) : [];
  return { ...kopf, datei: befund.datei, ...(ohne.length > 0 && { nichtUebernommen: ohne }) };
}

function textVon(befund: Anlegebefund): string {
  if ('satz' in befund) return befund.satz;
  const ohne = befund.art === 'angelegt' ? nichtUebernommenText(befund.nichtUebernommen) : '';
  return `${ANLEGETEXT[befund.art]} ${ohne}`.trim();
}
