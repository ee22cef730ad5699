import { BEDARFSLISTE, RESSOURCENLISTE } from '../../src/fall/listen';
import { type Eintippen, findTabelle, zelleDesNamens } from '../support/fillMappe';
import { adresse, BEISPIEL, mappeMit, tippe } from '../support/mappe';
import { saetze } from '../support/ablehnen';
import { NAME_EINGABE, NAME_MARKE } from '../support/namen';

const STUFE_SATZ = (gefunden: string): string =>
  `Bei „Wohnsituation“ steht ${gefunden}. Erlaubt sind 0, 1, 2, 3, ? oder leer. Bitte tragen Sie eine dieser Stufen ein.`;
const DATUM_SATZ = (feld: string, gefunden: string): string =>
  `Bei „${feld}“ steht ${gefunden} statt eines Datums. Erlaubt ist ein Datum wie 21.11.2026. Bitte geben Sie es neu ein; steht es linksbündig, hat Excel es als Text übernommen.`;

describe('eine Stufe, die keine ist', () => {
  it.each<[string, Eintippen, string]>([
    ['4', 4, 'eine Zahl, die nicht passt'],
    ['2,5', '2,5', 'eine Zahl, die nicht passt'],
    ['-1', -1, 'eine Zahl, die nicht passt'],
    ['hoch', 'hoch', 'ein Text, der nicht passt'],
    ['#NV', '#N/A', 'eine Fehlermeldung wie #NV'],
    ['=1/0', '=1/0', 'eine Fehlermeldung wie #NV'],
    ['WAHR', true, 'WAHR oder FALSCH'],
  ])('%s: benannt mit Blatt und Zelle, nichts geschrieben', async (_, wert, gefunden) => {
    const offen = await mappeMit({ ...BEISPIEL, bedarfe: { ...BEISPIEL.bedarfe, wohnsituation: wert } });
    const zelle = (await findTabelle(offen.host, BEDARFSLISTE.name))('wohnsituation', 'Stufe');
    expect(await saetze(offen)).toEqual([`${adresse(zelle)}: ${STUFE_SATZ(gefunden)}`]);
  });

  it('ein Datum, auch wenn seine Zahl eine Stufe wäre', async () => {
    const offen = await mappeMit({ ...BEISPIEL, bedarfe: { ...BEISPIEL.bedarfe, wohnsituation: 2 } });
    const zelle = (await findTabelle(offen.host, BEDARFSLISTE.name))('wohnsituation', 'Stufe');
    offen.host.workbook.setNumberFormat(zelle.blatt, zelle.zelle, 'dd.mm.yyyy');
    expect(await saetze(offen)).toEqual([`${adresse(zelle)}: ${STUFE_SATZ('ein Datum')}`]);
  });

  it('auch in den Ressourcenbereichen', async () => {
    const offen = await mappeMit({ ressourcenbereiche: { mitwirkung: 4 } });
    const zelle = (await findTabelle(offen.host, RESSOURCENLISTE.name))('mitwirkung', 'Stufe');
    expect(await saetze(offen)).toEqual([
      `${adresse(zelle)}: Bei „Mitwirkung in der Fallarbeit“ steht eine Zahl, die nicht passt. Erlaubt sind 0, 1, 2, 3, ? oder leer. Bitte tragen Sie eine dieser Stufen ein.`,
    ]);
  });
});

describe('die sieben Kreuze', () => {
  it('zwei davon: benannt mit beiden Zellen', async () => {
    const offen = await mappeMit({ marken: { wahrscheinlich: 'x', integriert: 'X' } });
    expect(await saetze(offen)).toEqual([
      'Kennung!B14, Kennung!B19: In Kennung!B14 und Kennung!B19 stehen mehrere Kreuze. Erlaubt ist höchstens eines der sieben. Bitte lassen Sie nur das zutreffende stehen.',
    ]);
  });

  it('etwas anderes als ein Kreuz', async () => {
    const offen = await mappeMit({ marken: { schueler: 'vielleicht' } });
    const zelle = zelleDesNamens(offen.host, NAME_MARKE.schueler);
    const [satz] = await saetze(offen);
    expect(satz).toContain(`${adresse(zelle)}: `);
    expect(satz).toContain('Erlaubt ist „x“ oder leer.');
  });
});

describe('Daten', () => {
  it('als Text, linksbündig', async () => {
    const offen = await mappeMit();
    const { blatt, zelle } = zelleDesNamens(offen.host, NAME_EINGABE.stichtag);
    offen.host.workbook.setNumberFormat(blatt, zelle, '@');
    tippe(offen, NAME_EINGABE.stichtag, '21.11.2026');
    expect(await saetze(offen)).toEqual([
      `${blatt}!${zelle}: ${DATUM_SATZ('Stichtag', 'ein Text, der nicht passt')}`,
    ]);
  });

  it.each([0, 1, 60, -5, 2_958_466])('Seriennummer %d liegt außerhalb', async (serial) => {
    const offen = await mappeMit({ felder: { geburtsdatum: serial } });
    const zelle = zelleDesNamens(offen.host, NAME_EINGABE.geburtsdatum);
    expect(await saetze(offen)).toEqual([
      `${adresse(zelle)}: Bei „Geburtsdatum“ steht kein mögliches Datum. Erlaubt sind Tage ab dem 01.03.1900. Bitte prüfen Sie die Eingabe.`,
    ]);
  });

  it('Geburtsdatum nach dem eingetragenen Stichtag nennt beide Zellen', async () => {
    const offen = await mappeMit({ felder: { geburtsdatum: '22.11.2026', stichtag: '21.11.2026' } });
    const geburt = adresse(zelleDesNamens(offen.host, NAME_EINGABE.geburtsdatum));
    const stichtag = adresse(zelleDesNamens(offen.host, NAME_EINGABE.stichtag));
    expect(await saetze(offen)).toEqual([
      `${geburt}, ${stichtag}: Das Geburtsdatum liegt nach dem Stichtag. Erlaubt ist ein Geburtsdatum bis zum Stichtag. Bitte prüfen Sie beide Angaben.`,
    ]);
  });

  it('Geburtsdatum nach dem heutigen Tag, wenn kein Stichtag eingetragen ist', async () => {
    const offen = await mappeMit({ felder: { geburtsdatum: '22.11.2026' } });
    const geburt = adresse(zelleDesNamens(offen.host, NAME_EINGABE.geburtsdatum));
    expect(await saetze(offen)).toEqual([
      `${geburt}: Das Geburtsdatum liegt nach dem Stichtag. Erlaubt ist ein Geburtsdatum bis zum Stichtag. Bitte prüfen Sie beide Angaben.`,
    ]);
  });
});

describe('Auswahl und Text', () => {
  it('eine Prognose, die nicht auf der Liste steht', async () => {
    const offen = await mappeMit({ felder: { prognoseArbeitsmarkt: 'bald' } });
    const zelle = zelleDesNamens(offen.host, NAME_EINGABE.prognoseArbeitsmarkt);
    expect(await saetze(offen)).toEqual([
      `${adresse(zelle)}: Bei „Prognose Arbeitsmarkt“ steht ein Text, der nicht passt. Erlaubt sind „bis 6 Monate“, „bis 12 Monate“ und „über 12 Monate“ oder leer. Bitte wählen Sie aus der Liste.`,
    ]);
  });

  it('ein Fehlerwert im Namen', async () => {
    const offen = await mappeMit();
    const { blatt, zelle } = zelleDesNamens(offen.host, NAME_EINGABE.name);
    offen.host.workbook.setNumberFormat(blatt, zelle, 'General');
    tippe(offen, NAME_EINGABE.name, '#N/A');
    expect(await saetze(offen)).toEqual([
      `${blatt}!${zelle}: Bei „Name“ steht eine Fehlermeldung wie #NV. Erlaubt ist ein Text. Bitte korrigieren Sie die Zelle.`,
    ]);
  });
});

describe('eine abgelehnte Wahl in fa:z', () => {
  it.each([
    [
      'Förderziel Integration bei „nein“',
      { direktVermittelbar: 'nein', foerderziel: 'Integration' },
      NAME_EINGABE.foerderziel,
      'Das Förderziel passt nicht zur Antwort auf „direkt vermittelbar“. Bei „ja“ ist nur Integration erlaubt, bei „nein“ eines der drei anderen. Bitte ändern Sie eine der beiden Angaben.',
    ],
    [
      'Entwicklungsziel ohne Förderziel',
      { entwicklungsziel: 'Qualifikation' },
      NAME_EINGABE.entwicklungsziel,
      'Das Entwicklungsziel gehört nicht zum gewählten Förderziel, oder es ist noch kein Förderziel gewählt. Erlaubt sind nur Ressourcenbereiche in der Spalte des Förderziels. Bitte wählen Sie zuerst das Förderziel.',
    ],
    [
      'zwei Entwicklungsziele',
      { entwicklungsziel: 'Qualifikation; Arbeitsverhalten' },
      NAME_EINGABE.entwicklungsziel,
      'Hier stehen mehrere Entwicklungsziele. Erlaubt ist immer nur eines zur selben Zeit. Bitte lassen Sie eines stehen.',
    ],
    [
      'Selbständigkeit',
      { entwicklungsziel: 'Selbständige und Existenzgründungen' },
      NAME_EINGABE.entwicklungsziel,
      'Dieser Ressourcenbereich hat keine Zeile in der Förderzielmatrix und kann kein Entwicklungsziel sein. Erlaubt sind die zehn Bereiche der Matrix. Bitte wählen Sie einen davon.',
    ],
  ])('%s', async (_, felder, name, satz) => {
    const offen = await mappeMit({ felder });
    expect(await saetze(offen)).toEqual([`${adresse(zelleDesNamens(offen.host, name))}: ${satz}`]);
  });
});

describe('mehrere Fehler zugleich', () => {
  it('werden alle genannt', async () => {
    const offen = await mappeMit({
      bedarfe: { wohnsituation: 4, mobilitaet: 'hoch' },
      ressourcenbereiche: { bewerbung: 'viel' },
      marken: { wahrscheinlich: 'x', schueler: 'x' },
      felder: { neukunde: 'oft', geburtsdatum: 12, dominierend: 'Z' },
      paragraph16a: { suchtberatung: 'manchmal' },
    });
    const found = await saetze(offen);
    expect(found).toHaveLength(8);
    expect(new Set(found.map((satz) => satz.split(':')[0])).size).toBe(8);
  });
});
