/** What the Bereiche of the program contribute to what is due. */
import { BFM_FAELLIGES } from '../../src/bereiche/bfm/faelliges';
import { artenVon } from '../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import { KOOPERATION_FAELLIGES } from '../../src/bereiche/kooperation/faelliges';
import { PLAN_FAELLIGES } from '../../src/bereiche/plan/faelliges';
import { VERLAUF_FAELLIGES } from '../../src/bereiche/verlauf/faelliges';
import { gesammelt } from '../../src/bausteine/faelliges';

/** Those that are there today, for tests that cannot wait for them to be loaded. */
export const FAELLIGES = gesammelt([VERLAUF_FAELLIGES, PLAN_FAELLIGES, BFM_FAELLIGES, KOOPERATION_FAELLIGES]);

/** Their kinds, and that of own ones. */
export const ARTEN = artenVon(FAELLIGES.quellen);
