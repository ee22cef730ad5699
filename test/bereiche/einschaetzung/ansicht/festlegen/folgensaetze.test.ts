/** What is said beside the six Kennungen. */
import { berechne } from '../../../../../src/fall/berechne';
import type { Fall } from '../../../../../src/fall/fall';
import { festlegungsfolgen } from '../../../../../src/fall/festlegungsfolgen';
import { folgensaetze } from '../../../../../src/bereiche/einschaetzung/ansicht/festlegen/folgensaetze';
import { fallMit } from '../../../../support/faelle';

const DREI_DER_ACHT = { wohnsituation: 2, mobilitaet: 2, familiaereSituation: 3 } as const;
const FALL = fallMit(DREI_DER_ACHT, {
  prognoseArbeitsmarkt: 'ueber12',
  dominierend: 'R',
  festlegung: 'wahrscheinlich',
});
const saetze = (fall: Fall): string[] =>
  folgensaetze({ art: 'berechnet', fall, ergebnis: berechne(fall) }, festlegungsfolgen(fall));

const NUR_FM = 'Über den Zugang zum bFM entscheidet allein das Fallmanagement.';
const BFM_GILT = 'Solange das bFM nicht beendet ist, gilt unabhängig davon die Kennung bFM.';

it.each<[string, Fall, string[]]>([
  ['bFM ist möglich und nicht entschieden', FALL, [NUR_FM]],
  ['auch solange noch eine andere möglich ist', { ...FALL, festlegung: null }, [NUR_FM]],
  ['das Fallmanagement hat entschieden', { ...FALL, fmEinschaetzung: 'ja' }, []],
  ['bFM ist bei keiner möglich', { ...FALL, festlegung: 'nichtWahrscheinlich' }, []],
  ['im bFM nach Einzelfall', { ...FALL, bfm: { status: 'imBfm', kriterium: 'einzelfall' } }, [BFM_GILT]],
  ['im bFM nach lokalem Kriterium', { ...FALL, bfm: { status: 'imBfm', kriterium: 'lokal' } }, [BFM_GILT]],
  ['im bFM nach formalen Kriterien', { ...FALL, bfm: { status: 'imBfm', kriterium: 'formal' } }, [NUR_FM]],
  [
    'als Schüler/in gilt bFM nie',
    { ...FALL, festlegung: 'schueler', bfm: { status: 'imBfm', kriterium: 'einzelfall' } },
    [],
  ],
])('%s', (_, fall, erwartet) => {
  expect(saetze(fall)).toEqual(erwartet);
});

it('sagt, warum keine Kennungen dastehen', () => {
  expect(folgensaetze({ art: 'fehlerhaft' }, null)).toEqual([
    'Welche Kennung folgt, wird erst errechnet, wenn alle Angaben berichtigt sind.',
  ]);
  expect(folgensaetze({ art: 'berechnet', fall: FALL, ergebnis: berechne(FALL) }, null)).toEqual([
    'Der Vorschlag erscheint, sobald Sie die Integrationsprognose selbst eingeschätzt haben.',
  ]);
});
