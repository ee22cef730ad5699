/**
 * In no state of a case two places say different things without a Hinweis: status chain, Einschätzung, sheet „Kennung“, head of
 * the pane, Ergebnis, Heute, Vermerk, snapshot and JSON. What that means stands in `widersprueche.ts`. A sample a day takes
 * about five seconds, all ways (12,000 decisions that are tried) about half a minute.
 */
import type { PlainDate } from '../../../src/listen/plainDate';
import { betreuungAus, istEinOrt } from '../../../src/rules/betreuungsworte';
import type { Betreuung } from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';
import { stichprobe } from '../../support/stichprobe';
import { tageSpaeter } from '../bfm/prozess/fach/statusmodell';
import { SCHWERER_FALL, Zufall } from '../bfm/prozess/fach/statusmodellZufall';
import { type Aussagen, aussagen, vermerkVon } from './aussagen';
import { blickIn, type Buch, neuesBuch, schreibe } from './buch';
import { lebe, schliesseAb, spricht, sprichAb, type Versuch, versuche } from './lebenslauf';
import { widersprueche } from './widersprueche';

const WEGE = Array.from({ length: 300 }, (_, index) => index + 1);
const SCHRITTE_JE_WEG = 40;
const HEISST_NEIN = ['ohneBfm', 'nichtZielfuehrend'];

/** What was met on the ways, so that nothing goes untested unnoticed. */
const BILANZ = new Map<string, number>();
const gewaehlte = stichprobe(WEGE, 40, 'ways of a case through all places that speak of it');

function zaehle(was: string): void {
  BILANZ.set(was, (BILANZ.get(was) ?? 0) + 1);
}

function pruefe(buch: Buch, heute: PlainDate): Aussagen {
  const alle = aussagen(blickIn(buch, heute));
  expect(widersprueche(alle)).toEqual([]);
  zaehle(`Status ${String(alle.kette.status)}`);
  zaehle(`gültig durch ${alle.ergebnis.kennung.gueltigDurch}`);
  for (const code of ['KENNUNG_UND_STATUS', 'EINSCHAETZUNG_UND_STATUS', 'EINSCHAETZUNG_UND_ENTSCHEIDUNG'])
    if (alle.kurz.hinweise.includes(code)) zaehle(code);
  return alle;
}

/** What the Vermerk says beforehand is what holds afterwards. */
function pruefeVermerk({ angaben, danach }: Versuch, davor: Buch, heute: PlainDate): void {
  const vermerk = vermerkVon(blickIn(davor, heute), { schritte: [angaben.schritt], angaben });
  const { fall, ergebnis } = blickIn(danach, heute);
  const einschaetzung = vermerk.get('Einschätzung des Fallmanagements');
  if (einschaetzung === undefined) return;
  zaehle(`Vermerk „${fall.fmEinschaetzung ?? 'offen'}“`);
  expect(einschaetzung.split(',')[0]).toBe(fall.fmEinschaetzung ?? 'offen');
  const danachGueltig = vermerk.get('Kennung nach dieser Entscheidung')?.split(' (')[0];
  expect(danachGueltig).toBe(ergebnis.steuerung.kennung.gueltig);
}

/** After an end that writes „nein“, Kennung and Betreuung follow, and the Wechsel can be talked over and is done then. */
function pruefeEnde(buch: Buch, heute: PlainDate): void {
  const { fall, ergebnis, wechsel } = pruefe(buch, heute);
  expect(fall.fmEinschaetzung).toBe('nein');
  expect(ergebnis.kennung.gueltig).not.toBe('bFM');
  expect(['Z-0', 'Z-3']).not.toContain(ergebnis.betreuung.regel);
  const bisher = betreuungAus(fall.bisherigeBetreuung);
  if (bisher === 'Fallmanagement' && woanders(bisher, ergebnis.betreuung.vorschlag)) {
    expect(wechsel).not.toBeNull();
    zaehle('nach dem Ende ein Wechsel weg vom Fallmanagement');
  }
  if (wechsel === null) return;
  const plan = sprichAb(buch, heute, 'angenommen');
  if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
  const danach = pruefe(schreibe(buch, plan.aenderungen), heute);
  expect(danach.fall.bisherigeBetreuung).toBe(wechsel.betreuungNeu);
  expect([danach.wechsel, danach.heute.has('ruecksprache')]).toEqual([null, false]);
  zaehle('nach dem Ende ein Wechsel zugesagt');
}

function woanders(bisher: Betreuung, vorschlag: Betreuung): boolean {
  return vorschlag !== 'bisherige Betreuung' && !istEinOrt(bisher as 'Fallmanagement', vorschlag);
}

function geheWeg(nummer: number): void {
  const zufall = new Zufall(nummer);
  let buch = neuesBuch(SCHWERER_FALL);
  let tag = tageSpaeter('2024-01-01', zufall.zahl(1000));
  for (let i = 0; i < SCHRITTE_JE_WEG; i++) {
    tag = tageSpaeter(tag, zufall.selten(50) ? zufall.zahl(3) : zufall.zahl(110));
    const heute = date(tag);
    const davor = spricht(zufall, schliesseAb(zufall, lebe(zufall, buch), heute), heute);
    const versuch = versuche(zufall, davor, heute);
    buch = versuch.danach;
    pruefe(buch, heute);
    zaehle('Versuche');
    if (!versuch.getan) continue;
    pruefeVermerk(versuch, davor, heute);
    const { schritt, grund } = versuch.angaben;
    if (schritt === 'beenden' && HEISST_NEIN.includes(grund ?? '')) pruefeEnde(buch, heute);
  }
}

it.each(gewaehlte)('Weg %d', geheWeg);

it('jeder Versuch wurde angesehen', () => {
  expect(BILANZ.get('Versuche')).toBe(gewaehlte.length * SCHRITTE_JE_WEG);
});

/** A sample need not have met what is rare. */
const aufAllen = gewaehlte.length === WEGE.length ? it : it.skip;

aufAllen('auf allen Wegen kam vor, wovon hier die Rede ist, oft genug', () => {
  expect([...BILANZ.keys()].sort()).toEqual([
    'EINSCHAETZUNG_UND_ENTSCHEIDUNG',
    'EINSCHAETZUNG_UND_STATUS',
    'KENNUNG_UND_STATUS',
    'Status beendet',
    'Status imBfm',
    'Status nichtImBfm',
    'Status vorgemerkt',
    'Vermerk „ja“',
    'Vermerk „nein“',
    'Vermerk „offen“',
    'Versuche',
    'gültig durch G-1',
    'gültig durch G-2',
    'gültig durch G-3',
    'nach dem Ende ein Wechsel weg vom Fallmanagement',
    'nach dem Ende ein Wechsel zugesagt',
  ]);
  expect(Math.min(...BILANZ.values())).toBeGreaterThan(20);
});
