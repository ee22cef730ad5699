import '../../support/probekrypto';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import {
  eigenesPasswortAendern,
  listeNeuVersiegeln,
  personHinzufuegen,
} from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import {
  codeErneuern,
  fremdesPasswortSetzen,
} from '../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vorhabenfolge } from '../../../src/bereiche/bfm/vermerke/vorhaben/folge';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { listeAktualisieren } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { verluste } from '../../support/ausfallAkte';
import {
  auftrag,
  FALLMANAGERIN,
  fallakte,
  type Fallakte,
  uebernehmen,
  VERTRETER,
} from '../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { FAELLIGES } from '../../support/faelliges';

const NEU = 'ein ganz neues Passwort';
const DRITTE = { name: 'Frau Drei', rolle: 'vertretung', passwort: 'drei Fische im Teich' } as const;
const UMFANG = { trotzUnlesbarer: false };
const nichts = (): void => {};

function erste([vorhaben]: Vorhabenfolge): Vorhaben {
  if (vorhaben === undefined) throw new Error('Nothing is to be done');
  return vorhaben;
}

/** The example case in the bFM, and what somebody does there. */
function imBfm(vorhaben: (akte: Fallakte) => Vorhaben): () => Promise<[Testmappe, Vorhaben]> {
  return async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    return [akte, vorhaben(akte)];
  };
}

describe('ein Fehler bei jeder Änderung des Schreibens lässt die Mappe, wie sie war', () => {
  it.each<[string, (akte: Fallakte) => Vorhaben]>([
    ['beim Aufnehmen einer Person', ({ schluessel }) => personHinzufuegen(schluessel, DRITTE, nichts)],
    [
      'beim Ändern des eigenen Passworts',
      ({ schluessel }) =>
        eigenesPasswortAendern(schluessel, { alt: FALLMANAGERIN.passwort, neu: NEU }, nichts),
    ],
    [
      'bei der ersten Änderung für ein verlorenes Passwort',
      ({ schluessel }) =>
        erste(fremdesPasswortSetzen(schluessel, { name: VERTRETER.name, neu: NEU }, UMFANG, nichts)),
    ],
    [
      'bei der ersten Änderung für einen neuen Code',
      ({ schluessel }) => erste(codeErneuern(schluessel, UMFANG, nichts)),
    ],
    ['beim Neuversiegeln der Liste', ({ schluessel }) => listeNeuVersiegeln(schluessel)],
    ['beim Fortführen', ({ schluessel }) => schrittTun(auftrag(['fortfuehren']), schluessel, FAELLIGES)],
    [
      'beim Beenden',
      ({ schluessel }) => schrittTun(auftrag(['beenden'], { grund: 'umzug' }), schluessel, FAELLIGES),
    ],
  ])(
    '%s',
    async (_name, vorhaben) => {
      expect(await verluste(imBfm(vorhaben))).toEqual([]);
    },
    300_000,
  );

  it('beim Entscheiden gegen die Übernahme', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const akte = await fallakte();
      const dagegen = auftrag(['nichtUebernehmen'], { grund: 'mitwirkung' });
      return [akte, schrittTun(dagegen, akte.schluessel, FAELLIGES)];
    };
    expect(await verluste(mache)).toEqual([]);
  }, 300_000);

  it('beim Aktualisieren der Liste im Blatt', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } }),
      listeAktualisieren(FAELLIGES),
    ];
    expect(await verluste(mache)).toEqual([]);
  }, 300_000);
});
