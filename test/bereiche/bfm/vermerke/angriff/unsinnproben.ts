/** Junk of every kind: nothing throws, nobody is shut out by it, and whatever it is can be put right. */
import fc from 'fast-check';
import { stichprobe } from '../../../../support/stichprobe';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { FALLMANAGERIN } from '../../../../support/fallmanagement';
import { spiele } from './spiel';
import { UNSINNSANGRIFFE } from './unsinn';
import { krypto, type Werkbank } from './werkbank';

/** Defines the tests. */
export function pruefeUnsinn(bank: () => Werkbank): void {
  describe('Unsinn in einer Zelle des Tresors', () => {
    const gespielt = stichprobe(UNSINNSANGRIFFE, 1, 'kinds of junk in the Tresor');
    it.each(gespielt)(
      '%s: wer nicht selbst betroffen ist, öffnet, schreibt und bereinigt',
      async (_was, tat) => {
        const { fm, geheilt, erbeutet } = await spiele(bank(), { tat });
        expect(fm).toMatch(/^offen \[.*\] (geschrieben|VERMERKLISTE_FREMD)$/);
        expect([geheilt, erbeutet]).toEqual(['fm', 0]);
      },
    );

    it('jeder Art stört nicht beim Öffnen und macht keine echte Zeile verdächtig', async () => {
      const beliebig = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .constantFrom('FMP2.', 'FML2.', 'FMV2.', 'FMP1.', 'FMP2.16.8.1.')
          .chain((anfang) => fc.string({ maxLength: 60 }).map((rest) => anfang + rest)),
      );
      const zeile = fc.record({
        name: fc.oneof(beliebig, fc.constant(FALLMANAGERIN.name)),
        rolle: fc.constantFrom('fallmanagement', 'vertretung', 'tresor', null),
        schluessel: beliebig,
      });
      const vermerk = fc.record({ id: beliebig, zelle: beliebig });
      const unsinn = fc.tuple(fc.array(zeile, { maxLength: 5 }), fc.array(beliebig), fc.array(vermerk));
      await fc.assert(
        fc.asyncProperty(unsinn, async ([zeilen, listen, vermerke]) => {
          const { bestand } = bank();
          const voll = {
            ...bestand,
            eintraege: [...zeilen, ...bestand.eintraege],
            listen: [...listen, ...bestand.listen],
            vermerke: [...vermerke, ...bestand.vermerke],
          };
          const ergebnis = await tresorOeffnen(krypto, voll, FALLMANAGERIN.name, FALLMANAGERIN.passwort);
          if (ergebnis.art !== 'offen') throw new Error(ergebnis.art);
          const { lage } = ergebnis;
          expect(lage).toMatchObject({ eigeneEcht: true, liste: 'echt', fehlend: [], geaendert: [] });
          expect(lage.verdaechtig).toEqual(zeilen);
          expect(lage.unlesbar).toEqual(vermerke.map(({ id }) => id));
        }),
        { numRuns: 20 },
      );
    });
  });
}
