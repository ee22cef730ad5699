/** The part of the document about the bFM: steps, closed lists, periods, Wiedervorlagen, rules of the house. */
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  BEENDIGUNGSGRUND_QUELLE,
  BFM_DAUER,
  BFM_VORWARNUNGEN,
  FM_GRUND_LABEL,
  OHNE_ENTSCHEIDUNG,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  UEBERGAENGE,
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
} from '../../src/rules/fallmanagement';
import { BETREFFZEILEN, HAUSREGEL_IDS, HAUSREGEL_TEXT, HAUSREGEL_VORGABE } from '../../src/rules/hausregeln';
import { WIEDERVORLAGE_ARTEN, WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';
import { table } from './table';

/** All sections about the bFM. */
export function fallmanagement(): string {
  return [uebergaenge(), listen(), zeiten(), wiedervorlagen(), hausregeln()].join('\n');
}

function uebergaenge(): string {
  const rows = UEBERGAENGE.map(({ id, von, schritt, nach, words, source }) => [
    id,
    STATUS_LABEL[von],
    STATUSSCHRITT_LABEL[schritt],
    `**${STATUS_LABEL[nach]}**`,
    words,
    source,
  ]);
  return `## Fallmanagement: erlaubte Schritte

Was hier nicht steht, ist nicht erlaubt. Vorgemerkt und übernommen wird nur mit einem abgeschlossenen Profiling.

${table(['Übergang', 'Status', 'Schritt', 'Status danach', 'In Worten', 'Quelle'], rows)}`;
}

function listen(): string {
  const kriterien = ZUGANGSKRITERIEN.map((each) => [
    ZUGANGSKRITERIUM_LABEL[each],
    each === 'formal' ? '' : 'ja',
    'S0',
  ]);
  const ablehnung = ABLEHNUNGSGRUENDE.map((each) => [
    FM_GRUND_LABEL[each],
    each === 'sonstiges' ? 'ja' : '',
    'S0',
  ]);
  const ende = BEENDIGUNGSGRUENDE.map((each) => [
    BEENDIGUNGSGRUND_LABEL[each],
    '',
    BEENDIGUNGSGRUND_QUELLE[each],
  ]);
  const liste = (titel: string, rows: readonly (readonly string[])[]): string =>
    `### ${titel}\n\n${table([titel, 'braucht eine Begründung', 'Quelle'], rows)}`;
  return [
    liste('Zugangskriterium', kriterien),
    liste('Grund gegen die Übernahme', ablehnung),
    liste('Grund der Beendigung', ende),
  ].join('\n');
}

function zeiten(): string {
  const rows = [BFM_DAUER, ...BFM_VORWARNUNGEN, OHNE_ENTSCHEIDUNG].map(({ words, wert, source }) => [
    words,
    String(wert),
    source,
  ]);
  return `### Zeiten im bFM\n\n${table(['Bedeutung', 'Monate', 'Quelle'], rows)}`;
}

function wiedervorlagen(): string {
  const rows = WIEDERVORLAGE_ARTEN.map((art) => WIEDERVORLAGE_REGEL[art]).map(
    ({ id, label, words, source }) => [id, `**${label}**`, words, source],
  );
  return `## Wiedervorlagen

Sie werden errechnet, nicht abgehakt. Fällt ein Tag auf ein Wochenende oder einen Feiertag, wird das gezeigt und nicht verschoben.

${table(['Art', 'Wiedervorlage', 'Wann fällig, wodurch erledigt', 'Quelle'], rows)}`;
}

function hausregeln(): string {
  const rows = HAUSREGEL_IDS.map((id) => {
    const { label, words, source } = HAUSREGEL_TEXT[id];
    return [label, words, vorgabe(HAUSREGEL_VORGABE[id]), source];
  });
  const betreff = BETREFFZEILEN.map((each) => `„${each}“`).join(', ');
  return `## Hausregeln

Was das Haus selbst festlegt (Blatt „Hausregeln“); bis dahin gilt die Vorgabe.

${table(['Hausregel', 'Bedeutung', 'Vorgabe', 'Quelle'], rows)}
Vorgegebene Betreffzeilen der Fortführung: ${betreff} (SET).
`;
}

function vorgabe(wert: string | number | boolean): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  return String(wert);
}
