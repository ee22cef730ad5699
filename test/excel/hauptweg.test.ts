import faelle from '../cases/faelle.json';
import { readCase } from '../../src/mappe/caseJson';
import { lesen } from '../../src/mappe/lesen';
import { resultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import type { Ergebnis } from '../../src/fall/ergebnis';
import type { Fall } from '../../src/fall/fall';
import { BFM_MAPPE } from '../../src/bereiche/bfm/mappe';
import { schrittAnfuegen } from '../../src/bereiche/bfm/prozess/fach/readStatuskette';
import type { Statuszeile } from '../../src/bereiche/bfm/prozess/fach/statuskette';
import type { BfmStand, Status } from '../../src/rules/fallmanagement';
import { BEENDET, UEBERNOMMEN, VORGEMERKT } from '../bereiche/bfm/prozess/fach/kettenFaelle';
import { MATRIXLISTE } from '../../src/fall/listen';
import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { FOERDERZIELE, MATRIX_ZUSTAND_LABEL } from '../../src/rules/vocabulary';
import { begruendungText } from '../../src/fall/texte/begruendung';
import { unterschiede } from '../support/abbild';
import { STICHTAG } from '../support/faelle';
import {
  eingabezellen,
  eintragungenZu,
  fillMappe,
  ergebniszellen,
  findTabelle,
  zelleDesNamens,
} from '../support/fillMappe';
import {
  abbild,
  adresse,
  BEISPIEL,
  eingetragen,
  JETZT,
  mappeMit,
  type Testmappe,
  tippe,
  wertVon,
} from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';

/** The steps that lead to each status in the bFM. */
const WEG: Readonly<Record<Status, readonly Statuszeile[]>> = {
  nichtImBfm: [],
  vorgemerkt: [VORGEMERKT],
  imBfm: [VORGEMERKT, UEBERNOMMEN],
  beendet: [VORGEMERKT, UEBERNOMMEN, BEENDET],
};

/** What the last of these steps says of the Einschätzung; a case in JSON has no steps and cannot say it. */
const GESAGT: Readonly<Partial<Record<Status, Pick<BfmStand, 'zuletzt'>>>> = {
  imBfm: { zuletzt: 'ja' },
  beendet: { zuletzt: 'nein' },
};

/** Writes the steps into the workbook; what follows from them. After an end no ground is left. */
async function mitSchritten({ mappe }: Testmappe, { status, kriterium }: BfmStand): Promise<BfmStand> {
  await mappe.read(BFM_MAPPE.teile);
  const zeilen = WEG[status].map((zeile) =>
    schrittAnfuegen({ ...zeile, kriterium: zeile.kriterium && kriterium }),
  );
  if (zeilen.length > 0) expect(await mappe.change(zeilen)).toEqual({ art: 'geaendert' });
  return { status, kriterium: status === 'beendet' ? null : kriterium, ...GESAGT[status] };
}

async function matrixzellen({ host }: Testmappe): Promise<string[]> {
  const zelle = await findTabelle(host, MATRIXLISTE.name);
  return FOERDERZIELMATRIX.flatMap(({ bereich }) =>
    FOERDERZIELE.map((ziel) => adresse(zelle(bereich, MATRIXLISTE.spalten[ziel].kopf))),
  );
}

async function gelesenerFall({ mappe }: Testmappe): Promise<{ fall: Fall; ergebnis: Ergebnis }> {
  const stand = await lesen(mappe, STICHTAG);
  if (stand.art !== 'berechnet') throw new Error(JSON.stringify(stand));
  return stand;
}

describe('Berechnen und eintragen', () => {
  it('schreibt in jede Ergebniszelle, was der Kern berechnet', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { ergebnis } = await eingetragen(offen);
    const { steuerung, faz } = ergebnis;
    expect(ergebnis).toEqual(berechne((await gelesenerFall(offen)).fall));
    const felder = Object.entries(NAME_ERGEBNIS).map(([feld, name]) => [feld, wertVon(offen, name)]);
    expect(Object.fromEntries(felder)).toEqual({
      profillageErrechnet: 'Unterstützungsprofil',
      kennungErrechnet: 'bFM',
      kennungGeprueft: '',
      betreuung: 'Fallmanagement',
      begruendung: begruendungText(steuerung),
      aktiveVermittlung: faz.aktiveVermittlung ? 'ja' : 'nein',
      regelwerk: ergebnis.regelwerk,
      berechnetAm: JETZT.serial,
      fingerabdruck: ergebnis.fingerabdruck,
    });
  });

  it('schreibt auch die Kennung bei festgelegter Profillage und leert sie wieder, wenn es keine mehr gibt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await fillMappe(offen.host, {
      felder: { festgelegteProfillage: 'Marktprofil', festlegungBegruendung: 'Zusage liegt vor' },
    });
    await eingetragen(offen);
    expect([wertVon(offen, 'Kennung_Errechnet'), wertVon(offen, 'Kennung_Geprueft')]).toEqual(['bFM', 'AV']);
    tippe(offen, 'Profil_FestlegungBegruendung', '');
    await eingetragen(offen);
    expect([wertVon(offen, 'Kennung_Errechnet'), wertVon(offen, 'Kennung_Geprueft')]).toEqual(['bFM', '']);
  });

  it('schreibt die ganze Förderzielmatrix, alle vierzig Zellen', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { ergebnis } = await eingetragen(offen);
    const zelle = await findTabelle(offen.host, MATRIXLISTE.name);
    for (const { bereich } of FOERDERZIELMATRIX) {
      for (const ziel of FOERDERZIELE) {
        const { blatt, zelle: cell } = zelle(bereich, MATRIXLISTE.spalten[ziel].kopf);
        expect([bereich, ziel, offen.host.workbook.getCell(blatt, cell)]).toEqual([
          bereich,
          ziel,
          MATRIX_ZUSTAND_LABEL[ergebnis.faz.matrix[bereich][ziel]],
        ]);
      }
    }
    expect(ergebnis.faz.matrix.mitwirkung.prozessfaehigkeit).toBe('Entwicklungsziel');
    expect(ergebnis.faz.matrix.rahmenbedingungen.prozessfaehigkeit).toBe('zurückgestellt');
  });

  it('zeigt den Zeitpunkt als Datum mit Uhrzeit', async () => {
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    const { blatt, zelle } = zelleDesNamens(offen.host, NAME_ERGEBNIS.berechnetAm);
    expect(offen.host.workbook.getNumberFormat(blatt, zelle)).toBe('dd.mm.yyyy hh:mm');
  });

  it('verändert nichts als Ergebniszellen und Matrix: keine Eingabe, kein anderes Blatt, kein anderer Teil', async () => {
    const offen = await mappeMit(BEISPIEL);
    const erlaubt = [
      ...Object.values(ergebniszellen(offen.host)).map(adresse),
      ...(await matrixzellen(offen)),
    ];
    const eingaben = (await eingabezellen(offen.host)).map(adresse);
    const vorher = abbild(offen);
    await eingetragen(offen);
    const nachher = abbild(offen);
    expect(unterschiede(vorher, nachher).filter((key) => !erlaubt.includes(key))).toEqual([]);
    expect(eingaben).toHaveLength(27 + 7 + 4 + 3 * (14 + 11));
    expect(eingaben.filter((key) => vorher.get(key) !== nachher.get(key))).toEqual([]);
    expect(eingaben.filter((key) => vorher.get(key)?.startsWith(' |') === false).length).toBeGreaterThan(30);
  });

  it('trägt zweimal hintereinander dasselbe ein', async () => {
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    const einmal = abbild(offen);
    await eingetragen(offen);
    expect(unterschiede(einmal, abbild(offen))).toEqual([]);
  });

  it('rechnet mit der leeren Vorlage: alles offen', async () => {
    const offen = await mappeMit();
    await eingetragen(offen);
    expect(wertVon(offen, NAME_ERGEBNIS.kennungErrechnet)).toBe('noch nicht festgelegt');
  });
});

/** fa:z is not in the public cases. */
const WEITERE = [
  {
    name: 'direkt vermittelbar: Integration mit aktiver Vermittlung',
    fall: {
      stichtag: '2026-11-21',
      direktVermittelbar: true,
      foerderziel: 'integration',
      entwicklungsziel: 'bewerbung',
      ressourcenbereiche: { bewerbung: 2, leistungsfaehigkeit: 0 },
      paragraph16a: ['kinderbetreuung', 'suchtberatung'],
    },
  },
  {
    name: 'Qualifikation erfolgreich abgeschlossen: aktive Vermittlung',
    fall: {
      stichtag: '2026-11-21',
      zugang: '2026-01-02',
      name: 'Max Muster',
      direktVermittelbar: false,
      foerderziel: 'wettbewerbsfaehigkeit',
      entwicklungsziel: 'qualifikation',
      qualifizierungAbgeschlossen: true,
      ressourcenbereiche: { qualifikation: 3, arbeitsmotivation: '?', selbststaendigkeit: 1 },
    },
  },
  {
    name: 'Hochschulteam, § 428, Platz offen',
    fall: {
      stichtag: '2026-11-21',
      kundennummer: '000123',
      fachkraft: 'N. N.',
      fachteam: 'hochschulteam',
      paragraph428: true,
      neukunde: null,
      festlegung: 'sonstiges',
      verdichtung: { liegtVor: true, begruendung: 'Sucht' },
    },
  },
];

describe('jeder Fall gibt aus der Arbeitsmappe dasselbe Ergebnis wie aus JSON', () => {
  it.each([...faelle, ...WEITERE].map(({ name, fall }) => [name, fall] as const))('%s', async (_, input) => {
    const ausJson = readCase(input, '', STICHTAG);
    if (!ausJson.ok) throw new Error(JSON.stringify(ausJson.fehler));
    const offen = await mappeMit(eintragungenZu(ausJson.wert));
    const soll = { ...ausJson.wert, bfm: await mitSchritten(offen, ausJson.wert.bfm) };
    const { fall, ergebnis } = await gelesenerFall(offen);
    expect(fall).toEqual(soll);
    expect(resultJson(ergebnis)).toEqual(resultJson(berechne(soll)));
    expect(ergebnis.fingerabdruck).toBe(berechne(soll).fingerabdruck);
  });
});
