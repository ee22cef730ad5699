/** The consent within the form of a Verweisung; asked for only where it is the ground (S2). Holds nothing. */
import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { kurzeId } from '../../../listen/nummer';
import { grundlageFuer } from '../fach/grundlage';
import { partnerMit } from '../fach/kooperation';
import type { Partner } from '../listenDesHauses';
import {
  DATENGRUPPE_LABEL,
  type Datengruppe,
  EINWILLIGUNGSFORMEN,
  GRUNDLAGE_LABEL,
} from '../regeln/vokabular';
import { EINWILLIGUNGSFELD } from '../texte/einwilligungsansicht';
import { VERWEISUNG, VERWEISUNGSFELD, VORSCHAU } from '../texte/verweisungsansicht';
import { Eingabefeld } from './Eingabefeld';
import { gueltigeFuer, type Verweisungstexte, zusaetzliche } from './verweisungsangaben';
import type { Verweisungsfeldprops } from './Verweisungsfelder';

/** Nothing while no partner is chosen. */
export function Einwilligungsteil(props: Verweisungsfeldprops): ReactNode {
  const styles = useFormularstil();
  const { kooperation, heute, texte, maengel, onAendere } = props;
  const partner = partnerMit(kooperation, texte.partner);
  if (partner === null) return null;
  const grundlage = grundlageFuer(kooperation, partner);
  if (grundlage !== 'einwilligung')
    return (
      <p className={styles.quiet}>
        {grundlage === null ? VERWEISUNG.ohneGrundlage : VORSCHAU.grundlage(GRUNDLAGE_LABEL[grundlage])}
      </p>
    );
  return (
    <>
      <Feld label={VERWEISUNGSFELD.einwilligung} fehler={maengel.einwilligung ?? null}>
        <RadioGroup
          value={texte.einwilligung}
          aria-invalid={maengel.einwilligung !== undefined}
          onChange={(_, { value }) => onAendere({ einwilligung: value })}
        >
          {gueltigeFuer(kooperation, partner, heute).map(({ id, erteiltAm }) => (
            <Radio key={id} value={id} label={VERWEISUNGSFELD.vorhandene(kurzeId(id), erteiltAm)} />
          ))}
          <Radio value="neu" label={VERWEISUNGSFELD.einverstanden} />
          <Radio value="keine" label={VERWEISUNGSFELD.keineEinwilligung} />
        </RadioGroup>
      </Feld>
      {texte.einwilligung === 'neu' && <NeueEinwilligung {...props} partner={partner} />}
    </>
  );
}

function NeueEinwilligung({
  partner,
  texte,
  maengel,
  onAendere,
}: Verweisungsfeldprops & { readonly partner: Partner }): ReactNode {
  const styles = useFormularstil();
  return (
    <div className={styles.group}>
      <Umfangswahl
        gruppen={zusaetzliche(partner)}
        gewaehlt={texte.zusaetzlich}
        onWahl={(zusaetzlich) => onAendere({ zusaetzlich })}
      />
      <Formwahl form={texte.form} onForm={(form) => onAendere({ form })} />
      <Eingabefeld
        label={EINWILLIGUNGSFELD.erteiltAm}
        hinweis={EINWILLIGUNGSFELD.heuteHinweis}
        fehler={maengel.erteiltAm}
        wert={texte.erteiltAm}
        onWert={(erteiltAm) => onAendere({ erteiltAm })}
      />
      <Eingabefeld
        label={EINWILLIGUNGSFELD.bis}
        hinweis={EINWILLIGUNGSFELD.bisHinweis}
        fehler={maengel.bis}
        wert={texte.bis}
        onWert={(bis) => onAendere({ bis })}
      />
    </div>
  );
}

interface Umfangsprops {
  readonly gruppen: readonly Datengruppe[];
  readonly gewaehlt: readonly Datengruppe[];
  readonly onWahl: (gewaehlt: readonly Datengruppe[]) => void;
}

/** What is agreed beyond the least; nothing of it is chosen beforehand. */
export function Umfangswahl({ gruppen, gewaehlt, onWahl }: Umfangsprops): ReactNode {
  const styles = useFormularstil();
  if (gruppen.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{EINWILLIGUNGSFELD.umfang}</legend>
      {gruppen.map((gruppe) => (
        <Checkbox
          key={gruppe}
          label={DATENGRUPPE_LABEL[gruppe]}
          checked={gewaehlt.includes(gruppe)}
          onChange={(_, { checked }) =>
            onWahl(gruppen.filter((each) => (each === gruppe ? checked === true : gewaehlt.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}

interface Formwahlprops {
  readonly form: Verweisungstexte['form'];
  readonly onForm: (form: Verweisungstexte['form']) => void;
}

/** How it is given. */
export function Formwahl({ form, onForm }: Formwahlprops): ReactNode {
  return (
    <Feld label={EINWILLIGUNGSFELD.form} fehler={null}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={form}
        onChange={(_, { value }) => onForm(value as Verweisungstexte['form'])}
      >
        {EINWILLIGUNGSFORMEN.map((each) => (
          <Radio key={each} value={each} label={each} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
