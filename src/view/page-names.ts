/** The pages of the sidebar: those a menu may open, and those a page may ask for. */
export const PAGE_NAMES = [
  'start',
  'team',
  'member',
  'targets',
  'design',
  'evidence',
  'dashboard',
  'formula',
  'talk',
  'settings',
] as const;

export type PageName = (typeof PAGE_NAMES)[number];
