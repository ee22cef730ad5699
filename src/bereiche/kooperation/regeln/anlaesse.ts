/** What a Verweisung may be about: a Handlungsbedarf or a Ressourcenbereich. */
import {
  BEDARFE,
  type BedarfId,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../../rules/vocabulary';

export type Anlass = BedarfId | RessourcenbereichId;

const ALLE = [...BEDARFE, ...RESSOURCENBEREICHE];

export const ANLAESSE: readonly Anlass[] = ALLE.map(({ id }) => id);

export const ANLASS_LABEL = Object.fromEntries(ALLE.map(({ id, label }) => [id, label])) as Record<
  Anlass,
  string
>;
