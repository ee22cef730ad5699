/**
 * Every use case on both adapters, one after the other in one case: same answer, everything read alike after each, and all cells
 * with their looks at the end and after a sample. Costs half a minute.
 */
import '../support/probekrypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inhalt } from '../../src/listen/inhalt';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { oeffnePaketFallmappe, type Paketmappe } from '../../src/paket/paketFallmappe';
import { abbildVon, unterschiede } from '../support/abbild';
import { MAPPENBEREICHE } from '../support/bereiche';
import type { OffenerTresor } from '../../src/bereiche/bfm/vermerke/tresor/typen';
import { UHR } from '../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../support/mappe';
import { stichprobe } from '../support/stichprobe';
import { alles, ohneRaster } from './lesbild';
import type { Stand } from './vertragsschritt';
import { SCHRITTE_DES_VERTRAGS } from './vertragsschritte';

/** What only an open workbook can do, and why a package does not. */
const NUR_IN_EXCEL = {
  undo: 'whoever has a package has the bytes from before',
  upgrade: 'inserts sheets, which is Excel’s',
  select: 'nobody looks at a package',
  watch: 'nothing happens in a package',
} as const;

/** Looking at all cells takes longer than all the rest. */
const GENAU = new Set(
  stichprobe(
    SCHRITTE_DES_VERTRAGS.map(({ name }) => name),
    2,
    'steps after which both adapters have all cells alike',
  ),
);

let excel: Testmappe;
let paket: Paketmappe;
let inhalt: Inhalt;
let tresor: OffenerTresor | null = null;
beforeAll(async () => {
  excel = await mappeMit(BEISPIEL);
  paket = oeffnePaketFallmappe(excel.host.save(), MAPPENBEREICHE);
  await gleich();
});

/** Whether both hold the same. */
async function gleich(): Promise<void> {
  const gelesen = await alles(excel.mappe);
  expect((await alles(paket)).bild).toEqual(gelesen.bild);
  ({ inhalt } = gelesen);
}

/** Whether the last request wrote. */
function schreibt({ host }: Testmappe): boolean | undefined {
  return host.traffic.log.at(-1)?.actions.some((action) => action.endsWith(' ='));
}

function gleicheZellen(): void {
  const [imPaket, inExcel] = [abbildVon(paket.bytes), abbildVon(excel.host.save())];
  // The looks of the Akte belong to its columns: an empty cell of it is the same whether or not it is in the file.
  const leer = (each: string): boolean =>
    each.startsWith('Akte!') && [imPaket, inExcel].every((bild) => (bild.get(each) ?? ' |').startsWith(' |'));
  const andere = unterschiede(imPaket, inExcel);
  expect(andere.filter((each) => each.includes('!') && !leer(each))).toEqual([]);
}

function stand(): Stand {
  // A step that asks for keys comes after the one that makes them.
  const schluessel = { krypto: globalThis.crypto, tresor: tresor as OffenerTresor, uhr: UHR };
  return { inhalt, schluessel, merken: (neu) => (tresor = neu.tresor ?? tresor) };
}

it.each(SCHRITTE_DES_VERTRAGS)('$name: $art', async ({ name, art, bereite }) => {
  const tue = bereite(stand());
  const davor = paket.bytes;
  const [inExcel, imPaket] = [await tue(excel.mappe), await tue(paket as unknown as Fallmappe)];
  expect(inExcel.art).toBe(art);
  expect(ohneRaster(imPaket)).toEqual(ohneRaster(inExcel));
  if (art === 'fehlerhaft') return expect([paket.bytes, schreibt(excel)]).toEqual([davor, false]);
  await gleich();
  if (GENAU.has(name)) gleicheZellen();
});

it('am Ende sind alle Zellen gleich, mit ihrem Aussehen', gleicheZellen);

/** Parts that Vorhaben are made of. */
const BAUTEILE = ['mitPlan', 'mitKooperation', 'mitEinwilligung', 'mitGueltigemSchutz'];

/** Acts in an Übungsmappe, which no package is read as: that is what keeps invented people out of lists. */
const NUR_BEIM_UEBEN = ['oeffnePerson', 'setzeCode', 'vergleiche'];

it('kein Vorhaben eines Bereichs fehlt', () => {
  const quellen = readdirSync('src/bereiche', { recursive: true, encoding: 'utf8' })
    .filter((pfad) => /vorhaben\/\w+\.ts$/.test(pfad))
    .map((pfad) => readFileSync(join('src/bereiche', pfad), 'utf8'));
  const alle = quellen.flatMap((quelle) =>
    [...quelle.matchAll(/export function (\w+)\([^]*?\): ([^{]*?) \{/g)].flatMap(([, name = '', art]) =>
      art === 'Vorhaben' || art === 'Vorhabenfolge' ? [name] : [],
    ),
  );
  const vertrag = ['vertragsschritte', 'vertragKooperation']
    .map((datei) => readFileSync(`test/paket/${datei}.ts`, 'utf8'))
    .join('\n');
  expect(alle.length).toBeGreaterThan(20);
  const ausgenommen = [...BAUTEILE, ...NUR_BEIM_UEBEN];
  expect(alle.filter((name) => !ausgenommen.includes(name) && !vertrag.includes(` ${name}(`))).toEqual([]);
  expect(NUR_BEIM_UEBEN.filter((name) => !alle.includes(name))).toEqual([]);
});

it('das Paket kann alles, was nicht nur in einer offenen Mappe geht', () => {
  const fehlt = Object.keys(excel.mappe).filter((name) => !(name in paket));
  expect(fehlt.sort()).toEqual(Object.keys(NUR_IN_EXCEL).sort());
});
