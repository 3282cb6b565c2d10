import { ENGLISH } from './more-sheets/english';
import { ROUND_FIVE } from './more-sheets/round-five';
import { ROUND_FOUR } from './more-sheets/round-four';
import { ROUND_THREE } from './more-sheets/round-three';
import { ROUND_TWO } from './more-sheets/round-two';
import { TABLES } from './more-sheets/tables';
import { WORDS } from './more-sheets/words';
import type { TargetSheet } from './sheets';

/** Further target sheets, each line written down from the sheet before the reader saw it; then the reader was mended. */
export const MORE: readonly TargetSheet[] = [
  ...TABLES,
  ...WORDS,
  ...ENGLISH,
  ...ROUND_TWO,
  ...ROUND_THREE,
  ...ROUND_FOUR,
  ...ROUND_FIVE,
];
