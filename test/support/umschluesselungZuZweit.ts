/**
 * Everything encrypted anew in one session, while a second one does something with the Vermerke or a third hand moves rows, and
 * what has to hold afterwards: nothing is lost, one key is in force, each was told what really became of it.
 */
import { verdaechtigeEntfernen } from '../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vermerkschluessel } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { type Client, openHost, type StandInHost } from '../host/nodeHost';
import { FALLMANAGERIN, tue, tueFolge } from './fallmanagement';
import { imTakt } from './takt';
import {
  bestandVon,
  DRITTE,
  mappeMitFuenf,
  oeffne,
  offen,
  texteMit,
  unfertiges,
  verlorenes,
  VIERTER,
  type Vorlage,
  type Wer,
  wiederGeoeffnet,
} from './umschluesselung';
import { UMSCHLUESSELUNGEN, type Umschluesselung } from './umschluesselungen';
import type { Ausgang, Zweites } from './zweiteHandlungen';

const JUNK = { name: 'Frau Fremd', rolle: 'Vertretung', schluessel: 'FMP2.Müll' };

/** A workbook with somebody else's row of junk, and what its Vermerke say. */
export interface Zweitvorlage extends Vorlage {
  readonly vermerke: readonly string[];
}

export async function zweitvorlage(): Promise<Zweitvorlage> {
  const akte = await mappeMitFuenf();
  const host = await openHost(akte.xlsx);
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem('tblBerechtigte');
    tabelle.rows.add(undefined, [[JUNK.name, JUNK.rolle, '', JUNK.schluessel]]);
    await context.sync();
  });
  const mappe = createExcelFallmappe({ excel: host.excel });
  const vermerke = await texteMit(akte.schluessel.tresor, await bestandVon({ mappe }));
  return { ...akte, xlsx: host.save(), vermerke };
}

/** Where nothing else is told, it was refused for a reason that a person is told. */
const GESAGT: readonly string[] = ['geaendert', 'fehlerhaft', 'zurueckgestellt'];

/** Two sessions with one workbook, of which the first encrypts everything anew. */
export class Lauf {
  private readonly codes: string[] = [];
  private readonly mappen: readonly Fallmappe[];

  private constructor(
    private readonly vorlage: Zweitvorlage,
    private readonly art: Umschluesselung,
    private readonly clients: readonly [StandInHost, Client],
  ) {
    this.mappen = clients.map(({ excel }) => createExcelFallmappe({ excel }));
  }

  static async beginne(vorlage: Zweitvorlage, art: Umschluesselung): Promise<Lauf> {
    const host = await openHost(vorlage.xlsx);
    return new Lauf(vorlage, art, [host, host.connect()]);
  }

  private get mappe(): Fallmappe {
    const [mappe] = this.mappen;
    if (mappe === undefined) throw new Error('There is a workbook');
    return mappe;
  }

  private umschluesseln(
    art: Umschluesselung,
    mappe: Fallmappe,
    schluessel: Vermerkschluessel,
    versuch: number,
  ): Promise<Ausgang> {
    const folge = art.folge(schluessel, versuch, ({ code }) => {
      // The rows moved, and the same code was planned anew: it is still one.
      if (code !== null && !this.codes.includes(code.text)) this.codes.push(code.text);
    });
    return tueFolge({ mappe }, folge).then(({ ergebnis }) => ergebnis);
  }

  /** Plays both in an order; gives what is wrong afterwards. */
  async mitZweiter(zweites: Zweites, folge: readonly number[]): Promise<string[]> {
    const { vorlage, mappe: eigene, clients } = this;
    const andere = this.mappen[1] ?? eigene;
    const bestand = await bestandVon({ mappe: andere });
    const schluessel = offen(await oeffne(bestand, VIERTER));
    const { ergebnisse } = await imTakt(
      [
        { client: clients[0], tue: () => this.umschluesseln(this.art, eigene, vorlage.schluessel, 0) },
        { client: clients[1], tue: () => zweites.tue(andere, schluessel) },
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
    const [host] = this.clients;
    let anfrage = 0;
    host.before(() => {
      return anfrage++ === vor ? hand(host) : undefined;
    });
    const { art } = await this.umschluesseln(this.art, this.mappe, this.vorlage.schluessel, 0);
    host.before(() => undefined);
    const getan = art === 'geaendert';
    return [...(getan ? [] : [art]), ...(await this.falsches(getan, { name: '', tue: nie }, false))];
  }

  private async falsches(getan: boolean, zweites: Zweites, zweitesGetan: boolean): Promise<string[]> {
    const mappe = { mappe: this.mappe };
    const { vorlage } = this;
    const { vermerke } = vorlage;
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
      .filter(([wer]) => !this.betrifft(zweites, wer))
      .concat(neu !== undefined && alt === undefined && zweitesGetan ? [[neu]] : []);
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
    return andere !== undefined && wer?.name === andere.entfernt(this.vorlage.code).name;
  }

  /** Somebody opens again: what is written then is not readable with the keys of before. */
  private async amEnde(getan: boolean, zweitesGetan: boolean): Promise<string[]> {
    const mappe = { mappe: this.mappe };
    const bisher = this.vorlage.schluessel.tresor;
    await wiederGeoeffnet(mappe, DRITTE);
    const schluessel = await wiederGeoeffnet(mappe, FALLMANAGERIN);
    await tue(mappe, verdaechtigeEntfernen(schluessel));
    const hatNeuen = schluessel.tresor.bund.kopf.kennung !== bisher.bund.kopf.kennung;
    if (getan && !hatNeuen) return ['getan und kein neuer Schlüssel'];
    if (!hatNeuen) return zweitesGetan || getan ? [] : ['keiner von beiden ist fertig geworden'];
    return unfertiges(mappe, FALLMANAGERIN, bisher);
  }
}

function nie(): Promise<Ausgang> {
  return Promise.reject(new Error('nobody does it'));
}
