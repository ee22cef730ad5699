/** Everybody who can be practised with, how far that is, and beginning with somebody. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import type { Inhalt } from '../../../listen/inhalt';
import { KEINE_TEILE } from '../../../mappe/teile';
import { geuebtIn, uebungszeile } from '../fach/stand';
import { OEFFNEN_TEILE } from '../mappe';
import type { Uebungsperson } from '../personen/uebungsperson';
import { RUNDEN, type Runde } from '../regeln/vokabular';
import { oeffnenText, PERSONEN_TEXT, standText, UEBUNGSHANDLUNG } from '../texte/ueben';
import { oeffnePerson } from '../vorhaben/oeffnePerson';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  person: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  stand: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly personen: readonly Uebungsperson[];
  readonly inhalt: Inhalt;
}

export function Personenliste({ personen, inhalt }: Props): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{PERSONEN_TEXT.erklaerung}</p>
      <p className={styles.text}>{PERSONEN_TEXT.runde2}</p>
      <ul className={styles.list}>
        {personen.map((person) => (
          <Eintrag key={person.id} person={person} inhalt={inhalt} />
        ))}
      </ul>
    </>
  );
}

interface EintragProps {
  readonly person: Uebungsperson;
  readonly inhalt: Inhalt;
}

function Eintrag({ person: { id, titel }, inhalt }: EintragProps): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const jetzt = geuebtIn(inhalt);
  const stand = (runde: Runde) => uebungszeile(inhalt, { person: id, runde })?.stand ?? null;
  const offene = RUNDEN.filter((runde) => runde === 1 || stand(1) === 'verglichen');
  const oeffne = (runde: Runde): void =>
    void akteAendern(UEBUNGSHANDLUNG.oeffnen, oeffnePerson({ person: id, runde }), {
      teile: OEFFNEN_TEILE,
      weitere: KEINE_TEILE,
    });
  return (
    <li className={styles.person}>
      <h3 className={styles.titel}>{titel}</h3>
      {offene.map((runde) => (
        <p key={runde} className={styles.stand}>
          {standText(runde, stand(runde))}
        </p>
      ))}
      <div className={styles.buttons}>
        {offene
          .filter((runde) => jetzt?.person !== id || jetzt.runde !== runde)
          .map((runde) => (
            <Knopf
              key={runde}
              size="small"
              disabledFocusable={laeuft}
              aria-label={`${oeffnenText(runde, stand(runde))}: ${titel}`}
              onClick={() => oeffne(runde)}
            >
              {oeffnenText(runde, stand(runde))}
            </Knopf>
          ))}
      </div>
    </li>
  );
}
