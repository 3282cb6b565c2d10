import { ENGLISH } from './more-sheets/english';
import { FURTHER_TABLES } from './more-sheets/further-tables';
import { ROUND_EIGHT } from './more-sheets/round-eight';
import { ROUND_FIVE } from './more-sheets/round-five';
import { ROUND_FOUR } from './more-sheets/round-four';
import { ROUND_NINE } from './more-sheets/round-nine';
import { ROUND_SEVEN } from './more-sheets/round-seven';
import { ROUND_SIX } from './more-sheets/round-six';
import { ROUND_SIX_TABLES } from './more-sheets/round-six-tables';
import { ROUND_THREE } from './more-sheets/round-three';
import { ROUND_TWO } from './more-sheets/round-two';
import { TABLES } from './more-sheets/tables';
import { WORDS } from './more-sheets/words';
import type { TargetSheet } from './sheets';

/** Further target sheets, each line written down from the sheet before the reader saw it; then the reader was mended. */
export const MORE: readonly TargetSheet[] = [
  ...TABLES,
  ...FURTHER_TABLES,
  ...WORDS,
  ...ENGLISH,
  ...ROUND_TWO,
  ...ROUND_THREE,
  ...ROUND_FOUR,
  ...ROUND_FIVE,
  ...ROUND_SIX,
  ...ROUND_SIX_TABLES,
  ...ROUND_SEVEN,
  ...ROUND_EIGHT,
  ...ROUND_NINE,
];
