/** Cooperation of the invented person: three partners in a chain, what was agreed to, what came back, a Fallkonferenz. */
import {
  AUFGABEN,
  EINWILLIGUNGEN,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  RUECKMELDUNGEN,
  VERWEISUNGEN,
  WEITERGABEN,
} from '../../src/bereiche/kooperation/listen';
import { ANGEBOTSKETTEN, PARTNER } from '../../src/bereiche/kooperation/listenDesHauses';
import { type Aenderung, anfuegen, setzen } from '../../src/listen/aenderung';
import { dateOfSerial, type PlainDate, serialOfDate } from '../../src/listen/plainDate';

/** The chain that the case follows. */
const KETTE = 'drohender Wohnungsverlust';

/** All of it, as of a day: one Verweisung is done, one is under way and its feedback overdue, one is counselling. */
export function partnerbeispiel(heute: PlainDate): readonly Aenderung[] {
  const tagIn = (tage: number): PlainDate => {
    const tag = dateOfSerial(serialOfDate(heute) + tage);
    if (tag === null) throw new Error('Not a day of the demo');
    return tag;
  };
  return [
    ...hausdaten(tagIn),
    ...einwilligungen(tagIn),
    ...verweisungen(tagIn),
    ...rueckmeldungen(tagIn),
    ...konferenz(tagIn),
  ];
}

type Tage = (tage: number) => PlainDate;

function hausdaten(tag: Tage): Aenderung[] {
  const kette = (nummer: number, partner: string, angebot: string, danach: string): Aenderung =>
    anfuegen(ANGEBOTSKETTEN, { zielgruppe: KETTE, nummer, partner, angebot, danach });
  return [
    anfuegen(PARTNER, {
      id: 'P1',
      name: 'Wohnungssicherung Hafenstadt',
      art: 'wohnungslosenhilfe',
      ansprechperson: 'S. Seeadler',
      telefon: '0000 1001',
      ort: 'Hafenstadt',
      vereinbarungVon: tag(-400),
      vereinbarungBis: tag(60),
      rueckmeldungWochen: 4,
    }),
    anfuegen(PARTNER, {
      id: 'P2',
      name: 'Schuldenhilfe am Markt',
      art: 'schuldnerberatung',
      ansprechperson: 'T. Taube',
      telefon: '0000 1002',
      ort: 'Hafenstadt',
      rueckmeldungWochen: 8,
    }),
    anfuegen(PARTNER, {
      id: 'P3',
      name: 'Werkstatt Neubeginn',
      art: 'massnahmetraeger',
      ansprechperson: 'U. Uhu',
      telefon: '0000 1003',
      ort: 'Hafenstadt',
      rueckmeldungWochen: 6,
    }),
    kette(1, 'P1', 'Wohnung sichern', 'Wenn die Räumung abgewendet ist: Schulden'),
    kette(2, 'P2', 'Schulden ordnen, freiwillig', 'Wenn die Person so weit ist: Arbeit erproben'),
    kette(3, 'P3', 'Arbeit erproben', 'Ziel überprüfen'),
    setzen(KOOPERATIONSFELDER.kette, KETTE),
    setzen(KOOPERATIONSFELDER.kontaktweg, 'Telefon 0000 2001, vormittags'),
  ];
}

function einwilligungen(tag: Tage): Aenderung[] {
  const erteilt = (id: string, partner: string, zweck: string, am: number): Aenderung =>
    anfuegen(EINWILLIGUNGEN, {
      id,
      partner,
      zweck,
      umfang: ['kontakt', 'anlass'],
      erteiltAm: tag(am),
      bis: tag(am + 365),
      form: 'schriftlich',
    });
  const weitergabe = (id: string, verweisung: string, partner: string, am: number): Aenderung =>
    anfuegen(WEITERGABEN, {
      id,
      verweisung,
      partner,
      angaben: 'Name und Erreichbarkeit; Anlass und Auftrag',
      am: tag(am),
      grundlage: 'einwilligung',
      einwilligung: `E${partner.slice(1)}`,
    });
  return [
    erteilt('E1', 'P1', 'Wohnung sichern', -92),
    erteilt('E2', 'P2', 'Kontakt zur Schuldnerberatung', -58),
    erteilt('E3', 'P3', 'Arbeit erproben', -30),
    weitergabe('W1', 'V1', 'P1', -90),
    weitergabe('W2', 'V2', 'P2', -58),
    weitergabe('W3', 'V3', 'P3', -28),
  ];
}

function verweisungen(tag: Tage): Aenderung[] {
  const grund = { freiwillig: true, grundlage: 'einwilligung' } as const;
  return [
    anfuegen(VERWEISUNGEN, {
      ...grund,
      id: 'V1',
      partner: 'P1',
      anlass: 'wohnsituation',
      auftrag: 'Räumung abwenden',
      einwilligung: 'E1',
      verwiesenAm: tag(-90),
      erstkontaktAm: tag(-81),
      stand: 'beendet',
      ergebnis: 'Räumung abgewendet, Ratenplan steht',
    }),
    anfuegen(VERWEISUNGEN, {
      ...grund,
      id: 'V2',
      partner: 'P2',
      anlass: 'finanzielleSituation',
      einwilligung: 'E2',
      erstkontaktAm: tag(-44),
      stand: 'läuft',
      rueckmeldungFaellig: tag(12),
    }),
    anfuegen(VERWEISUNGEN, {
      ...grund,
      id: 'V3',
      partner: 'P3',
      anlass: 'berufserfahrung',
      auftrag: 'Drei Wochen in der Holzwerkstatt erproben',
      einwilligung: 'E3',
      verwiesenAm: tag(-28),
      erstkontaktAm: tag(-17),
      stand: 'läuft',
      rueckmeldungFaellig: tag(-3),
    }),
  ];
}

function rueckmeldungen(tag: Tage): Aenderung[] {
  return [
    anfuegen(RUECKMELDUNGEN, {
      id: 'R1',
      verweisung: 'V1',
      art: 'telefonisch',
      kurztext: 'Termin beim Vermieter vereinbart',
      datum: tag(-70),
      naechsteFaellig: tag(-42),
    }),
    anfuegen(RUECKMELDUNGEN, {
      id: 'R2',
      verweisung: 'V1',
      art: 'schriftlich',
      kurztext: 'Räumung abgewendet',
      datum: tag(-40),
    }),
    anfuegen(RUECKMELDUNGEN, { id: 'R3', verweisung: 'V2', art: 'von der Person', datum: tag(-20) }),
  ];
}

function konferenz(tag: Tage): Aenderung[] {
  return [
    anfuegen(KONFERENZEN, {
      id: 'K1',
      datum: tag(-14),
      anlass: 'Wohnung gesichert: Wie geht es weiter?',
      stellen: ['P1', 'P3'],
      einwilligungen: ['E1', 'E3'],
      ohneNamen: false,
      personBeteiligt: true,
      tagesordnung: 'Stand der Wohnung; Beginn in der Werkstatt; wer was übernimmt',
      ergebnis: 'Die Werkstatt beginnt mit drei Tagen in der Woche.',
    }),
    anfuegen(AUFGABEN, {
      id: 'A1',
      konferenz: 'K1',
      was: 'Fahrkarte bis zur Werkstatt klären',
      wer: 'Fallmanagement',
      bisWann: tag(-7),
      erledigtAm: tag(-8),
    }),
    anfuegen(AUFGABEN, {
      id: 'A2',
      konferenz: 'K1',
      was: 'Rückmeldung nach drei Wochen',
      wer: 'Werkstatt Neubeginn',
      bisWann: tag(5),
    }),
  ];
}
