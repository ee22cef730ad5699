/** What taking over a release would change, and doing it. */
import { Checkbox } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { fehlendeTeile } from '../../../mappe/teile';
import type { Unterschied, Unterschiedsart } from '../fach/uebernahme';
import { HANDLUNG, HAUSANSICHT, standText, UNTERSCHIED_TITEL } from '../texte/haus';
import { UEBERNAHME_TEILE } from '../vorhaben/uebernahmeteile';
import {
  type Hausfassung,
  hausdatenUebernehmen,
  standAenderungen,
  UEBERNAHME_AKTENTEILE,
  uebernahmeplan,
} from '../vorhaben/uebernehmen';

interface Props {
  readonly fassung: Hausfassung;
  readonly inhalt: Inhalt;
  readonly heute: PlainDate;
  /** It is done, or nothing more is wanted of it. */
  readonly onEnde: () => void;
}

export function Uebernahme({ fassung, inhalt, heute, onEnde }: Props): ReactNode {
  const styles = useFormularstil();
  const fehlend = fehlendeTeile(inhalt, UEBERNAHME_TEILE);
  if (fehlend.length > 0) return <Fehlerliste fehler={fehlend} />;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{`${HAUSANSICHT.inDerDatei} ${standText(fassung.freigabe)}`}</p>
      <Vorschau {...{ fassung, inhalt, heute, onEnde }} />
    </div>
  );
}

function Vorschau({ fassung, inhalt, heute, onEnde }: Props): ReactNode {
  const styles = useFormularstil();
  const [behalten, setBehalten] = useState(true);
  const { unterschiede, fehler } = useMemo(
    () => uebernahmeplan(fassung, inhalt, heute, () => true),
    [fassung, inhalt, heute],
  );
  if (fehler.length > 0) return <Fehlerliste fehler={fehler} />;
  const nurHier = unterschiede.filter(({ art }) => art === 'nurHier');
  const weg = behalten ? [] : nurHier.map(({ marke }) => marke);
  const istGleich = unterschiede.length === nurHier.length;
  const istNeuerStand = standAenderungen(fassung.freigabe, inhalt, heute).length > 0;
  return (
    <>
      {ARTEN.map((art) => (
        <Gruppe key={art} art={art} unterschiede={unterschiede.filter((each) => each.art === art)} />
      ))}
      {istGleich && <p className={styles.text}>{HAUSANSICHT.gleich}</p>}
      {nurHier.length > 0 && (
        <Checkbox
          label={HAUSANSICHT.behalten}
          checked={behalten}
          onChange={(_, { checked }) => setBehalten(checked === true)}
        />
      )}
      <p className={styles.quiet}>{`${HAUSANSICHT.plan} ${HAUSANSICHT.kennung}`}</p>
      <Knoepfe
        vorhaben={
          !istGleich || istNeuerStand || weg.length > 0 ? hausdatenUebernehmen(fassung, new Set(weg)) : null
        }
        onEnde={onEnde}
      />
    </>
  );
}

/** @param vorhaben what is to be done; null where nothing would change. */
function Knoepfe({
  vorhaben,
  onEnde,
}: Pick<Props, 'onEnde'> & { readonly vorhaben: Vorhaben | null }): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const uebernimm = async (was: Vorhaben): Promise<void> => {
    const { art } = await akteAendern(HANDLUNG.uebernehmen, was, UEBERNAHME_AKTENTEILE);
    if (art === 'geaendert') onEnde();
  };
  return (
    <div className={styles.buttons}>
      {vorhaben !== null && (
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void uebernimm(vorhaben)}>
          {HAUSANSICHT.uebernehmen}
        </Knopf>
      )}
      <Knopf disabledFocusable={laeuft} onClick={onEnde}>
        {HAUSANSICHT.verwerfen}
      </Knopf>
    </div>
  );
}

const ARTEN = Object.keys(UNTERSCHIED_TITEL) as Unterschiedsart[];

/** Longer lists are folded. */
const GENANNT_SOGLEICH = 10;

interface Gruppenprops {
  readonly art: Unterschiedsart;
  readonly unterschiede: readonly Unterschied[];
}

function Gruppe({ art, unterschiede }: Gruppenprops): ReactNode {
  if (unterschiede.length === 0) return null;
  return (
    <Klappe
      titel={`${UNTERSCHIED_TITEL[art]} (${unterschiede.length})`}
      anfangsOffen={unterschiede.length <= GENANNT_SOGLEICH}
    >
      <ul>
        {unterschiede.map(({ titel, name, spalten }, nr) => (
          <li key={`${nr} ${titel} ${name}`}>
            {titel === '' ? name : `${titel}: ${name}`}
            {spalten.length > 0 && ` (${spalten.join(', ')})`}
          </li>
        ))}
      </ul>
    </Klappe>
  );
}
