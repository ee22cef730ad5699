/** A page of Markdown as a page of HTML that stands by itself: no script, nothing from elsewhere. */
import { Marked, type Tokens } from 'marked';
import { abschnittsname } from '../handbuch/seiten';

/** How all of them look; readable on a screen, on paper and with colours of one's own. */
const STIL = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 50rem; padding: 1rem 1.25rem 3rem; font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
.tafel { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: 0.3rem 0.6rem; border: 1px solid; text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; border: 1px solid; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid; white-space: pre-wrap; }
`.trim();

/** Whether another page or picture is part of the package, and under which path from this page; null where it is not. */
export type Verweisziel = (href: string) => string | null;

/** The page. @param text Markdown with one heading of the first level, which is the title as well. */
export function htmlSeite(text: string, verweisziel: Verweisziel): string {
  const marked = new Marked({
    renderer: {
      heading(token) {
        const inhalt = this.parser.parseInline(token.tokens);
        return `<h${token.depth} id="${abschnittsname(token.text)}">${inhalt}</h${token.depth}>\n`;
      },
      link({ href, tokens }) {
        const inhalt = this.parser.parseInline(tokens);
        const ziel = zielVon(href, verweisziel);
        return ziel === null ? inhalt : `<a href="${maskiert(ziel)}">${inhalt}</a>`;
      },
      // A box that nobody can tick is a sign, not a field.
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
      // What scrolls can be reached by keyboard.
      code: ({ text: zeilen }) => `<pre tabindex="0"><code>${maskiert(zeilen)}</code></pre>\n`,
      table(token: Tokens.Table) {
        return tafel(token, (zelle) => this.parser.parseInline(zelle.tokens));
      },
    },
  });
  return rahmen(titelVon(text), marked.parse(text, { async: false }));
}

/** A page of the package, a place on it or elsewhere; null for a file that the package does not hold. */
function zielVon(href: string, verweisziel: Verweisziel): string | null {
  if (/^(https:|#)/.test(href)) return href;
  const [datei = '', abschnitt] = decodeURI(href).split('#');
  const ziel = verweisziel(datei);
  if (ziel === null) return null;
  return abschnitt === undefined ? ziel : `${ziel}#${abschnitt}`;
}

/** Wide tables scroll by themselves, by keyboard as well. */
function tafel({ header, rows }: Tokens.Table, inhalt: (zelle: Tokens.TableCell) => string): string {
  const kopf = header.map((zelle) => `<th scope="col">${inhalt(zelle)}</th>`).join('');
  const zeilen = rows.map(
    (zeile) => `<tr>${zeile.map((zelle) => `<td>${inhalt(zelle)}</td>`).join('')}</tr>`,
  );
  return `<div class="tafel" tabindex="0"><table><thead><tr>${kopf}</tr></thead><tbody>\n${zeilen.join('\n')}\n</tbody></table></div>\n`;
}

function titelVon(text: string): string {
  const titel = /^# (.+)$/m.exec(text)?.[1];
  if (titel === undefined) throw new Error('A page needs a title.');
  return titel.trim();
}

function rahmen(titel: string, inhalt: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${maskiert(titel)}</title>
<style>
${STIL}
</style>
</head>
<body>
<main>
${inhalt}</main>
</body>
</html>
`;
}

function maskiert(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
