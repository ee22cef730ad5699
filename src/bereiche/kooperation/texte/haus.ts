/** What the people of the house should look at, in the words of their pane: what is not the case. */
import type { Partnerhinweis } from '../fach/schutzwege';

/** Each follows on „Nicht erfüllt:“. */
export const PARTNERHINWEIS: Readonly<Record<Partnerhinweis['art'], string>> = {
  vereinbarungEndet: 'Die Kooperationsvereinbarung gilt noch länger als drei Monate.',
  vereinbarungBeendet: 'Die Kooperationsvereinbarung gilt noch.',
  rechtsstandFehlt: 'Ein Rechtsstand ist eingetragen.',
  rechtsstandAlt: 'Der Rechtsstand ist höchstens zwölf Monate alt.',
};
