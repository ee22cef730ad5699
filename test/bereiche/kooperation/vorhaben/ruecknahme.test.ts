/** What „… zurücknehmen“ takes back of Verweisungen and consents: exactly that, and nothing on which more rests by then. 15 s. */
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import {
  einwilligungsblattSchreiben,
  uebergabeblattSchreiben,
} from '../../../../src/bereiche/kooperation/vorhaben/blaetter';
import {
  einwilligungAnlegen,
  einwilligungErteilen,
  einwilligungWiderrufen,
} from '../../../../src/bereiche/kooperation/vorhaben/einwilligungen';
import { ketteWaehlen } from '../../../../src/bereiche/kooperation/vorhaben/kette';
import { PAKETTEILE } from '../../../../src/bereiche/kooperation/vorhaben/paketquelle';
import {
  rueckmeldungEintragen,
  standAendern,
  verweisungAnlegen,
} from '../../../../src/bereiche/kooperation/vorhaben/verweisungen';
import type { Vorhaben } from '../../../../src/mappe/akteAendern';
import { abbildVon, inhalteVon, unterschiede } from '../../../support/abbild';
import { STICHTAG } from '../../../support/faelle';
import { openMappe } from '../../../support/mappe';
import { sitzungAuf, type Testsitzung } from '../../../support/sitzung';
import { mappeMitPartnern, tue } from './kooperationsmappe';

const TEILE = { teile: KOOPERATION_MAPPE.teile, weitere: PAKETTEILE };
const neu = (art: 'vorhanden' | 'neu'): Vorhaben =>
  verweisungAnlegen(
    'P2',
    { anlass: 'wohnsituation', auftrag: '=x', freiwillig: null, stand: 'geplant', rueckmeldungFaellig: null },
    art === 'vorhanden'
      ? { art, id: 'E1-AAAAAA' }
      : {
          art,
          angaben: {
            zweck: 'Hilfe',
            umfang: ['kontakt', 'anlass'],
            erteiltAm: STICHTAG,
            bis: null,
            form: 'schriftlich',
          },
        },
  );
const RUECKMELDUNG = rueckmeldungEintragen('V2-AAAAAA', {
  art: 'telefonisch',
  kurztext: '-kurz',
  datum: STICHTAG,
  naechsteFaellig: null,
});
const PREPARED = einwilligungAnlegen({
  partner: 'P3',
  zweck: 'Hilfe',
  umfang: ['kontakt', 'anlass'],
  erteiltAm: null,
  bis: null,
  form: null,
});

let xlsx: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMitPartnern();
  for (const vorhaben of [neu('neu'), PREPARED])
    expect(await tue(offen, vorhaben)).toEqual({ art: 'geaendert' });
  xlsx = offen.host.save();
}, 60_000);

async function bereit(): Promise<Testsitzung> {
  const test = sitzungAuf(await openMappe(xlsx));
  await test.sitzung.start();
  return test;
}

const tut = ({ sitzung }: Testsitzung, vorhaben: Vorhaben) =>
  sitzung.akteAendern({ getan: 'getan' }, vorhaben, TEILE);
const inhalte = ({ offen }: Testsitzung) => inhalteVon(abbildVon(offen.host.save()));

it.each<readonly [string, Vorhaben]>([
  ['Verweisung V2', neu('neu')],
  ['Verweisung V2', neu('vorhanden')],
  ['Stand von Verweisung V1', standAendern('V1-AAAAAA', { stand: 'verwiesen', am: STICHTAG })],
  [
    'Stand von Verweisung V1',
    standAendern('V1-AAAAAA', { stand: 'nicht zustande gekommen', grund: 'kein Platz', am: STICHTAG }),
  ],
  [
    'Rückmeldung zu Verweisung V1',
    rueckmeldungEintragen('V1-AAAAAA', {
      art: 'schriftlich',
      kurztext: '=1',
      datum: STICHTAG,
      naechsteFaellig: null,
    }),
  ],
  ['Einwilligung E3', PREPARED],
  ['Erteilung von Einwilligung E2', einwilligungErteilen('E2-AAAAAA', STICHTAG)],
  ['Widerruf von Einwilligung E1', einwilligungWiderrufen('E1-AAAAAA')],
  ['Wahl der Angebotskette', ketteWaehlen('Wohnungslose')],
])('„%s zurücknehmen“ führt genau zurück', async (was, vorhaben) => {
  const test = await bereit();
  const vorher = inhalte(test);
  expect(await tut(test, vorhaben)).toEqual({ art: 'geaendert' });
  expect(unterschiede(vorher, inhalte(test)).length).toBeGreaterThan(0);
  expect(test.sitzung.zustand().ruecknehmbar).toEqual({ label: `${was} zurücknehmen` });
  expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
  expect(unterschiede(vorher, inhalte(test))).toEqual([]);
});

it.each<readonly [string, readonly Vorhaben[], Vorhaben]>([
  ['eine Verweisung, zu der inzwischen etwas zurückkam', [neu('vorhanden')], RUECKMELDUNG],
  [
    'eine Verweisung, zu der inzwischen etwas weitergegeben ist',
    [neu('vorhanden')],
    uebergabeblattSchreiben('V2-AAAAAA'),
  ],
])('%s, bleibt stehen', async (_, davor, anderer) => {
  const test = await bereit();
  for (const vorhaben of davor) await tut(test, vorhaben);
  // Somebody else goes on with it meanwhile.
  expect(await tue(test.offen, anderer)).toEqual({ art: 'geaendert' });
  const vorher = inhalte(test);
  const ergebnis = await test.sitzung.nimmZurueck();
  expect(ergebnis).toMatchObject({ art: 'fehlerhaft' });
  expect(unterschiede(vorher, inhalte(test))).toEqual([]);
});

it('ohne Weg zurück: die Blätter, und ein Widerruf, der das Blatt geleert hat', async () => {
  for (const davor of [uebergabeblattSchreiben('V1-AAAAAA'), einwilligungsblattSchreiben('E1-AAAAAA')]) {
    const test = await bereit();
    expect(await tut(test, davor)).toEqual({ art: 'geaendert' });
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  }
  const test = await bereit();
  await tut(test, uebergabeblattSchreiben('V1-AAAAAA'));
  await tut(test, einwilligungWiderrufen('E1-AAAAAA'));
  expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
});
