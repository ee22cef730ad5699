import type { Kettenfehler } from '../../../../src/bereiche/verlauf/fach/kette';
import type { Pruefpunkt } from '../../../../src/bereiche/verlauf/fach/readPruefpunkte';
import { date } from '../../../support/faelle';
import { FORTSCHRITTE } from '../../../../src/rules/fortschritt';
import { PRUEFPUNKTE, type PruefpunktId } from '../../../../src/rules/pruefpunkte';
import {
  FORTSCHRITT_ZEICHEN,
  kettenSatz,
  ueberprueftText,
  VERLAUF,
} from '../../../../src/bereiche/verlauf/texte/verlauf';

/** One of every kind; a new kind does not compile until it stands here. */
const ALLE: { readonly [Art in Kettenfehler['art']]: Extract<Kettenfehler, { art: Art }> } = {
  geaendert: { art: 'geaendert', nr: 17, zeile: 4 },
  ohneSiegel: { art: 'ohneSiegel', zeile: 4 },
  siegelGeaendert: { art: 'siegelGeaendert', nr: 17, zeile: 4 },
  doppelt: { art: 'doppelt', nr: 17, zeile: 4 },
  verschoben: { art: 'verschoben', nr: 17, zeile: 4 },
  fehlt: { art: 'fehlt', nr: 17 },
  standPasstNicht: { art: 'standPasstNicht' },
};

describe('was an der Kette nicht stimmt', () => {
  it.each(Object.values(ALLE))('$art: sagt, was zu tun ist', (fehler) => {
    const satz = kettenSatz(fehler);
    expect(satz).toMatch(/^\p{Lu}.*\.$/u);
    expect(satz).toContain('itte ');
    expect(satz).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(Object.values(ALLE).filter((fehler) => 'nr' in fehler))('$art: nennt das Profiling', (fehler) => {
    expect(kettenSatz(fehler)).toContain('Nr. 17');
  });

  it('die Sätze sind verschieden', () => {
    expect(new Set(Object.values(ALLE).map(kettenSatz)).size).toBe(7);
  });
});

describe('was aus einer Einschätzung wurde', () => {
  it('jedes Wort hat sein eigenes Zeichen', () => {
    const zeichen = FORTSCHRITTE.map((fortschritt) => FORTSCHRITT_ZEICHEN[fortschritt]);
    expect(new Set(zeichen).size).toBe(FORTSCHRITTE.length);
    for (const each of zeichen) expect([...each]).toHaveLength(1);
  });
});

describe('was im Gespräch durchgesehen wurde', () => {
  const PROFILING = { datum: date('2026-11-21'), fachkraft: ' Frau Beispiel ' };
  const FRUEHER = date('2026-11-03');
  const punkt = (id: PruefpunktId, anders: Partial<Pruefpunkt> = {}): Pruefpunkt => ({
    id,
    stand: 'erledigt',
    am: PROFILING.datum,
    von: 'Frau Beispiel',
    ...anders,
  });
  const text = (...punkte: readonly Pruefpunkt[]): string => ueberprueftText(punkte, PROFILING);

  it('steht mit seinen Worten da', () => {
    expect(text(punkt('kunde'), punkt('bael'), punkt('unveraendertFaz'))).toBe(
      'Kunde; BaEL; Ressourcenbereiche: Einschätzungen unverändert',
    );
  });

  it('nennt, was entfiel, und wer wann, wo es nicht Tag und Fachkraft des Profilings sind', () => {
    expect(text(punkt('kunde', { stand: 'entfaellt' }))).toBe('Kunde (entfällt)');
    expect(text(punkt('kunde', { am: FRUEHER }))).toBe('Kunde (03.11.2026)');
    expect(text(punkt('kunde', { von: 'Herr Muster' }))).toBe('Kunde (Herr Muster)');
    expect(text(punkt('bael', { stand: 'entfaellt', am: FRUEHER, von: 'Herr Muster' }))).toBe(
      'BaEL (entfällt, 03.11.2026, Herr Muster)',
    );
  });

  it('sagt nichts dazu, wo von Hand angekreuzt ist, ohne Tag und Namen', () => {
    expect(text(punkt('kunde', { am: null, von: '' }))).toBe('Kunde');
  });

  it('nichts bestätigt: nichts; alles bestätigt: jeder Punkt einmal', () => {
    expect(text()).toBe('');
    const alles = text(...PRUEFPUNKTE.map(({ id }) => punkt(id))).split('; ');
    expect(alles).toEqual(PRUEFPUNKTE.map(({ label }) => label));
    expect(new Set(alles).size).toBe(11);
  });

  it('die Liste hat die sechs Blöcke von S1 und für jede Schlüsselgruppe und fa:z eine Bestätigung', () => {
    expect(PRUEFPUNKTE.slice(0, 6).map(({ label }) => label)).toEqual([
      'Kunde',
      'Vermittlung',
      'Erwerbsfähig',
      'BaEL',
      'Qualifikation',
      'Integrationstool',
    ]);
    expect(PRUEFPUNKTE.slice(6).map(({ gruppe }) => gruppe)).toEqual(['Q', 'L', 'M', 'R', 'faz']);
    expect(new Set(PRUEFPUNKTE.map(({ id }) => id)).size).toBe(11);
  });
});

describe('die Texte des Verlaufs', () => {
  it('keiner ist leer', () => {
    const texte = Object.values(VERLAUF).filter((text) => typeof text === 'string');
    for (const text of texte) expect(text).toMatch(/\p{L}/u);
  });

  it('setzen ein, wovon sie sprechen', () => {
    expect(VERLAUF.heuteSchon(3)).toContain('Nr. 3');
    expect(VERLAUF.profilingVom(3, '21.11.2026')).toBe('Nr. 3 vom 21.11.2026');
    expect(VERLAUF.nichtBestaetigt(['Kunde', 'BaEL', 'Vermittlung'])).toBe(
      'Noch nicht bestätigt: Kunde, BaEL und Vermittlung.',
    );
    expect(VERLAUF.kennungSatz('AV', 'bFM')).toBe('Die Kennung ändert sich von „AV“ zu „bFM“.');
    expect(VERLAUF.abgelehnt('C. Kollegin', '20.11.2026')).toBe('Abgelehnt von C. Kollegin am 20.11.2026.');
    expect(VERLAUF.langeHer).toContain('mehr als 6 Monate');
  });

  it('bis zur Zusage bleibt die bisherige Betreuung zuständig', () => {
    expect(VERLAUF.wechselSatz('Fallmanagement', 'Arbeitsvermittlung')).toBe(
      'Vorgeschlagen ist ein Wechsel der Betreuung von „Fallmanagement“ zu „Arbeitsvermittlung“. Bis zur Zusage bleibt „Fallmanagement“ zuständig.',
    );
  });
});
