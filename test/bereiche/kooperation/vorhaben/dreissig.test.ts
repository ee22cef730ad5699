/**
 * Thirty rows of every table of cooperation, one act after another, in Excel, and half as many in a package: each is there, in its order,
 * and none took anything else's place. Their thirty partners come with the house data, from a Hausvorlage that grew as well. About a minute.
 */
import { UEBERNAHME_TEILE } from '../../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { hausdatenUebernehmen } from '../../../../src/bereiche/haus/vorhaben/uebernehmen';
import { ANGEBOTSKETTEN, PARTNER } from '../../../../src/bereiche/kooperation/listenDesHauses';
import { akteAendern } from '../../../../src/mappe/akteAendern';
import { type Abbild, abbildVon, formeln, inhalteVon } from '../../../support/abbild';
import { AM_STICHTAG, STICHTAG, ZUSATZ } from '../../../support/faelle';
import { dazu, fassungAus, freigegebenMit } from '../../../support/haus';
import { BEISPIEL, mappeMit } from '../../../support/mappe';
import { HANDLUNGSARTEN, kooperationIn, nummern, type Offene, reihe, WEGE } from './beideWege';

/** In a package fewer, since each act reads and writes it whole; more than earlier templates had room for. */
const ANZAHL: Readonly<Record<string, number>> = { 'in Excel': 30, 'im Paket': 15 };
const STELLEN = nummern(30);

let leer: Uint8Array;
beforeAll(async () => {
  leer = (await mappeMit(BEISPIEL)).host.save();
});

/** What people and the template have written before, wherever rows do not come. */
const andere = (abbild: Abbild): string[] =>
  [...inhalteVon(abbild)]
    .filter(([zelle]) => !GEAENDERTE.some((blatt) => zelle.startsWith(`${blatt}!`)))
    .map(([zelle, inhalt]) => `${zelle} ${inhalt}`)
    .sort();
const GEAENDERTE = ['Haus', 'Hausregeln', 'Partnerregeln', 'Plan', 'Übergabeblatt'];

async function uebernimmPartner({ mappe }: Offene): Promise<void> {
  const haus = await freigegebenMit(() => [
    ...dazu(
      PARTNER,
      ...STELLEN.map((nr) => ({ id: `P${nr}`, name: `=Stelle ${nr}`, art: 'wohnungslosenhilfe' as const })),
    ),
    ...dazu(
      ANGEBOTSKETTEN,
      ...STELLEN.map((nr) => ({ zielgruppe: `Kette ${nr}`, nummer: 1, angebot: `+Angebot ${nr}` })),
    ),
  ]);
  const vorhaben = hausdatenUebernehmen({ fassung: fassungAus(haus), art: 'Fallmappe' }, new Set());
  const ergebnis = await akteAendern(mappe, AM_STICHTAG, vorhaben, UEBERNAHME_TEILE.Fallmappe);
  expect(ergebnis).toEqual({ art: 'geaendert' });
}

describe.each(WEGE)('%s', (weg, oeffne) => {
  const anzahl = ANZAHL[weg] ?? 0;
  const ALLE = nummern(anzahl);
  let offen: Offene;
  let vorher: Abbild;
  beforeAll(async () => {
    offen = await oeffne(leer);
    vorher = abbildVon(leer);
    await uebernimmPartner(offen);
    for (const art of HANDLUNGSARTEN) await reihe(offen, art, anzahl);
  }, 600_000);

  it('steht jede Zeile mit ihren Angaben in ihrer Tabelle, in der Folge, in der sie kam', async () => {
    const da = await kooperationIn(offen);
    expect(da.partner.map(({ id, name }) => `${id} ${name}`)).toEqual(
      STELLEN.map((nr) => `P${nr} =Stelle ${nr}`),
    );
    expect(da.ketten.map(({ zielgruppe, angebot }) => `${zielgruppe} ${angebot}`)).toEqual(
      STELLEN.map((nr) => `Kette ${nr} +Angebot ${nr}`),
    );
    expect(da.verweisungen.map((each) => [each.id, each.partner, each.auftrag, each.einwilligung])).toEqual(
      ALLE.map((nr) => [`V${nr}-${ZUSATZ}`, `P${nr}`, `=Auftrag ${nr}`, `E${nr}-${ZUSATZ}`]),
    );
    expect(da.einwilligungen.map((each) => [each.id, each.partner, each.zweck, each.erteiltAm])).toEqual(
      ALLE.map((nr) => [`E${nr}-${ZUSATZ}`, `P${nr}`, `+Zweck ${nr}`, STICHTAG]),
    );
    expect(da.weitergaben.map((each) => [each.id, each.verweisung, each.partner, each.am])).toEqual(
      ALLE.map((nr) => [`W${nr}-${ZUSATZ}`, `V${nr}-${ZUSATZ}`, `P${nr}`, STICHTAG]),
    );
    expect(da.rueckmeldungen.map((each) => [each.id, each.verweisung, each.kurztext])).toEqual(
      ALLE.map((nr) => [`R${nr}-${ZUSATZ}`, `V${nr}-${ZUSATZ}`, `-Text ${nr}`]),
    );
    expect(da.konferenzen.map((each) => [each.id, each.anlass])).toEqual(
      ALLE.map((nr) => [`K${nr}-${ZUSATZ}`, `@Anlass ${nr}`]),
    );
    expect(da.aufgaben.map((each) => [each.id, each.konferenz, each.was])).toEqual(
      ALLE.map((nr) => [`A${nr}-${ZUSATZ}`, `K${nr}-${ZUSATZ}`, `=Aufgabe ${nr}`]),
    );
    expect(da.freigaben.map((each) => [each.id, each.schritt, each.von])).toEqual(
      ALLE.map((nr) => [`F${nr}-${ZUSATZ}`, `S${nr}-${ZUSATZ}`, `+Leitung ${nr}`]),
    );
  });

  it('steht alles andere, wo es stand, und kein Text wurde zur Formel', () => {
    const nachher = abbildVon(offen.bytes());
    const da = new Set(andere(nachher));
    expect(andere(vorher).filter((zelle) => !da.has(zelle))).toEqual([]);
    expect([...formeln(nachher).keys()]).toEqual([...formeln(vorher).keys()]);
  });

  it('ist die gespeicherte Mappe auch für den anderen Weg dieselbe', async () => {
    const bytes = offen.bytes();
    const [eine, andereWege] = await Promise.all(
      WEGE.map(async ([, dort]) => Object.entries(await kooperationIn(await dort(bytes)))),
    );
    const ohneStelle = (teile: typeof eine): unknown =>
      JSON.parse(JSON.stringify(teile, (key, wert: unknown) => (key === 'stelle' ? undefined : wert)));
    expect(ohneStelle(andereWege)).toEqual(ohneStelle(eine));
  });
});
