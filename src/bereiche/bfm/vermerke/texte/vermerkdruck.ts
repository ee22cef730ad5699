/**
 * What is printed of the FM-Vermerke: a page of its own, black on white, A4. Builds text only; whoever prints it throws it away
 * afterwards. Everything that comes from the case is escaped.
 */
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import type { Vermerkinhalt } from '../tresor/typen';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { geschriebenText } from './tresorbefunde';

/** Whose Vermerke these are. */
export interface Druckkopf {
  readonly name: string;
  readonly kundennummer: string;
}

export const DRUCK = {
  vermerk: 'FM-Vermerk – besonders geschützt',
  code: 'Wiederherstellungscode der FM-Vermerke – verschlossen aufbewahren',
  codeText: [
    'Dieser Code öffnet alle FM-Vermerke der Fallmappe. Er ist für die Teamleitung bestimmt und wird gebraucht, wenn niemand von den Berechtigten die Vermerke mehr öffnen kann.',
    'So wird er benutzt: im Integrationstool bei „Wer öffnet?“ den Eintrag „Wiederherstellung“ wählen, den Code eingeben und danach für die Berechtigten neue Passwörter setzen.',
    'Der Code gilt, bis ein neuer erzeugt wird. Er ist nirgends sonst gespeichert.',
    'Nach dem Öffnen zeigt das Integrationstool die Nummer und die Wörter des Schlüssels. Bei gleicher Nummer müssen es diese Wörter sein; sonst bitte nichts schreiben und nachfragen. Eine höhere Nummer heißt, dass seither neu verschlüsselt wurde.',
  ],
} as const;

/** Margins and fonts; nothing is fetched, and nothing depends on the colours of the pane. */
const STIL = `
@page { size: A4; margin: 20mm 20mm 18mm 25mm; }
* { box-sizing: border-box; }
html { color-scheme: light; forced-color-adjust: none; }
body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.45 'Segoe UI', Calibri, Arial, sans-serif; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
th, td { padding: 0; font-weight: normal; text-align: left; overflow-wrap: anywhere; }
.kopf { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 8mm; margin-bottom: 6mm; padding-bottom: 1.5mm; border-bottom: 1pt solid #000; font-size: 9.5pt; }
.kopf strong { font-weight: 600; }
h1 { margin: 0 0 1mm; font-size: 13pt; line-height: 1.3; break-after: avoid; }
.angaben { margin: 0 0 3mm; font-size: 9.5pt; break-after: avoid; }
.text { margin: 0; white-space: pre-wrap; orphans: 3; widows: 3; }
section + section { margin-top: 8mm; padding-top: 5mm; border-top: 0.5pt solid #000; }
.code { display: grid; grid-template-columns: repeat(4, max-content); gap: 3mm 8mm; margin: 8mm 0; font: 600 20pt/1.2 Consolas, 'Courier New', monospace; }
p { margin: 0 0 3mm; }
`;

/** One or several Vermerke, in the order given; the head stands on every page. */
export function vermerkdruck(kopf: Druckkopf, vermerke: readonly Vermerkinhalt[]): string {
  return seite(DRUCK.vermerk, kopf, vermerke.map(abschnitt).join('\n'));
}

/** A recovery code as it is handed over. */
export interface Codeblatt {
  readonly code: string;
  /** The key it opens, by number, day and words. */
  readonly schluessel: string;
  readonly heute: PlainDate;
}

/** The recovery code with what it is for. */
export function codedruck(kopf: Druckkopf, { code, schluessel, heute }: Codeblatt): string {
  const gruppen = code.split('-').map((gruppe) => `<span>${escaped(gruppe)}</span>`);
  const saetze = [schluessel, ...DRUCK.codeText, germanDate(heute)].map((satz) => `<p>${escaped(satz)}</p>`);
  return seite(DRUCK.code, kopf, `<div class="code">${gruppen.join('')}</div>${saetze.join('')}`);
}

/** The same as plain text. */
export function codeKlartext(kopf: Druckkopf, { code, schluessel, heute }: Codeblatt): string {
  return [DRUCK.code, werText(kopf), code, schluessel, ...DRUCK.codeText, germanDate(heute)].join('\n\n');
}

function werText({ name, kundennummer }: Druckkopf): string {
  const wer = [name, kundennummer === '' ? '' : `Kundennummer ${kundennummer}`];
  return wer.filter((teil) => teil !== '').join(' · ');
}

function abschnitt({ datum, fachkraft, status, betreff, text, geschrieben }: Vermerkinhalt): string {
  const teile = [germanDate(datum), fachkraft, STATUS_LABEL[status], geschriebenText(geschrieben)];
  const angaben = teile.filter((teil) => teil !== '');
  return `<section><h1>${escaped(betreff)}</h1><p class="angaben">${escaped(angaben.join(' · '))}</p><p class="text">${escaped(text)}</p></section>`;
}

/** The head of a table is repeated on every page; nothing else of a page is, in all browsers. */
function seite(titel: string, kopf: Druckkopf, inhalt: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>FM-Vermerke</title><style>${STIL}</style></head>
<body><table role="presentation"><thead><tr><th><div class="kopf"><span>${escaped(werText(kopf))}</span><strong>${escaped(titel)}</strong></div></th></tr></thead>
<tbody><tr><td>${inhalt}</td></tr></tbody></table></body></html>`;
}

const ZEICHEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (zeichen) => ZEICHEN[zeichen] ?? zeichen);
}
