/** What is found about the Tresor of the FM-Vermerke, in sentences: what happened, and what to do. Promises nothing that nobody can know. */
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import { aufzaehlung } from '../../../../fall/texte/felder';

/** Whoever fills a table with junk must not fill the pane with it. */
const HOECHSTENS = { genannt: 8, zeichen: 40 } as const;

const BESCHEID = 'Bitte sagen Sie der Teamleitung Bescheid.';

/** Why nothing is written. */
export const GESPERRT = {
  veraltet:
    'Der Schutz wurde inzwischen an anderer Stelle geändert. Bitte verschließen Sie die Vermerke und öffnen Sie sie noch einmal.',
  eigeneZeile: `Ihre Zeile in der Tabelle der Berechtigten wurde außerhalb des Integrationstools geändert. Lesen können Sie weiter; geschrieben wird damit nichts. ${BESCHEID} Stellen Sie die Zeile aus einer Sicherung der Mappe wieder her, oder lassen Sie sich von einer anderen berechtigten Person ein neues Passwort setzen.`,
  fehlt: `Die versiegelte Liste der Vermerke fehlt in der Tabelle der Berechtigten. Ob Vermerke fehlen, lässt sich deshalb nicht sagen. ${BESCHEID}`,
  fremd: `Wo die versiegelte Liste der Vermerke stehen soll, steht etwas, das sich mit Ihren Schlüsseln nicht öffnet. Ob Vermerke fehlen, lässt sich deshalb nicht sagen. ${BESCHEID}`,
  zurueckgedreht: `Die versiegelte Liste der Vermerke ist älter als bei Ihrer letzten Öffnung. Jemand hat einen früheren Stand zurückgelegt, womöglich nicht nur von dieser Liste. ${BESCHEID}`,
} as const;

/** The same in the forms, before anybody types. */
export const SPERRE = {
  titel: 'Zurzeit wird kein Vermerk geschrieben.',
  bleibt: 'Was hier steht, bleibt stehen.',
  grund: {
    veraltet: 'Der Schutz der Vermerke wurde inzwischen geändert; bitte öffnen Sie die Vermerke noch einmal.',
    listeFremd: 'Die versiegelte Liste der Vermerke steht nicht so da, wie sie soll.',
  },
  aufgefallen: 'Beim Schutz der FM-Vermerke ist etwas aufgefallen.',
  zeigen: 'Zum Schutz der FM-Vermerke',
} as const;

/** A list that does not stand as it should. */
export const VERSIEGELN = {
  knopf: 'Liste neu versiegeln …',
  titel: 'Liste neu versiegeln?',
  text: (vermerke: number) =>
    `Danach gilt als Bestand, was jetzt in der Mappe steht und sich öffnen lässt (${vermerkeText(vermerke)}). Was früher da war und jetzt fehlt, wird nicht mehr genannt und kommt dadurch nicht zurück. Geschrieben wird wieder unter dem Schlüssel, dessen Nummer und Wörter oben stehen: Bitte vergleichen Sie sie vorher mit dem Ausdruck des Wiederherstellungscodes. Gibt es eine Sicherung der Mappe mit der richtigen Liste, ist sie der bessere Weg.`,
  ja: 'Neu versiegeln',
  getan: 'Die Liste der Vermerke ist neu versiegelt. Vermerke können wieder geschrieben werden.',
} as const;

/** Vermerke that are missing or say something else than the list. */
export const KENNTNIS = {
  knopf: 'Zur Kenntnis genommen …',
  titel: 'Nicht mehr darauf hinweisen?',
  text: (vermerke: number) =>
    `Die Liste wird neu versiegelt. Danach gilt als Bestand, was jetzt dasteht und sich öffnen lässt (${vermerkeText(vermerke)}). Fehlende Vermerke kommen dadurch nicht zurück; sie werden nur nicht mehr genannt.`,
  ja: 'Nicht mehr darauf hinweisen',
  getan: 'Die Liste der Vermerke ist auf den jetzigen Bestand gebracht.',
} as const;

/** Rows that nobody with the key wrote. */
export const VERDAECHTIG = {
  knopf: 'Alle verdächtigen Zeilen entfernen …',
  titel: 'Alle verdächtigen Zeilen entfernen?',
  text: (zeilen: readonly string[]) =>
    `Entfernt werden alle Zeilen, die beim Schreiben verdächtig sind; jetzt ${zeilen.length === 1 ? 'ist das' : 'sind das'}: ${gekuerzt(zeilen)}. Wer zu Recht dort stand, muss danach neu aufgenommen werden. Die anderen Zeilen und die Vermerke bleiben, wie sie sind.`,
  ja: 'Alle verdächtigen Zeilen entfernen',
  getan: 'Die verdächtigen Zeilen sind entfernt.',
  zeile: (name: string, zelle: string) =>
    `${name === '' ? 'eine Zeile ohne Namen' : genannt(name)} (${zelle})`,
  erstVersiegeln: 'Entfernen lassen sie sich, sobald die Liste der Vermerke neu versiegelt ist.',
} as const;

/** @param namen of the rows; blank where there is none. */
export function verdaechtigText(namen: readonly string[]): string {
  const genannte = namen.map((name) => (name === '' ? 'ohne Namen' : genannt(name)));
  const [wer, verb, diese] =
    namen.length === 1
      ? ['Eine Zeile der Berechtigten', 'wurde', 'sie']
      : [`${namen.length} Zeilen der Berechtigten`, 'wurden', 'diese Zeilen'];
  return `${wer} (${gekuerzt(genannte)}) ${verb} außerhalb des Integrationstools geschrieben oder geändert, oder der Name steht doppelt. Für ${diese} wird nichts verschlüsselt. Bitte prüfen Sie, woher das kommt.`;
}

/** Vermerke that the list has and that are missing, by their days. */
export function fehlendText(tage: readonly PlainDate[]): string {
  const vom = gekuerzt(tage.map((tag) => `vom ${germanDate(tag)}`));
  const wer = tage.length === 1 ? `Ein Vermerk ${vom} steht` : `${tage.length} Vermerke stehen`;
  const was = tage.length === 1 ? 'fehlt in der Mappe oder lässt' : 'fehlen in der Mappe oder lassen';
  const welche = tage.length === 1 ? '' : `: ${vom}`;
  return `${wer} in der versiegelten Liste und ${was} sich nicht mehr öffnen${welche}. Bitte suchen Sie danach in einer früheren Fassung der Datei (Versionsverlauf, Sicherung).`;
}

/** Vermerke that say something else than when they were put into the list. */
export function geaendertText(zahl: number): string {
  const wer = zahl === 1 ? 'Ein Vermerk sagt' : `${zahl} Vermerke sagen`;
  return `${wer} etwas anderes, als die versiegelte Liste festhält: Jemand mit Schlüssel hat den Text ersetzt, oder ein früherer Stand der Zelle wurde zurückgelegt. Bitte vergleichen Sie mit einer früheren Fassung der Datei.`;
}

/** Vermerke that do not open. */
export function unlesbarText(zahl: number): string {
  return `${nichtZuOeffnen(zahl)}. Warum, steht in der Liste der Vermerke; die Zellen bleiben, wie sie sind.`;
}

/** That they stay as they are; to be confirmed before everything is encrypted anew. */
export function bleibenUnlesbarText(zahl: number): string {
  return `${nichtZuOeffnen(zahl)} und ${zahl === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'}.`;
}

function nichtZuOeffnen(zahl: number): string {
  return `${zahl === 1 ? 'Ein Vermerk lässt' : `${zahl} Vermerke lassen`} sich nicht öffnen`;
}

export const BEFUND = {
  untergeschoben: `In Ihrer Zeile stand neben Ihrem Schlüssel ein anderer, der nicht zu ihm passt: Er ist untergeschoben oder veraltet. Er wurde nicht benutzt. ${BESCHEID}`,
  begonnen:
    'Eine Neuverschlüsselung wurde begonnen und gilt noch nicht. Es gilt der bisherige Schlüssel: Wer entfernt werden sollte, kann weiter lesen. Ein dabei gesetztes Passwort oder ein neuer Code kann schon gelten. Bitte nehmen Sie die Änderung unter „Berechtigte“ noch einmal vor.',
  unvollendet:
    'Ein neuer Schlüssel gilt, aber noch nicht alles ist umgestellt. Das Integrationstool versucht es bei jeder Öffnung; lesen und schreiben geht.',
  verlaufAnders:
    'Der frühere Verlauf ist nicht mehr derselbe wie bei der letzten Öffnung der Vermerke: Abgeschlossene Profilings wurden geändert, entfernt oder ausgetauscht. Bitte vergleichen Sie ihn unter „Profiling › Verlauf“ mit einer Sicherung; beim nächsten Öffnen wird nicht noch einmal darauf hingewiesen.',
  neuerSchluessel: 'Seit Ihrer letzten Öffnung wurde neu verschlüsselt; es gilt ein neuer Schlüssel.',
  nichtVermerkt:
    'In der Mappe ließ sich nicht vermerken, dass Sie geöffnet haben. Lesen geht trotzdem; beim nächsten Öffnen wird es wieder versucht.',
} as const;

/** Profilings completed since it was last opened by anybody. */
export function neueProfilingsText(zahl: number): string {
  const was = zahl === 1 ? 'wurde ein Profiling' : `wurden ${zahl} Profilings`;
  return `Seit der letzten Öffnung der Vermerke ${was} abgeschlossen. Bitte sehen Sie unter „Profiling › Verlauf“ nach, ob Sie ${zahl === 1 ? 'es' : 'sie'} kennen.`;
}

export const SCHLUESSEL = {
  titel: 'Was Nummer und Wörter sagen',
  saetze: [
    'Die Wörter sind der Fingerabdruck des Schlüssels. Sie stehen auch auf dem Ausdruck des Wiederherstellungscodes. Gleiche Nummer, gleiche Wörter: derselbe Schlüssel. Andere Wörter bei gleicher Nummer: Bitte schreiben Sie nichts und sagen Sie der Teamleitung Bescheid.',
    'Eine höhere Nummer heißt, dass seither neu verschlüsselt wurde. Eine kleinere heißt, dass diese Datei ein älterer Stand ist.',
    'Wird die ganze Datei durch eine ältere ersetzt, ist das hier nicht zu sehen, solange die Nummer gleich ist.',
  ],
} as const;

/** A key by its number, day and words; people count from 1. */
export function schluesselText(nr: number, seit: PlainDate, worte: string): string {
  return `Schlüssel Nr. ${nr + 1} vom ${germanDate(seit)}: ${worte}`;
}

const ZEIT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** When a Vermerk was written; blank where it does not say so. @param geschrieben such as `2026-11-28T17:40`. */
export function geschriebenText(geschrieben: string): string {
  const [, tag, zeit] = ZEIT.exec(geschrieben) ?? [];
  if (tag === undefined || zeit === undefined) return '';
  return `geschrieben am ${germanDate(tag as PlainDate)} um ${zeit} Uhr (Uhr jenes Rechners)`;
}

function vermerkeText(zahl: number): string {
  return zahl === 1 ? '1 Vermerk' : `${zahl} Vermerke`;
}

function genannt(name: string): string {
  const zeichen = [...name];
  return `„${zeichen.slice(0, HOECHSTENS.zeichen).join('')}${zeichen.length > HOECHSTENS.zeichen ? '…' : ''}“`;
}

function gekuerzt(teile: readonly string[]): string {
  const weitere = teile.length - HOECHSTENS.genannt;
  if (weitere <= 0) return aufzaehlung(teile);
  return `${teile.slice(0, HOECHSTENS.genannt).join(', ')} und ${weitere} weitere`;
}
