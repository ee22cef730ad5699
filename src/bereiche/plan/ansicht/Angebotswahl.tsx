/** The offers of the house as a choice within a step: fitting ones first. What the chosen one says stands below. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { angeboteMitNamen, ist16aSchritt } from '../fach/paragraph16a';
import type { Angebot } from '../listen';
import { bereichLabel } from '../texte/plan';
import { angebotText, SCHRITT, SCHRITTFELD } from '../texte/schrittansicht';
import type { Planblick } from '../vorhaben/planblick';
import { mitAngebot, type Schritttexte } from './schrittangaben';

interface Props {
  readonly texte: Schritttexte;
  readonly blick: Planblick;
  readonly onAendere: (teil: Partial<Schritttexte>) => void;
}

export function Angebotswahl({ texte, blick, onAendere }: Props): ReactNode {
  const { angebote } = blick.plan;
  return (
    <Feld label={SCHRITTFELD.angebot} hinweis={hinweisVon(texte, blick) || undefined} fehler={null}>
      <Select
        value={texte.angebot}
        onChange={(_, { value }) => onAendere(mitAngebot(texte, value, angebote))}
      >
        <option value="">{SCHRITTFELD.ohneAngebot}</option>
        {gruppenVon(blick, texte.angebot).map(([titel, namen]) => (
          <optgroup key={titel} label={titel}>
            {namen.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Feld>
  );
}

/** Each name once, in the first group that has it; a name that the catalogue does not know stays choosable. */
function gruppenVon(
  { plan, angebote, entwicklungsziel }: Planblick,
  gewaehlt: string,
): readonly (readonly [string, readonly string[]])[] {
  const passend = namenVon(angebote.passend);
  const begleitend = namenVon(angebote.begleitend).filter((name) => !passend.includes(name));
  const uebrige = [...new Set([...namenVon(plan.angebote), gewaehlt])].filter(
    (name) => name !== '' && !passend.includes(name) && !begleitend.includes(name),
  );
  const gruppen = [
    [SCHRITT.angebotePassend(bereichLabel(entwicklungsziel)), passend],
    [SCHRITT.angeboteBegleitend, begleitend],
    [SCHRITT.angeboteUebrige, uebrige],
  ] as const;
  return gruppen.filter(([, namen]) => namen.length > 0);
}

function namenVon(angebote: readonly Angebot[]): readonly string[] {
  return [...new Set(angebote.map(({ name }) => name))].filter((name) => name !== '');
}

/** What is to be known of the chosen offer, or why none is proposed. */
function hinweisVon({ angebot, leistung16a }: Schritttexte, blick: Planblick): string {
  const { angebote } = blick.plan;
  if (angebot === '') return blick.entwicklungsziel === null ? SCHRITT.angeboteOhneZiel : '';
  const [bekanntes] = angeboteMitNamen(angebot, angebote);
  const gesagt = leistung16a === '' || leistung16a === 'keine' ? null : leistung16a;
  const immerFreiwillig = ist16aSchritt({ angebot, leistung16a: gesagt }, angebote);
  return [
    ...(bekanntes === undefined ? [] : [`${angebotText(bekanntes)}.`]),
    ...(immerFreiwillig ? [SCHRITT.immerFreiwillig] : []),
  ].join(' ');
}
