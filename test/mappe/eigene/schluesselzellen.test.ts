/** What somebody else encrypts anew is not missed: key cells and Vermerke become other texts all the time. Costs two seconds. */
import '../../support/probekrypto';
import { personHinzufuegen, schutzEinrichten } from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { fuehreAus } from '../../../src/bereiche/bfm/vermerke/vorhaben/folge';
import { codeErneuern, personEntfernen } from '../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { OffenerTresor } from '../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkSchreiben } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { STICHTAG } from '../../support/faelle';
import { blickAuf, FALLMANAGERIN, folgeGetan, UHR, VERTRETER } from '../../support/fallmanagement';
import { bestandVon, DRITTE, NICHTS, oeffne, offen, texteMit, VIERTER } from '../../support/umschluesselung';
import { gestartet, tue, uebernimmOhne, vermisst, wieder } from './gedaechtnisprobe';

const UMFANG = { trotzUnlesbarer: false };
const VERMERK = { datum: STICHTAG, betreff: 'Gespräch', text: 'ein Text' };

it('Schlüsselzellen und Vermerke, die jemand anderes neu verschlüsselt; ein Vermerk, der fehlt, kommt lesbar wieder', async () => {
  const test = await gestartet();
  let tresor: OffenerTresor | null = null;
  const merken = (neu: { readonly tresor: OffenerTresor | null }): void => {
    tresor = neu.tresor ?? tresor;
  };
  const schluessel = (): { krypto: Crypto; tresor: OffenerTresor; uhr: typeof UHR } => {
    if (tresor === null) throw new Error('No keys');
    return { krypto: globalThis.crypto, tresor, uhr: UHR };
  };
  await tue(test, schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER, DRITTE], merken));
  await tue(test, vermerkSchreiben(VERMERK, schluessel()));
  await tue(test, personHinzufuegen(schluessel(), VIERTER, NICHTS));
  const hier = await fuehreAus(codeErneuern(schluessel(), UMFANG, merken), (vorhaben) =>
    test.sitzung.akteAendern('berechtigung', vorhaben),
  );
  expect(hier.getan).toBe(4);
  expect(await vermisst(test)).toEqual([]);

  const dort = { mappe: createExcelFallmappe({ excel: test.offen.host.connect().excel }) };
  const kollegin = offen(await oeffne(await bestandVon(dort), VIERTER));
  await folgeGetan(dort, personEntfernen(kollegin, VERTRETER.name, UMFANG, NICHTS));
  expect(await vermisst(test)).toEqual([]);

  const { vermerke } = await blickAuf(dort);
  await uebernimmOhne(test, 'tblVermerke', vermerke[0]?.id ?? '');
  expect(await vermisst(test)).toEqual([expect.stringMatching(/^zeile .* wieder$/)]);
  await wieder(test);
  const bestand = await bestandVon(dort);
  const auf = await oeffne(bestand, DRITTE);
  expect(auf.texte).toEqual([VERMERK.text]);
  expect(auf.lage).toMatchObject({ fehlend: [], geaendert: [], liste: 'echt' });
  expect(await texteMit(offen(auf).tresor, bestand)).toEqual([VERMERK.text]);
}, 60_000);
