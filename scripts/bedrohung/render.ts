/** Renders docs/bedrohung-vermerke.md: the table of attacks between two marks; the prose around them is written by people. */
import {
  type Angriff,
  type Befund,
  type Gruppe,
  TAFEL,
} from '../../test/bereiche/bfm/vermerke/angriff/tafel';
import { table } from '../regelwerk/table';

export const BEDROHUNG_DATEI = 'docs/bedrohung-vermerke.md';

const ANFANG = '<!-- Angriffe: Anfang (npm run bedrohung) -->';
const ENDE = '<!-- Angriffe: Ende -->';

const GRUPPEN: Record<Gruppe, string> = {
  schluesselwahl: 'Ein selbst gewählter oder fremder Schlüssel, wenn schon Vermerke da sind',
  vorDemErsten: 'Ein selbst gewählter oder fremder Schlüssel vor dem ersten Vermerk',
  zeilen: 'Zeilen der Berechtigten',
  liste: 'Die Liste der Vermerke',
  vermerke: 'Die Vermerke selbst',
  entfernte: 'Eine entfernte Person, die noch schreiben kann und den früheren Schlüssel hat',
};

const BEFUNDE: Record<Befund, string> = {
  zeileNichtEcht: 'die eigene Zeile gilt nicht mehr',
  untergeschoben: 'in der eigenen Zeile stand ein untergeschobener Schlüssel',
  verdaechtig: 'die Zeilen werden als verdächtig genannt',
  listeFehlt: 'die Liste fehlt',
  listeFremd: 'die Liste öffnet sich nicht',
  listeAlt: 'die Liste steht unter einem früheren Schlüssel',
  listeZurueckgedreht: 'die Liste ist älter als die zuletzt gesehene',
  fehlend: 'Vermerke fehlen, mit Datum genannt',
  geaendert: 'Vermerke sagen etwas anderes als in der Liste',
  unlesbar: 'Vermerke öffnen sich nicht',
  verlauf: 'der Verlauf ist nicht mehr derselbe',
};

const MAENGEL: Record<string, string> = {
  gefaelscht: 'der Schlüssel in der Zeile ist gefälscht oder veraltet, es wird nicht geöffnet',
  andererFall: 'die Zeile gehört zu einer anderen Kundennummer, es wird nicht geöffnet',
  falschesPasswort: 'das Passwort passt nicht zur Zeile',
  unlesbar: 'die Zeile fehlt oder ist beschädigt',
  altesFormat: 'die Zeile hat ein Format, das nicht mehr gelesen wird',
};

/** The document with the table as it is now. @throws Error if a mark is missing. */
export function mitAngriffen(dokument: string): string {
  const [vor, rest] = dokument.split(ANFANG);
  const [, nach] = rest?.split(ENDE) ?? [];
  if (vor === undefined || nach === undefined) throw new Error('The marks of the table are missing');
  return `${vor}${ANFANG}\n\n${renderAngriffe()}\n${ENDE}${nach}`;
}

function renderAngriffe(): string {
  const gruppen = Object.entries(GRUPPEN) as [Gruppe, string][];
  return gruppen
    .map(([gruppe, titel]) => {
      const zeilen = TAFEL.filter((each) => each.gruppe === gruppe).map(zeile);
      return `**${titel}**\n\n${table(['Jemand …', 'liest danach', 'Was gesagt wird', 'Was noch geht'], zeilen)}`;
    })
    .join('\n');
}

function zeile(angriff: Angriff): string[] {
  const { was, erwartet, nichtGehalten } = angriff;
  const gelesen = erwartet.erbeutet > 0 ? '**mit (nicht gehalten)**' : 'nichts';
  const nicht = nichtGehalten === undefined ? '' : ` **Nicht gehalten:** ${nichtGehalten}`;
  return [was, gelesen, `${gesagt(angriff)}.`, `${nochMoeglich(angriff)}${nicht}`];
}

function gesagt({ erwartet: { fm, vertretung } }: Angriff): string {
  const saetze = [fm, vertretung].flatMap((ausgang) => {
    const [, befunde] = /\[(.*)\]/.exec(ausgang) ?? [];
    if (befunde === undefined) return [MAENGEL[ausgang] ?? ausgang];
    return befunde.split(', ').flatMap((each) => (each === '' ? [] : [BEFUNDE[each as Befund]]));
  });
  return saetze.length === 0 ? 'nichts' : [...new Set(saetze)].join('; ');
}

function nochMoeglich({ erwartet: { fm, vertretung, geheilt } }: Angriff): string {
  const ausgaenge = [fm, vertretung];
  const schreiben = ausgaenge.filter((each) => each.endsWith('geschrieben')).length;
  const nachFrage = ausgaenge.some((each) => each.endsWith('VERMERKLISTE_FREMD'));
  const wer = [
    'Niemand schreibt.',
    'Die andere berechtigte Person liest und schreibt weiter.',
    'Alle lesen und schreiben weiter.',
  ];
  return [
    nachFrage && schreiben === 0
      ? 'Gelesen wird weiter; geschrieben erst, wenn jemand die Liste neu versiegelt.'
      : wer[schreiben],
    geheilt === 'niemand' ? 'Die Zellen müssen aus einer Sicherung zurückgeholt werden.' : '',
  ]
    .join(' ')
    .trim();
}
