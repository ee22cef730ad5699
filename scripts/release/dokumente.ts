/** What the house reads: handbook and sheets, laid out as below `docs` and turned into pages of HTML. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ERSTE_SEITE, liesSeiten } from '../handbuch/seiten';
import { type Dateien, liesOrdner, texte, zusammen } from './dateien';
import { htmlSeite } from './seite';

/** Where they lie in the package. */
export const DOKUMENTE = 'dokumente';

/** The sheets; a further one is a line here. */
export const BLAETTER: readonly string[] = [
  'it-blatt.md',
  'datenschutz.md',
  'barrierefreiheit.md',
  'bedrohung-vermerke.md',
  'pilotliste.md',
  'regelwerk.md',
];

const HANDBUCH = 'handbuch';
const BILDER = 'bilder';

/** All pages and pictures. @param docs the folder of the documents. */
export function dokumente(docs: string): Dateien {
  const seiten = new Map([
    ...BLAETTER.map((name) => [name, readFileSync(join(docs, name), 'utf8')] as const),
    ...liesSeiten().map(({ name, text }) => [`${HANDBUCH}/${name}`, text] as const),
  ]);
  const bilder = new Map(
    [...liesOrdner(join(docs, HANDBUCH, BILDER), `${HANDBUCH}/${BILDER}`)].filter(([pfad]) =>
      pfad.endsWith('.png'),
    ),
  );
  const gebaut = [...seiten].map(([pfad, text]) => {
    const html = htmlSeite(text, (href) => zielVon(pfad, href, seiten));
    return [`${DOKUMENTE}/${alsHtml(pfad)}`, html] as const;
  });
  const darunter = [...bilder].map(([pfad, inhalt]) => [`${DOKUMENTE}/${pfad}`, inhalt] as const);
  return zusammen(texte(gebaut), new Map(darunter));
}

/** The path of a page from another one, where the package holds it. */
function zielVon(von: string, href: string, seiten: ReadonlyMap<string, string>): string | null {
  const ziel = posix.join(posix.dirname(von), href);
  return seiten.has(ziel) ? alsHtml(href) : null;
}

function alsHtml(pfad: string): string {
  return pfad.replace(ERSTE_SEITE, 'index.md').replace(/\.md$/, '.html');
}
