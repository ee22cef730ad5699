/** Six fields and the interface, over the shipped template in the stand-in Excel: only what was changed is written. Costs about six seconds. */
import { DIAGNOSE } from '../../../../src/bereiche/kooperation/listen';
import {
  felderAendern,
  schnittstelleAendern,
} from '../../../../src/bereiche/kooperation/vorhaben/hilfeplanung';
import { parsePlainDate } from '../../../../src/listen/plainDate';
import { abbildVon, unterschiede } from '../../../support/abbild';
import { aktenblick, aendere } from '../../../support/akte';
import { zelleDesNamens } from '../../../support/fillMappe';
import { BEISPIEL, mappeMit, type Testmappe, tippe, wertVon } from '../../../support/mappe';

async function geaendert(offen: Testmappe, vorhaben: Parameters<typeof aendere>[1]): Promise<string[]> {
  const vorher = abbildVon(offen.host.save());
  expect(await aendere(offen, vorhaben)).toEqual({ art: 'geaendert' });
  return unterschiede(vorher, abbildVon(offen.host.save()));
}

async function lagen(offen: Testmappe): Promise<unknown[]> {
  const { heile } = (await aktenblick(offen)).inhalt.liste(DIAGNOSE);
  return heile
    .filter(({ lage, ressourcen }) => lage + ressourcen !== '')
    .map(({ id, lage, ressourcen }) => [id, lage, ressourcen]);
}

it('schreibt die Felder, die jemand geändert hat, in ihre Zeilen, auch wenn sie sortiert sind', async () => {
  const offen = await mappeMit(BEISPIEL);
  offen.host.workbook.sortTable(DIAGNOSE.name, 'Feld');
  const zellen = await geaendert(
    offen,
    felderAendern({
      sozial: { lage: '=ein Freund', ressourcen: '' },
      familiaer: { ressourcen: 'Großmutter' },
    }),
  );
  expect(zellen).toHaveLength(2);
  expect(await lagen(offen)).toEqual([
    ['familiaer', '', 'Großmutter'],
    ['sozial', '=ein Freund', ''],
  ]);
});

it('was jemand anders in dasselbe Feld schreibt, bleibt, wo es nicht angefasst wird', async () => {
  const offen = await mappeMit(BEISPIEL);
  await geaendert(offen, felderAendern({ sozial: { ressourcen: 'Verein' } }));
  await geaendert(offen, felderAendern({ sozial: { lage: 'Allein' } }));
  expect(await lagen(offen)).toEqual([['sozial', 'Allein', 'Verein']]);
});

it('eine Zeile, die jemand gelöscht hat, wird nicht ersetzt: es wird gesagt, und nichts geschrieben', async () => {
  const offen = await mappeMit(BEISPIEL);
  const zeile = (await aktenblick(offen)).inhalt.liste(DIAGNOSE).heile.find(({ id }) => id === 'sozial');
  await offen.host.excel.run(async (context) => {
    context.workbook.tables
      .getItem(DIAGNOSE.name)
      .rows.getItemAt(zeile?.stelle.zeile ?? -1)
      .delete();
    await context.sync();
  });
  const vorhaben = felderAendern({ sozial: { lage: 'Allein' }, familiaer: { lage: 'Gut' } });
  expect(await aendere(offen, vorhaben)).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'KOOPERATION_FEHLT', tabelle: 'Sechs Felder der Diagnose' }],
  });
  expect(await lagen(offen)).toEqual([]);
});

it('schreibt die Schnittstelle: Tage, ja und nein, Wahl und Text; anderes bleibt', async () => {
  const offen = await mappeMit(BEISPIEL);
  tippe(offen, 'Jugendhilfe_EigenerAnteil', 'Fahrtkosten');
  const zellen = await geaendert(
    offen,
    schnittstelleAendern({
      kontaktAm: parsePlainDate('2026-11-20'),
      hzeMoeglich: false,
      schwerpunkt: 'arbeitsmarkt',
      schwerpunktGrund: 'Ausbildung in Sicht',
    }),
  );
  const namen = ['KontaktAm', 'HzeMoeglich', 'Schwerpunkt', 'SchwerpunktGrund'].map(
    (each) => `Jugendhilfe_${each}`,
  );
  expect([...zellen].sort()).toEqual(
    namen.map((name) => Object.values(zelleDesNamens(offen.host, name)).join('!')).sort(),
  );
  expect(namen.map((name) => wertVon(offen, name))).toEqual([
    46346,
    'nein',
    'Arbeitsmarktintegration (SGB II)',
    'Ausbildung in Sicht',
  ]);
  expect(wertVon(offen, 'Jugendhilfe_EigenerAnteil')).toBe('Fahrtkosten');
});

it('leert, was jemand wieder auf offen stellt', async () => {
  const offen = await mappeMit(BEISPIEL);
  await geaendert(
    offen,
    schnittstelleAendern({ sgb12Gesichert: true, hilfeplanAm: parsePlainDate('2026-11-20') }),
  );
  await geaendert(offen, schnittstelleAendern({ sgb12Gesichert: null, hilfeplanAm: null }));
  expect(wertVon(offen, 'Sozialhilfe_Gesichert')).toBe('');
  expect(wertVon(offen, 'Jugendhilfe_HilfeplanAm')).toBe('');
});
