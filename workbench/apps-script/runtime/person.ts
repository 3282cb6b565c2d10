import type { View } from '../store';
import type { Screen } from './screen';

/** Someone who has the spreadsheet open. */
export interface Person {
  readonly email: string;
  /** Language of the account: `ja`, `en`, `en_GB` … */
  readonly locale: string;
  /** Viewers and commenters do not run `onOpen`, and cannot write. */
  readonly access: 'edit' | 'view';
  readonly view: View;
  readonly screen: Screen;
}
