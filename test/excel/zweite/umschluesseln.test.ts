/**
 * Everything encrypted anew, while a second session does something with the Vermerke or a third hand moves rows: nothing is lost,
 * everybody who stays reads everything, there is one key in force, and each is told what really became of it.
 */
import '../../support/probekrypto';
import {
  eigenesPasswortAendern,
  listeNeuVersiegeln,
  personHinzufuegen,
  verdaechtigeEntfernen,
} from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { nachOeffnen } from '../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { vermerkSchreiben } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import type { Fallmappe } from '../../../src/mappe/fallmappe';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { auftrag, FALLMANAGERIN, tue, tueFolge } from '../../support/fallmanagement';
import { stichprobe } from '../../support/stichprobe';
import { imTakt } from '../../support/takt';
import {
  bestandVon,
  DRITTE,
  mappeMitFuenf,
  NICHTS,
  oeffne,
  offen,
  texteMit,
  UMSCHLUESSELUNGEN,
  type Umschluesselung,
  unfertiges,
  verlorenes,
  VIERTER,
  type Vorlage,
  type Wer,
  wiederGeoeffnet,
} from '../../support/umschluesselung';

const NEU = 'lauter neue Regenschirme';
const FUENFTE = { name: 'Frau Fünf', rolle: 'vertretung', passwort: 'fünf Federn im Wind' } as const;
const JUNK = { name: 'Frau Fremd', rolle: 'Vertretung', schluessel: 'FMP2.Müll' };
const MEHR = 'ein Vermerk zwischendurch';

let vorlage: Vorlage;
let vermerke: readonly string[];
beforeAll(async () => {
  const akte = await mappeMitFuenf();
  const host = await openHost(akte.xlsx);
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem('tblBerechtigte');
    tabelle.rows.add(undefined, [[JUNK.name, JUNK.rolle, '', JUNK.schluessel]]);
    await context.sync();
  });
  vorlage = { ...akte, xlsx: host.save() };
  const mappe = createExcelFallmappe({ excel: host.excel });
  vermerke = await texteMit(akte.schluessel.tresor, await bestandVon({ mappe }));
}, 60_000);

interface Ausgang {
  readonly art: string;
}

/** What the second session does, and what is to be seen of it once it was told that it is done. */
interface Zweites {
  readonly name: string;
  readonly tue: (mappe: Fallmappe, schluessel: Vermerkschluessel) => Promise<Ausgang>;
  /** A Vermerk that is there then, and only then. */
  readonly text?: string;
  /** Who opens then, and only then; and who only otherwise. */
  readonly neu?: Wer;
  readonly alt?: Wer;
}

function einzeln(
  name: string,
  mache: (schluessel: Vermerkschluessel) => Vorhaben,
  wirkung: Pick<Zweites, 'text' | 'neu' | 'alt'> = {},
): Zweites {
  return { name, tue: (mappe, schluessel) => tue({ mappe }, mache(schluessel)), ...wirkung };
}

const EINZELNE: readonly Zweites[] = [
  einzeln(
    'ein Vermerk',
    (schluessel) => vermerkSchreiben({ datum: STICHTAG, betreff: 'dazwischen', text: MEHR }, schluessel),
    { text: MEHR },
  ),
  einzeln(
    'ein Schritt mit Vermerk',
    (schluessel) => schrittTun(auftrag(['fortfuehren'], {}, MEHR), schluessel, FAELLIGES),
    { text: MEHR },
  ),
  einzeln('eine Aufnahme', (schluessel) => personHinzufuegen(schluessel, FUENFTE, NICHTS), { neu: FUENFTE }),
  einzeln(
    'ein eigenes Passwort',
    (schluessel) => eigenesPasswortAendern(schluessel, { alt: VIERTER.passwort, neu: NEU }, NICHTS),
    { neu: { ...VIERTER, passwort: NEU }, alt: VIERTER },
  ),
  einzeln('das Entfernen verdächtiger Zeilen', verdaechtigeEntfernen),
  einzeln('das Neuversiegeln der Liste', listeNeuVersiegeln),
  {
    name: 'ein Öffnen mit seinem Nachtrag',
    tue: async (mappe) => {
      const schluessel = offen(await oeffne(await bestandVon({ mappe }), VIERTER));
      return (await tueFolge({ mappe }, nachOeffnen(schluessel))).ergebnis;
    },
  },
];

/** Where nothing else is told, it was refused for a reason that a person is told. */
const GESAGT: readonly string[] = ['geaendert', 'fehlerhaft', 'zurueckgestellt'];

class Lauf {
  private constructor(
    private readonly host: StandInHost,
    private readonly art: Umschluesselung,
    private readonly mappen: readonly [Fallmappe, Fallmappe],
    private readonly codes: string[] = [],
  ) {}

  static async beginne(art: Umschluesselung): Promise<Lauf> {
    const host = await openHost(vorlage.xlsx);
    const zweiter = host.connect();
    const mappen = [host, zweiter].map(({ excel }) => createExcelFallmappe({ excel }));
    const lauf = new Lauf(host, art, [mappen[0] as Fallmappe, mappen[1] as Fallmappe]);
    lauf.zweiter = zweiter;
    return lauf;
  }

  private zweiter: ReturnType<StandInHost['connect']> | null = null;

  private umschluesseln(
    art: Umschluesselung,
    mappe: Fallmappe,
    schluessel: Vermerkschluessel,
    versuch: number,
  ): Promise<Ausgang> {
    const folge = art.folge(schluessel, versuch, ({ code }) => {
      if (code !== null) this.codes.push(code.text);
    });
    return tueFolge({ mappe }, folge).then(({ ergebnis }) => ergebnis);
  }

  /** Plays both in an order; gives what is wrong afterwards. */
  async mitZweiter(zweites: Zweites, folge: readonly number[]): Promise<string[]> {
    const [eigene, andere] = this.mappen;
    const bestand = await bestandVon({ mappe: andere });
    const schluessel = offen(await oeffne(bestand, VIERTER));
    const { ergebnisse } = await imTakt(
      [
        { client: this.host, tue: () => this.umschluesseln(this.art, eigene, vorlage.schluessel, 0) },
        { client: this.zweiter ?? this.host, tue: () => zweites.tue(andere, schluessel) },
      ],
      folge,
    );
    const arten = ergebnisse.map((each) => (each as Ausgang).art);
    const falsch = arten.filter((art) => !GESAGT.includes(art));
    return [...falsch, ...(await this.falsches(arten[0] === 'geaendert', zweites, arten[1] === 'geaendert'))];
  }

  /** Plays two of them in an order. */
  async mitZweitem(andere: Umschluesselung, folge: readonly number[]): Promise<string[]> {
    const tuDas = (mappe: Fallmappe, schluessel: Vermerkschluessel): Promise<Ausgang> =>
      this.umschluesseln(andere, mappe, schluessel, 1);
    return this.mitZweiter({ name: andere.name, tue: tuDas }, folge);
  }

  /** A third hand moves rows before a request. */
  async mitHand(hand: (host: StandInHost) => void | Promise<void>, vor: number): Promise<string[]> {
    let anfrage = 0;
    this.host.before(() => {
      return anfrage++ === vor ? hand(this.host) : undefined;
    });
    const { art } = await this.umschluesseln(this.art, this.mappen[0], vorlage.schluessel, 0);
    this.host.before(() => undefined);
    const getan = art === 'geaendert';
    return [...(getan ? [] : [art]), ...(await this.falsches(getan, { name: '', tue: nie }, false))];
  }

  private async falsches(getan: boolean, zweites: Zweites, zweitesGetan: boolean): Promise<string[]> {
    const mappe = { mappe: this.mappen[0] };
    const { neu, alt, text } = zweites;
    const bestand = await bestandVon(mappe);
    const auf = async (wer: Wer | undefined): Promise<boolean> =>
      wer !== undefined && (await oeffne(bestand, wer)).art === 'offen';
    const erwartet = text !== undefined && zweitesGetan ? [...vermerke, text] : vermerke;
    // Of two of them the other one removes somebody else's row or code.
    const bleibende = this.art
      .bleibende(vorlage.code, this.codes)
      .map((wer) =>
        wer[0]?.name === VIERTER.name && neu !== undefined && alt !== undefined ? [neu, alt] : wer,
      )
      .filter(([wer]) => !this.betrifft(zweites, wer));
    const weg = this.art.entfernt(vorlage.code);
    const falsch = [
      ...(neu !== undefined && (await auf(neu)) !== zweitesGetan ? ['das Neue'] : []),
      ...(alt !== undefined && (await auf(alt)) === zweitesGetan ? ['das Alte'] : []),
      ...(getan && (await auf(weg)) ? [`${weg.name} öffnet noch`] : []),
      ...(await verlorenes(mappe, bleibende, erwartet)),
    ];
    return [...falsch, ...(await this.amEnde(getan, zweitesGetan))];
  }

  private betrifft({ name }: Zweites, wer: Wer | undefined): boolean {
    const andere = UMSCHLUESSELUNGEN.find((each) => each.name === name);
    return andere !== undefined && wer?.name === andere.entfernt(vorlage.code).name;
  }

  /** Somebody opens again: what is written then is not readable with the keys of before. */
  private async amEnde(getan: boolean, zweitesGetan: boolean): Promise<string[]> {
    const mappe = { mappe: this.mappen[0] };
    await wiederGeoeffnet(mappe, DRITTE);
    const schluessel = await wiederGeoeffnet(mappe, FALLMANAGERIN);
    await tue(mappe, verdaechtigeEntfernen(schluessel));
    const hatNeuen = schluessel.tresor.bund.kopf.kennung !== vorlage.schluessel.tresor.bund.kopf.kennung;
    if (getan && !hatNeuen) return ['getan und kein neuer Schlüssel'];
    if (!hatNeuen) return zweitesGetan || getan ? [] : ['keiner von beiden ist fertig geworden'];
    return unfertiges(mappe, FALLMANAGERIN, vorlage.schluessel.tresor);
  }
}

function nie(): Promise<Ausgang> {
  return Promise.reject(new Error('nobody does it'));
}

/** The requests of the second session: two to read, later one to write. Before which request of the first each comes. */
const ANFRAGEN = 12;
const REIHEN = Array.from({ length: ANFRAGEN + 1 }, (_, lesen) =>
  Array.from({ length: ANFRAGEN + 1 - lesen }, (__, warten) => ({ lesen, warten })),
).flat();

function folgeVon({ lesen, warten }: (typeof REIHEN)[number]): number[] {
  const erste = (zahl: number): number[] => Array.from({ length: zahl }, () => 0);
  const danach = Array.from({ length: 24 }, (_, index) => (lesen + warten + index) % 2);
  return [...erste(lesen), 1, 1, ...erste(warten), 1, ...danach];
}

describe('neu verschlüsseln und zugleich in einer zweiten Sitzung', () => {
  const paare = UMSCHLUESSELUNGEN.flatMap((art) =>
    EINZELNE.flatMap((zweites) => REIHEN.map((reihe) => ({ art, zweites, reihe }))),
  );
  const laeufe = stichprobe(
    paare,
    1,
    'orders of encrypting anew and something else',
    ({ zweites }) => zweites.name,
  );

  it.each(
    laeufe.map((lauf) => [lauf.art.name, lauf.zweites.name, folgeVon(lauf.reihe).join(''), lauf] as const),
  )(
    '%s und %s (%s)',
    async (_, __, ___, { art, zweites, reihe }) => {
      const lauf = await Lauf.beginne(art);
      expect(await lauf.mitZweiter(zweites, folgeVon(reihe))).toEqual([]);
    },
    60_000,
  );
});

/** Every order of four readings and writings each. */
function bloecke(a: number, b: number): number[][] {
  if (a === 0 && b === 0) return [[]];
  const mit = (wer: number, rest: number[][]): number[][] =>
    rest.map((each) => [...Array.from({ length: 3 }, () => wer), ...each]);
  return [...(a > 0 ? mit(0, bloecke(a - 1, b)) : []), ...(b > 0 ? mit(1, bloecke(a, b - 1)) : [])];
}

describe('zweimal zugleich neu verschlüsseln', () => {
  const alle = UMSCHLUESSELUNGEN.flatMap((art) =>
    UMSCHLUESSELUNGEN.flatMap((andere) =>
      // Shifted by a request or two, one reads before the other writes.
      bloecke(4, 4).flatMap((folge) =>
        [folge, [0, ...folge], [1, 1, ...folge]].map((each) => ({ art, andere, folge: each })),
      ),
    ),
  );
  const laeufe = stichprobe(alle, 1, 'orders of encrypting anew twice', ({ art }) => art.name);

  it.each(laeufe.map((lauf) => [lauf.art.name, lauf.andere.name, lauf.folge.join(''), lauf] as const))(
    '%s und %s (%s)',
    async (_, __, ___, { art, andere, folge }) => {
      const lauf = await Lauf.beginne(art);
      expect(await lauf.mitZweitem(andere, folge)).toEqual([]);
    },
    60_000,
  );
});

const BLATT = 'Fallmanagement';

async function fuegeEin(host: StandInHost): Promise<void> {
  const zeile = await host.connect().excel.run(async (context) => {
    const range = context.workbook.tables.getItem('tblBerechtigte').getRange();
    range.load('rowIndex');
    await context.sync();
    return range.rowIndex;
  });
  host.workbook.insertRows(BLATT, zeile + 3);
}

const HAENDE: readonly (readonly [string, (host: StandInHost) => void | Promise<void>])[] = [
  ['sortiert die Berechtigten nach Namen', ({ workbook }) => workbook.sortTable('tblBerechtigte', 'Name')],
  ['sortiert die Berechtigten nach Rolle', ({ workbook }) => workbook.sortTable('tblBerechtigte', 'Rolle')],
  ['sortiert die Vermerke', ({ workbook }) => workbook.sortTable('tblVermerke', 'Id')],
  ['fügt bei den Berechtigten eine Zeile ein', fuegeEin],
];

describe('eine dritte Hand bewegt Zeilen, während neu verschlüsselt wird', () => {
  const alle = UMSCHLUESSELUNGEN.flatMap((art) =>
    HAENDE.flatMap(([name, hand]) =>
      Array.from({ length: ANFRAGEN }, (_, vor) => ({ art, name, hand, vor })),
    ),
  );
  const laeufe = stichprobe(alle, 1, 'hands while everything is encrypted anew', ({ name }) => name);

  it.each(laeufe.map((lauf) => [lauf.art.name, lauf.name, lauf.vor, lauf] as const))(
    '%s, jemand %s vor Anfrage %i',
    async (_, __, vor, { art, hand }) => {
      const lauf = await Lauf.beginne(art);
      expect(await lauf.mitHand(hand, vor)).toEqual([]);
    },
    60_000,
  );
});
