/** Reads the workbook anew, for whoever does not trust what the pane shows. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { KNOPF } from '../../../../bausteine/texte/pane';
import { NEU_LESEN } from '../../texte/eintragen';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalS}` } });

export function Neulesen(): ReactNode {
  const { neuLesen } = useHandlungen();
  return (
    <Abschnitt titel={NEU_LESEN.titel}>
      <p className={useStyles().text}>{NEU_LESEN.satz}</p>
      <Knopf icon={<ArrowClockwise16Regular />} onClick={() => void neuLesen()}>
        {KNOPF.lesen}
      </Knopf>
    </Abschnitt>
  );
}
