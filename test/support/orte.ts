/** The places of the pane beside a Fallmappe. */
import { ORTE, type Ortsname } from '../../src/bausteine/orte';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';

const ANSICHTEN = alleAnsichten(BEREICHE);

/** In their order; those of other kinds of workbooks have no view here. */
export const FALLORTE: readonly Ortsname[] = ORTE.filter((each) => ANSICHTEN.some(({ ort }) => ort === each));
