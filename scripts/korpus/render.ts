/** Renders docs/korpus.md: what becomes of every workbook of the corpus, and what is said of it. */
import type { Korpus, Schaden } from '../../test/korpus/schaden';
import { table } from '../regelwerk/table';

export const KORPUS_DATEI = 'docs/korpus.md';

const AUSGANG = { geheilt: 'geheilt', abgelehnt: '**abgelehnt**', offen: '_offen_' } as const;

const KOPF = [
  'Was mit der Mappe geschah',
  'Ausgang',
  'Was das Programm ohne Excel sagt',
  'Im Fenster in Excel',
];

/** The row of a workbook. @param saetze what was said of it. */
export function zeile(schaden: Schaden, saetze: readonly string[]): string {
  const { art, erwartet, pane } = schaden;
  const { ausgang } = erwartet;
  const personen = ausgang === 'abgelehnt' && erwartet.personen !== undefined;
  return `| ${[
    art,
    AUSGANG[ausgang] + (personen ? ' (nur die genannten Zeilen)' : ''),
    gesagt(erwartet, saetze),
    pane === undefined
      ? 'ebenso'
      : `${pane.erwartet === null ? '' : `${AUSGANG[pane.erwartet.ausgang]}: `}${pane.weil}`,
  ]
    .map(maskiert)
    .join(' | ')} |`;
}

/** Nobody is told of what was healed. Of many sentences the first says which kind they are. */
function gesagt(erwartet: Schaden['erwartet'], saetze: readonly string[]): string {
  if (erwartet.ausgang === 'geheilt') return '–';
  const [erster = '–', ...weitere] = saetze.map((satz) => satz.replace(/^[A-Z0-9_]{3,} /, ''));
  if (erwartet.ausgang === 'offen') return erwartet.worte.length === 0 ? 'ohne Hinweis' : erster;
  return weitere.length > 0 ? `${erster} (und ${weitere.length} weitere)` : erster;
}

function maskiert(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A section: what was damaged, by groups of rows. */
export function abschnitt(titel: string, gruppen: ReadonlyMap<string, readonly string[]>): string {
  const kopf = table(KOPF, []).trimEnd();
  const teile = [...gruppen].map(([gruppe, zeilen]) => `### ${gruppe}\n\n${[kopf, ...zeilen].join('\n')}\n`);
  return `## ${titel}\n\n${teile.join('\n')}`;
}

/** What the corpus is, and how many workbooks come to what. */
export function vorspann(korpora: Readonly<Record<string, Korpus>>): string {
  const zeilen = Object.entries(korpora).map(([titel, { gruppen }]) => {
    const alle = Object.values(gruppen).flat();
    const zahl = (ausgang: keyof typeof AUSGANG): string =>
      String(alle.filter(({ erwartet }) => erwartet.ausgang === ausgang).length);
    return [titel, String(alle.length), zahl('geheilt'), zahl('abgelehnt'), zahl('offen')];
  });
  return `${EINLEITUNG}\n${table(['', 'Arten', 'geheilt', 'abgelehnt', 'offen'], zeilen)}`;
}

const EINLEITUNG = `# Beschädigte und veränderte Mappen

Erzeugt aus \`test/korpus\` mit \`npm run korpus\`; \`npm test\` prüft jede Zeile und dass diese Seite dazu passt. Die Mappen entstehen bei jedem Lauf neu aus den Vorlagen, mit erfundenen Personen, deren richtiges Ergebnis feststeht.

- **geheilt**: Das Ergebnis ist Zeichen für Zeichen das der unversehrten Mappe.
- **abgelehnt**: Es gibt kein Ergebnis, nichts wird geschrieben, und der Satz nennt, was fehlt und wo. In einer Fallliste kann es einzelne Zeilen treffen; alle anderen behalten ihr Ergebnis.
- **offen**: Die Angabe ist verloren. Das Ergebnis ist das einer Person, bei der sie nie eingetragen war, und nennt sie als offen, wenn sie entscheidet.

Etwas anderes kommt bei keiner heraus. Jede Mappe geht ohne Excel durch \`npm run fall\` und, wo Excel sie öffnen kann, durch das Fenster im Stellvertreter von Excel; beides muss dasselbe ergeben, sonst steht hier, warum nicht.
`;
