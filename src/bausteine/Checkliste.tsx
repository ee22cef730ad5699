/** The points of a checklist: each is open, done, or does not apply, with who and when below it. Shows and reports only. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Feststellung, Punktstand } from '../fall/checkliste';
import { CHECKLISTE, punktText } from './texte/checkliste';
import { Knopf } from './Knopf';
import { Kurztext } from './Kurztext';

const useStyles = makeStyles({
  group: { display: 'grid' },
  line: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
  },
  // As low as its words allow: a talk has eleven points.
  box: {
    flex: '1 1 0',
    minWidth: 0,
    '& label': {
      paddingTop: '4px',
      paddingBottom: '4px',
      paddingRight: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '& .fui-Checkbox__indicator': { marginTop: '4px', marginBottom: '4px' },
  },
  button: { flexShrink: 0, minWidth: 'auto' },
  // Under the label, not under the box.
  notes: {
    marginBottom: tokens.spacingVerticalXS,
    marginLeft: '36px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0 },
});

/** A point as it is shown. */
export interface Checkpunkt<Id extends string> extends Feststellung {
  readonly id: Id;
  readonly label: string;
  /** A part of the label that is only read aloud. */
  readonly leise?: string;
  /** As it stands in the workbook. */
  readonly stand: Punktstand;
  /** What is to be said of it beside who and when. */
  readonly hinweis?: string | null;
}

interface Props<Id extends string> {
  /** What the whole list is called. */
  readonly titel: string;
  readonly punkte: readonly Checkpunkt<Id>[];
  /** How each will stand once what is under way has arrived. */
  readonly standVon: (punkt: Checkpunkt<Id>) => Punktstand;
  /** Nobody is known who could settle an open one. */
  readonly gesperrt: boolean;
  readonly onSetze: (id: Id, stand: Punktstand) => void;
}

export function Checkliste<Id extends string>({ titel, punkte, ...rest }: Props<Id>): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-label={titel} className={styles.group}>
      {punkte.map((punkt) => {
        const stand = rest.standVon(punkt);
        return (
          <Punkt
            key={punkt.id}
            punkt={punkt}
            stand={stand}
            gesperrt={rest.gesperrt && stand === 'offen'}
            onSetze={(neuer) => rest.onSetze(punkt.id, neuer)}
          />
        );
      })}
    </div>
  );
}

interface PunktProps {
  readonly punkt: Checkpunkt<string>;
  readonly stand: Punktstand;
  readonly gesperrt: boolean;
  readonly onSetze: (stand: Punktstand) => void;
}

function Punkt({ punkt, stand, gesperrt, onSetze }: PunktProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { label, leise = '', hinweis = null } = punkt;
  const notizen = [punktText(stand, punkt), hinweis].filter((each) => each !== null);
  return (
    <div>
      <div className={styles.line}>
        <Checkbox
          className={styles.box}
          label={<Kurztext text={label} leise={leise} />}
          checked={stand === 'erledigt'}
          disabled={gesperrt || stand === 'entfaellt'}
          {...(notizen.length > 0 && { 'aria-describedby': noteId })}
          onChange={(_, { checked }) => onSetze(checked === true ? 'erledigt' : 'offen')}
        />
        {stand !== 'erledigt' && (
          <Knopf
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={`${CHECKLISTE.entfaellt}: ${label}`}
            aria-pressed={stand === 'entfaellt'}
            disabled={gesperrt}
            onClick={() => onSetze(stand === 'entfaellt' ? 'offen' : 'entfaellt')}
          >
            {CHECKLISTE.entfaellt}
          </Knopf>
        )}
      </div>
      {notizen.length > 0 && <Notizen id={noteId} notizen={notizen} />}
    </div>
  );
}

interface NotizenProps {
  readonly id: string;
  readonly notizen: readonly string[];
}

function Notizen({ id, notizen }: NotizenProps): ReactNode {
  const styles = useStyles();
  return (
    <div id={id} className={styles.notes}>
      {notizen.map((each) => (
        <p key={each} className={styles.note}>
          {each}
        </p>
      ))}
    </div>
  );
}

/** The points as they will stand once what is under way has arrived. @param schreibe resolves when it has, or could not. */
export function usePunktstaende<Id extends string>(
  schreibe: (id: Id, stand: Punktstand) => Promise<unknown>,
): {
  readonly standVon: (punkt: { readonly id: Id; readonly stand: Punktstand }) => Punktstand;
  readonly setze: (id: Id, stand: Punktstand) => void;
} {
  const [wuensche, setWuensche] = useState<ReadonlyMap<Id, Punktstand>>(new Map());
  const setze = (id: Id, stand: Punktstand): void => {
    setWuensche((alle) => new Map(alle).set(id, stand));
    void schreibe(id, stand).then(() =>
      setWuensche((alle) => new Map([...alle].filter(([each]) => each !== id))),
    );
  };
  return { standVon: ({ id, stand }) => wuensche.get(id) ?? stand, setze };
}
