/** The German words of the start page: the case in six lines, and the button for what comes next. */
import { ERST_SELBST_KURZ } from '../../../../bausteine/texte/kopf';
import { aufzaehlung, feldLabel } from '../../../../fall/texte/felder';
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import { BEDARFE } from '../../../../rules/vocabulary';
import type { Hauptschritt } from '../fach/hauptschritt';
import type { Unbekannt } from '../fach/heutelage';
import type { Betreuungsangabe, Bfmangabe, Lageangabe, Ueberblick } from '../fach/ueberblick';

export const HEUTE = {
  ueberblick: 'Der Fall auf einen Blick',
  person: 'Person bearbeiten',
} as const;

/** The six lines, in their order. */
export const ZEILEN = ['lage', 'betreuung', 'ziel', 'schritt', 'profiling', 'termin'] as const;
export type Zeile = (typeof ZEILEN)[number];

export const ZEILE_LABEL: Record<Zeile, string> = {
  lage: 'Lage',
  betreuung: 'Betreuung',
  ziel: 'Ziel',
  schritt: 'Nächster Schritt',
  profiling: 'Letztes Profiling',
  termin: 'Nächster Termin',
};

const UNBEKANNT: Record<Unbekannt, string> = {
  ungelesen: 'noch nicht gelesen',
  unlesbar: 'lässt sich in dieser Fallmappe nicht lesen',
};

/** What each line says. @param heute tells what is overdue. */
export function zeilentexte(ueberblick: Ueberblick, heute: PlainDate): Record<Zeile, string> {
  const { lage, schritt, profiling, termin, ziel } = ueberblick;
  return {
    lage: lage === 'verdeckt' ? ERST_SELBST_KURZ : lageText(lage),
    betreuung: betreuungText(ueberblick),
    ziel: typeof ziel === 'string' ? UNBEKANNT[ziel] : zielText(ziel),
    schritt: typeof schritt === 'string' ? UNBEKANNT[schritt] : schrittText(schritt, heute),
    profiling: typeof profiling === 'string' ? UNBEKANNT[profiling] : profilingText(profiling),
    termin: typeof termin === 'string' ? UNBEKANNT[termin] : terminText(termin, heute),
  };
}

function lageText({ profillage, kennung, eingeschaetzt, fragen }: Lageangabe): string {
  if (profillage !== null && kennung !== null) return `${profillage} · ${kennung}`;
  if (eingeschaetzt === 0) return 'noch nicht eingeschätzt';
  const fest = [profillage, kennung === null ? null : `Kennung ${kennung}`].find((each) => each !== null);
  return [...(fest === undefined ? [] : [fest]), `noch offen: ${fehlendesText(fragen)}`].join(' · ');
}

/** Ratings by their number, further inputs by their name. */
function fehlendesText(fragen: Lageangabe['fragen']): string {
  const bedarfe = fragen.filter((frage) => BEDARFE.some(({ id }) => id === frage)).length;
  const weitere = fragen.filter((frage) => !BEDARFE.some(({ id }) => id === frage)).map(feldLabel);
  const anzahl = bedarfe === 1 ? '1 Einschätzung' : `${bedarfe} Einschätzungen`;
  return aufzaehlung([...(bedarfe === 0 ? [] : [anzahl]), ...weitere]);
}

function betreuungText({ bfm, betreuung }: Ueberblick): string {
  if (typeof bfm === 'string') return `Status im bFM: ${UNBEKANNT[bfm]}`;
  switch (bfm.status) {
    case 'imBfm':
      return `im bFM${seitText(bfm)}${bfm.von === '' ? '' : `, übernommen von ${bfm.von}`}`;
    case 'vorgemerkt':
      return [`zum bFM vorgemerkt${seitText(bfm)}`, bisherText(betreuung)].filter(istText).join(' · ');
    case 'beendet':
      return `bFM beendet${bfm.seit === null ? '' : ` am ${germanDate(bfm.seit)}`} · ${vorschlagText(betreuung)}`;
    case 'nichtImBfm':
      return vorschlagText(betreuung);
  }
}

function seitText({ seit }: Bfmangabe): string {
  return seit === null ? '' : ` seit ${germanDate(seit)}`;
}

const istText = (text: string): boolean => text !== '';

function bisherText({ bisher }: Pick<Betreuungsangabe, 'bisher'>): string {
  return bisher === '' ? '' : `bisher ${bisher}`;
}

function vorschlagText({ bisher, vorschlag, wechsel }: Betreuungsangabe): string {
  if (vorschlag === 'bisherige Betreuung')
    return bisher === '' ? 'steht noch nicht fest' : `bleibt bei: ${bisher}`;
  if (vorschlag !== 'verdeckt' && wechsel === false) return `bleibt bei: ${vorschlag}`;
  const neu = vorschlag === 'verdeckt' ? `Vorschlag ${ERST_SELBST_KURZ}` : `Vorschlag: ${vorschlag}`;
  return [neu, bisherText({ bisher })].filter(istText).join(' · ');
}

function zielText(ziel: Exclude<Ueberblick['ziel'], Unbekannt>): string {
  if (ziel.art === 'keines') return 'noch keines vereinbart';
  return ziel.art === 'ziel' ? ziel.text : `noch keines; Förderziel ${ziel.text}`;
}

function schrittText({ naechster }: Exclude<Ueberblick['schritt'], Unbekannt>, heute: PlainDate): string {
  if (naechster === null) return 'noch keiner vereinbart';
  const { wer, was, angebot, bisWann } = naechster;
  const tun = was === '' ? angebot : was;
  const frist =
    bisWann === null ? 'ohne Termin' : `bis ${germanDate(bisWann)}${bisWann < heute ? ' (überfällig)' : ''}`;
  return `${wer ?? 'wer, ist offen'}: ${tun === '' ? 'was, ist offen' : tun}, ${frist}`;
}

function profilingText({ letztes }: Exclude<Ueberblick['profiling'], Unbekannt>): string {
  return letztes === null
    ? 'noch keines abgeschlossen'
    : `Nr. ${letztes.nr} vom ${germanDate(letztes.datum)}`;
}

function terminText({ naechster }: Exclude<Ueberblick['termin'], Unbekannt>, heute: PlainDate): string {
  if (naechster === null) return 'keiner';
  const { titel, faelligAm } = naechster;
  if (faelligAm === heute) return `heute: ${titel}`;
  return `${germanDate(faelligAm)}${faelligAm < heute ? ' (überfällig)' : ''}: ${titel}`;
}

const KNOPF: Record<Exclude<Hauptschritt, 'fortsetzen'>, string> = {
  beginnen: 'Einschätzung beginnen',
  klaeren: 'Offene Fragen klären',
  ansehen: 'Ergebnis ansehen',
  abschliessen: 'Profiling abschließen',
  bfm: 'Über das bFM entscheiden',
  ueberpruefen: 'Ziel überprüfen',
  foerderziel: 'Förderziel wählen',
  ziel: 'Ziel vereinbaren',
  schritt: 'Schritt vereinbaren',
  erneut: 'Nächstes Profiling beginnen',
};

/** Label of the button. @param eingeschaetzt how many of the fourteen are rated. */
export function hauptschrittText(schritt: Hauptschritt, eingeschaetzt: number): string {
  if (schritt !== 'fortsetzen') return KNOPF[schritt];
  return `Einschätzung fortsetzen (${eingeschaetzt} von ${BEDARFE.length})`;
}
