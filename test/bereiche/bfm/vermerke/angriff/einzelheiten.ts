/** What the table of attacks does not tell: that nothing is lost by what the program itself writes afterwards. */
import { personHinzufuegen } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { codeErneuern } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { FALLMANAGERIN, getan, VERTRETER } from '../../../../support/fallmanagement';
import { lesbarMit } from '../../../../support/lesbarMit';
import { openMappe, type Testmappe } from '../../../../support/mappe';
import { FM, LISTE, listeAus, mitText, reiheVon, VT, zeile } from './handgriffe';
import { LISTENANGRIFFE } from './listenangriffe';
import { rohVon, setze, type Reihe, type Stand } from './stand';
import {
  allesGetan,
  bestandIn,
  ENTFERNT,
  offenFuer,
  schluesselMit,
  vermerk,
  type Werkbank,
} from './werkbank';

async function nach(bank: Werkbank, aendere: (jetzt: Stand) => Stand | Promise<Stand>): Promise<Testmappe> {
  const offen = await openMappe(bank.xlsx);
  await setze(offen.host, await aendere(bank.jetzt));
  return offen;
}

async function neuVerschluesselt(offen: Testmappe): Promise<void> {
  const schluessel = schluesselMit(await offenFuer(offen, FALLMANAGERIN));
  await allesGetan(
    offen,
    codeErneuern(schluessel, { trotzUnlesbarer: true }, () => undefined),
  );
}

/** Defines the tests. */
export function pruefeEinzelheiten(bank: () => Werkbank): void {
  it('ein kopiertes Kennzeichen kostet keinen Vermerk: Neu verschlüsselt wird nur die Zelle, die sich öffnet', async () => {
    const [erste = [], zweite = []] = bank().jetzt.vermerke;
    const kopiert: Reihe = [erste[0] ?? '', ...zweite.slice(1)];
    const offen = await nach(bank(), (jetzt) => ({ ...jetzt, vermerke: [erste, kopiert] }));
    await neuVerschluesselt(offen);
    const danach = await rohVon(offen.host);
    expect(danach.vermerke[1]?.at(-1)).toBe(zweite.at(-1));
    expect(danach.vermerke[0]?.at(-1)).not.toBe(erste.at(-1));
  });

  it('die Zeile einer Person mit der Rolle der Liste wird nicht überschrieben', async () => {
    const offen = await nach(bank(), (jetzt) => LISTENANGRIFFE.zeileAlsListe(jetzt));
    const schluessel = schluesselMit(await offenFuer(offen, FALLMANAGERIN));
    await getan(offen, vermerkSchreiben(vermerk('Danach.'), schluessel));
    const danach = await rohVon(offen.host);
    expect(reiheVon(danach, VT)[3]).toBe(reiheVon(bank().jetzt, VT)[3]);
    await setze(offen.host, await zeile(danach, VT, () => reiheVon(bank().jetzt, VT)));
    await offenFuer(offen, VERTRETER);
  });

  it('wer jemanden aufnimmt, schreibt die Liste mit: so stößt es mit einem neuen Schlüssel zusammen', async () => {
    const offen = await nach(bank(), (jetzt) => jetzt);
    const schluessel = schluesselMit(await offenFuer(offen, FALLMANAGERIN));
    await getan(
      offen,
      personHinzufuegen(schluessel, ENTFERNT, () => undefined),
    );
    const danach = await rohVon(offen.host);
    expect(listeAus(danach)).not.toBe(listeAus(bank().jetzt));
    expect(danach.berechtigte.filter((each) => each[0] === LISTE)).toHaveLength(1);
  });

  it('was mit einem Schlüssel zu lesen ist, findet auch, was in Umschlägen liegt', async () => {
    const alt = await nach(bank(), () => bank().einer);
    const [text] = (await bestandIn(alt)).vermerke.map(({ zelle }) => zelle);
    const nurPaar = { buende: [], paare: bank().beuteEntfernt.paare };
    expect(await lesbarMit(nurPaar, await bestandIn(alt))).toEqual([text, listeAus(bank().einer)]);
    expect(await lesbarMit(bank().beuteEntfernt, bank().bestand)).toEqual([]);
    expect(await lesbarMit(bank().beute, bank().fremderBestand)).toEqual(bank().fremderBestand.listen);
  });

  it('eine unlesbare Zelle bleibt auf das Zeichen, wie sie ist', async () => {
    const offen = await nach(bank(), (jetzt) => ({
      ...jetzt,
      vermerke: jetzt.vermerke.map((reihe, index) => (index === 0 ? mitText(reihe, 'FMV2.kaputt') : reihe)),
    }));
    await neuVerschluesselt(offen);
    const danach = await rohVon(offen.host);
    expect(danach.vermerke[0]).toEqual(mitText(bank().jetzt.vermerke[0] ?? [], 'FMV2.kaputt'));
    expect(reiheVon(danach, FM)[3]).not.toBe(reiheVon(bank().jetzt, FM)[3]);
  });
}
