/**
 * A list that is being put into a new order when Excel breaks off, and somebody who moves its rows while it is put back: it may stay
 * „unvollständig“, but no row is lost, and where its columns stand does not matter. Costs about four seconds a case.
 */
import '../../support/probekrypto';
import { eigeneAnlegen } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { WIEDERVORLAGEN } from '../../../src/bereiche/bfm/wiedervorlagen/listen';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { addMonths } from '../../../src/listen/plainDate';
import { openHost } from '../../host/nodeHost';
import { aendere } from '../../support/akte';
import { bildVon } from '../../support/bild';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { type Hand, HAENDE } from '../../support/haende';
import { type Handlung, vorhaben } from '../../support/handlung';
import { mappeFuerKooperation } from '../../support/kooperationshandlungen';
import { stichprobe } from '../../support/stichprobe';
import { abbruch, spiele } from '../../support/stoerendeHand';

/** Earlier than all that is in the list: every row has to move. */
const ANLEGEN: Handlung = {
  name: 'Wiedervorlage anlegen',
  tabelle: WIEDERVORLAGEN.name,
  zelle: { zeile: 'eigene:2-AAAAAA', spalte: WIEDERVORLAGEN.spalten.hinweis.kopf },
  bereite: vorhaben(eigeneAnlegen(addMonths(STICHTAG, 1), 'neu dazwischen', FAELLIGES)),
};

const FREMD = 'von fremder Hand';

let xlsx: Uint8Array;
/** The rows of the list before anybody did anything. */
let bisherige: readonly string[];
beforeAll(async () => {
  const host = await openHost(await mappeFuerKooperation());
  const offen = { host, mappe: createExcelFallmappe({ excel: host.excel }) };
  for (const monate of [3, 2])
    await aendere(offen, eigeneAnlegen(addMonths(STICHTAG, monate), `in ${monate} Monaten`, FAELLIGES));
  xlsx = host.save();
  bisherige = (await bildVon(host)).filter((zeile) => zeile.startsWith(`${WIEDERVORLAGEN.name} `));
});

/** Somebody sorts, and moves a column. */
const BEIDES: Hand = {
  name: 'sortiert und verschiebt eine Spalte',
  tue: async (...stelle) => {
    for (const name of ['sortiert', 'verschiebt eine Spalte'])
      await HAENDE.find((hand) => hand.name === name)?.tue(...stelle);
  },
};

const istErste = (zeile: string): boolean => zeile.includes('Id=ruecksprache:');

/** A row as it was, or with one cell that somebody else filled. */
function sagtDasselbe(zeile: string, andere: string): boolean {
  const teile = andere.split('; ');
  return zeile.split('; ').filter((teil) => !teile.includes(teil)).length <= (andere.includes(FREMD) ? 1 : 0);
}

const STELLEN = [0, 0.1, 0.2, 0.4, 0.6, 0.7, 0.85, 1].flatMap((teil) =>
  [1, 2].map((danach) => ({ teil, danach })),
);
const ALLE = [...HAENDE, BEIDES].flatMap((hand) => STELLEN.map((stelle) => ({ hand, ...stelle })));
const LAEUFE = stichprobe(ALLE, 1, 'hands while a new order is put back', ({ hand }) => hand.name);

it.each(LAEUFE.map((lauf) => [lauf.hand.name, lauf.teil, lauf.danach, lauf] as const))(
  'jemand %s (Abbruch bei %d, Hand vor Anfrage +%i): keine Zeile ist verloren',
  async (_, __, ___, { hand, teil, danach }) => {
    const paar = { handlung: ANLEGEN, hand };
    const { anfragen } = await spiele(xlsx, { ...paar, vor: null });
    const { art, bild } = await spiele(xlsx, { ...paar, ...abbruch(anfragen, teil, danach) });
    const fehlende = bisherige.filter((zeile) => !bild.some((each) => sagtDasselbe(zeile, each)));
    // The first row is not moved: whoever deletes it, has deleted it.
    const verlorene = fehlende.filter((zeile) => !(hand.name.startsWith('löscht') && istErste(zeile)));
    expect([art, verlorene]).toEqual([art, []]);
    // What somebody else typed is there, in whatever row.
    if (hand.name.startsWith('ändert')) expect(bild.join()).toContain(FREMD);
  },
);
