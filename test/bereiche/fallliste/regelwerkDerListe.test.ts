/**
 * A list decides each row by the released set in it that is valid on its Stichtag, in the pane as on the command line; one that is
 * damaged stops everything. About 25 seconds.
 */
import { mkdirSync } from 'node:fs';
import { runFall } from '../../../scripts/fall/runFall';
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { bedarfeText, regelsatzText, vorlageText } from '../../../src/bereiche/fallliste/texte/regelwerk';
import {
  createListensitzung,
  type Listensitzung,
} from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { fehlerText } from '../../../src/fall/texte/fehler';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import type { Freigabezeile } from '../../../src/rules/satzform/form';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import { loadExcelize } from '../../host/nodeExcelize';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { freigegeben } from '../../support/beispielsaetze';
import { date, fallMit, STICHTAG } from '../../support/faelle';
import { zellenZu } from '../../support/fallliste';
import { gebauteListe } from '../../support/falllisten';
import { JETZT, vorlageBytes } from '../../support/mappe';
import { oeffneListe, type OffeneListe, UMGEBUNG, zelleIn } from '../../support/offeneListe';
import { ersetzeRegelwerk, mitRegelwerk } from '../../support/regelwerkmappe';

/** Three of the eight, komplex: bFM where three are enough, AV where four are needed. */
const FALL = fallMit(
  { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2, berufserfahrung: 2 },
  { prognoseArbeitsmarkt: 'ueber12', dominierend: 'R', festlegung: 'wahrscheinlich', fmEinschaetzung: 'ja' },
);
const TAGE = [date('2026-11-20'), STICHTAG, date('2026-11-22')];
const LEUTE = TAGE.map(
  (stichtag, nr) => zellenZu({ ...FALL, stichtag }, `100D50000${nr}`) as Falllistenzeile,
);

const VIER = freigegeben('2026-11', STICHTAG, 4);
const WIEDER_DREI = freigegeben('2026-12b', '2026-11-22', 3);
/** The later set stands first, elsewhere last: what counts is its day. */
const BEIDE = [...freigabezeilen(WIEDER_DREI), ...freigabezeilen(VIER)];

const ERWARTET = [
  [EINGEBAUT.version, 'bFM', '5a-Bedarfe'],
  ['2026-11', 'AV', ''],
  ['2026-12b', 'bFM', '5a-Bedarfe'],
];

let ordner: Arbeitsordner;
beforeEach(() => (ordner = arbeitsordner()));
afterEach(() => ordner.raeumeAuf());

const listeMit = async (zeilen: readonly Freigabezeile[]): Promise<Uint8Array> =>
  mitRegelwerk(await gebauteListe(LEUTE), zeilen);

interface Offen extends OffeneListe {
  readonly sitzung: Listensitzung;
}

async function offen(xlsx: Uint8Array, jeBlock?: number): Promise<Offen> {
  const liste = await oeffneListe(xlsx, jeBlock);
  const sitzung = createListensitzung(liste.tabelle, UMGEBUNG);
  await sitzung.starte();
  return { ...liste, sitzung };
}

function eingetragen({ host }: Pick<Offen, 'host'>): unknown {
  return TAGE.map((_, nr) => ['regelwerk', 'kennung', 'suchlaeufe'].map((feld) => zelleIn(host, feld, nr)));
}

/** Events come after what caused them is done. */
function ereignisse(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe('jede Zeile nach dem Satz ihres Stichtags', () => {
  it('im Aufgabenbereich, ohne eine Anfrage mehr, und der Suchlauf 5a mit ihm', async () => {
    const ohne = await offen(await gebauteListe(LEUTE));
    const mit = await offen(await listeMit(BEIDE));
    for (const each of [ohne, mit]) {
      each.host.traffic.reset();
      await each.sitzung.berechne();
      expect(each.host.traffic.roundTrips).toBe(3);
    }
    expect(eingetragen(mit)).toEqual(ERWARTET);
    expect(eingetragen(ohne)).toEqual(TAGE.map(() => ERWARTET[0]));
    const { sicht } = mit.sitzung.get();
    if (sicht.art !== 'gelesen') throw new Error(sicht.art);
    expect(sicht.ergebnis.suchlaeufe).toMatchObject({ dreiBedarfe: 2 });
    expect(sicht.saetze.map(({ version }) => version)).toEqual(['2026-12b', '2026-11']);
  });

  it('auf der Befehlszeile ebenso, und der Bericht nennt die Regelwerke', async () => {
    const andersherum = [...freigabezeilen(VIER), ...freigabezeilen(WIEDER_DREI)];
    const pfad = ordner.lege('ein.xlsx', await listeMit(andersherum));
    const { code, out } = await runFall([pfad, ordner.pfad('aus.xlsx')], JETZT);
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        regelwerke: { [EINGEBAUT.version]: 1, '2026-11': 1, '2026-12b': 1 },
        suchlaeufe: { dreiBedarfe: 2, dreiBedarfeOhneEntscheidung: 0 },
      },
    ]);
    const geschrieben = await offen(new Uint8Array(ordner.lies('aus.xlsx')));
    expect(eingetragen(geschrieben)).toEqual(ERWARTET);
    expect(geschrieben.sitzung.get()).toMatchObject({ sicht: { ergebnis: { suchlaeufe: { veraltet: 0 } } } });
    const ohne = await runFall([ordner.lege('ohne.xlsx', await gebauteListe(LEUTE))], JETZT);
    expect(JSON.parse(ohne.out)).not.toHaveProperty('regelwerke');
  });

  it('namenlos zählt, wo nach ihm eine andere Kennung stünde', async () => {
    const pfad = ordner.lege('ein.xlsx', await listeMit(BEIDE));
    await runFall([pfad, ordner.pfad('aus.xlsx')], JETZT);
    const args = ['namenlos', ordner.pfad('aus.xlsx'), ordner.pfad('zahlen.xlsx')];
    const { out } = await runFall(args, JETZT, { starteExcelize: loadExcelize });
    expect(JSON.parse(out)).toMatchObject({ personen: 3, andereKennung: 0 });
  });
});

type Schaden = (zeilen: readonly Freigabezeile[]) => readonly Freigabezeile[];
const SCHAEDEN: readonly (readonly [was: string, schaden: Schaden, zelle: string])[] = [
  ['eine andere Antwort', (alle) => alle.map((each) => mitAntwort(each, 'Exter')), 'K2'],
  ['eine Zeile weniger', (alle) => alle.slice(1), 'K2'],
  ['ohne Version und Prüfsumme', (alle) => alle.map((each) => ({ ...each, version: '', digest: '' })), 'K2'],
];

function mitAntwort(zeile: Freigabezeile, antwort: string): Freigabezeile {
  return zeile.id === 'K-8' ? { ...zeile, antwort } : zeile;
}

describe('ein beschädigter Satz', () => {
  it.each(SCHAEDEN)('%s: abgelehnt mit Zelle, nichts wird geschrieben', async (_, schaden, zelle) => {
    // It would not even be valid yet.
    const bytes = await listeMit(schaden(freigabezeilen(freigegeben('2027-03', '2027-03-01', 4))));
    const liste = await offen(bytes);
    const vorher = eingetragen(liste);
    await liste.sitzung.berechne();
    expect(eingetragen(liste)).toEqual(vorher);
    const { sicht, bericht } = liste.sitzung.get();
    expect(bericht).toBeNull();
    const fehler = sicht.art === 'fehlerhaft' ? sicht.fehler : [];
    expect(fehler.map(({ code }) => code)).toEqual(['REGELWERK_UNGUELTIG']);
    expect(JSON.stringify(fehler[0]?.orte)).toContain(`"blatt":"_Regelwerk","zelle":"${zelle}`);
    expect(fehler.map(fehlerText).join()).not.toContain('Exter');
  });

  it.each(SCHAEDEN)('%s: auch ohne Excel, für jeden Befehl, der rechnet', async (_, schaden, zelle) => {
    const bytes = await listeMit(schaden(freigabezeilen(freigegeben('2027-03', '2027-03-01', 4))));
    const pfad = ordner.lege('ein.xlsx', bytes);
    mkdirSync(ordner.pfad('neu'));
    const aus = ordner.pfad('aus.xlsx');
    for (const args of [
      [pfad],
      [pfad, aus],
      ['namenlos', pfad, aus],
      ['anlegen', pfad, ordner.pfad('neu')],
    ]) {
      const { code, out, err } = await runFall(args, JETZT);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`_Regelwerk!${zelle}`);
      expect(err).not.toContain('Exter');
    }
    expect(() => ordner.lies('aus.xlsx')).toThrow();
  });
});

describe('die Regeln ändern sich, während geschrieben wird', () => {
  it.each([
    ['durch andere', freigabezeilen(freigegeben('2026-11b', STICHTAG, 3))],
    ['durch beschädigte', freigabezeilen(VIER).map((each) => mitAntwort(each, 'Exter'))],
  ])('%s: ein Lauf rechnet nach denen, die er gelesen hat, nennt sie, und sagt es', async (_, neue) => {
    // Shape, three blocks, whether rows moved; then the blocks that are written.
    for (const anfrage of [1, 6]) {
      const liste = await offen(await listeMit(freigabezeilen(VIER)), 1);
      let nr = 0;
      liste.host.before(() => {
        if (nr++ === anfrage) ersetzeRegelwerk(liste.host, neue);
      });
      await liste.sitzung.berechne();
      await ereignisse();
      const vier = ['2026-11', 'AV', ''];
      expect([anfrage, eingetragen(liste)]).toEqual([anfrage, [ERWARTET[0], vier, vier]]);
      expect(liste.sitzung.get().istGeaendert).toBe(true);
      await liste.sitzung.neuLesen();
      const { sicht } = liste.sitzung.get();
      if (neue[0]?.version === VIER.version) expect(sicht.art).toBe('fehlerhaft');
      else expect(sicht).toMatchObject({ ergebnis: { suchlaeufe: { veraltet: 2 } } });
    }
  });
});

describe('was gesagt wird', () => {
  it('nach welchen Regeln gerechnet wird und wie viele Bedarfe 5a verlangt', () => {
    const eingebaut = `„${EINGEBAUT.version}“ (im Programm)`;
    expect(regelsatzText([WIEDER_DREI, VIER])).toBe(
      `Jede Zeile wird nach dem Regelwerk berechnet, das an ihrem Stichtag gilt: ${eingebaut}, „2026-11“ ab 21.11.2026 und „2026-12b“ ab 22.11.2026.`,
    );
    expect(bedarfeText([VIER])).toBe(
      `So viele der acht Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen, wie das Regelwerk am Stichtag der Zeile mindestens verlangt: 3 nach ${eingebaut} und 4 nach „2026-11“ ab 21.11.2026.`,
    );
    expect(regelsatzText([{ ...VIER, gueltigAb: null }])).toContain('gilt: „2026-11“.');
  });

  it('beim Anlegen einer Fallmappe, deren Vorlage sie nicht hat', async () => {
    const pfad = ordner.lege('ein.xlsx', await listeMit(freigabezeilen(VIER)));
    mkdirSync(ordner.pfad('neu'));
    const mitVorlage = async (bytes: Uint8Array): Promise<unknown> => {
      const args = ['anlegen', pfad, ordner.pfad('neu'), '100D500000'];
      const vorlage = ordner.lege('vorlage.xlsx', bytes);
      const { out } = await runFall([...args, '--vorlage', vorlage], JETZT);
      return (JSON.parse(out) as { readonly hinweis?: string }).hinweis;
    };
    expect(await mitVorlage(vorlageBytes())).toBe(vorlageText([VIER]));
    expect(await mitVorlage(await mitRegelwerk(vorlageBytes(), freigabezeilen(VIER)))).toBeUndefined();
    const { sitzung } = await offen(await listeMit(freigabezeilen(VIER)));
    await sitzung.legeAn('100D500000');
    expect(sitzung.get().angelegt).toMatchObject({ art: 'geoeffnet', saetze: [{ version: '2026-11' }] });
  });
});
