import type { Ort } from '../../../src/listen/zelle';
import {
  ablehnungText,
  type Ablehnungsgrund,
  inzwischenGeaendertText,
  unveraendertText,
  unvollstaendigText,
  zurueckgestelltText,
} from '../../../src/fall/texte/ablehnung';

/** Every reason; a new one does not compile until it stands here. */
const GRUENDE: Record<Ablehnungsgrund, true> = {
  zellbearbeitung: true,
  blattschutz: true,
  zuGross: true,
  nichtUnterstuetzt: true,
  richtlinie: true,
  verbindung: true,
  keineAntwort: true,
  nichtAngekommen: true,
  verschwunden: true,
  gleichzeitig: true,
  inzwischenAusgefuellt: true,
  andersGespeichert: true,
  keinPlatz: true,
  filter: true,
  verbunden: true,
  andereMappe: true,
  unpassend: true,
  unvereinbar: true,
  unbekannt: true,
};
const ORTE: readonly Ort[] = [
  { art: 'zelle', blatt: 'Kennung', zelle: 'B8' },
  { art: 'zelle', blatt: 'Blatt 3', zelle: 'C36' },
];

describe('Ablehnungen von Excel', () => {
  it.each(Object.keys(GRUENDE) as Ablehnungsgrund[])('%s: Satz und Code', (grund) => {
    expect(ablehnungText(grund, 'SomeCode')).toMatch(/^\p{Lu}.*\. \(SomeCode\)$/u);
  });

  it('jeder Grund hat seinen eigenen Satz', () => {
    const saetze = (Object.keys(GRUENDE) as Ablehnungsgrund[]).map((grund) => ablehnungText(grund, ''));
    expect(new Set(saetze).size).toBe(saetze.length);
  });

  it('unverändert sagt zuerst, dass nichts geschehen ist', () => {
    expect(unveraendertText('verbindung', 'Timeout')).toBe(
      'Es wurde nichts eingetragen, die Arbeitsmappe ist unverändert. Die Verbindung zu Excel war unterbrochen. Bitte versuchen Sie es noch einmal. (Timeout)',
    );
  });

  it('zurückgestellt sagt, dass nichts geschehen ist, dass nichts verloren ist, und nennt die Stellen', () => {
    expect(zurueckgestelltText('gleichzeitig', 'X', ORTE)).toBe(
      "Es wurde nichts eingetragen; Ihre Angaben im Aufgabenbereich sind noch da. Es geht um Kennung!B8 und 'Blatt 3'!C36. Jemand anderes hat dieselben Stellen währenddessen geändert. Bitte sehen Sie nach, was dort jetzt steht, und versuchen Sie es noch einmal. (X)",
    );
  });

  it('unvollständig nennt die Zellen', () => {
    expect(unvollstaendigText('verbindung', 'Timeout', ORTE)).toContain(
      "Betroffen sein können Kennung!B8 und 'Blatt 3'!C36.",
    );
  });

  it('inzwischen geändert nennt eine oder mehrere Zellen', () => {
    expect(inzwischenGeaendertText(ORTE.slice(0, 1))).toBe(
      'Es wurde nichts zurückgenommen: Kennung!B8 wurde inzwischen geändert.',
    );
    expect(inzwischenGeaendertText(ORTE)).toBe(
      "Es wurde nichts zurückgenommen: Kennung!B8 und 'Blatt 3'!C36 wurden inzwischen geändert.",
    );
  });
});
