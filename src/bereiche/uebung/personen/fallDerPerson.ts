/** From a practice person to the case that the rules see. Reads it as every other case is read, and computes nothing. */
import type { Fall } from '../../../fall/fall';
import { foerderzielVon } from '../../../fall/faz';
import { readFall } from '../../../fall/readFall';
import type { Lesung } from '../../../listen/fehler';
import { parsePlainDate } from '../../../listen/plainDate';
import { rawFallVon } from '../../../mappe/caseRaw';
import type { CaseInput } from '../../../mappe/caseShape';
import type { Belegt } from './belegt';
import type { AndereSicht, Uebungsperson } from './uebungsperson';

/**
 * The case of a practice person as the model solution rates it.
 * @throws where the person is written wrongly; a test reads them all.
 */
export function fallDerPerson(person: Uebungsperson): Fall {
  const gelesen = liesFallDerPerson(person);
  if (!gelesen.ok) throw new Error(`${person.id}: ${gelesen.fehler.map(({ code }) => code).join(', ')}`);
  return gelesen.wert;
}

/** The same, or what contradicts itself in it. @throws where there is no Stichtag. */
export function liesFallDerPerson(person: Uebungsperson): Lesung<Fall> {
  const stichtag = parsePlainDate(person.stichtag);
  if (stichtag === null) throw new Error(`${person.id} has no Stichtag`);
  return readFall(rawFallVon(eingabenVon(person), person.id), stichtag);
}

/** The same case with one thing seen differently. */
export function mitAndererSicht(fall: Fall, sicht: AndereSicht): Fall {
  if ('bedarf' in sicht) return { ...fall, bedarfe: { ...fall.bedarfe, [sicht.bedarf]: sicht.stufe } };
  if ('angabe' in sicht) return { ...fall, ...mitFolgen(sicht) };
  const { ressourcenbereich, stufe } = sicht;
  return { ...fall, ressourcenbereiche: { ...fall.ressourcenbereiche, [ressourcenbereich]: stufe } };
}

/** The gate decides anew about the Förderziel, and an Entwicklungsziel brings its own (S4). */
function mitFolgen(sicht: Extract<AndereSicht, { readonly angabe: string }>): Partial<Fall> {
  if (sicht.angabe === 'direktVermittelbar')
    return { direktVermittelbar: sicht.wert, foerderziel: null, entwicklungsziel: null };
  if (sicht.angabe === 'entwicklungsziel')
    return { entwicklungsziel: sicht.wert, foerderziel: foerderzielVon(sicht.wert) };
  return { [sicht.angabe]: sicht.wert };
}

function eingabenVon({ angaben, ...person }: Uebungsperson): CaseInput {
  const { name, kundennummer, stichtag, geburtsdatum } = person;
  const { verdichtung, paragraph16a, ...einzelne } = angaben;
  return {
    name,
    kundennummer,
    stichtag,
    geburtsdatum,
    ...werteVon(einzelne),
    verdichtung: { liegtVor: verdichtung !== undefined, begruendung: verdichtung?.wert },
    paragraph16a: paragraph16a?.map(({ wert }) => wert) ?? [],
    bedarfe: werteVon(person.bedarfe),
    ressourcenbereiche: werteVon(person.ressourcenbereiche),
  };
}

type Werte<Belegte> = {
  [Id in keyof Belegte]: NonNullable<Belegte[Id]> extends Belegt<infer Wert> ? Wert : never;
};

function werteVon<Belegte extends { readonly [Id in keyof Belegte]: Belegt<unknown> }>(belegte: Belegte) {
  const werte = Object.entries<Belegt<unknown>>(belegte).map(([id, { wert }]) => [id, wert] as const);
  return Object.fromEntries(werte) as Werte<Belegte>;
}
