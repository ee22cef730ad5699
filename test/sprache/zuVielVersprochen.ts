/** Promises that said more than is true, and what is said instead; what is promised now stands in docs/zusagen.md. */
import type { Verpoentes } from './verpoentes';

export const ZU_VIEL_VERSPROCHEN: readonly Verpoentes[] = [
  {
    frueher: 'Offenes gilt nie als Nein.',
    muster: /Offenes (?:gilt|ist) nie (?:als |ein )Nein/,
    statt: 'no test takes offen for no; table Z assumes no for two inputs, and says so (S1)',
  },
  {
    frueher: 'Danach ist der Regelsatz unveränderlich',
    muster: /unveränderlich/,
    statt: 'what becomes of a release that somebody changes: cells can be changed',
  },
  {
    frueher: 'Drei Dinge stehen fest: bFM gibt es nicht gegen …',
    muster: /[Dd]rei Dinge stehen fest/,
    statt: 'four, as in the handbook',
  },
  {
    frueher: 'Berechnet wird mit den Regeln, die das Integrationstool mitbringt.',
    muster: /Berechnet wird mit den Regeln, die/,
    statt: 'a released set decides once a workbook has taken it over with the house data',
  },
  {
    frueher: 'So vergeben zwei Rechner nie dieselbe Id.',
    muster: /nie dieselbe Id/,
    statt: 'it is drawn by lot: so gut wie ausgeschlossen',
  },
  {
    frueher:
      'Alle Angaben bleiben in Ihrer Fallmappe. Angaben zu Personen stehen in der Arbeitsmappe und sonst nirgends',
    muster: /Alle Angaben bleiben in|Arbeitsmappe und sonst nirgends/,
    statt: 'what the program does of its own accord; people copy, print and read into lists',
  },
  {
    frueher: 'über einen Wechsel das Gespräch mit der Person',
    muster: /Wechsel das Gespräch mit der Person/,
    statt: 'die Rücksprache mit der Fachkraft, die übernehmen soll (S1)',
  },
  {
    frueher: 'Alle Regeln mit ihren Quellen stehen im Regelwerk',
    muster: /Alle Regeln mit ihren Quellen/,
    statt: 'which ones: those of a house, of goals and of cooperation do not stand there',
  },
  {
    frueher: 'Regeln nennen den Namen, nie die Zahl.',
    muster: /den Namen, nie die Zahl/,
    statt: 'a test may hold a number as well (handbook 20)',
  },
  {
    frueher: 'Der Code ist kein Name und steht nirgends neben einem.',
    muster: /steht nirgends neben/,
    statt: 'what is read in; whoever types a name into the Übungsmappe has it beside the code',
  },
];
