/** The list of the demo: the same people every time, and enough of everything to look at. Costs about five seconds. */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { runListendemo } from '../../../scripts/demo/runListendemo';
import { SUCHLAEUFE } from '../../../src/bereiche/fallliste';
import { date } from '../../support/faelle';
import { arbeitsordner } from '../../support/arbeitsordner';
import { blattleser } from '../../support/falllistenblatt';
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
    const lies = await blattleser(new Uint8Array(ordner.lies('liste.xlsx')), 'Exter');
    const reihen = Array.from({ length: 30 }, (_, nr) => nr + 25).filter((nr) => lies(`A${nr}`) !== '');
    expect(reihen.length).toBeGreaterThan(3);
    expect(bericht).toContain(`${reihen.length} Personen warten`);
    expect(reihen.map((nr) => lies(`A${nr}`))).toEqual(reihen.map((_, nr) => String(nr + 1)));
    // Seven of the ten places are taken.
    expect(reihen.map((nr) => lies(`F${nr}`).includes('rückt nach'))).toEqual(reihen.map((_, nr) => nr < 3));
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
