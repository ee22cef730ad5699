/** What taking over a release would change, and doing it. */
import { Checkbox } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { fehlendeTeile } from '../../../mappe/teile';
import type { Unterschied, Unterschiedsart } from '../fach/uebernahme';
import { HAUSANSICHT, standText, UNTERSCHIED_TITEL } from '../texte/haus';
import { UEBERNAHME_TEILE } from '../vorhaben/uebernahmeteile';
import type { Hausvorhaben } from '../vorhaben/hausvorhaben';
import {
  type Hausfassung,
  hausdatenUebernehmen,
  standAenderungen,
  uebernahmeplan,
} from '../vorhaben/uebernehmen';
import type { Hausmappe } from './hausmappe';

interface Props {
  readonly fassung: Hausfassung;
  readonly mappe: Hausmappe;
  /** It is done, or nothing more is wanted of it. */
  readonly onEnde: () => void;
}

export function Uebernahme(props: Props): ReactNode {
  const styles = useFormularstil();
  const { art, inhalt, zeigeFehler } = props.mappe;
  const fehlend = fehlendeTeile(inhalt, UEBERNAHME_TEILE[art]);
  if (fehlend.length > 0) return zeigeFehler(fehlend);
  return (
    <div className={styles.form}>
      <p className={styles.text}>{`${HAUSANSICHT.inDerDatei} ${standText(props.fassung.freigabe)}`}</p>
      <Vorschau {...props} />
    </div>
  );
}

function Vorschau({ fassung, mappe, onEnde }: Props): ReactNode {
  const styles = useFormularstil();
  const [behalten, setBehalten] = useState(true);
  const { art, inhalt, heute, zeigeFehler } = mappe;
  const { unterschiede, fehler } = useMemo(
    () => uebernahmeplan({ fassung, art }, inhalt, heute, () => true),
    [fassung, art, inhalt, heute],
  );
  if (fehler.length > 0) return zeigeFehler(fehler);
  const nurHier = unterschiede.filter((each) => each.art === 'nurHier');
  const weg = behalten ? [] : nurHier.flatMap(({ marken }) => marken);
  const istGleich = unterschiede.length === nurHier.length;
  const istNeuerStand = standAenderungen(fassung.freigabe, inhalt, heute).length > 0;
  const aendertEtwas = !istGleich || istNeuerStand || weg.length > 0;
  return (
    <>
      {ARTEN.map((each) => (
        <Gruppe key={each} art={each} unterschiede={unterschiede.filter((es) => es.art === each)} />
      ))}
      {istGleich && <p className={styles.text}>{HAUSANSICHT.gleich}</p>}
      {nurHier.length > 0 && (
        <Checkbox
          label={HAUSANSICHT.behalten}
          checked={behalten}
          onChange={(_, { checked }) => setBehalten(checked === true)}
        />
      )}
      <p className={styles.quiet}>{HAUSANSICHT.folgen[art]}</p>
      <Knoepfe
        vorhaben={aendertEtwas ? hausdatenUebernehmen({ fassung, art }, new Set(weg)) : null}
        mappe={mappe}
        onEnde={onEnde}
      />
    </>
  );
}

/** @param vorhaben what is to be done; null where nothing would change. */
function Knoepfe({
  vorhaben,
  mappe: { laeuft, tue },
  onEnde,
}: Omit<Props, 'fassung'> & { readonly vorhaben: Hausvorhaben | null }): ReactNode {
  const styles = useFormularstil();
  const uebernimm = async (was: Hausvorhaben): Promise<void> => {
    if (await tue(was)) onEnde();
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
