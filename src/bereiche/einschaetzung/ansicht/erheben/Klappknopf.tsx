/** The button that unfolds and folds a part of a row. Shows only. */
import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

/** Whether it is unfolded, and what changes that. */
export interface Klappstand {
  readonly offen: boolean;
  readonly onUmschalten: () => void;
}

interface Props extends Klappstand {
  readonly titel: string;
}

export function Klappknopf({ titel, offen, onUmschalten }: Props): ReactNode {
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-expanded={offen}
      icon={offen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      onClick={onUmschalten}
    >
      {titel}
    </Button>
  );
}
