export type Language = 'zh' | 'en';

/** A text in every language the product speaks; Chinese first, English complete. */
export type Label = Readonly<Record<Language, string>>;
