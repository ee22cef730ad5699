import { fristTage, tagart, tagText } from '../../../../../src/bereiche/bfm/prozess/fach/kalender';
import { LAENDER, type Land } from '../../../../../src/rules/hausregeln';
import { date } from '../../../../support/faelle';
import { alleTage, feiertageVon, ostern, type Tag } from './zaehlkalender';

const TAGE = alleTage(21);

describe('the days of the Länder', () => {
  it.each(LAENDER)('%s: every day of 20 years is what the laws and a counted calendar say', (land) => {
    const feiertage = new Map<number, Map<string, string>>();
    for (const tag of TAGE) {
      if (!feiertage.has(tag.jahr)) feiertage.set(tag.jahr, feiertageVon(tag.jahr, land));
      const erwartet = feiertage.get(tag.jahr)?.get(tag.datum);
      const art = tagart(tag.datum, land);
      if (art.art === 'feiertag' || erwartet !== undefined)
        expect([tag.datum, art]).toEqual([tag.datum, { art: 'feiertag', feiertag: erwartet }]);
      else if (art.art !== wochenendart(tag)) throw new Error(`${tag.datum} ${art.art}`);
    }
  });

  it('knows Easter as it was printed in calendars', () => {
    const bekannt = { 2019: 52, 2021: 35, 2024: 31, 2025: 51, 2026: 36, 2027: 28, 2038: 56 };
    for (const [jahr, tag] of Object.entries(bekannt)) expect(ostern(Number(jahr))).toBe(tag);
  });

  it.each<[string, Land, string]>([
    ['2026-04-03', 'NW', 'Freitag (Karfreitag)'],
    ['2026-06-04', 'NW', 'Donnerstag (Fronleichnam)'],
    ['2026-06-04', 'BE', 'Donnerstag'],
    ['2026-03-08', 'BE', 'Sonntag (Weltfrauentag)'],
    ['2027-03-08', 'BE', 'Montag (Weltfrauentag)'],
    ['2026-11-18', 'SN', 'Mittwoch (Buß- und Bettag)'],
    ['2027-11-17', 'SN', 'Mittwoch (Buß- und Bettag)'],
    ['2026-08-15', 'BY', 'Samstag (Mariä Himmelfahrt)'],
    ['2026-01-06', 'BY', 'Dienstag (Heilige Drei Könige)'],
    ['2026-01-06', 'NW', 'Dienstag'],
    ['2026-11-22', 'NW', 'Sonntag'],
    ['2027-12-31', 'NW', 'Freitag'],
  ])('%s in %s is %s', (tag, land, worte) => {
    expect(tagText(date(tag), land)).toBe(worte);
  });
});

describe('the last day of a period in days', () => {
  const start = TAGE.filter(({ jahr }) => jahr < 2038);

  it('15 Kalendertage: the day it begins with is not counted, weekends and holidays are', () => {
    for (const [index, { datum }] of start.entries())
      if (fristTage(datum, 15, 'Kalendertage', 'NW') !== TAGE[index + 15]?.datum) throw new Error(datum);
    expect(fristTage(date('2026-12-20'), 15, 'Kalendertage', 'NW')).toBe('2027-01-04');
  });

  it.each<Land>(['NW', 'BY', 'SN', 'BE', 'BB'])('15 Arbeitstage in %s equal the counted ones', (land) => {
    const arbeitstage = TAGE.filter(
      (tag) => wochenendart(tag) === 'werktag' && !feiertageVonJahr(tag, land).has(tag.datum),
    );
    let vorbei = 0;
    for (const [index, { datum }] of start.entries()) {
      while ((arbeitstage[vorbei]?.datum ?? '9') <= datum) vorbei++;
      if (index % 3 > 0) continue;
      expect([datum, fristTage(datum, 15, 'Arbeitstage', land)]).toEqual([
        datum,
        arbeitstage[vorbei + 14]?.datum,
      ]);
    }
  });

  it('ends with the last day that a sheet knows', () => {
    for (const zaehlung of ['Kalendertage', 'Arbeitstage'] as const)
      expect(fristTage(date('9999-12-28'), 60, zaehlung, 'NW')).toBe('9999-12-31');
  });
});

const jeJahr = new Map<string, Map<string, string>>();
function feiertageVonJahr({ jahr }: Tag, land: Land): Map<string, string> {
  const schluessel = `${land}${jahr}`;
  const vorhanden = jeJahr.get(schluessel) ?? feiertageVon(jahr, land);
  jeJahr.set(schluessel, vorhanden);
  return vorhanden;
}

function wochenendart({ wochentag }: Tag): string {
  return wochentag === 5 ? 'samstag' : wochentag === 6 ? 'sonntag' : 'werktag';
}
