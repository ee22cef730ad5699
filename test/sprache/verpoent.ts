/** Words and phrases that have gone, with their kind: what was wrong with them, and what is said instead. */

import type { Verpoentes } from './verpoentes';
import { ZU_VIEL_VERSPROCHEN } from './zuVielVersprochen';

const ALTER_EINTRAG = 'stands in cells of old workbooks and is understood, never written';

export const VERPOENT: readonly Verpoentes[] = [
  {
    frueher: 'Integrationsprognose in zwei Jahren',
    muster: /\bin zwei Jahren/,
    statt: 'für die nächsten zwei Jahre, in den nächsten zwei Jahren: not the day in two years',
  },
  {
    frueher: 'bFM-Kennung (geprüft)',
    muster: /\(geprüft\)|[Gg]eprüfte[nr]? (?:bFM-)?Kennung/,
    statt: 'Kennung bei festgelegter Profillage: it is computed; nobody has checked it yet',
  },
  {
    frueher: 'Kreuz auf Tabellenblatt 2',
    muster: /Tabellenblatt/,
    statt: 'Festlegung (Blatt Kennung, B14–B20): the sheet has a name',
    ausser: [
      {
        datei: 'src/rules/kennung.ts',
        text: "source: 'S1 (Tabellenblatt 2)'",
        weil: 'place in the source, as it calls it',
      },
      { datei: 'docs/regelwerk.md', text: '| S1 (Tabellenblatt 2) |', weil: 'the same, generated' },
    ],
  },
  {
    frueher: 'keine offene entscheidet noch',
    muster: /keine offenen? (?:entscheide|\w+ entscheide)/,
    statt: 'die fehlenden ändern das Ergebnis nicht',
  },
  {
    frueher: 'Was würde es ändern?',
    muster: /[Ww]as würde es/,
    statt: 'Welche Angabe würde das Ergebnis ändern?',
  },
  {
    frueher: 'das Fallmanagement sieht aber keine Fortschritte',
    muster: /sieht (?:aber |darin )?keine \w*[Ff]ortschritte/,
    statt: 'erwartet keine Fortschritte: it is an expectation',
  },
  {
    frueher: 'Die Person ist nach § 10 nicht zu aktivieren',
    muster: /[Nn]icht zu aktivieren|zu aktivierende/,
    statt: 'eine Aktivierung ist zurzeit nicht vorgesehen (Grund): nothing is done to people',
  },
  {
    frueher: 'Nicht übernehmen, weil:',
    muster: /(?:übernehmen|beenden|abgelehnt), weil/,
    statt: 'Grund der Entscheidung: …',
  },
  {
    frueher: 'Vermittlungsfachkraft genügt',
    muster: /fachkraft genügt/,
    statt: 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar: what it is about is the person',
    ausser: [
      { datei: 'src/rules/fallmanagement.ts', text: "['Vermittlungsfachkraft genügt']", weil: ALTER_EINTRAG },
    ],
  },
  {
    frueher: 'aus dem bFM abgegeben',
    muster: /bFM abgegeben|Abgabe aus/,
    statt: 'beenden, one word for ending',
    ausser: [
      { datei: 'src/rules/fallmanagement.ts', text: "['aus dem bFM abgegeben']", weil: ALTER_EINTRAG },
    ],
  },
  {
    frueher: 'für das bFM vorgemerkt',
    muster: /(?:für|in) das (?:bFM|Fallmanagement) vor(?:ge|zu)?merk|Vormerkung (?:für|in)/,
    statt: 'zum bFM vorgemerkt (S0), one word for vormerken',
    ausser: [
      { datei: 'src/rules/fallmanagement.ts', text: "['für das bFM vorgemerkt']", weil: ALTER_EINTRAG },
    ],
  },
  {
    frueher: 'E – evaluiert: erfüllt',
    muster: /evaluiert|nachgesteuert/i,
    statt: 'Überprüfung geplant; Ergebnis und Weiteres festgehalten: nothing has been reviewed yet',
  },
  {
    frueher: 'Der Verlauf ist nicht unversehrt',
    muster: /unversehrt/,
    statt: 'Im Verlauf wurde etwas verändert oder unterbrochen',
  },
  {
    frueher: 'ein Wahrheitswert, ein Excel-Fehlerwert',
    muster: /Wahrheitswert|Fehlerwert/,
    statt: 'WAHR oder FALSCH; eine Fehlermeldung wie #NV',
  },
  {
    frueher: '${messgroesse} (${zielwert})',
    muster: /\(\$\{zielwert\}\)/,
    statt: 'Pünktliche Mieten, Ziel: 3',
  },
  {
    frueher: 'Das Integrationstool ändert sie nie.',
    muster: /Integrationstool (?:ändert|schreibt|löscht|überschreibt) (?:\S+ )?(?:nie|niemals)\b/,
    statt: 'what it does write, and when',
  },
  {
    frueher: 'Die sieben Reiter folgen der Arbeit',
    muster: /(?:fünf|sechs|sieben|acht|neun|zehn) Reiter/,
    statt: 'die Reiter: their number grows',
  },
  { frueher: 'nicht beim Zurechtrücken', muster: /[Zz]urechtrück/, statt: 'nachprüfen' },
  {
    frueher: '„Freiwillig“ lässt sich bei ihnen nicht abwählen',
    muster: /nicht abwählen/,
    statt: 'where it stays ticked; a cell can be changed',
  },
  {
    frueher: 'Er ist kein Bescheid und verpflichtet niemanden',
    muster: /verpflichtet niemand/,
    statt: 'nothing about legal effect',
  },
  {
    frueher: 'Die Mappe ist auch ohne Integrationstool vollständig',
    muster: /ohne Integrationstool vollständig/,
    statt: 'what can be done without it',
  },
  {
    frueher: 'gemeinsam mit der Bürgerin oder dem Bürger; Name der Kundin oder des Kunden',
    muster: /Bürgerin|Bürger\b|\bKundin|\bKunden\b|Klient/,
    statt: 'Person; Neukunde, Bestandskunde and Kundennummer are terms',
    ausser: [
      {
        datei: 'src/bereiche/leitfaden/beispiele/alltag.vorlage.ts',
        text: 'hat feste Kundinnen und Kunden',
        weil: 'those of somebody who is self-employed',
      },
    ],
  },
  {
    frueher: 'sagt das Werkzeug warum; dieses Programm stellt sie nicht aus',
    muster: /\bWerkzeug|[Dd]ieses Programm/,
    statt: 'das Integrationstool',
  },
  {
    frueher: 'Wählen Sie es in der Ansicht „Förderziel“',
    muster: /Ansicht „/,
    statt: 'Reiter, as in the handbook',
  },
  {
    frueher: 'ggf. eine Verpflichtung',
    muster: /\b(?:ggf|evtl|usw|z\. ?B|d\. ?h)\./,
    statt: 'written out',
  },
  ...ZU_VIEL_VERSPROCHEN,
];
