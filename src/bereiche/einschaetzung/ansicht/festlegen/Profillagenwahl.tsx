/** The six Profillagen as equals: same size, in the order of the vocabulary, none chosen beforehand, each with the Kennung that follows. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { type Festlegungsfolge, festlegungsfolgen } from '../../../../fall/festlegungsfolgen';
import { PROFILE, type Profil } from '../../../../rules/vocabulary';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { Feld } from '../../../../bausteine/Feld';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN, folgeText } from '../../texte/festlegen';
import { type Festlegungsentwurf, WAHL } from './festlegungsentwurf';
import { folgensaetze } from './folgensaetze';

const useStyles = makeStyles({
  // Rows of one height, whatever stands in them: none is to look like the one that is meant.
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(13rem, 100%), 1fr))',
    gridAutoRows: '1fr',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
  },
  each: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& label': { flexGrow: 1, overflowWrap: 'anywhere' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  folge: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Before the choices: below them it would be read too late.
  hint: { margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface Props {
  readonly sicht: LesbareSicht;
  readonly entwurf: Festlegungsentwurf;
  readonly fehler: string | null;
}

export function Profillagenwahl({ sicht, entwurf, fehler }: Props): ReactNode {
  const styles = useStyles();
  const folgen = useFolgen(sicht);
  return (
    <div>
      <p className={styles.hint}>
        {folgen === null ? FESTLEGEN.gleichrangig : FESTLEGEN.gleichrangigMitKennung}
      </p>
      <Feld label={FESTLEGEN.frage} fehler={fehler}>
        <RadioGroup
          className={styles.group}
          value={entwurf.profillage ?? ''}
          onChange={(_, { value }) => entwurf.aendere(WAHL, value)}
        >
          {PROFILE.map((each) => (
            <Radio
              key={each}
              className={styles.each}
              value={each}
              label={<Name profillage={each} folgen={folgen} />}
            />
          ))}
        </RadioGroup>
      </Feld>
      {folgensaetze(sicht, folgen).map((satz) => (
        <p key={satz} className={styles.text}>
          {satz}
        </p>
      ))}
    </div>
  );
}

/** Null where nothing is computed, or nothing computed may be shown yet. */
function useFolgen(sicht: LesbareSicht): readonly Festlegungsfolge[] | null {
  const verdeckt = useIstVerdeckt(sicht);
  return useMemo(
    () => (sicht.art === 'berechnet' && !verdeckt ? festlegungsfolgen(sicht.fall) : null),
    [sicht, verdeckt],
  );
}

interface NameProps {
  readonly profillage: Profil;
  readonly folgen: readonly Festlegungsfolge[] | null;
}

function Name({ profillage, folgen }: NameProps): ReactNode {
  const styles = useStyles();
  const folge = folgen?.find((each) => each.profillage === profillage);
  return (
    <>
      <span className={styles.name}>{profillage}</span>
      {folge && <span className={styles.folge}> {folgeText(folge)}</span>}
    </>
  );
}
