/** On what ground somebody comes into the bFM, in words. */
import { ZUGANGSKRITERIUM_LABEL, type Zugangskriterium } from '../../../../rules/fallmanagement';

/** A Kriterium, and of a local one which it is, as far as that is said. */
export interface GenanntesKriterium {
  readonly kriterium: Zugangskriterium | null;
  /** '' where it is not said, or another Kriterium. */
  readonly lokal: string;
}

/** Its label, with the name of a local one in quotes behind it; '' for none. */
export function kriteriumWorte({ kriterium, lokal }: GenanntesKriterium): string {
  if (kriterium === null) return '';
  const name = kriterium === 'lokal' && lokal !== '' ? ` „${lokal}“` : '';
  return `${ZUGANGSKRITERIUM_LABEL[kriterium]}${name}`;
}
