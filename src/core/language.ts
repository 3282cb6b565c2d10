export type Language = 'ja' | 'en';

/** One text in both languages; where it takes values, both take the same. */
export type Text = Readonly<Record<Language, string>>;
