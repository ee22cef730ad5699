/**
 * @jest-environment jsdom
 *
 * A Profiling of before is explained by the rules that it names; where they are gone, that is said and nothing else steps in.
 */
import '../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { AbschliessenView } from '../../../../src/bereiche/verlauf/ansicht/AbschliessenView';
import { REGELN_DAMALS } from '../../../../src/bereiche/verlauf/texte/regelwerk';
import { EINGEBAUT } from '../../../../src/rules/regelsatz';
import { freigabezeilen } from '../../../../src/rules/satzform/schreibeSatz';
import { abgeschlossen } from '../../../support/akte';
import { freigegeben } from '../../../support/beispielsaetze';
import { fillMappe } from '../../../support/fillMappe';
import { BEISPIEL, openMappe, type Testmappe, vorlageBytes } from '../../../support/mappe';
import { ersetzeRegelwerk, mitRegelwerk } from '../../../support/regelwerkmappe';
import { abschnitt, klappeAuf, zeigeVerlauf, zeigeVerlaufAuf } from './zeigeVerlauf';

/** Five of the eight are needed from June on. */
const FUENF = freigegeben('2026-06', '2026-06-01', 5);

/** One Profiling on each of these days, by the rules of the day; then it is the Stichtag of all tests. */
async function mappeMitRegeln(...tage: readonly string[]): Promise<Testmappe> {
  const offen = await openMappe(await mitRegelwerk(vorlageBytes(), freigabezeilen(FUENF)));
  await fillMappe(offen.host, BEISPIEL);
  for (const stichtag of tage) {
    await fillMappe(offen.host, { felder: { stichtag } });
    await abgeschlossen(offen);
  }
  await fillMappe(offen.host, { felder: { stichtag: '21.11.2026' } });
  return offen;
}

const vergleich = (): string => {
  klappeAuf(REGELN_DAMALS.titel);
  return abschnitt('Was hat sich verändert?')
    .getAllByText(/./)
    .map(({ textContent }) => textContent)
    .join('\n');
};

it('ohne Regeln des Hauses steht dazu nichts', async () => {
  await zeigeVerlauf([{ felder: { stichtag: '10.03.2026' } }]);
  expect(screen.queryByText(REGELN_DAMALS.titel)).toBeNull();
  expect(screen.queryByText(/Regelwerk/)).toBeNull();
});

it('nach neuen Regeln: das von damals nach seinem eigenen Satz, und was die neuen ausmachen', async () => {
  await zeigeVerlaufAuf(await mappeMitRegeln('10.03.2026'));
  expect(screen.getByText(new RegExp(`Regelwerk ${EINGEBAUT.version}`))).toBeTruthy();
  expect(screen.getByText(REGELN_DAMALS.verschieden(EINGEBAUT.version, '2026-06'))).toBeTruthy();
  const text = vergleich();
  expect(text).toContain(`Am 10.03.2026 zählten nach dem Regelwerk „${EINGEBAUT.version}“ ab Stufe 2`);
  expect(text).toMatch(/Für die Kennung „bFM“ kommt dort infrage: .*K-9 /);
  expect(text).toContain(
    REGELN_DAMALS.anders({ feld: 'kennung', damals: 'bFM', jetzt: 'AV' }, EINGEBAUT.version),
  );
});

it('beim Abschließen ebenso', async () => {
  await zeigeVerlaufAuf(await mappeMitRegeln('10.03.2026'), undefined, AbschliessenView);
  klappeAuf(REGELN_DAMALS.titel);
  expect(screen.getByText(/^Kennung von heute nach dem Regelwerk/)).toBeTruthy();
});

it('steht der Satz nicht mehr in der Mappe, wird das gesagt und mit keinem anderen gerechnet', async () => {
  const offen = await mappeMitRegeln('02.06.2026');
  ersetzeRegelwerk(offen.host, freigabezeilen(freigegeben('2026-06b', '2026-06-01', 3)));
  await zeigeVerlaufAuf(offen);
  const text = vergleich();
  expect(text).toContain(REGELN_DAMALS.nichtDa('2026-06', '02.06.2026'));
  expect(text).not.toContain('kommt dort infrage');
  expect(text).not.toContain('von heute nach');
  expect(screen.getByText(/steht nicht fest bei Nr. 1/)).toBeTruthy();
});
