/** The list of the demo: the same people every time, and enough of everything to look at. Costs about five seconds. */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { runListendemo } from '../../../scripts/demo/runListendemo';
import { SUCHLAEUFE } from '../../../src/bereiche/fallliste';
import { date } from '../../support/faelle';
import { arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';

it('berechnet alle und findet bei fast jedem Suchlauf jemanden', async () => {
  const ordner = arbeitsordner();
  try {
    const bericht = await runListendemo(ordner.pfad('liste.xlsx'), JETZT);
    expect(bericht).toContain('150 erfundene Personen berechnet');
    const zahlen = [...bericht.matchAll(/ (\d+)$/gm)].map(([, zahl]) => Number(zahl));
    expect(zahlen).toHaveLength(SUCHLAEUFE.length);
    expect(zahlen.filter((zahl) => zahl > 0).length).toBeGreaterThanOrEqual(8);
    expect(ordner.inhalt()).toEqual(['liste.xlsx']);
  } finally {
    ordner.raeumeAuf();
  }
});

it('dieselben Leute, jede Kundennummer einmal', () => {
  const tag = date('2026-11-20');
  const leute = beispielliste(150, tag);
  expect(beispielliste(150, tag)).toEqual(leute);
  expect(new Set(leute.map(({ kundennummer }) => kundennummer)).size).toBe(150);
});
