/** The words on the sheet „Team“. */
import { TEAM_WORTE } from '../../src/bereiche/fallliste/texte/team';
import { REST } from '../../src/bereiche/fallliste/regeln/team';

export const TEAM_TEXT = {
  ...TEAM_WORTE,
  uebrige: REST.team,
  andereOderKeine: REST.sonst,
  titel: 'Team',
  untertitel:
    'Nur Anzahlen, keine Namen. Kleine Zahlen können trotzdem jemanden erkennen lassen: nur im Haus verwenden.',
  gezaehltAm: 'Über 5.000 Zeilen zählen keine Formeln. Gezählt beim Berechnen am ',
  stand: 'Stand der Liste: ',
  standFehlt: 'Stand der Liste: nicht eingetragen (Blatt „Fälle“)',
  schluesselBfm: 'im bFM: 1 zu',
  schluesselAndere: 'sonst: 1 zu',
  auslastung: 'Auslastung',
  fachkraefte: 'Fachkräfte',
  imBfm: 'Fälle im bFM',
  unvollstaendig: 'offen',
  dauer: 'Dauer',
  begonnenBis: 'begonnen bis',
  ohneStand:
    'Ohne „Stand der Liste“ lassen sich die Monate nicht zählen. Bitte tragen Sie ihn auf dem Blatt „Fälle“ ein.',
  achtung: 'Auf dem Blatt „Fälle“ stehen Angaben ohne Kundennummer; die Zahlen können daher nicht stimmen.',
  teamDoppelt: 'Ein Team steht hier zweimal; es zählt nur in seiner ersten Zeile.',
  uebrigeHinweis: ' Fälle gehören zu keinem der genannten Teams; sie stehen in „übrige und ohne Team“.',
  kennung: 'Kennung',
  seither: 'Veränderung seit dem gemerkten Stand',
  nochNicht: 'noch nicht gemerkt',
  vom: 'am ',
  jetzt: 'jetzt',
  veraenderung: 'Veränderung',
  seitherHinweis:
    '„Stand merken“ im Aufgabenbereich (Bereich „Suchläufe“) hält fest, wie viele Fälle jede Kennung an diesem Tag hat. Verglichen werden Anzahlen: Auch wer neu in der Liste steht oder nicht mehr, ändert sie. Wer von einer Kennung zur anderen gewechselt hat, sagen sie nicht.',
  diagrammKennungen: 'Kennungen, alle Fälle',
  diagrammKennungenAlternativ:
    'Balken: wie viele Fälle jede Kennung hat. Die Zahlen stehen in der Zeile „Gesamt“ darüber.',
  diagrammMonateAlternativ: 'Balken: wie viele Menschen wie lange im bFM sind. Die Zahlen stehen darüber.',
  lesehilfe:
    'Weiß: bitte eintragen. Teams zählen so, wie sie auf dem Blatt „Fälle“ geschrieben sind; ein Team zählt nur in seiner ersten Zeile. Auslastung: Fälle im bFM und übrige Fälle, jeweils geteilt durch ihren Schlüssel, im Verhältnis zu den Fachkräften (auch Anteile, etwa 2,5). Monate rechnen vom Stand der Liste zurück; wer 24 Monate erreicht, steht in „24 und mehr“. Was überfällig ist, sagt die Spalte „Suchläufe“ der letzten Berechnung.',
} as const;
