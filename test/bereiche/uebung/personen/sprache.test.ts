/** How it is spoken of people: with respect, about what they do and can do, never about what they are said to be. */
import { fallDerPerson } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { KENNUNGEN, PROFILE } from '../../../../src/rules/vocabulary';
import { JE_PERSON, texte } from './befunde';

/** Diagnoses, addiction, offences and religion: the house's own lists never name them either. */
const BEFUND_UEBER_MENSCHEN =
  /diagnos|depress|burn-?out|psycho(?!sozial)|schizo|borderline|adhs|krebs|süchtig|alkohol|droge|rausch|entzug|behinder|\bstraf|gefängnis|(?<!\p{L})haft\b|polizei|bewährung|religi|gläubig(?!er)|muslim|christ|jüd|moschee|kirche|kopftuch|hautfarbe/iu;
const SUCHT = /Sucht/;
/** Words that put people into a drawer. */
const SCHUBLADE =
  /flüchtling|asyl|ausländer|migrant|migration|hartz|arbeitsscheu|\bfaul|uneinsichtig|unkooperativ|beratungsresistent|verweiger|problemfall|problemfamilie|sozial schwach|bildungsfern|vermittelbar|hilfebedürftig|leidet|alleinerziehend|langzeitarbeitslos|der Fall|dieser Fall|Hemmnis|gestört|auffällig/iu;
/** The person who writes speaks of others. */
const ERSTE_PERSON = /\b(?:ich|mich|mir|mein\w*|wir|uns|unser\w*|du|dich|dir)\b/i;
const ohneZitate = (text: string): string => text.replace(/„[^“]*“/g, '');

describe.each(JE_PERSON)('%s', (_, { person }) => {
  it('nennt keine Diagnosen, Sucht, Straftaten oder Religion', () => {
    expect(texte(person).filter((text) => BEFUND_UEBER_MENSCHEN.test(text) || SUCHT.test(text))).toEqual([]);
  });

  it('steckt niemanden in eine Schublade', () => {
    expect(texte(person).filter((text) => SCHUBLADE.test(text))).toEqual([]);
  });

  it('ist in der dritten Person geschrieben', () => {
    expect(person.geschichte.filter((satz) => ERSTE_PERSON.test(ohneZitate(satz)))).toEqual([]);
  });

  it('verrät nirgends Kennung oder Profillage', () => {
    const verraeterisch = new RegExp(`\\b(?:${[...KENNUNGEN, ...PROFILE].join('|')}|Kennung|Profil\\w*)\\b`);
    const alles = [...texte(person), JSON.stringify(person.angaben)];
    expect(alles.filter((text) => verraeterisch.test(text))).toEqual([]);
    expect(fallDerPerson(person).festgelegteProfillage).toBeNull();
    expect(fallDerPerson(person).pruefung).toBeNull();
  });

  it('erzählt auch, was gelingt: mindestens vier Einschätzungen sind ohne Bedarf', () => {
    const gelungenes = Object.values(person.bedarfe).filter(({ wert }) => wert === 0);
    expect(gelungenes.length).toBeGreaterThanOrEqual(4);
  });

  it('hält Anführungszeichen paarweise und kürzt nichts ab', () => {
    const text = texte(person).join(' ');
    expect(text.split('„').length).toBe(text.split('“').length);
    expect(text).not.toMatch(/["'`]|\.\.\.| {2}|(?<!\p{L})(?:bzw|ca|etc|inkl|lt|vgl|\p{L}\. ?\p{L})\./u);
  });
});
