import type { CodedColumn } from './read-coder';
import type { ReadState } from './read-state';

/** Labels such as 浅野 面談 without their people: 面談. */
export function labelsAlone(state: ReadState, { codes, texts }: CodedColumn): CodedColumn {
  return { codes, texts: texts.map((text) => state.lexicon.of(text).personal?.label ?? text) };
}

/** The people of such labels. */
export function peopleInLabels(state: ReadState, { codes, texts }: CodedColumn): CodedColumn {
  return { codes, texts: texts.map((text) => state.lexicon.of(text).personal?.person ?? '') };
}
