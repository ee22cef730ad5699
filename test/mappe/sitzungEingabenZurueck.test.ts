/** Inputs that are one act: taken back together, in their cells wherever those are, and only while they are what came last. */
import { FAZ_HANDLUNG } from '../../src/bereiche/einschaetzung/texte/foerderziel';
import {
  beantworten,
  foerderzielWaehlen,
  leeren,
} from '../../src/bereiche/einschaetzung/ansicht/foerderziel/vorhaben';
import { fazStandVon, type FazStand } from '../../src/bereiche/einschaetzung/ansicht/foerderziel/fazStand';
import { statusText } from '../../src/bausteine/meldung';
import type { Eingabe } from '../../src/mappe/eingabe';
import type { Eingabehandlung } from '../../src/mappe/sitzung';
import { abbildVon, type Abbild, unterschiede } from '../support/abbild';
import { zelleDesNamens } from '../support/fillMappe';
import { BEISPIEL, tippe, wertVon } from '../support/mappe';
import { inRuhe, sitzungMit, type Testsitzung } from '../support/sitzung';

async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  return test;
}

function stand({ sitzung }: Testsitzung): FazStand {
  const { sicht } = sitzung.zustand();
  if (sicht.art !== 'berechnet') throw new Error(sicht.art);
  return fazStandVon(sicht.mappe.raw);
}

/** Contents and formats of all cells. */
const bild = ({ offen }: Testsitzung): Abbild =>
  new Map([...abbildVon(offen.host.save())].filter(([key]) => key.includes('!')));
const gesagt = ({ sitzung }: Testsitzung): string => statusText(sitzung.zustand(), false);
const NAME: Eingabe = { ziel: { art: 'feld', feld: 'name' }, wert: 'Neu' };

type Fall = readonly [Eingabehandlung, (stand: FazStand) => readonly Eingabe[]];
const HANDLUNGEN: readonly Fall[] = [
  [FAZ_HANDLUNG.tor, (each) => beantworten(each, true).eingaben],
  [FAZ_HANDLUNG.foerderziel, (each) => foerderzielWaehlen(each, 'erwerbsfaehigkeit').eingaben],
  [FAZ_HANDLUNG.beenden, () => leeren('entwicklungsziel')],
];

describe.each(HANDLUNGEN)('$was', (handlung, eingaben) => {
  it('wird mit allem zurückgenommen, was dabei geleert wurde, und nichts wird vermisst', async () => {
    const test = await gestartet();
    const vorher = bild(test);
    await test.sitzung.eingeben(eingaben(stand(test)), handlung);
    expect(unterschiede(vorher, bild(test)).length).toBeGreaterThan(0);
    const { was, bei } = handlung;
    expect(test.sitzung.zustand().ruecknehmbar).toEqual({ label: `${was} zurücknehmen`, bei });
    expect(await test.sitzung.nimmZurueck()).toMatchObject({ art: 'zurueckgenommen' });
    expect(unterschiede(vorher, bild(test))).toEqual([]);
    expect(gesagt(test)).toBe(`${was} ist zurückgenommen.`);
    await test.sitzung.neuLesen();
    await inRuhe(test);
    expect(test.sitzung.gedaechtnis.vermisst.get()).toEqual([]);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  });

  it('bleibt ganz stehen, wenn jemand eine der Zellen geändert hat', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben(eingaben(stand(test)), handlung);
    tippe(test.offen, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
    tippe(test.offen, 'Faz_DirektVermittelbar', '?');
    const vorher = bild(test);
    const ausgang = await test.sitzung.nimmZurueck();
    expect(ausgang).toMatchObject({ art: 'inzwischenGeaendert' });
    expect(unterschiede(vorher, bild(test))).toEqual([]);
    expect(gesagt(test)).toMatch(/^Es wurde nichts zurückgenommen: .+ inzwischen geändert\.$/);
  });
});

const [ERSTE] = HANDLUNGEN;
const BEENDEN = leeren('entwicklungsziel');

it('eine Formel kommt als Formel zurück, auch wenn ihre Zelle dazwischen wandert', async () => {
  const test = await gestartet();
  await test.offen.host.excel.run(async (context) => {
    const zelle = context.workbook.names.getItem('Faz_Entwicklungsziel').getRange();
    zelle.numberFormat = [['General']];
    zelle.formulas = [['="Mitwirkung in der Fallarbeit"']];
    await context.sync();
  });
  await test.sitzung.neuLesen();
  await test.sitzung.eingeben(BEENDEN, FAZ_HANDLUNG.beenden);
  const { blatt, zelle } = zelleDesNamens(test.offen.host, 'Faz_Entwicklungsziel');
  test.offen.host.workbook.insertRows(blatt, 1, 2);
  expect(zelleDesNamens(test.offen.host, 'Faz_Entwicklungsziel').zelle).not.toBe(zelle);
  expect(await test.sitzung.nimmZurueck()).toMatchObject({ art: 'zurueckgenommen' });
  const neu = zelleDesNamens(test.offen.host, 'Faz_Entwicklungsziel');
  expect(bild(test).get(`${neu.blatt}!${neu.zelle}`)).toMatch(/^=/);
});

describe('angeboten wird es', () => {
  it('nicht mehr nach der nächsten Eingabe', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben(BEENDEN, FAZ_HANDLUNG.beenden);
    await test.sitzung.eingeben([NAME]);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'nichtsZurueckzunehmen' });
  });

  it('nicht, wenn mit derselben Anfrage noch anderes in die Zellen kam', async () => {
    const test = await gestartet();
    await Promise.all([test.sitzung.eingeben([NAME]), test.sitzung.eingeben(BEENDEN, FAZ_HANDLUNG.beenden)]);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    expect(wertVon(test.offen, 'Faz_Entwicklungsziel')).toBe('');
  });

  it('nicht, solange es auf Excel wartet', async () => {
    const test = await gestartet();
    test.offen.host.workbook.protectSheet('Förderziele');
    await test.sitzung.eingeben(BEENDEN, FAZ_HANDLUNG.beenden);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    expect(test.sitzung.zustand().wartend).toEqual(BEENDEN);
  });

  it('weiter, wenn Excel die Rücknahme ablehnt', async () => {
    const test = await gestartet();
    await test.sitzung.eingeben(BEENDEN, FAZ_HANDLUNG.beenden);
    test.offen.host.faults.cellEditMode(true);
    expect(await test.sitzung.nimmZurueck()).toMatchObject({ art: 'unveraendert' });
    test.offen.host.faults.cellEditMode(false);
    expect(await test.sitzung.nimmZurueck()).toMatchObject({ art: 'zurueckgenommen' });
    expect(stand(test).entwicklungsziel).toBe('mitwirkung');
  });

  it('nicht für eine Eingabe, die allein für sich steht', async () => {
    const test = await gestartet();
    const [, eingaben] = ERSTE ?? [];
    await test.sitzung.eingeben(eingaben?.(stand(test)) ?? []);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  });
});
